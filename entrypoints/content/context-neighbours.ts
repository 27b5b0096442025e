import { fold } from '../../lib/detector/candidates.ts';
import { type GroupSummary, summarise } from '../../lib/detector/group.ts';
import { shortText } from './context-cell.ts';

/** What stands around a block: the label before it, the block behind it, the headings above, the list it is a member of. */

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const MAX_LABEL = 60;
const MAX_CLIMB = 4;
const MAX_STEPS = 16;
const SAMPLE_MEMBERS = 24;
const HEADING = /^(?:h[1-6]|legend|caption|summary)$/;
const QUIET = /^(?:br|hr|script|style|template|img|svg|wbr|button|i|path|noscript)$/;
const FENCE = /^(?:li|dt|td|th|tr|table|tbody|body|section|article|form|ul|ol|main|option|select|html|nav|aside|fieldset)$/;

/** Whether an element's text may speak for what stands outside of it: what a table holds speaks for its own cells only. */
const mayBeWords = (element: Element, children: number): boolean =>
  element.childElementCount <= children &&
  element.localName !== 'table' &&
  !(element.firstElementChild && element.getElementsByTagName('table').item(0));

export const isHeading = (element: Element): boolean => HEADING.test(element.localName) || element.getAttribute('role') === 'heading';

/** An element's parent, out of a shadow tree to its host. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (!parent) return null;
  if (parent.nodeType === 11) return (parent as ShadowRoot).host ?? null;
  return parent.nodeType === 1 ? (parent as Element) : null;
}

/** The short text just before a node, over line breaks and lists of numbers, as far as it may be its label. */
export function readPrevious(start: Node, isAlone: boolean): string {
  let node = start;
  let climbed = 0;
  for (let steps = 0; steps < MAX_STEPS; steps++) {
    if ((node as Element).localName === 'dt') return ''; // what stands before is another term's
    let before = node.previousSibling;
    while (!before) {
      const parent = parentOf(node);
      if (!parent || ++climbed > MAX_CLIMB || FENCE.test(parent.localName) || parent.getAttribute('role') === 'group') return '';
      node = parent;
      before = node.previousSibling;
    }
    node = before;
    if (node.nodeType !== 1 && node.nodeType !== 3) continue;
    if (node.nodeType === 1) {
      const element = node as Element;
      if (QUIET.test(element.localName)) continue;
      if (element.localName === 'label' && (element as HTMLLabelElement).control?.parentNode === element) return ''; // another field's
      if (!mayBeWords(element, 8) || /^(?:table|ul|ol|input|select|textarea|fieldset|form|pre|li|tr|td|p)$/.test(element.localName)) {
        if (element.localName !== 'p' || (element.textContent ?? '').length > MAX_LABEL) return '';
      }
      if (!isAlone && isHeading(element)) return '';
    }
    const text = shortText(node, MAX_LABEL + 1);
    if (!/[\p{L}\d]/u.test(text) || /^(?:not )?\d{5}(?:\W+\d{5})*$/.test(text)) continue;
    // What begins with a number of its own labels no other
    return text.length <= MAX_LABEL && !/^\d{5}(?!\d)/.test(text) ? text : '';
  }
  return '';
}

/** The short text of the block just behind. */
export function readNext(block: Element): string {
  const next = block.nextElementSibling;
  if (next?.localName === 'br' && !next.previousSibling?.nodeValue?.trim()) return shortText(next.nextSibling, 80);
  return next && mayBeWords(next, 4) ? shortText(next, 80) : '';
}

/** What was found above elements, and before them. */
export interface Headings {
  readonly above: WeakMap<Element, string>;
  readonly before: WeakMap<Element, Before>;
}

/** Headings above an element, the nearest first, a line each. */
export function readHeading(element: Element, cache: Headings): string {
  const known = cache.above.get(element);
  if (known !== undefined) return known;
  let above = '';
  const parent = parentOf(element);
  if (parent && element.localName !== 'body') above = readHeading(parent, cache);
  const own = element.localName === 'body' ? '' : headingBefore(element, cache.before);
  const heading = own === '' ? above : `${own}\n${above}`.slice(0, 240);
  cache.above.set(element, heading);
  return heading;
}

const MAX_BACK = 40;

/** Before an element: a heading among its fellows, if there is one, and how many stand between. */
interface Before {
  readonly text: string;
  readonly steps: number;
}

/** The heading among the elements before this one; or a short text that ends in a colon just before it. `known` holds what was found for others. */
function headingBefore(element: Element, known: WeakMap<Element, Before>): string {
  // A list within an item of another: the item's own words head it
  const item = element.parentElement;
  if (/^[uo]l$/.test(element.localName) && item?.localName === 'li' && item.firstChild !== element) return shortText(item.firstChild, 80);
  let before = element.previousElementSibling;
  let steps = 0;
  let text = '';
  for (; before && steps < MAX_BACK; before = before.previousElementSibling, steps++) {
    const heading = isHeading(before) ? before : before.childElementCount <= 3 ? before.firstElementChild : null;
    if (heading && (heading === before || isHeading(heading))) {
      text = shortText(heading, 80);
      break;
    }
    if (steps === 0 && before.localName !== element.localName && mayBeWords(before, 4)) {
      const label = shortText(before, 160);
      if (label.length < 160 && label.endsWith(':')) return label;
    }
    // Rows of a table are asked about one after the other
    const farther = known.get(before);
    if (farther) {
      steps += 1 + farther.steps;
      if (steps < MAX_BACK) ({ text } = farther);
      break;
    }
  }
  known.set(element, { text, steps });
  return text;
}

/** An element's text, the parts that stand in elements of their own parted by spaces. */
function wordsIn(element: Element): string {
  if (element.childElementCount < 2) return element.textContent ?? '';
  let words = '';
  for (const { nodeType, textContent } of element.childNodes) if (nodeType === 1 || nodeType === 3) words += `${textContent ?? ''} `;
  return words;
}

/** What the members of the nearest list around a block hold: list items, options, or repeated blocks of one kind. */
export function readGroup(block: Element, cache: WeakMap<Element, GroupSummary>): GroupSummary | null {
  let member: Element | null = block;
  for (let climbed = 0; member && climbed <= MAX_CLIMB; climbed++, member = parentOf(member)) {
    const { localName } = member;
    if (localName === 'td' || localName === 'body' || localName === 'table') return null;
    const parent: Element | null = member.parentElement;
    if (!parent || parent.childElementCount < 3) continue;
    const isTwin = (other: Element | null): boolean => other?.localName === localName;
    if (localName === 'section' || !(isTwin(member.previousElementSibling) || isTwin(member.nextElementSibling))) continue;
    let summary = cache.get(parent);
    if (!summary) {
      const texts: string[] = [];
      for (let each = parent.firstElementChild; each && texts.length < SAMPLE_MEMBERS; each = each.nextElementSibling) {
        if (each.localName === localName && mayBeWords(each, 8)) texts.push(fold(wordsIn(each).slice(0, 160)).trim().slice(0, 80));
      }
      summary = summarise(texts);
      cache.set(parent, summary);
    }
    return summary;
  }
  return null;
}

/** The names of the two elements around the digits, as far as they may say what the digits are. */
export function readWrapper(element: Element): string {
  let names = '';
  for (let at: Element | null = element, level = 0; at && level < 2; at = at.parentElement, level++) {
    // In XML the element itself is the label
    if (at.namespaceURI !== HTML && at.namespaceURI !== SVG) names += `${at.localName.slice(0, 60)} `;
    for (const name of ['class', 'itemprop', 'data-label', 'data-field']) {
      const value = at.getAttribute(name);
      if (value) names += `${value.slice(0, 60)} `;
    }
  }
  return names;
}

const MAX_AROUND = 240;

/** The words of up to three blocks before and two behind; those of the block's parent where it stands alone. */
export function readAround(block: Element): string {
  let member: Element | null = block;
  for (let climbed = 0; member && climbed < 3; climbed++, member = parentOf(member)) {
    if (/^(?:td|th|tr|body|table)$/.test(member.localName)) return '';
    if (member.previousElementSibling || member.nextElementSibling) break;
  }
  if (!member) return '';
  let words = '';
  for (let before = member.previousElementSibling, steps = 0; before && steps < 3; before = before.previousElementSibling, steps++)
    words += wordsOf(before);
  for (let after = member.nextElementSibling, steps = 0; after && steps < 2; after = after.nextElementSibling, steps++)
    words += wordsOf(after);
  return words;
}

/** A block's words, unless it is large or no text. */
function wordsOf(block: Element): string {
  if (QUIET.test(block.localName) || !mayBeWords(block, 12) || /^(?:table|select|textarea|form|ul|ol)$/.test(block.localName)) return '';
  return `${shortText(block, MAX_AROUND)}\n`;
}

/** The inline text before a run that a raised sign or a picture parts from it ("CPT<sup>®</sup> 27130"). */
export function readLead(first: Node): string {
  const sign = first.previousSibling;
  if (sign?.nodeType !== 1 || !/^(?:sup|sub|img|svg)$/.test((sign as Element).localName)) return '';
  const text = sign.previousSibling;
  return text && (text.nodeType === 3 || (text as Element).childElementCount === 0) ? `${fold((text.textContent ?? '').slice(-60))} ` : '';
}

/** The lines above in the same block, which line breaks part from this one. */
export function readLinesAbove(first: Node): string {
  let words = '';
  for (
    let before = first.previousSibling, steps = 0;
    before && steps < MAX_STEPS && words.length < MAX_AROUND;
    before = before.previousSibling, steps++
  ) {
    if (before.nodeType !== 3 && before.nodeType !== 1) continue;
    if (before.nodeType === 1 && !/^(?:br|b|strong|i|em|u|span|sup|a)$/.test((before as Element).localName)) break;
    words = `${shortText(before, 120)} ${words}`;
  }
  return words.trim();
}
