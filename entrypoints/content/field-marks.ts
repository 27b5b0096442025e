import type { Fields } from './fields.ts';
import type { Layer } from './layer.ts';

/** Room between the field's edge and its corner, so that the page's own border stays whole. */
const INSET_PX = 1;
/** A field that is covered or scrolled out of its box at this depth inside shows no corner. */
const PROBE_PX = 3;

/**
 * Draws a small corner on each field in view that holds a code, anew for every scroll, resize and change. Answers whether there is
 * any. `isFree`: no card holds the layer where it is. The corners take no pointer events and lie in our own layer: the field itself stays as it is.
 */
export function drawFieldMarks(document: Document, fields: Fields, layer: Layer, isFree: boolean): boolean {
  const places = fields
    .marked()
    .map((field) => ({ field, box: field.getBoundingClientRect() }))
    .filter(({ field, box }) => box.width > 0 && isUncovered(document, field, box));
  if (places.length === 0) {
    if (layer.isMade) layer.fields.replaceChildren();
    return false;
  }
  // Above a field of an open dialog, as others are covered by it; a card that shows has its own place to be.
  const above =
    places.findLast(({ field }) => field.closest('dialog,:modal,:popover-open,:fullscreen') !== null)?.field ?? places[0]?.field ?? null;
  if (!layer.isShown || (isFree && !layer.isAbove(above))) layer.show(above);
  const origin = layer.origin();
  while (layer.fields.childElementCount > places.length) layer.fields.lastElementChild?.remove();
  while (layer.fields.childElementCount < places.length) layer.fields.append(document.createElement('div'));
  places.forEach(({ field, box }, index) => {
    const corner = layer.fields.children[index] as HTMLElement;
    const isFaint = fields.of(field).every(({ look }) => look !== 'code');
    corner.className = isFaint ? 'hiplens-field faint' : 'hiplens-field';
    corner.style.transform = `translate(${box.x - origin.x + INSET_PX}px, ${box.y - origin.y + INSET_PX}px)`;
  });
  return true;
}

function isUncovered(document: Document, field: Element, box: DOMRect): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  const on = (root.nodeType === Node.DOCUMENT_NODE ? document : root).elementsFromPoint(box.x + PROBE_PX, box.y + PROBE_PX);
  // Our own card above it does not count; neither does a label or wrapper that lies transparent over it.
  return on.slice(0, 4).includes(field);
}
