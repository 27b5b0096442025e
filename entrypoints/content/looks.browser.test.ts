import { expect, it } from 'vitest';

import type { Fields } from './fields.ts';
import { createLooks } from './looks.ts';
import { createRoots } from './roots.ts';
import { type TextReader, Walk } from './walk.ts';

const ROWS = 400;

/** A page of many rows. What is looked for stands in rows with and without digits, in blocks too long to be read at once, and beside them. */
function fill(root: HTMLElement): void {
  const rows = Array.from({ length: ROWS }, (_, row) => `<li><b>Row ${row}</b> <i>CPT ${27_130 + (row % 3)}</i></li>`);
  rows[7] = '<li>No number <input name="quiet"></li>';
  rows[9] = '<li>CPT 27130 <input name="beside"> <select name="chosen"><option>27132</option></select></li>';
  rows[11] = '<li>No number <x-quiet></x-quiet></li>';
  rows[13] = '<li>CPT 27130 <div class="mount"></div> <x-loud>27132</x-loud></li>';
  rows[15] = `<li>${'A long row. '.repeat(300)} CPT 27130 <p>${'<span>Part.</span>'.repeat(9)}<x-deep></x-deep><input name="deep"></p></li>`;
  root.innerHTML = `<textarea name="above"></textarea><x-above></x-above><ul>${rows.join('')}</ul><input name="below">`;
  for (const host of root.querySelectorAll('x-quiet,x-loud,x-deep,x-above,.mount')) host.attachShadow({ mode: 'open' });
}

/** The fields and hosts that are come upon when all under a root is read. */
function foundIn(root: HTMLElement, size: number): string[] {
  const found: string[] = [];
  const roots = createRoots(
    ({ host }) => found.push(host.localName),
    () => undefined,
    () => false,
  );
  const read = (field: Element): number => found.push(field.getAttribute('name') ?? '');
  const fields = {
    read,
    readUnder: (under: Element) => under.querySelectorAll('input,textarea,select').forEach(read),
  } as unknown as Fields;
  const reader: TextReader = {
    looks: createLooks(roots, fields),
    readText: () => null,
    judgedUnder: () => new Set(),
    drop: () => undefined,
  };
  expect(new Walk(document, root, true, size).run(reader, Number.POSITIVE_INFINITY)).toBe(true);
  return found.toSorted();
}

it('finds in a large tree, block by block, what it finds in a small one at once', () => {
  const root = document.createElement('main');
  fill(root);
  document.body.append(root);
  const elements = root.querySelectorAll('*').length;

  const atOnce = foundIn(root, 100);
  const asOneBlock = foundIn(root, elements);
  const byBlocks = foundIn(root, 20_000);
  root.remove();

  expect(elements).toBeGreaterThan(500);
  expect(atOnce).toEqual(
    ['above', 'below', 'quiet', 'beside', 'chosen', 'deep', 'x-above', 'x-quiet', 'x-loud', 'x-deep', 'div'].toSorted(),
  );
  expect(asOneBlock).toEqual(atOnce);
  expect(byBlocks).toEqual(atOnce);
});
