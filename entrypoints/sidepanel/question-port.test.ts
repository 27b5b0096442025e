import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { PanelState } from '../../lib/protocol/panel.ts';
import type { Result } from '../../lib/protocol/protocol.ts';
import { hearQuestions } from './question-port.ts';

const EMPTY: PanelState = { name: 'empty' };
const LOOKING: PanelState = { name: 'looking' };

/** A worker with ports that can be told through and cut. */
function createWorker() {
  const ports: { name: string; tell: (state: PanelState) => void; cut: () => void }[] = [];
  let held: PanelState = EMPTY;
  let answerWhen = Promise.resolve();
  return {
    ports,
    hold: (state: PanelState) => void (held = state),
    answerAfter: (moment: Promise<void>) => void (answerWhen = moment),
    connect(name: string) {
      const hears: ((message: unknown) => void)[] = [];
      const ends: (() => void)[] = [];
      ports.push({ name, tell: (state) => hears.forEach((hear) => hear(state)), cut: () => ends.splice(0).forEach((end) => end()) });
      return {
        onMessage: { addListener: (hear: (message: unknown) => void) => hears.push(hear) },
        onDisconnect: { addListener: (end: () => void) => ends.push(end) },
      };
    },
    async askState(): Promise<Result<PanelState>> {
      const value = held;
      await answerWhen;
      return { ok: true, value };
    },
  };
}

function start() {
  const worker = createWorker();
  const heard: [name: string, isNew: boolean][] = [];
  let show = (): void => undefined;
  let visible = true;
  const seen = (): Promise<void> => (visible ? Promise.resolve() : new Promise((resolve) => (show = resolve)));
  const hide = (): void => void (visible = false);
  const { connect, askState, ...control } = worker;
  const listen = () =>
    hearQuestions({ windowId: 7, connect, askState, seen }, (state, isNew) =>
      heard.push([state.ok ? state.value.name : state.reason, isNew]),
    );
  return { ...control, heard, listen, hide, show: () => show() };
}

describe('hearing what a window is asked', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('begins with what the worker holds, and goes on with each new state', async () => {
    const { listen, ports, heard } = start();

    listen();
    await vi.advanceTimersByTimeAsync(0);
    ports[0]?.tell(LOOKING);

    expect(ports.map(({ name }) => name)).toEqual(['panel:7']);
    expect(heard).toEqual([
      ['empty', false],
      ['looking', true],
    ]);
  });

  it('drops an answer that a newer state has overtaken', async () => {
    const { listen, ports, heard, answerAfter } = start();
    let answer = (): void => undefined;
    answerAfter(new Promise((resolve) => (answer = resolve)));

    listen();
    ports[0]?.tell(LOOKING);
    answer();
    await vi.advanceTimersByTimeAsync(0);

    expect(heard).toEqual([['looking', true]]);
  });

  it('connects again when the worker was stopped, and asks for what it missed', async () => {
    const { listen, ports, heard, hold } = start();
    listen();
    await vi.advanceTimersByTimeAsync(30_000);

    ports[0]?.cut();
    hold(LOOKING);
    await vi.advanceTimersByTimeAsync(300);

    expect(ports).toHaveLength(2);
    expect(heard.at(-1)).toEqual(['looking', false]);
  });

  it('tries ever less often where nobody answers', async () => {
    const { listen, ports } = start();
    listen();

    for (let second = 0; second < 60; second += 1) {
      ports.at(-1)?.cut();
      await vi.advanceTimersByTimeAsync(1_000);
    }

    expect(ports.length).toBeGreaterThan(3);
    expect(ports.length).toBeLessThan(20);
  });

  it('leaves the worker asleep while the panel cannot be seen', async () => {
    const { listen, ports, hide, show } = start();
    listen();
    await vi.advanceTimersByTimeAsync(30_000);

    hide();
    ports[0]?.cut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ports).toHaveLength(1);

    show();
    await vi.advanceTimersByTimeAsync(0);
    expect(ports).toHaveLength(2);
  });
});
