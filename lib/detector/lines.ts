import type { CellContext } from './context.ts';
import { type GroupSummary, summarise, withModifier } from './group.ts';
import { readLabel } from './labels.ts';

/**
 * Tables written as text: comma, tab, semicolon or bar between values, or columns of spaces under a head line. One reader serves one text and keeps
 * what it learned of each section, so that thousands of candidates in one text stay linear.
 */

const MAX_LINE = 500;
const LOOK_BACK = 4000;
const SAMPLE_LINES = 20;

interface Section {
  readonly head: string;
  readonly delimiter: string;
  readonly heads: readonly string[];
  readonly lines: readonly string[];
  readonly columns: Map<number, GroupSummary>;
}

/** Splits a line at a delimiter that is not inside quotes. */
function split(line: string, delimiter: string): string[] {
  if (!line.includes('"')) return line.split(delimiter);
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (const c of line) {
    if (c === '"') isQuoted = !isQuoted;
    else if (c === delimiter && !isQuoted) {
      cells.push(cell);
      cell = '';
    } else cell += c;
  }
  cells.push(cell);
  return cells;
}

const DELIMITERS = ['\t', ';', '|', ','];

function delimiterOf(lines: readonly string[]): string {
  const [first = '', second = ''] = lines;
  for (const delimiter of DELIMITERS) {
    // Columns of spaces, with commas in them
    if (delimiter === ',' && /\S {3,}\S/.test(first)) break;
    const columns = split(first, delimiter).length;
    if (columns > (delimiter === ',' && !/^[\w" ]+,[\w" ]+$/.test(first) ? 2 : 1) && split(second, delimiter).length === columns)
      return delimiter;
  }
  return '';
}

const isRule = (line: string): boolean => /^[\s\-=+|_*]*$/.test(line);
const clean = (cell: string): string => cell.replace(/^[\s"']+|[\s"']+$/g, '').slice(0, 60);

export class TextTables {
  readonly #text: string;
  readonly #sections = new Map<number, Section | null>();
  #lastStart = 0;
  /** The lines that the last section was found for. */
  #lastFrom = 0;
  #lastEnd = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /** The cell around the digits at these offsets; null where the text is no table there. */
  cellAt(start: number, end: number): CellContext | null {
    const text = this.#text;
    const lineStart = text.lastIndexOf('\n', start - 1) + 1;
    let lineEnd = text.indexOf('\n', end);
    if (lineEnd < 0) lineEnd = text.length;
    if (lineEnd - lineStart > MAX_LINE) return null;
    const line = text.slice(lineStart, lineEnd);
    const section = this.#sectionAt(lineStart);
    if (!section || (section.delimiter === '' && line.includes('|')) || (section.heads.length === 0 && /[|\t][^|\t]+[|\t]/.test(line)))
      return barredCell(text, line, lineStart, start) ?? fixedCell(headAbove(text, lineStart), line, start - lineStart, end - lineStart);
    return section.delimiter === ''
      ? fixedCell(headAbove(text, lineStart) || section.head, line, start - lineStart, end - lineStart)
      : delimitedCell(section, line, start - lineStart);
  }

  /** The section (lines up to an empty one) that a line belongs to. Lines asked for in order cost one step each. */
  #sectionAt(lineStart: number): Section | null {
    const text = this.#text;
    let start = this.#lastStart;
    if (lineStart < this.#lastFrom || lineStart > this.#lastEnd) {
      const from = Math.max(0, lineStart - LOOK_BACK);
      const blank = text.slice(from, lineStart).search(/\n[ \t\r]*\n(?![\s\S]*\n[ \t\r]*\n)/);
      start = blank >= 0 ? from + blank : 0;
      while (start < text.length && /\s/.test(text.charAt(start))) start++;
      start = text.lastIndexOf('\n', start) + 1;
      this.#lastStart = start;
      this.#lastFrom = start;
      this.#lastEnd = this.#blankBehind(start);
      // Far down in a section without an empty line the same holds up to the next one
      if (this.#lastEnd < lineStart) this.#lastEnd = this.#blankBehind((this.#lastFrom = lineStart));
    }
    let section = this.#sections.get(start);
    if (section === undefined) {
      section = readSection(text.slice(start, start + 8000));
      this.#sections.set(start, section);
    }
    return section;
  }

  /** Where the next empty line begins, as far as one looks. */
  #blankBehind(start: number): number {
    const blank = this.#text.slice(start, start + 100_000).search(/\n[ \t\r]*\n/);
    return start + (blank < 0 ? 100_000 : blank);
  }
}

function readSection(text: string): Section | null {
  const blank = text.search(/\n[ \t\r]*\n/);
  const lines = (blank < 0 ? text : text.slice(0, blank))
    .split('\n', SAMPLE_LINES)
    .filter((line) => !isRule(line) && line.length <= MAX_LINE);
  if (lines.length < 2) return null;
  let delimiter = delimiterOf(lines);
  if (delimiter === '' && lines.length > 2) {
    delimiter = delimiterOf(lines.slice(1)); // a title above the table
    if (delimiter !== '') lines.shift();
  }
  const [first = '', ...rest] = lines;
  const cells = delimiter === '' ? first.split(/\s{2,}/) : split(first, delimiter).map(clean);
  const isHead = cells.every((cell) => !/^\W*\d[\d.,]*\W*$/.test(cell)) && !/\d{5}|\d:\d/.test(first);
  if (delimiter === '' && !(isHead && first.trim().length > 2)) return null;
  return { head: isHead ? first : '', delimiter, heads: isHead ? cells : [], lines: isHead ? rest : lines, columns: new Map() };
}

function delimitedCell(section: Section, line: string, offset: number): CellContext | null {
  const { delimiter, heads } = section;
  const cells = split(line, delimiter);
  if (cells.length < 2) return null;
  const at = split(line.slice(0, offset), delimiter).length - 1;
  if (heads.length > 0 && Math.abs(cells.length - heads.length) > 1) return null;
  let column = section.columns.get(at);
  if (!column) {
    column = summarise(
      section.lines.map((sample) => {
        const [own = '', next] = split(sample, delimiter)
          .slice(at, at + 2)
          .map(clean);
        return withModifier(own, next);
      }),
    );
    section.columns.set(at, column);
  }
  const row = cells.slice(0, 12).map(clean);
  return {
    columnHead: heads[at] ?? '',
    rowHead: '',
    heads: heads.join(' | ').slice(0, 200),
    row: row.filter((_, index) => index !== at),
    at,
    column,
    alone: /^\W*\d{5}\W*$/.test(cells[at] ?? ''),
  };
}

/** A row between bars somewhere in other text (the answer in a console): its head is the topmost of the rows directly above. */
function barredCell(text: string, line: string, lineStart: number, start: number): CellContext | null {
  const delimiter = line.includes('|') ? '|' : '\t';
  const columns = line.split(delimiter).length;
  let head = '';
  let isRuled = false;
  for (let end = lineStart - 1, steps = 0; end > 0 && steps < SAMPLE_LINES; steps++) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const above = text.slice(Math.max(from, end - MAX_LINE), end);
    if (!isRule(above) && above.split(delimiter).length !== columns) break;
    if (!isRule(above)) head = above;
    else if (above.includes('+')) isRuled = true;
    end = from - 1;
  }
  if (columns < (isRuled ? 2 : 3) || head === '' || /\d{4}/.test(head)) return null;
  const heads = head.split(delimiter).map(clean);
  return delimitedCell({ head, delimiter, heads, lines: [], columns: new Map() }, line, start - lineStart);
}

/** The nearest line above that is a head: words that stand apart, and no number. Rules and rows between are passed over, but no empty line. */
function headAbove(text: string, lineStart: number): string {
  let isRuled = false;
  for (let end = lineStart - 1, steps = 0; end > 0 && steps < SAMPLE_LINES; steps++) {
    const from = text.lastIndexOf('\n', end - 1) + 1;
    const above = text.slice(Math.max(from, end - MAX_LINE), end);
    if (above.trim() === '') break;
    if (!/\d{2}|:(?:\s|$)/.test(above) && !isRule(above) && above.trim().split(/\s{2,}/).length > (isRuled ? 1 : 2)) return above;
    isRuled = isRule(above);
    end = from - 1;
  }
  return '';
}

/** A column of spaces: its head is what stands above the digits in the head line, with the words beside it that have no values of their own. */
function fixedCell(head: string, line: string, start: number, end: number): CellContext | null {
  if (!/\S\s{2,}\S|\t/.test(head) || !/\S\s{2,}\S/.test(line)) return null;
  const words = [...head.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ word, from: index, to: index + word.length }));
  let first = words.findIndex(({ from, to }) => to > start && from < end);
  if (first < 0) return null;
  let last = words.findLastIndex(({ from }) => from < end);
  while (start > 0 && line.charAt(start - 1) !== ' ') start--;
  while (end < line.length && line.charAt(end) !== ' ') end++;
  /** Whether these two words belong together: one space between, and nothing else under the one that is not above the digits. */
  const isOne = (at: number, other: number): boolean => {
    const [left, right, under] = [words[Math.min(at, other)], words[Math.max(at, other)], words[other]];
    if (!left || !right || !under || right.from - left.to > 1) return false;
    return (line.slice(under.from, Math.min(under.to, start)) + line.slice(Math.max(under.from, end), under.to)).trim() === '';
  };
  const own = readLabel(head.slice(words[first]?.from, words[last]?.to));
  if (!own || own.is === 'generic') {
    while (isOne(first, first - 1)) first--;
    while (isOne(last, last + 1)) last++;
  }
  return {
    columnHead: head.slice(words[first]?.from, words[last]?.to).slice(0, 60),
    rowHead: '',
    heads: head.slice(0, 200),
    row: [line.slice(end, end + 80)],
    column: null,
    alone: true,
  };
}
