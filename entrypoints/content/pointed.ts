import type { Place, Rect } from '../../lib/protocol/protocol.ts';
import { fieldText, isReadableField } from './field-text.ts';
import type { HitTest } from './hit-test.ts';
import { isTouched, type Keyboard } from './keyboard.ts';
import type { Marks } from './marks.ts';
import { rectsOf } from './marks.ts';
import { elementOf, type Target } from './target.ts';

/**
 * Remembers what the user right-clicked, for "Explain this code". One record, from trusted events only: a press of the second button
 * (with Shift, Firefox sends no `contextmenu`) or a `contextmenu` by the keyboard. Each such event replaces it, it is used once, and a
 * scroll or half a minute ends it: an older code is never an answer.
 */

const LIFE_MS = 30_000;
const MOST_NEAR = 3;
/** Codes looked through for near ones; beyond these a page is a list, where nearness says little. */
const MOST_LOOKED_AT = 2_000;

interface Pointed {
  readonly target: Target | null;
  readonly element: Element | null;
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

export function createPointed(document: Document, { hitTest, keyboard, marks }: { hitTest: HitTest; keyboard: Keyboard; marks: Marks }) {
  const window = document.defaultView as Window;
  let pointed: Pointed | null = null;

  const byPointer = (event: MouseEvent): void => {
    const { clientX: x, clientY: y } = event;
    const element = (event.composedPath()[0] as Element | undefined) ?? null;
    pointed = { target: hitTest(x, y), element, x, y, at: performance.now() };
  };

  const listen = (within: AbortSignal): void => {
    const options = { capture: true, passive: true, signal: within };
    document.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && event.button === 2) byPointer(event);
      },
      options,
    );
    document.addEventListener(
      'contextmenu',
      (event) => {
        if (!event.isTrusted) return;
        if (event.button >= 0 && pointed && performance.now() - pointed.at < 1_000) return; // the press before it has said more
        if (event.button >= 0) return byPointer(event);
        const target = keyboard.targetAtHand();
        pointed = { target, element: document.activeElement, x: event.clientX, y: event.clientY, at: performance.now() };
      },
      options,
    );
    document.addEventListener('scroll', () => (pointed = null), options);
  };

  const near = ({ x, y }: Pointed): string[] => {
    const distance = ({ x: left, y: top, width, height }: Rect): number =>
      Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));
    const found = marks
      .all()
      .slice(0, MOST_LOOKED_AT)
      .flatMap((judged) => (judged.look ? rectsOf(judged).map((rect) => ({ code: judged.candidate.code, far: distance(rect) })) : []))
      .sort((a, b) => a.far - b.far);
    return [...new Set(found.map(({ code }) => code))].slice(0, MOST_NEAR);
  };

  /** The text of a field that the menu was opened in: what is selected in it, or all. */
  const textOfField = (element: Element | null): string => {
    if (!element || !isReadableField(element)) return '';
    const { selectionStart, selectionEnd } = element as HTMLInputElement;
    const text = fieldText(element);
    return selectionStart !== null && selectionEnd !== null && selectionStart < selectionEnd
      ? text.slice(selectionStart, selectionEnd)
      : text;
  };

  /** The selected text, with the numbers in it that were judged to be something else and never a code. */
  const handedOver = (text: string): Place => {
    const selection = window.getSelection();
    if (!selection?.rangeCount) return { kind: 'text', text };
    const range = selection.getRangeAt(0);
    const touched = marks.all().filter((judged) => isTouched(range, judged.range));
    const codes = new Set(touched.filter(({ look }) => look).map(({ candidate }) => candidate.code));
    const leftAlone = [...new Set(touched.map(({ candidate }) => candidate.code))].filter((code) => !codes.has(code));
    return { kind: 'text', text, leftAlone };
  };

  return {
    listen,
    /** What the keyboard is at: the selection, or the code at the caret or in the focused field. */
    atHand(): Place {
      const selected = window.getSelection()?.toString() ?? '';
      const target = keyboard.targetAtHand();
      if (selected !== '' && target?.kind !== 'field') return handedOver(selected);
      return target ? { kind: 'code', code: target.code } : { kind: 'nothing', near: [] };
    },
    /** The element that was right-clicked, once. */
    takeElement(): Element | null {
      const element = pointed && performance.now() - pointed.at < LIFE_MS ? pointed.element : null;
      pointed = null;
      return element;
    },
    /** What the user meant, once. Text is only what the command hands over: the selection, or the field that it was chosen in. */
    take({ isEditable, hasSelection }: { isEditable: boolean; hasSelection: boolean }): Place {
      const used = pointed && performance.now() - pointed.at < LIFE_MS ? pointed : null;
      pointed = null;
      const target = used?.target ?? null;
      // In a field its own text wins: a selection elsewhere on the page may still stand.
      if (isEditable && used) {
        if (target) return { kind: 'code', code: target.code };
        const text = textOfField(used.element);
        if (text !== '') return { kind: 'text', text };
      }
      const selection = window.getSelection();
      const selected = hasSelection && !isEditable ? (selection?.toString() ?? '') : '';
      if (selected !== '' && !(target && isOutside(target, selection))) return handedOver(selected);
      if (target) return { kind: 'code', code: target.code };
      return { kind: 'nothing', near: used ? near(used) : [] };
    },
  };
}

/** Whether a code lies outside of what is selected: then the click meant the code and not the selection. */
function isOutside(target: Target, selection: Selection | null): boolean {
  const element = elementOf(target);
  const node = target.kind === 'text' ? target.judged.range.startContainer : element;
  return node !== null && !(selection?.containsNode(node, true) ?? false);
}
