/** A remit of 5,000 lines in ag-Grid: rows and columns drawn as far as they are seen, sorted, filtered, edited, updated by transactions. */
import { AllCommunityModule, createGrid, ModuleRegistry } from 'ag-grid-community';
import { claimLine, claimLines, HEADS, nextFrame, present, type ClaimLine } from './claim-lines.ts';

ModuleRegistry.registerModules([AllCommunityModule]);

const filter = Object.assign(document.createElement('input'), { id: 'filter' });
const holder = Object.assign(document.createElement('div'), { id: 'grid', style: 'height: 420px; width: 760px' });
document.querySelector('#app')!.append(filter, holder);

const grid = createGrid<ClaimLine>(holder, {
  rowData: claimLines(5_000),
  getRowId: ({ data }) => data.id,
  columnDefs: HEADS.map(([field, headerName]) => ({ field, headerName, editable: field === 'code' })),
  defaultColDef: { width: 140 },
  // So that two runs of the page come out the same
  animateRows: false,
  suppressAnimationFrame: true,
});
filter.addEventListener('input', () => grid.setGridOption('quickFilterText', filter.value));

let turn = 0;
present({
  codes: '.ag-row [col-id=code]',
  pattern: /^(27\d{3})$/,
  async render(times) {
    for (let time = 0; time < times; time++) {
      turn++;
      const update = Array.from({ length: 30 }, (_, at) => ({ ...claimLine(at), code: claimLine(at + turn).code }));
      grid.applyTransaction({ update, add: [{ ...claimLine(7), id: `N-${turn}` }], addIndex: turn });
      await nextFrame();
    }
  },
  state: () => [grid.getDisplayedRowCount(), grid.getFirstDisplayedRowIndex(), grid.getRowNode('C-1001')?.data?.code],
});
