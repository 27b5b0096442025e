import type { ProcedureCode } from '../data/codes.ts';
import { entryAnswer } from '../lib/entries/entry-answer.ts';
import { Compare } from './Compare.tsx';
import type { SheetState } from './CodeSheet.tsx';
import type { Fixture } from './fixture.ts';

const nothing = () => {};
const ready = (...codes: readonly ProcedureCode[]): readonly SheetState[] =>
  codes.map((code) => ({ name: 'ready', answer: entryAnswer(code) }));

const states: readonly (readonly [name: string, states: () => readonly (SheetState | undefined)[], zoom?: number])[] = [
  ['two codes', () => ready('27284', '27286')],
  ['four codes, 200 %', () => ready('27235', '27236', '27244', '27245'), 2],
  ['two codes, 400 %', () => ready('27130', '27132'), 4],
  ['a deleted and a related one', () => ready('27197', '27193', '20680')],
  ['too few', () => [...ready('27130'), { name: 'unknown', code: '99999' }]],
  ['loading', () => [...ready('27130'), undefined]],
  ['a problem', () => [...ready('27130'), { name: 'problem', code: '27132', problem: 'worker-unreachable' }]],
];

export const compareFixtures: readonly Fixture[] = states.map(([name, of, zoom]) => ({
  name: `compare, ${name}`,
  sheet: 'sheet',
  draw: () => (
    <div class="panel">
      <div class="panel-body">
        <Compare states={of()} showCode={nothing} remove={nothing} retry={nothing} />
      </div>
    </div>
  ),
  ...(zoom && { zoom }),
}));
