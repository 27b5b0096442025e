import { FIELDS, fieldSelector, type Fields } from './fields.ts';
import { hostNames, neverHosts, type Roots } from './roots.ts';

/**
 * What is looked for beside text: fields, and hosts of shadow trees. In a small tree all at once and every element that can be one; in
 * a large tree block by block, as the text is read, and the unlikely hosts later (`roots.ts`).
 */
export interface Looks {
  /** A tree is about to be read. `isSmall`: what is in it is found now; else the walk tells of each element and block. */
  begin(root: Node, isFresh: boolean, isSmall: boolean): void;
  /** One element, without what is under it. */
  at(element: Element): void;
  /** All that is under an element. */
  under(block: Element): void;
}

/**
 * Fields, custom elements, and built-in ones without a child, which a host of a closed tree mostly is. One selector that sorts out the
 * frequent names first, since each is tried on each element: 30 ns, and 10 more for every name.
 */
const worthALook = `:not(td,p,a,em,tr,li,br,img):is(:not(div,span,${neverHosts},${hostNames.join()}),${fieldSelector},:empty):not(svg *)`;

export function createLooks(roots: Roots, fields: Fields): Looks {
  const take = (element: Element, name: string): void => {
    if (FIELDS.includes(name)) fields.read(element, true);
    else roots.ask(element, true);
  };
  return {
    begin(root, isFresh, isSmall) {
      roots.find(root, isFresh, isSmall);
      if (isSmall) fields.readUnder(root);
    },
    at(element) {
      const name = element.localName;
      if (FIELDS.includes(name) || name.includes('-') || (hostNames.includes(name) && !element.firstChild)) take(element, name);
    },
    under(block) {
      if (block.querySelector(worthALook)) for (const element of block.querySelectorAll(worthALook)) take(element, element.localName);
    },
  };
}
