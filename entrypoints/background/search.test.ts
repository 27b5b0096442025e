import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../lib/entries/search-records.ts';
import { createSearchIndex } from './search.ts';

const records = searchRecords();

/** An index whose slices are counted, on a clock that moves with every look at it. */
function start() {
  let time = 0;
  const waiting: (() => void)[] = [];
  const index = createSearchIndex(
    () => records,
    () => (time += 1),
    (next) => void waiting.push(next),
  );
  return {
    index,
    waiting,
    runAll: (): number => {
      let slices = 0;
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        next();
        slices += 1;
      }
      return slices;
    },
  };
}

describe('the index of the worker', () => {
  it('is built in slices, with others let in between', async () => {
    const { index, runAll } = start();

    index.warm();
    const found = index.find('girdlestone', 3);
    const slices = runAll();

    expect(slices).toBeGreaterThan(20);
    expect((await found)[0]?.code).toBe('27122');
  });

  it('is there at once where there is no time', () => {
    const { index, waiting } = start();
    index.warm();

    expect(waiting).toHaveLength(1);
    expect(index.findNow('27138', 3)[0]?.code).toBe('27138');
  });

  it('is built once however it is asked', async () => {
    let asked = 0;
    const index = createSearchIndex(() => {
      asked += 1;
      return records;
    });

    await Promise.all([index.find('hip', 1), index.find('27130', 1)]);
    index.findNow('hip', 1);

    expect(asked).toBe(1);
  });
});
