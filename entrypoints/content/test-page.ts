import type { Verdict } from '../../lib/detector/verdict.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { isReadableField, fieldText } from './field-text.ts';
import { inDocumentOrder } from './list.ts';
import type { Marks } from './marks.ts';
import { createReading } from './reading.ts';
import type { Rules } from './rules.ts';

/** For tests: reads a whole page with the reader's own parts, but in one go and without painting. */

type Asked = Pick<Settings, 'strictness' | 'markRelated'>;

/** A candidate as it was read, with its verdict. */
export interface ReadCandidate {
  readonly code: string;
  readonly verdict: Verdict;
}

/** Loads markup into a frame of this page, and answers all candidates of its text and fields in document order. */
export async function readMarkup(markup: string, asked: Partial<Asked> = {}): Promise<ReadCandidate[]> {
  const [found = []] = await readMarkupEach(markup, [asked]);
  return found;
}

/** The same for each of several wishes of the user, of one loaded page. */
export async function readMarkupEach(markup: string, wishes: readonly Partial<Asked>[]): Promise<ReadCandidate[][]> {
  const frame = document.createElement('iframe');
  frame.setAttribute('srcdoc', markup);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = frame.contentDocument as Document;
  const found = wishes.map((asked) => readDocument(page, { strictness: 'balanced', markRelated: true, ...asked }));
  frame.remove();
  return found;
}

function readDocument(document: Document, asked: Asked): ReadCandidate[] {
  const { body } = document;
  const found: (ReadCandidate & { node: Node; offset: number })[] = [];
  const marks = {
    has: () => false,
    add({ candidate: { code }, verdict, range }: Parameters<Marks['add']>[0]) {
      found.push({ code, verdict, node: range.startContainer, offset: range.startOffset });
    },
  } as unknown as Marks;
  const rules = { isEmpty: true, apply: (verdict: Verdict) => verdict } as unknown as Rules;
  const reading = createReading({ document, marks, rules, settings: () => asked });

  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let from: number | null = 0; from !== null;) from = reading.readText(node, from, true);
  }
  for (const field of body.querySelectorAll('input,textarea,select')) {
    if (!isReadableField(field)) continue;
    for (const { candidate, verdict } of reading.judgeField(field, fieldText(field)))
      found.push({ code: candidate.code, verdict, node: field, offset: candidate.start });
  }
  return found.sort((a, b) => inDocumentOrder(a.node, b.node) || a.offset - b.offset).map(({ code, verdict }) => ({ code, verdict }));
}
