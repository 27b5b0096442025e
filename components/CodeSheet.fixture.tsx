import type { ProcedureCode } from '../data/codes.ts';
import { entryAnswer } from '../lib/entries/entry-answer.ts';
import { CodeSheet, type SheetState } from './CodeSheet.tsx';
import type { Fixture } from './fixture.ts';

const nothing = () => {};
const ready = (code: ProcedureCode): SheetState => ({ name: 'ready', answer: entryAnswer(code) });

const states: readonly (readonly [name: string, state: () => SheetState, more?: Pick<Fixture, 'zoom' | 'unfolded'>])[] = [
  ['surgery', () => ready('27284')],
  ['surgery, unfolded', () => ready('27284'), { unfolded: true }],
  ['disputed, unfolded', () => ready('27254'), { unfolded: true }],
  ['hundreds of pairs, unfolded', () => ready('27134'), { unfolded: true }],
  ['reading and equipment', () => ready('73502')],
  ['anesthesia', () => ready('01214')],
  ['carrier-priced', () => ready('27299')],
  ['not valid for Medicare', () => ready('27217')],
  ['related', () => ready('20680')],
  ['add-on, unfolded', () => ready('20705'), { unfolded: true }],
  ['deleted, replaced', () => ready('27193')],
  ['deleted, replacement not known', () => ready('27079')],
  ['loading', () => ({ name: 'loading', code: '27284' })],
  ['worker unreachable', () => ({ name: 'problem', code: '27284', problem: 'worker-unreachable' })],
  ['dataset broken', () => ({ name: 'problem', code: '27284', problem: 'dataset-broken' })],
  ['unknown', () => ({ name: 'unknown', code: '27999' })],
  ['200 %', () => ready('27284'), { zoom: 2 }],
];

export const sheetFixtures: readonly Fixture[] = states.map(([name, state, more]) => ({
  name: `sheet, ${name}`,
  sheet: 'sheet',
  draw: () => <CodeSheet state={state()} showCode={nothing} retry={nothing} />,
  ...more,
}));
