/** Changes that a page makes to itself, as plain data: drawn by fast-check, carried out in the page. */
import fc from 'fast-check';

/** `at` and `to` count nodes under the body, shadow trees included, round and round. */
export type Change =
  | { do: 'insert'; at: number; markup: string }
  | { do: 'text'; at: number; words: string }
  | { do: 'remove'; at: number }
  | { do: 'move'; at: number; to: number }
  | { do: 'split'; at: number; offset: number }
  | { do: 'data'; at: number; words: string }
  | { do: 'replace'; at: number; offset: number; count: number; words: string }
  | { do: 'attribute'; at: number; name: string; value: string | null }
  | { do: 'wrap'; at: number; tag: string }
  | { do: 'unwrap'; at: number }
  | { do: 'inner'; at: number; markup: string }
  | { do: 'tree'; at: number; mode: ShadowRootMode; markup: string }
  | { do: 'value'; at: number; words: string }
  | { do: 'normalize'; at: number }
  | { do: 'rest' };

const WORDS = [
  'CPT 27130',
  '27130',
  '27244',
  '27',
  '130',
  '0',
  'CPT ',
  'CPT',
  'ZIP',
  'ZIP ',
  'Winston-Salem, NC 27284',
  '27,130.00',
  'acct 27236',
  'CPT 27134-50, 27138',
  '271\u00ad38',
  '\uff12\uff17\uff11\uff13\uff10',
  'total hip',
  '99213',
  ' ',
  '\n',
  'Invoice no. 27267',
];
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const SHAPES: ((one: string, two: string) => string)[] = [
  (one) => `<p>${one}</p>`,
  (one, two) => `<p>${one}<b>${two}</b></p>`,
  (one, two) => `<h3>${one}</h3><p>${two}</p>`,
  (one, two) => `<dl><dt>${one}</dt><dd>${two}</dd></dl>`,
  (one, two) => `<ul><li>${one}</li><li>${two}</li><li>27134</li></ul>`,
  (one, two) =>
    `<table><tr><th>${one}</th><th>Name</th></tr><tr><td>${two}</td><td>Lee</td></tr><tr><td>27138</td><td>27284</td></tr></table>`,
  (one, two) =>
    `<div role="grid"><div role="row"><span role="columnheader">${one}</span></div><div role="row"><span role="gridcell">${two}</span></div></div>`,
  (one, two) => `<label>${one} <input value="${two}"></label>`,
  (one, two) => `<div><span>${one}</span><span>${two}</span></div>`,
  (one, two) => `<pre>${one}\n${two}</pre>`,
  (one) => `<visit-card>${one}</visit-card>`,
  () => '<div></div>',
  (one, two) => `<textarea name="${one}">${two}</textarea>`,
  (one) => `<!--${one.replaceAll('--', '')}--><i>27</i>130`,
  (one) => `<script type="text/plain">${one}</script>`,
];
const markup = fc.tuple(fc.constantFrom(...SHAPES), words, words).map(([shape, one, two]) => shape(escape(one), escape(two)));
const at = fc.nat(400);
const NAMES: [name: string, values: (string | null)[]][] = [
  ['name', ['cpt_code', 'zip', 'note', null]],
  ['id', ['cpt', 'zip', null]],
  ['placeholder', ['CPT', 'ZIP', null]],
  ['aria-label', ['CPT code', 'ZIP code', null]],
  ['title', ['CPT code', 'Postal code', null]],
  ['autocomplete', ['postal-code', 'one-time-code', 'off', null]],
  ['type', ['text', 'password', 'tel', 'hidden', null]],
  ['value', ['27130', 'CPT 27244', '', null]],
  ['class', ['cpt-code', 'zip', 'wide', null]],
  ['role', ['row', 'gridcell', 'heading', 'columnheader', 'textbox', 'group', null]],
  ['aria-colindex', ['1', '2', null]],
  ['aria-labelledby', ['cpt', 'zip', null]],
  ['aria-describedby', ['cpt', 'zip', null]],
  ['colspan', ['2', null]],
  ['data-field', ['cpt', 'zip', null]],
  ['itemprop', ['postalCode', 'cpt', null]],
  ['disabled', ['', null]],
];
const attribute = fc
  .constantFrom(...NAMES)
  .chain(([name, values]) =>
    fc.record({ do: fc.constant('attribute' as const), at, name: fc.constant(name), value: fc.constantFrom(...values) }),
  );

export const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ do: fc.constant('insert' as const), at, markup }),
  fc.record({ do: fc.constant('text' as const), at, words }),
  fc.record({ do: fc.constant('remove' as const), at }),
  fc.record({ do: fc.constant('move' as const), at, to: at }),
  fc.record({ do: fc.constant('split' as const), at, offset: fc.nat(30) }),
  fc.record({ do: fc.constant('data' as const), at, words }),
  fc.record({ do: fc.constant('replace' as const), at, offset: fc.nat(30), count: fc.nat(5), words }),
  attribute,
  fc.record({
    do: fc.constant('wrap' as const),
    at,
    tag: fc.constantFrom('b', 'span', 'p', 'div', 'label', 'pre', 'section', 'h2', 'li', 'td', 'visit-card', 'button'),
  }),
  fc.record({ do: fc.constant('unwrap' as const), at }),
  fc.record({ do: fc.constant('inner' as const), at, markup }),
  fc.record({ do: fc.constant('tree' as const), at, mode: fc.constantFrom('open' as const, 'closed' as const), markup }),
  fc.record({ do: fc.constant('value' as const), at, words }),
  fc.record({ do: fc.constant('normalize' as const), at }),
  fc.constant({ do: 'rest' as const }),
);

/** Carries the changes out; runs in the page. What cannot be done to a node is left undone. */
export async function carryOut(changes: readonly Change[]): Promise<void> {
  const trees: ShadowRoot[] = [];
  const nodes = (): Node[] => {
    const found: Node[] = [];
    for (const tree of [document.body, ...trees.filter((each) => each.isConnected)]) {
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) found.push(walker.currentNode);
    }
    return found;
  };
  const pick = <Kind extends Node>(index: number, is: (node: Node) => node is Kind): Kind | undefined => {
    const all = nodes().filter(is);
    return all[index % Math.max(all.length, 1)];
  };
  const isAny = (node: Node): node is ChildNode => node.parentNode !== null;
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const isText = (node: Node): node is Text => node.nodeType === 3;
  const isField = (node: Node): node is HTMLInputElement => node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement;
  const mayHoldTree = (node: Node): node is Element =>
    isElement(node) && (node.localName === 'visit-card' || (node.localName === 'div' && !node.firstChild));

  for (const change of changes) {
    try {
      switch (change.do) {
        case 'insert':
          pick(change.at, isElement)?.insertAdjacentHTML(change.at % 2 === 0 ? 'beforeend' : 'afterbegin', change.markup);
          break;
        case 'text':
          pick(change.at, isAny)?.before(change.words);
          break;
        case 'remove':
          pick(change.at, isAny)?.remove();
          break;
        case 'move':
          pick(change.to, isElement)?.append(pick(change.at, isAny) ?? '');
          break;
        case 'split': {
          const text = pick(change.at, isText);
          text?.splitText(change.offset % (text.length + 1));
          break;
        }
        case 'data': {
          const text = pick(change.at, isText);
          if (text) text.data = change.words;
          break;
        }
        case 'replace': {
          const text = pick(change.at, isText);
          text?.replaceData(change.offset % (text.length + 1), change.count, change.words);
          break;
        }
        case 'attribute': {
          // Fields more often than their share, and the name that labels refer to of fields alone: that of a label is not followed
          const element = pick(change.at, change.name === 'id' || change.at % 2 === 0 ? isField : isElement);
          if (change.value === null) element?.removeAttribute(change.name);
          else element?.setAttribute(change.name, change.value);
          break;
        }
        case 'wrap': {
          const node = pick(change.at, isAny);
          const around = document.createElement(change.tag);
          node?.replaceWith(around);
          if (node) around.append(node);
          break;
        }
        case 'unwrap': {
          const element = pick(change.at, isElement);
          element?.replaceWith(...element.childNodes);
          break;
        }
        case 'inner': {
          const element = pick(change.at, isElement);
          if (element) element.innerHTML = change.markup;
          break;
        }
        case 'tree': {
          const host = pick(change.at, mayHoldTree);
          const tree = host?.attachShadow({ mode: change.mode });
          if (tree) {
            tree.innerHTML = `${change.markup}<slot></slot>`;
            trees.push(tree);
          }
          break;
        }
        case 'value': {
          const field = pick(change.at, isField);
          if (field) field.value = change.words;
          break;
        }
        case 'normalize':
          pick(change.at, isElement)?.normalize();
          break;
        case 'rest':
          await new Promise((resolve) => setTimeout(resolve, 20));
          break;
      }
    } catch {
      // a node that cannot stand there, or a second tree on one host: pages get such errors too
    }
  }
}
