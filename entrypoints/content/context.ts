import { type Candidate, fold } from '../../lib/detector/candidates.ts';
import type { CellContext, Context, FieldContext, Surface } from '../../lib/detector/context.ts';
import { type GroupSummary, summarise } from '../../lib/detector/group.ts';
import { TextTables } from '../../lib/detector/lines.ts';
import type { PageSummary } from '../../lib/detector/page.ts';
import { type FlatGrids, readFlatCell } from './context-flat.ts';
import { readBox, readField } from './context-field.ts';
import { createPageReader, type PageReader } from './context-page.ts';
import {
  type Headings,
  readAround,
  readGroup,
  readHeading,
  readLead,
  readLinesAbove,
  readNext,
  readPrevious,
  readWrapper,
} from './context-neighbours.ts';
import { type GridCache, newGridCache, shortText } from './context-cell.ts';
import { readCell, readPlainHead } from './context-table.ts';
import { fieldText } from './field-text.ts';
import { partedText, placeInRun, type Run } from './runs.ts';

/**
 * The only place that knows the page around a candidate. What is costly is read when the detector asks for it, and what belongs to a table or a list
 * is read once for all its candidates.
 */
export interface ContextReader {
  /** What stands around a candidate of a run, or of a readable field. */
  contextOf(candidate: Candidate, source: Run | Element): Context;
  /** The head of the column whose cell a text fills; null where more may be said of it. */
  plainHeadOf(node: Text): string | null;
  /** Drops what was learned of tables, lists and headings: something changed. */
  forget(): void;
  /** Reads the page as a whole again, and says whether its candidates have to be judged anew. */
  isPageOther(): boolean;
}

interface Caches {
  readonly grids: GridCache;
  readonly flat: FlatGrids;
  readonly headings: Headings;
  readonly groups: WeakMap<Element, GroupSummary>;
  /** The text last asked about and its tables: candidates of one text come one after the other. */
  text: string;
  tables: TextTables | null;
  readonly page: PageReader;
  linesOf(text: string): GroupSummary;
  lined: string;
  lines: GroupSummary | null;
}

const newCaches = (page: PageReader): Caches => ({
  grids: newGridCache(),
  flat: new WeakMap(),
  headings: { above: new WeakMap(), before: new WeakMap() },
  groups: new WeakMap(),
  text: '',
  tables: null,
  page,
  linesOf(text) {
    if (this.lined !== text)
      this.lines = summarise(
        fold(text.slice(0, 4000))
          .split('\n', 24)
          .map((line) => line.trim().slice(0, 80)),
      );
    this.lined = text;
    return this.lines as GroupSummary;
  },
  lined: '',
  lines: null,
});

export function createContextReader(document: Document): ContextReader {
  let caches = newCaches(createPageReader(document));
  return {
    contextOf: (candidate, source) =>
      'pieces' in source ? new RunContext(candidate, source, caches) : new FieldCandidate(candidate, source, caches),
    plainHeadOf: (node) => readPlainHead(node, caches.grids),
    // Everything: what a table or list was like is cheap to learn again, and a headings's reach is not worth tracking.
    forget() {
      caches = newCaches(caches.page);
    },
    isPageOther: () => caches.page.isOther(),
  };
}

const BEFORE = 240;
const AFTER = 160;

function textBefore(text: string, end: number): string {
  return end === 0 ? '' : fold(text.slice(Math.max(0, end - BEFORE), end)).trimStart();
}

function textAfter(text: string, start: number): string {
  return start === text.length ? '' : fold(text.slice(start, start + AFTER)).trimEnd();
}

/** The cell in a text that is itself a table, of at least two lines. */
function textCell(text: string, candidate: Candidate, caches: Caches): CellContext | null {
  if (text.length < 30 || !text.includes('\n')) return null;
  if (caches.text !== text || !caches.tables) {
    caches.text = text;
    caches.tables = new TextTables(text);
  }
  return caches.tables.cellAt(candidate.start, candidate.end);
}

/** The cell in a row written with bars, each row a block of its own under the first one, which may stand below a title. */
function barredCell(text: string, { start, end }: Candidate, row: Element): CellContext | null {
  if (!/\|.*\|/.test(text) || text.length > 400) return null;
  let first = row.parentElement?.firstElementChild;
  for (let above = 0; above < 3 && first && !shortText(first, 200).includes('|'); above++) first = first.nextElementSibling;
  if (!first || first === row) return null;
  const head = shortText(first, 200);
  return head.includes('|') ? new TextTables(`${head}\n${text}`).cellAt(head.length + 1 + start, head.length + 1 + end) : null;
}

/** The context of a candidate in the page's text. */
class RunContext implements Context {
  readonly before: string;
  readonly after: string;
  readonly #candidate: Candidate;
  readonly #run: Run;
  readonly #caches: Caches;
  readonly #element: Element | null;
  #isValue = false;
  #cell: CellContext | null | undefined;
  #field: FieldContext | null | undefined;

  constructor(candidate: Candidate, run: Run, caches: Caches) {
    this.#candidate = candidate;
    this.#run = run;
    this.#caches = caches;
    let before = textBefore(run.text, candidate.start);
    let after = textAfter(run.text, candidate.end);
    let node = run.pieces[0]?.node;
    if (run.pieces.length > 1) {
      before = fold(partedText(run, candidate.start - BEFORE, candidate.start)).trimStart();
      after = fold(partedText(run, candidate.end, candidate.end + AFTER)).trimEnd();
      const place = placeInRun(run, candidate.start, candidate.end);
      node = place.startNode;
      this.#isValue = after === '' && place.startOffset === 0 && /^[^\d.?!]{3,40}$/.test(before);
      // Elements of their own are words of their own, even where no space stands between them
      if (place.startOffset === 0 && /[A-Za-z\d]$/.test(before)) before += ' ';
      if (place.endOffset === place.endNode.data.length && /^[A-Za-z\d]/.test(after)) after = ` ${after}`;
    }
    if (candidate.start < 40) {
      const first = run.pieces[0]?.node;
      const lead = first ? readLead(first) : '';
      if (lead !== '') before = (lead + before).trimStart();
    }
    this.before = before;
    this.after = after;
    this.#element = node?.parentElement ?? (node?.getRootNode() as Partial<ShadowRoot> | undefined)?.host ?? null;
  }

  get surface(): Surface {
    const element = this.#element;
    if (!element) return 'text';
    if (element.namespaceURI === 'http://www.w3.org/2000/svg') return 'svg';
    if (element.localName === 'option') return 'option';
    return element.closest('pre,code') ? 'code' : 'text';
  }

  get field(): FieldContext | null {
    if (this.#field === undefined) this.#field = this.#element && readBox(this.#element);
    return this.#field;
  }

  get wrapper(): string {
    return this.#element ? readWrapper(this.#element) : '';
  }

  get cell(): CellContext | null {
    if (this.#cell === undefined) {
      const element = this.#element;
      this.#cell =
        textCell(this.#run.text, this.#candidate, this.#caches) ??
        (element
          ? (barredCell(this.#run.text, this.#candidate, this.#block(element)) ??
            readCell(element, this.#block(element), this.#caches.grids) ??
            readFlatCell(element, this.#caches.flat))
          : null);
    }
    return this.#cell;
  }

  get previous(): string {
    const first = this.#run.pieces[0];
    // A label and its value, each in an element of its own
    if (this.#isValue) return this.before.trim();
    if (!first || this.after.length > 60 || !/^(?:not )?[\d\s,;&/()-]*$/.test(this.before)) return '';
    return readPrevious(this.#outermost(first.node), this.after.length < 16);
  }

  get next(): string {
    const element = this.#element;
    return element && this.after.length < 20 ? readNext(this.#block(element)) : '';
  }

  get around(): string {
    const { text } = this.#run;
    // Of a long text the beginning says what it is
    const opening = text.length > 400 ? `${text.slice(0, 200)}\n` : '';
    const first = this.#run.pieces[0]?.node;
    const above = first ? readLinesAbove(this.#outermost(first)) : '';
    return this.#element ? `${opening}${above}\n${readAround(this.#block(this.#element))}` : opening;
  }

  get heading(): string {
    return this.#element ? readHeading(this.#block(this.#element), this.#caches.headings) : '';
  }

  get group(): GroupSummary | null {
    const { text } = this.#run;
    if (text.includes('\n') && this.surface === 'code') return this.#caches.linesOf(text);
    return this.#element ? readGroup(this.#block(this.#element), this.#caches.groups) : null;
  }

  get page(): PageSummary {
    return this.#caches.page.read();
  }

  /** The nearest element around that is not inline in this run: the one that holds all its pieces. */
  #block(element: Element): Element {
    const last = this.#run.pieces.at(-1)?.node;
    const first = this.#run.pieces[0]?.node;
    if (first === last || !first || !last) return element;
    let block = element;
    while (block.parentElement && !(block.contains(first) && block.contains(last))) block = block.parentElement;
    return block;
  }

  /** The highest node that begins with this one inside the run's block. */
  #outermost(node: Node): Node {
    const block = this.#element ? this.#block(this.#element) : null;
    let at = node;
    while (at.parentNode && at.parentNode !== block && block?.contains(at.parentNode) && !at.previousSibling) at = at.parentNode;
    return at;
  }
}

/** The context of a candidate in a form field. */
class FieldCandidate implements Context {
  readonly before: string;
  readonly after: string;
  readonly wrapper = '';
  readonly around = '';
  readonly previous = '';
  readonly next = '';
  readonly #candidate: Candidate;
  readonly #field: Element;
  readonly #caches: Caches;
  #text = '';

  constructor(candidate: Candidate, field: Element, caches: Caches) {
    this.#candidate = candidate;
    this.#field = field;
    this.#caches = caches;
    this.#text = fieldText(field);
    this.before = textBefore(this.#text, candidate.start);
    this.after = textAfter(this.#text, candidate.end);
  }

  get surface(): Surface {
    const { localName } = this.#field;
    return localName === 'textarea' ? 'textarea' : localName === 'select' ? 'option' : 'field';
  }

  get field(): FieldContext {
    return readField(this.#field);
  }

  get cell(): CellContext | null {
    return (
      textCell(this.#text, this.#candidate, this.#caches) ??
      readCell(this.#field, this.#field, this.#caches.grids) ??
      readFlatCell(this.#field, this.#caches.flat)
    );
  }

  get page(): PageSummary {
    return this.#caches.page.read();
  }

  get heading(): string {
    return readHeading(this.#field, this.#caches.headings);
  }

  get group(): GroupSummary | null {
    if (this.#field.localName !== 'select') return null;
    const options = [...this.#field.querySelectorAll('option')].slice(0, 24);
    return summarise(options.map((option) => fold((option.textContent ?? '').slice(0, 80)).trim()));
  }
}
