/** A note with the codes that it stands for; none where it names no hip procedure. */
export interface LabelledNote {
  readonly text: string;
  readonly codes: readonly string[];
}

/** What the suggestions for one note are worth, each from 0 to 1. */
export interface NoteQuality {
  /** Whether the first suggestion is one of the codes; for a note without codes, whether there is none. */
  readonly first: number;
  /** Whether one of the codes is among the first three. */
  readonly firstThree: number;
  /** The share of the codes among the first three, or as many as there are codes. */
  readonly found: number;
}

/** Judges the suggestions of one note. */
export function noteQuality({ codes }: LabelledNote, suggested: readonly string[]): NoteQuality {
  if (codes.length === 0) {
    const isRight = suggested.length === 0 ? 1 : 0;
    return { first: isRight, firstThree: isRight, found: isRight };
  }
  const head = suggested.slice(0, Math.max(3, codes.length));
  return {
    first: codes.includes(suggested[0] ?? '') ? 1 : 0,
    firstThree: suggested.slice(0, 3).some((code) => codes.includes(code)) ? 1 : 0,
    found: codes.filter((code) => head.includes(code)).length / codes.length,
  };
}

/** The mean over notes. */
export function meanNoteQuality(qualities: readonly NoteQuality[]): NoteQuality {
  const mean = (pick: (quality: NoteQuality) => number): number =>
    qualities.reduce((sum, quality) => sum + pick(quality), 0) / Math.max(1, qualities.length);
  return { first: mean(({ first }) => first), firstThree: mean(({ firstThree }) => firstThree), found: mean(({ found }) => found) };
}
