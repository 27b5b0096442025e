/** A worklist that React renders anew every 120 ms: rows swap their codes, leave, come back elsewhere, and hold digits in pieces. */
// @ts-expect-error React is here for this page alone, without its types
import { createElement as h, useEffect, useState } from 'react';
// @ts-expect-error as above
import { createRoot } from 'react-dom/client';

const CODES = ['27130', '27236', '27244', '27138', '27134'];

function Row({ code, tick }: { code: string; tick: number }) {
  const pieces = tick % 2 === 0 ? code : [code.slice(0, 2), h('b', { key: 'rest' }, code.slice(2))];
  return h('tr', null, h('td', null, `W-${tick}`), h('td', null, pieces), h('td', null, '27130'));
}

function Worklist() {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setTick((before: number) => Math.min(before + 1, 8)), 120);
    return () => clearInterval(timer);
  }, []);
  const rows = CODES.filter((_, index) => index !== tick % CODES.length);
  if (tick % 3 === 0) rows.reverse();
  const heads = ['Item', 'CPT', 'ZIP'].map((head) => h('th', { key: head }, head));
  const body = rows.map((code) => h(Row, { key: code, code, tick: tick + rows.indexOf(code) }));
  const first = h('p', { id: 'first', key: tick }, 'Oldest: CPT ', rows[0]);
  return h(
    'div',
    { id: 'list', 'data-tick': tick },
    first,
    h('table', null, h('thead', null, h('tr', null, heads)), h('tbody', null, body)),
  );
}

createRoot(document.querySelector('#app')).render(h(Worklist));
