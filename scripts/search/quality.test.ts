import { describe, expect, it } from 'vitest';
import { meanQuality, qualityOf } from './quality.ts';

const judged = {
  q: 'hip fusion',
  relevant: [
    { code: '27286', grade: 2 },
    { code: '27284', grade: 3 },
  ],
};

describe('the quality of found codes', () => {
  it('is whole where the best come in order', () => {
    expect(qualityOf(judged, ['27284', '27286', '27130'])).toEqual({ success: 1, reciprocalRank: 1, ndcg5: 1 });
  });

  it('falls with the place of the best code', () => {
    const quality = qualityOf(judged, ['27286', '27130', '27284']);

    expect(quality.success).toBe(0);
    expect(quality.reciprocalRank).toBeCloseTo(1 / 3);
    // Gains 3 and 7 at the places 1 and 3, against 7 and 3 at 1 and 2.
    expect(quality.ndcg5).toBeCloseTo((3 + 7 / 2) / (7 + 3 / Math.log2(3)));
  });

  it('is nothing where nothing fits, and the gain ends with the fifth place', () => {
    expect(qualityOf(judged, [])).toEqual({ success: 0, reciprocalRank: 0, ndcg5: 0 });
    expect(qualityOf(judged, ['1', '2', '3', '4', '5', '27284']).ndcg5).toBe(0);
  });

  it('counts the best place where several codes are best', () => {
    const both = { q: '2728', relevant: judged.relevant.map(({ code }) => ({ code, grade: 3 })) };

    expect(qualityOf(both, ['27286', '27284'])).toEqual({ success: 1, reciprocalRank: 1, ndcg5: 1 });
  });

  it('is averaged', () => {
    const mean = meanQuality([qualityOf(judged, ['27284', '27286']), qualityOf(judged, [])]);

    expect(mean).toEqual({ success: 0.5, reciprocalRank: 0.5, ndcg5: 0.5 });
  });
});
