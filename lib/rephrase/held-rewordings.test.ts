import { expect, it, vi } from 'vitest';
import { holdRewordings } from './held-rewordings.ts';
import type { LanguageModel } from './language-model.ts';

function setup(availability = 'available') {
  let answer = (_text: string): void => undefined;
  const model: LanguageModel = {
    availability: vi.fn<LanguageModel['availability']>(() => Promise.resolve(availability)),
    create: () =>
      Promise.resolve({
        prompt: (_input, { signal }) =>
          new Promise((resolve, reject) => {
            answer = resolve;
            signal.addEventListener('abort', () => reject(signal.reason as Error));
          }),
        destroy: () => undefined,
      }),
  };
  const changed = vi.fn<() => void>();
  return { model, changed, held: holdRewordings({ model, changed }), answer: (text: string) => answer(text) };
}

it('asks nothing of the browser where the setting is off', async () => {
  const { held, model } = setup();

  await held.offer(false);
  await held.start(1, 'No.');

  expect(held.isOffered).toBe(false);
  expect(model.availability).not.toHaveBeenCalled();
  expect(held.of(1)).toBeUndefined();
});

it('is not offered where the model would have to be downloaded', async () => {
  const { held } = setup('downloadable');

  await held.offer(true);

  expect(held.isOffered).toBe(false);
});

it('rewords one answer at its turn', async () => {
  const { held, answer, changed } = setup();
  await held.offer(true);

  const done = held.start(7, '27130: total hip.');
  expect(held.of(7)).toEqual({ name: 'working' });
  await vi.waitFor(() => {
    answer('27130 is a total hip.');
    expect(held.of(7)).toEqual({ name: 'ready', text: '27130 is a total hip.' });
  });
  await done;

  expect(held.of(8)).toBeUndefined();
  expect(changed).toHaveBeenCalled();
});

it('stops on demand and when it is switched off', async () => {
  const { held } = setup();
  await held.offer(true);

  const one = held.start(1, '27130');
  held.stop(1);
  await one;
  const two = held.start(2, '27130');
  await held.offer(false);
  await two;

  expect([held.of(1), held.of(2)]).toEqual([{ name: 'stopped' }, { name: 'stopped' }]);
});

it('forgets a rewording with its turn, and what still comes of it', async () => {
  const { held } = setup();
  await held.offer(true);
  const done = held.start(7, '27130: total hip.');

  held.forget(7);
  await done;

  expect(held.of(7)).toBeUndefined();
});
