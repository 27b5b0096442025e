/** The rules around a language model, with the interface passed in: no model runs here. */
import { describe, expect, it, vi } from 'vitest';
import { isModelReady, languageModelOf, reword, type LanguageModel } from './language-model.ts';

const COMPOSED = '27137: revision total hip: cup changed, stem stays. Not 27134.';

function modelThat(prompt: (input: string, signal: AbortSignal) => Promise<string>, availability = 'available') {
  const destroy = vi.fn<() => void>();
  const asked: string[] = [];
  const model = {
    availability: vi.fn<LanguageModel['availability']>(() => Promise.resolve(availability)),
    create: vi.fn<LanguageModel['create']>(() =>
      Promise.resolve({
        prompt(input: string, { signal }: { signal: AbortSignal }) {
          asked.push(input);
          return prompt(input, signal);
        },
        destroy,
      }),
    ),
  };
  return { model, destroy, asked };
}

const signal = (): AbortSignal => new AbortController().signal;

describe('whether a model is ready', () => {
  it.each([
    ['available', true],
    ['downloadable', false],
    ['downloading', false],
    ['unavailable', false],
  ])('%s: %s, and no session is made for it', async (availability, ready) => {
    const { model } = modelThat(() => Promise.resolve(''), availability);

    expect(await isModelReady(model)).toBe(ready);
    expect(model.create).not.toHaveBeenCalled();
  });

  it('is not where there is none, or where asking is refused', async () => {
    const { model } = modelThat(() => Promise.resolve(''));
    model.availability.mockRejectedValue(new DOMException('no', 'NotAllowedError'));

    expect(await isModelReady(undefined)).toBe(false);
    expect(await isModelReady(model)).toBe(false);
  });

  it('is looked for by its two functions', () => {
    const { model } = modelThat(() => Promise.resolve(''));

    expect(languageModelOf({ LanguageModel: model })).toBe(model);
    expect(languageModelOf({})).toBeUndefined();
    expect(languageModelOf({ LanguageModel: { create: model.create } })).toBeUndefined();
  });
});

describe('a rewording', () => {
  it('is made of the composed answer alone, in a session that ends with it', async () => {
    const { model, destroy, asked } = modelThat(() => Promise.resolve(' Report 27137 when only the cup is changed, not 27134. '));

    expect(await reword(model, COMPOSED, signal())).toEqual({
      name: 'ready',
      text: 'Report 27137 when only the cup is changed, not 27134.',
    });
    expect(asked).toEqual([COMPOSED]);
    expect(model.create.mock.calls[0]?.[0]).toMatchObject(model.availability.mock.calls[0]?.[0] ?? {});
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it.each(['downloadable', 'downloading', 'unavailable'])('is not tried where the model is %s meanwhile', async (availability) => {
    const { model } = modelThat(() => Promise.resolve('27137, not 27134.'), availability);

    expect(await reword(model, COMPOSED, signal())).toEqual({ name: 'failed' });
    expect(model.create).not.toHaveBeenCalled();
  });

  it('with a code of its own is refused', async () => {
    const { model, destroy } = modelThat(() => Promise.resolve('Report 27137 or 27138, not 27134.'));

    expect(await reword(model, COMPOSED, signal())).toEqual({ name: 'strangers', strangers: ['27138'] });
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it('without the "not" of the answer is refused', async () => {
    const { model } = modelThat(() => Promise.resolve('Report 27137 and 27134.'));

    expect(await reword(model, COMPOSED, signal())).toEqual({ name: 'turned' });
  });

  it.each([
    ['nothing', () => Promise.resolve('  ')],
    ['far too much', () => Promise.resolve('27137, not 27134. '.repeat(400))],
    ['an error', () => Promise.reject(new DOMException('full', 'QuotaExceededError'))],
  ])('that ends in %s failed, and its session ends', async (_what, prompt) => {
    const { model, destroy } = modelThat(prompt);

    expect(await reword(model, COMPOSED, signal())).toEqual({ name: 'failed' });
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it('can be stopped', async () => {
    const control = new AbortController();
    const { model, destroy } = modelThat(
      (_input, stop) => new Promise((_resolve, reject) => stop.addEventListener('abort', () => reject(stop.reason as Error))),
    );

    const outcome = reword(model, COMPOSED, control.signal);
    await vi.waitFor(() => expect(model.create).toHaveBeenCalled());
    control.abort();

    expect(await outcome).toEqual({ name: 'stopped' });
    expect(destroy).toHaveBeenCalledTimes(1);
  });

  it('fails where no session comes', async () => {
    const { model } = modelThat(() => Promise.resolve(''));
    model.create.mockRejectedValue(new Error('crashed'));

    expect(await reword(model, COMPOSED, signal())).toEqual({ name: 'failed' });
  });
});
