import type { PageOrder, PageReport } from '../../lib/protocol/page-port.ts';
import { PAGE_PORT } from '../../lib/protocol/page-port.ts';
import type { ListedCandidate } from '../../lib/protocol/protocol.ts';

/** As much of a port as the report needs. */
interface Port {
  readonly name: string;
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
}

export interface Reporter {
  isTop: boolean;
  site: string;
  isSettled(): boolean;
  list(): readonly ListedCandidate[];
  flash(index: number): void;
  treatAs(index: number, treatAs: 'code' | 'not-a-code' | null): void;
}

/** Tells the open popup what stands on this frame, again whenever that changed, and does what it orders. */
export function createReport(reporter: Reporter) {
  // Random for the life of the frame: a name for orders, and none that says anything about the page.
  const frame = `${Math.random().toString(36).slice(2)}${performance.now()}`;
  const ports = new Set<Port>();
  const report = (): PageReport => ({
    frame,
    isTop: reporter.isTop,
    site: reporter.site,
    settled: reporter.isSettled(),
    candidates: reporter.list(),
  });

  const obey = (message: unknown): void => {
    const order = message as Partial<PageOrder> | null;
    if (order?.frame !== frame || !Number.isInteger(order.index)) return;
    if (order.kind === 'flash') reporter.flash(order.index as number);
    if (order.kind === 'treat-as') reporter.treatAs(order.index as number, (order as Extract<PageOrder, { kind: 'treat-as' }>).treatAs);
  };

  return {
    connect(port: Port): void {
      if (port.name !== PAGE_PORT) return;
      ports.add(port);
      port.onDisconnect.addListener(() => ports.delete(port));
      port.onMessage.addListener(obey);
      port.postMessage(report());
    },
    /** The list may be another now. */
    changed(): void {
      if (ports.size === 0) return;
      const now = report();
      for (const port of ports) port.postMessage(now);
    },
  };
}
