import { panelPortName, type PanelState } from '../../lib/protocol/panel.ts';
import type { Result } from '../../lib/protocol/protocol.ts';

/** As much of a port as hearing needs. */
interface Port {
  readonly onMessage: { addListener(hear: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(hear: () => void): void };
}

interface Surroundings {
  readonly windowId: number;
  readonly connect: (name: string) => Port;
  readonly askState: (windowId: number) => Promise<Result<PanelState>>;
  /** Resolves when the panel can be seen; a hidden one need not wake the worker. */
  readonly seen: () => Promise<void>;
}

/** `isNew`: a question or its end was just told; otherwise it is what the worker holds, which may be nothing after it was stopped. */
type Hear = (state: Result<PanelState>, isNew: boolean) => void;

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 8_000;

/**
 * Hears what a window is asked for as long as the panel lives. The browser stops the worker when it has nothing to do, and the port
 * ends with it: then a new one is made, and the state is asked for, since a question may have come in between.
 */
export function hearQuestions({ windowId, connect, askState, seen }: Surroundings, hear: Hear): { askAgain: () => void } {
  let told = 0;
  let waitMs = FIRST_WAIT_MS;

  async function askHeld(): Promise<void> {
    const before = told;
    const state = await askState(windowId);
    if (told === before) hear(state, false); // else the port was faster, and newer
  }

  function open(): void {
    const port = connect(panelPortName(windowId));
    const openedAt = Date.now();
    port.onMessage.addListener((message) => {
      told += 1;
      hear({ ok: true, value: message as PanelState }, true);
    });
    port.onDisconnect.addListener(() => {
      const isHealthy = Date.now() - openedAt > LONGEST_WAIT_MS;
      waitMs = isHealthy ? FIRST_WAIT_MS : Math.min(waitMs * 2, LONGEST_WAIT_MS);
      setTimeout(() => void seen().then(open).then(askHeld), waitMs);
    });
  }

  open();
  void askHeld();
  return { askAgain: () => void askHeld() };
}
