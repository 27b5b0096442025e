import type { NoteResult } from '../lib/suggest/held-note-work.ts';
import type { Evidence } from '../lib/suggest/suggestion.ts';

/** A stretch of a line: plain, or words that speak for or against the first code. */
export interface Piece {
  readonly text: string;
  readonly speaks?: 'for' | 'against';
}

/** Around marked words so much of an endless line is shown. */
const MOST_AROUND = 160;

/** The lines with words for or against the code that is suggested first, each in pieces; long lines are cut around their words. */
export function markedLines({ text, answer }: Pick<NoteResult, 'text' | 'answer'>): readonly (readonly Piece[])[] {
  const [first] = answer.suggestions;
  if (!first) return [];
  const marks = [
    ...first.speaksFor.map((evidence) => ({ evidence, speaks: 'for' as const })),
    ...first.speaksAgainst.map((evidence) => ({ evidence, speaks: 'against' as const })),
  ].sort((one, other) => one.evidence.start - other.evidence.start);

  const lines: { pieces: Piece[]; end: number; to: number }[] = [];
  for (const { evidence, speaks } of marks) {
    let line = lines.at(-1);
    if (line && evidence.start < line.to) continue; // within words that are marked already
    if (!line || evidence.start >= line.end) {
      if (line) close(text, line);
      const start = text.lastIndexOf('\n', evidence.start - 1) + 1;
      line = { pieces: [], end: lineEnd(text, evidence), to: start };
      lines.push(line);
    }
    const gap = text.slice(line.to, evidence.start);
    const isFirst = line.pieces.length === 0;
    if (gap !== '') line.pieces.push({ text: gap.length <= 2 * MOST_AROUND ? gap : shortened(gap, isFirst) });
    line.pieces.push({ text: text.slice(evidence.start, evidence.end), speaks });
    line.to = evidence.end;
  }
  const last = lines.at(-1);
  if (last) close(text, last);
  return lines.map(({ pieces }) => pieces);
}

/** Words can go over the end of a line. */
function lineEnd(text: string, { end }: Evidence): number {
  const at = text.indexOf('\n', end);
  return at < 0 ? text.length : at;
}

function close(text: string, line: { pieces: Piece[]; end: number; to: number }): void {
  const rest = text.slice(line.to, line.end);
  if (rest !== '') line.pieces.push({ text: rest.length <= MOST_AROUND ? rest : `${rest.slice(0, MOST_AROUND)}…` });
}

const shortened = (gap: string, isFirst: boolean): string =>
  isFirst ? `…${gap.slice(-MOST_AROUND)}` : `${gap.slice(0, MOST_AROUND)} … ${gap.slice(-MOST_AROUND)}`;
