import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { PageReport } from '../../lib/protocol/page-port.ts';
import { createPageSession, type SessionPort } from './page-session.ts';

const report = (frame: string, settled = true): PageReport => ({ frame, isTop: frame === 'top', site: 'a.test', settled, candidates: [] });

function scene() {
  const ports: { sent: unknown[]; hear: (message: unknown) => void; cut: () => void }[] = [];
  const onReports = vi.fn<(reports: readonly PageReport[]) => void>();
  const onSilence = vi.fn<() => void>();
  const connect = (): SessionPort => {
    const sent: unknown[] = [];
    const port = { sent, hear: (_message: unknown) => {}, cut: () => {} };
    ports.push(port);
    return {
      postMessage: (message) => void sent.push(message),
      disconnect: () => {},
      onMessage: { addListener: (listener) => void (port.hear = listener) },
      onDisconnect: { addListener: (listener) => void (port.cut = listener) },
    };
  };
  return { ports, onReports, onSilence, session: createPageSession({ connect, onReports, onSilence }) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('keeps the newest report of each frame', () => {
  const { ports, onReports, session } = scene();
  session.start();

  ports[0]?.hear(report('top', false));
  ports[0]?.hear(report('inner'));
  ports[0]?.hear(report('top'));

  expect(onReports).toHaveBeenLastCalledWith([report('top'), report('inner')]);
});

it('takes nothing for a report that is none', () => {
  const { ports, onReports, session } = scene();
  session.start();

  for (const message of [null, 'report', {}, { frame: 'top' }]) ports[0]?.hear(message);

  expect(onReports).not.toHaveBeenCalled();
});

it('says at once that no frame is there', () => {
  const { ports, onSilence, session } = scene();
  session.start();

  ports[0]?.cut();

  expect(onSilence).toHaveBeenCalledOnce();
});

it('asks again where frames are there and silent, and gives up after a second', () => {
  const { ports, onSilence, session } = scene();
  session.start();

  vi.advanceTimersByTime(999);
  expect([ports.length, onSilence.mock.calls.length]).toEqual([4, 0]);
  vi.advanceTimersByTime(1);

  expect([ports.length, onSilence.mock.calls.length]).toEqual([4, 1]);
});

it('hears nothing more from a port that it left', () => {
  const { ports, onReports, onSilence, session } = scene();
  session.start();
  session.start();

  ports[0]?.hear(report('old'));
  ports[0]?.cut();
  ports[1]?.hear(report('top'));

  expect(onReports.mock.calls).toEqual([[[report('top')]]]);
  expect(onSilence).not.toHaveBeenCalled();
});

it('passes orders on', () => {
  const { ports, session } = scene();
  session.start();
  session.order({ kind: 'flash', frame: 'top', index: 2 });

  expect(ports[0]?.sent).toEqual([{ kind: 'flash', frame: 'top', index: 2 }]);
});
