import type { Layer } from './layer.ts';
import { elementOf, rectOf, type Target } from './target.ts';

const FLASH_MS = 1_400;

/** Scrolls to a code that the user jumped to and rings it for a moment, in our own layer. */
export function flash(document: Document, layer: Layer, target: Target, isStillNeeded: () => boolean): void {
  elementOf(target)?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const rect = rectOf(target);
  if (!rect) return;
  layer.show(elementOf(target));
  const ring = document.createElement('div');
  ring.className = 'hiplens-ring';
  const origin = layer.origin();
  const { x, y, width, height } = rectOf(target) ?? rect;
  ring.style.cssText = `transform: translate(${x - origin.x}px, ${y - origin.y}px); width: ${width}px; height: ${height}px`;
  layer.fields.after(ring);
  setTimeout(() => {
    ring.remove();
    if (!isStillNeeded()) layer.hide();
  }, FLASH_MS);
}
