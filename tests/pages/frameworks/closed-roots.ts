/** Imported before the design system: every shadow tree that its elements attach is closed. */
import { LitElement } from 'lit';

export const trees: ShadowRoot[] = [];

LitElement.shadowRootOptions = { mode: 'closed' };
const attach = Element.prototype.attachShadow;
// What nobody can reach from outside, the page keeps for its own test.
Element.prototype.attachShadow = function (options) {
  const tree = attach.call(this, { ...options, mode: 'closed' });
  trees.push(tree);
  return tree;
};
