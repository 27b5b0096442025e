import { browser } from 'wxt/browser';

/** Our scripts of one frame share one isolated world, which no page can see: the newest ends the ones before it here. */
const world = globalThis as { hiplensLife?: AbortController };

/**
 * The page's life: one AbortSignal that everything which listens, observes or waits takes. It ends when a newer script starts
 * in this frame or the extension was updated or removed, and ends silently. Stands in for WXT's context of the same name.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();

  constructor() {
    world.hiplensLife?.abort();
    world.hiplensLife = this.#life;
  }

  get signal(): AbortSignal {
    return this.#life.signal;
  }

  /** Ends the life if the extension behind it is gone. An orphan hears of that by nobody: it has to ask. */
  readonly check = (): boolean => {
    if (!isAttached()) this.#life.abort();
    return !this.#life.signal.aborted;
  };
}

/** Whether the extension that this script came from is still there. */
export function isAttached(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false; // Firefox throws on the dead object
  }
}
