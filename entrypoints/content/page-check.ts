/**
 * What a page is about can change after it was read, and then every verdict may. Asks when the reader has come to rest, at most once a
 * second, and has everything read again if it did.
 */
const SPACING_MS = 1_000;

export interface PageCheck {
  /** The reader is at rest; answers whether what it read holds. */
  holds(): boolean;
  /** Nothing is to be asked any more. */
  readonly isDone: boolean;
}

/** `held` is told when a later look found nothing new. */
export function createPageCheck(isOther: () => boolean, readAgain: () => void, held: () => void, signal: AbortSignal): PageCheck {
  let lastMs = -SPACING_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  const ask = (): boolean => {
    timer = undefined;
    lastMs = performance.now();
    if (!isOther()) return true;
    readAgain();
    return false;
  };

  return {
    holds() {
      if (timer !== undefined) return true;
      const wait = lastMs + SPACING_MS - performance.now();
      if (wait <= 0) return ask();
      timer = setTimeout(() => ask() && held(), wait);
      return true;
    },
    get isDone() {
      return timer === undefined;
    },
  };
}
