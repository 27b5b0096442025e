import type { Candidate } from '../../lib/detector/candidates.ts';
import type { Verdict } from '../../lib/detector/verdict.ts';
import { fieldText, isReadableField } from './field-text.ts';
import type { Look } from './marks.ts';

/**
 * Owns what was judged in form fields. A field's text cannot be painted, so a field with a code gets a small corner in our own layer
 * (drawn by the card layer; this file says where). A script that sets `value` makes no event: visible fields are read again with
 * every heartbeat, all others when they come into view.
 */

export interface JudgedField {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
  readonly look: Look | null;
}

export type JudgeField = (field: Element, text: string) => JudgedField[];

export const fieldSelector = 'input,textarea,select';
export const FIELDS = fieldSelector.split(',');

export function createFields(judge: JudgeField, onChange: () => void, signal: AbortSignal) {
  const texts = new Map<Element, string>();
  const found = new Map<Element, JudgedField[]>();
  const visible = new Set<Element>();

  /** Made with the first field: making one takes longer than reading a small page. */
  let viewer: IntersectionObserver | null = null;
  const newViewer = (): IntersectionObserver =>
    new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) visible.add(target);
        else visible.delete(target);
        if (isIntersecting) read(target);
      }
      onChange();
    });
  signal.addEventListener('abort', () => viewer?.disconnect(), { once: true });

  const read = (field: Element, isChanged = false): void => {
    if (!field.isConnected || !isReadableField(field)) {
      forget(field);
      return;
    }
    const text = fieldText(field);
    const before = texts.get(field);
    if (before === undefined) (viewer ??= newViewer()).observe(field);
    if (before === text && !isChanged) return;
    texts.set(field, text);
    const judged = text === '' ? [] : judge(field, text);
    const had = found.has(field);
    if (judged.length > 0) found.set(field, judged);
    else found.delete(field);
    if (had || judged.length > 0) onChange();
  };

  const forget = (field: Element): void => {
    if (!texts.delete(field)) return;
    found.delete(field);
    visible.delete(field);
    viewer?.unobserve(field);
    onChange();
  };

  const hasCode = (judged: readonly JudgedField[] | undefined): boolean => judged?.some(({ look }) => look !== null) ?? false;

  return {
    /** Fields with at least one code. */
    get shown(): number {
      let count = 0;
      for (const judged of found.values()) if (hasCode(judged)) count++;
      return count;
    },
    has: (field: Element): boolean => found.has(field),
    /** Reads the fields under a node again, whatever they hold: their surroundings changed. */
    readUnder(under: Node): void {
      if (under.nodeType === Node.ELEMENT_NODE && (under as Element).matches(fieldSelector)) read(under as Element, true);
      if (under.nodeType === Node.TEXT_NODE) return;
      // One name at a time: three such passes take a third of one that tries three names on each element.
      for (const name of FIELDS) for (const field of (under as ParentNode).querySelectorAll(name)) read(field, true);
    },
    /** Reads one field again if its text changed, or `isChanged` says that its surroundings did. */
    read,
    /** Reads the visible fields again, and lets go of those that left the page. */
    sweep(): void {
      for (const field of texts.keys()) if (!field.isConnected) forget(field);
      for (const field of visible) read(field);
    },
    /** The code at an offset of the field's text; without an offset the first one. */
    at(field: Element, offset: number | null): JudgedField | undefined {
      read(field);
      const codes = found.get(field)?.filter(({ look }) => look !== null) ?? [];
      if (offset === null || fieldText(field).trim().length <= 5) return codes[0];
      return codes.find(({ candidate }) => candidate.start <= offset && offset <= candidate.end);
    },
    /** What was judged in a field, codes or not. */
    of: (field: Element): readonly JudgedField[] => found.get(field) ?? [],
    /** Fields with a code that are in view. */
    marked: (): Element[] => [...visible].filter((field) => hasCode(found.get(field))),
    all: (): ReadonlyMap<Element, readonly JudgedField[]> => found,
    clear(): void {
      for (const field of texts.keys()) forget(field);
    },
  };
}

export type Fields = ReturnType<typeof createFields>;
