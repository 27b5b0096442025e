import type { ProcedureCode } from '../../data/codes.ts';
import type { Rect } from '../../lib/protocol/protocol.ts';
import type { JudgedField } from './fields.ts';
import { rectsOf, type Judged } from './marks.ts';

/** What a card stands for: a code in text, in a field, or in a frame that is too small to show its card itself. */
export type Target =
  | { readonly kind: 'text'; readonly code: ProcedureCode; readonly judged: Judged }
  | { readonly kind: 'field'; readonly code: ProcedureCode; readonly field: Element; readonly found: JudgedField }
  | { readonly kind: 'frame'; readonly code: ProcedureCode; readonly frame: Element; readonly rect: Rect };

export function isSameTarget(a: Target, b: Target): boolean {
  if (a.code !== b.code || a.kind !== b.kind) return false;
  if (a.kind === 'text') return isSamePlace(a.judged.range, (b as typeof a).judged.range);
  if (a.kind === 'field') return a.field === (b as typeof a).field && a.found.candidate.start === (b as typeof a).found.candidate.start;
  const other = b as typeof a;
  return a.frame === other.frame && a.rect.x === other.rect.x && a.rect.y === other.rect.y;
}

/** By place, not by identity: text is judged anew whenever something near it changes, and the card over it stays the same card. */
const isSamePlace = (a: StaticRange, b: StaticRange): boolean => a.startContainer === b.startContainer && a.startOffset === b.startOffset;

/** Where the target stands in the view now; null when it is gone. */
export function rectOf(target: Target): Rect | null {
  switch (target.kind) {
    case 'text': {
      const [rect] = target.judged.range.startContainer.isConnected ? rectsOf(target.judged) : [];
      return rect && rect.width > 0 ? rect : null;
    }
    case 'field':
      return target.field.isConnected ? target.field.getBoundingClientRect() : null;
    case 'frame':
      return target.frame.isConnected ? target.rect : null;
  }
}

/** The element of the page that the target stands in. */
export function elementOf(target: Target): Element | null {
  switch (target.kind) {
    case 'text':
      return target.judged.range.startContainer.parentElement;
    case 'field':
      return target.field;
    case 'frame':
      return target.frame;
  }
}
