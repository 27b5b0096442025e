import { PAGE_PORT, type PageOrder, type PageReport } from '../../lib/protocol/page-port.ts';

/** As much of a port as the session needs. */
export interface SessionPort {
  postMessage(message: unknown): void;
  disconnect(): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface SessionOptions {
  readonly connect: (name: string) => SessionPort;
  /** Every frame's newest report, in the order in which the frames first answered. */
  readonly onReports: (reports: readonly PageReport[]) => void;
  /** No frame answers: nobody reads this tab. */
  readonly onSilence: () => void;
}

/** A reader that is being switched on hears a port only once it reads, so a silent port is tried again. */
const TRY_AGAIN_AFTER_MS = 250;
const MOST_TRIES = 4;

/** The popup's talk with all frames of one tab. One port reaches every frame; a page that is loaded later needs `start` again. */
export function createPageSession({ connect, onReports, onSilence }: SessionOptions) {
  let port: SessionPort | undefined;
  let reports = new Map<string, PageReport>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(timer);
    const old = port;
    port = undefined;
    old?.disconnect();
  };

  const attempt = (triesLeft: number): void => {
    stop();
    const mine = connect(PAGE_PORT);
    port = mine;
    mine.onMessage.addListener((message) => {
      if (port !== mine || !isReport(message)) return;
      clearTimeout(timer);
      reports.set(message.frame, message);
      onReports([...reports.values()]);
    });
    mine.onDisconnect.addListener(() => {
      if (port !== mine) return;
      port = undefined;
      clearTimeout(timer);
      onSilence();
    });
    timer = setTimeout(() => {
      if (triesLeft > 1) return attempt(triesLeft - 1);
      stop();
      onSilence();
    }, TRY_AGAIN_AFTER_MS);
  };

  return {
    /** Forgets what was reported and asks every frame anew. */
    start(): void {
      reports = new Map();
      attempt(MOST_TRIES);
    },
    stop,
    order: (order: PageOrder): void => port?.postMessage(order),
  };
}

/** Readers of an older version may still speak in a tab; what does not look like a report is none. */
function isReport(message: unknown): message is PageReport {
  const report = message as Partial<PageReport> | null;
  return typeof report?.frame === 'string' && typeof report.site === 'string' && Array.isArray(report.candidates);
}
