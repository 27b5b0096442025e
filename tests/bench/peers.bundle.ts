/** The highlighters that HipLens is compared with, run as a page would run them: mark.js, and wrapping each match in a span. */
import Mark from 'mark.js';

declare global {
  interface Window {
    highlight: Record<'nothing' | 'mark.js' | 'spans', () => void>;
    floor: () => number;
    codes: ReadonlySet<string>;
    domWork: () => number;
  }
}

/** A bare pass: every text node's data is read, and nothing done. */
window.floor = () => {
  let length = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length;
};

/** 2,000 rows put in at the end of a table and taken out again. */
window.domWork = () => {
  const body = document.querySelector('#rows') as HTMLElement;
  const row = body.firstElementChild as Element;
  const began = performance.now();
  for (let index = 0; index < 2_000; index++) {
    const fresh = row.cloneNode(true) as Element;
    body.append(fresh);
    fresh.remove();
  }
  return performance.now() - began;
};

const isKnown = (digits: string): boolean => window.codes.has(digits);

window.highlight = {
  nothing() {},
  'mark.js'() {
    new Mark(document.body).markRegExp(/\b\d{5}\b/g, { filter: (_node, term) => isKnown(term) });
  },
  spans() {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { node: Text; at: number }[] = [];
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      for (const match of node.data.matchAll(/\b\d{5}\b/g)) if (isKnown(match[0])) found.push({ node, at: match.index });
    }
    // from the end of each text, so that earlier places stay
    for (const { node, at } of found.reverse()) {
      const digits = node.splitText(at);
      digits.splitText(5);
      const span = document.createElement('span');
      span.style.textDecoration = 'underline';
      digits.replaceWith(span);
      span.append(digits);
    }
  },
};
