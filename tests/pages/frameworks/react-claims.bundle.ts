/** Open claims in React 19: sorted by head, filtered while typing, edited in their cells, with a dialog in a portal. */
// @ts-expect-error React is here for these pages alone, without its types
import { createElement as h, startTransition, StrictMode, useDeferredValue, useEffect, useState } from 'react';
// @ts-expect-error as above
import { createPortal, flushSync } from 'react-dom';
// @ts-expect-error as above
import { createRoot } from 'react-dom/client';
import { claimLines, HEADS, nextFrame, present, type ClaimLine } from './claim-lines.ts';

type Key = keyof ClaimLine;
type Change = { target: { value: string } };

let show: (update: (before: { lines: ClaimLine[]; tick: number }) => { lines: ClaimLine[]; tick: number }) => void;

function Cell({ line, name, onEdit }: { line: ClaimLine; name: Key; onEdit: (id: string, value: string) => void }) {
  const [draft, setDraft] = useState(null as string | null);
  if (name !== 'code') return h('td', null, line[name]);
  if (draft === null) return h('td', { onDoubleClick: () => setDraft(line.code) }, line.code);
  const input = h('input', {
    autoFocus: true,
    size: 6,
    value: draft,
    onChange: ({ target }: Change) => setDraft(target.value),
    onKeyDown: ({ key }: KeyboardEvent) => {
      if (key !== 'Enter') return;
      onEdit(line.id, draft);
      setDraft(null);
    },
  });
  return h('td', null, input);
}

function Claims() {
  const [{ lines, tick }, setShown] = useState({ lines: claimLines(40), tick: 0 });
  const [sort, setSort] = useState(null as Key | null);
  const [words, setWords] = useState('');
  const [isOpen, setOpen] = useState(false);
  const filter = useDeferredValue(words);
  useEffect(() => {
    show = setShown;
  }, []);

  const edit = (id: string, code: string): void =>
    setShown((before: { lines: ClaimLine[]; tick: number }) => ({
      ...before,
      lines: before.lines.map((line) => (line.id === id ? { ...line, code } : line)),
    }));
  const shown = (lines as ClaimLine[]).filter(({ code, id }) => code.includes(filter) || id.includes(filter));
  if (sort) shown.sort((a, b) => a[sort as Key].localeCompare(b[sort as Key]));

  const heads = HEADS.map(([key, head]) => h('th', { key, onClick: () => startTransition(() => setSort(key)) }, head));
  const rows = shown.map((line) =>
    h(
      'tr',
      { key: line.id },
      HEADS.map(([name]) => h(Cell, { key: name, line, name, onEdit: edit })),
    ),
  );
  const latest = shown[0]?.code ?? '';
  // Digits in pieces on every other render, as highlighters of search words leave them
  const pieces = tick % 2 === 0 ? latest : [latest.slice(0, 3), h('em', { key: 'rest' }, latest.slice(3))];
  const dialog = h('div', { role: 'dialog' }, h('p', null, 'Ship to ZIP 27284'), h('p', { className: 'held' }, 'CPT ', latest));
  return h(
    'div',
    null,
    h('input', { id: 'filter', placeholder: 'Filter', value: words, onChange: ({ target }: Change) => setWords(target.value) }),
    h('button', { id: 'open', onClick: () => setOpen(!isOpen) }, 'Details'),
    h('p', { className: 'latest' }, 'Latest CPT: ', h('span', null, pieces), `, render ${tick}, ticket 27130`),
    h('table', null, h('thead', null, h('tr', null, heads)), h('tbody', null, rows)),
    isOpen && createPortal(dialog, document.body),
  );
}

createRoot(document.querySelector('#app')).render(h(StrictMode, null, h(Claims)));

present({
  codes: 'td:nth-child(2), .latest > span, .held',
  pattern: /^(?:CPT )?(27\d{3})$/,
  async render(times) {
    for (let time = 0; time < times; time++) {
      // Rows leave, come back, change places and swap codes
      flushSync(() =>
        show(({ lines, tick }) => {
          const [first, ...others] = lines;
          const moved = first ? [...others, { ...first, code: others[tick % 5]?.code ?? first.code }] : others;
          return { lines: tick % 3 === 0 ? moved.toReversed() : moved, tick: tick + 1 };
        }),
      );
      await nextFrame();
    }
  },
});
