/** A query with the codes that answer it; a higher grade is a better answer. */
export interface JudgedQuery {
  readonly q: string;
  readonly relevant: readonly { readonly code: string; readonly grade: number }[];
  readonly kind?: string;
}

/** What the found codes of one query are worth, each from 0 to 1. */
export interface Quality {
  /** Whether the first code is one of the best. */
  readonly success: number;
  /** One divided by the place of the first of the best codes. */
  readonly reciprocalRank: number;
  /** Normalised discounted gain of the first five, with 2^grade - 1 as gain. */
  readonly ndcg5: number;
}

/** Judges the order in which codes were found. */
export function qualityOf({ relevant }: JudgedQuery, found: readonly string[]): Quality {
  const top = Math.max(...relevant.map(({ grade }) => grade));
  const best = new Set(relevant.filter(({ grade }) => grade === top).map(({ code }) => code));
  const place = found.findIndex((code) => best.has(code));
  const gradeOf = new Map(relevant.map(({ code, grade }) => [code, grade]));
  const ideal = gain(relevant.map(({ grade }) => grade).sort((a, b) => b - a));
  return {
    success: place === 0 ? 1 : 0,
    reciprocalRank: place < 0 ? 0 : 1 / (place + 1),
    ndcg5: ideal === 0 ? 0 : gain(found.map((code) => gradeOf.get(code) ?? 0)) / ideal,
  };
}

/** The mean over queries. */
export function meanQuality(qualities: readonly Quality[]): Quality {
  const mean = (pick: (quality: Quality) => number): number =>
    qualities.reduce((sum, quality) => sum + pick(quality), 0) / Math.max(1, qualities.length);
  return {
    success: mean((quality) => quality.success),
    reciprocalRank: mean((quality) => quality.reciprocalRank),
    ndcg5: mean((quality) => quality.ndcg5),
  };
}

function gain(grades: readonly number[]): number {
  return grades.slice(0, 5).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
