/** Payment lines in TanStack Table with virtual rows of a real table, on React. */
import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  filterFn_includesString,
  FlexRender,
  globalFilteringFeature,
  rowSortingFeature,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
// @ts-expect-error React is here for these pages alone, without its types
import { createElement as h, useEffect, useRef, useState } from 'react';
// @ts-expect-error as above
import { flushSync } from 'react-dom';
// @ts-expect-error as above
import { createRoot } from 'react-dom/client';
import { claimLine, claimLines, HEADS, nextFrame, present, type ClaimLine } from './claim-lines.ts';

const features = tableFeatures({
  columnFilteringFeature,
  globalFilteringFeature,
  rowSortingFeature,
  filteredRowModel: createFilteredRowModel(),
  sortedRowModel: createSortedRowModel(),
  filterFns: { includesString: filterFn_includesString },
  sortFns: { alphanumeric: sortFn_alphanumeric },
});
const columns = HEADS.map(([accessorKey, header]) => ({ accessorKey, header, sortFn: 'alphanumeric' as const }));
const ROW_PX = 30;

let change: (update: (before: ClaimLine[]) => ClaimLine[]) => void;

function EditableCode({ line }: { line: ClaimLine }) {
  const [isEdited, setEdited] = useState(false);
  if (!isEdited) return h('span', { onDoubleClick: () => setEdited(true) }, line.code);
  const commit = ({ key, target }: KeyboardEvent): void => {
    if (key !== 'Enter') return;
    const code = (target as HTMLInputElement).value;
    change((before) => before.map((each) => (each.id === line.id ? { ...each, code } : each)));
    setEdited(false);
  };
  return h('input', { autoFocus: true, size: 6, defaultValue: line.code, onKeyDown: commit });
}

function Remit() {
  const [data, setData] = useState(() => claimLines(5_000));
  const [globalFilter, setGlobalFilter] = useState('');
  const scroller = useRef(null as HTMLElement | null);
  useEffect(() => {
    change = setData;
  }, []);
  const table = useTable({
    features,
    columns,
    data,
    getRowId: ({ id }: ClaimLine) => id,
    globalFilterFn: 'includesString',
    state: { globalFilter },
    onGlobalFilterChange: setGlobalFilter,
  });
  const { rows } = table.getRowModel();
  // oxlint-disable-next-line react/incompatible-library -- no compiler memoizes this page
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);

  const heads = table.getHeaderGroups().map(({ id, headers }) =>
    h(
      'tr',
      { key: id },
      headers.map((header) => h('th', { key: header.id, onClick: header.column.getToggleSortingHandler() }, h(FlexRender, { header }))),
    ),
  );
  const body = items.map(({ index, key }) => {
    const row = rows[index];
    const cells = row?.getAllCells().map((cell) => {
      const content = cell.column.id === 'code' ? h(EditableCode, { line: row.original }) : h(FlexRender, { cell });
      return h('td', { key: cell.id }, content);
    });
    return h('tr', { key, 'data-index': index, style: { height: ROW_PX } }, cells);
  });
  const spacer = (height: number, key: string) => h('tr', { key, style: { height } });
  return h(
    'div',
    null,
    h('input', { id: 'filter', value: globalFilter, onChange: ({ target }: { target: HTMLInputElement }) => setGlobalFilter(target.value) }),
    h(
      'div',
      { ref: scroller, id: 'scroller', style: { height: 400, overflow: 'auto' } },
      h('table', null, h('thead', null, heads), h('tbody', null, [spacer(before, 'before'), ...body, spacer(after, 'after')])),
    ),
  );
}

createRoot(document.querySelector('#app')).render(h(Remit));

let turn = 0;
present({
  codes: 'td:nth-child(2)',
  pattern: /^(27\d{3})$/,
  async render(times) {
    for (let time = 0; time < times; time++) {
      turn++;
      flushSync(() =>
        change((before) => [
          { ...claimLine(7), id: `N-${turn}` },
          ...before.map((line, at) => (at < 40 ? { ...line, code: claimLine(at + turn).code } : line)),
        ]),
      );
      await nextFrame();
    }
  },
});
