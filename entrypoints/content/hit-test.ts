import type { Rect } from '../../lib/protocol/protocol.ts';
import type { Fields } from './fields.ts';
import { rectsOf, type Judged, type Marks } from './marks.ts';
import { shadowRootOf, type Roots } from './roots.ts';
import type { Target } from './target.ts';

/**
 * Which marked code stands at a point of the view. The browser is asked for the caret place, which costs the same whatever the
 * number of marks; then the digits' own rectangle decides, since the caret place is the *nearest* text, not the text there.
 */

/** How far beside the digits the pointer may rest, in CSS pixels. */
const SLACK_PX = 2;
/** Elements looked through under a transparent cover. */
const MAX_COVERS = 12;
/** Children looked at per element; text under a cover stands in small elements. */
const MAX_CHILDREN = 100;

const isInside = (x: number, y: number, rect: Rect): boolean =>
  x >= rect.x - SLACK_PX && x <= rect.x + rect.width + SLACK_PX && y >= rect.y - SLACK_PX && y <= rect.y + rect.height + SLACK_PX;

/** Opacity 0 and visibility hidden leave a caret place behind; nobody can mean what nobody sees. */
const isSeen = (element: Element | null): boolean =>
  element?.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }) ?? false;

export function createHitTest(document: Document, marks: Marks, fields: Fields, roots: Roots) {
  const ofText = (node: Text, offset: number, x: number, y: number): Target | null => {
    const judged = marks.at(node, offset);
    return judged?.look ? ofJudged(judged, x, y) : null;
  };

  const ofJudged = (judged: Judged, x: number, y: number): Target | null => {
    const rect = rectsOf(judged).find((each) => isInside(x, y, each));
    if (!rect || !isSeen(judged.range.startContainer.parentElement)) return null;
    return { kind: 'text', code: judged.candidate.code, judged };
  };

  const ofField = (field: Element, offset: number | null, x: number, y: number): Target | null => {
    const found = fields.at(field, offset);
    return found && isInside(x, y, field.getBoundingClientRect()) && isSeen(field)
      ? { kind: 'field', code: found.candidate.code, field, found }
      : null;
  };

  /** Under a stretched transparent element, a closed select, and where the caret place fails: through the elements at the point. */
  const throughCovers = (root: Document | ShadowRoot, x: number, y: number): Target | null => {
    // A shadow tree answers what stands around it as well: each tree is asked for its own, or two nested ones would ask each other for ever.
    const own = root.elementsFromPoint(x, y).filter((element) => element.getRootNode() === root);
    for (const element of own.slice(0, MAX_COVERS)) {
      const inner = shadowRootOf(element);
      const hit = inner ? throughCovers(inner, x, y) : (ofField(element, null, x, y) ?? ofTextsIn(element, x, y));
      if (hit) return hit;
    }
    return null;
  };

  const ofTextsIn = (element: Element, x: number, y: number): Target | null => {
    if (element.childNodes.length > MAX_CHILDREN) return null;
    for (const child of element.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE && child.nodeType !== Node.CDATA_SECTION_NODE) continue;
      for (const judged of marks.of(child as Text)) {
        const hit = judged.look ? ofJudged(judged, x, y) : null;
        if (hit) return hit;
      }
    }
    return null;
  };

  /** The marked code at a point, in CSS pixels of the view; null where none is. */
  return function hitTest(x: number, y: number): Target | null {
    if (marks.shown === 0 && fields.shown === 0) return null;
    // Neither browser draws HTML that stands in an SVG root: there is no card to open.
    if (document.documentElement?.namespaceURI === 'http://www.w3.org/2000/svg') return null;
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots.all] });
    const node = caret?.offsetNode;
    const hit = !node
      ? null
      : node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE
        ? ofText(node as Text, caret.offset, x, y)
        : node.nodeType === Node.ELEMENT_NODE && fields.has(node as Element)
          ? ofField(node as Element, caret.offset, x, y)
          : null;
    return hit ?? throughCovers(document, x, y);
  };
}

export type HitTest = ReturnType<typeof createHitTest>;
