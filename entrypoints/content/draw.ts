import type { CardNode } from '../../lib/protocol/page-card.ts';

/**
 * Draws trees as the children of an element. What is the same stays the same node, so that focus, pointer, scroll and animations go
 * on; `style` is left to whoever places things.
 */
export function draw(document: Document, parent: Element, nodes: readonly CardNode[]): void {
  nodes.forEach((node, index) => {
    const old = parent.childNodes[index];
    const isSame = old && (typeof node === 'string' ? old.nodeType === Node.TEXT_NODE : (old as Element).localName === node[0]);
    const drawn = isSame ? old : create(document, node);
    if (typeof node === 'string') {
      if (drawn.nodeValue !== node) drawn.nodeValue = node;
    } else {
      const [, attributes, ...children] = node;
      const element = drawn as Element;
      for (const name of element.getAttributeNames()) if (!(name in attributes) && name !== 'style') element.removeAttribute(name);
      for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
      draw(document, element, children);
    }
    if (!old) parent.append(drawn);
    else if (!isSame) old.replaceWith(drawn);
  });
  while (parent.childNodes.length > nodes.length) parent.lastChild?.remove();
}

/** In an SVG document `createElement` makes no HTML element. */
const create = (document: Document, node: CardNode): Node =>
  typeof node === 'string'
    ? document.createTextNode(node)
    : document.createElementNS(
        node[0] === 'svg' || node[0] === 'path' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml',
        node[0],
      );
