import type { ProcedureCode } from '../data/codes.ts';
import { isProcedureCode } from '../lib/codes/codes.ts';
import { entryAnswer } from '../lib/entries/entry-answer.ts';
import type { AskedCode, NoCode, UnknownNumber } from '../lib/protocol/panel.ts';
import type { SheetState } from './CodeSheet.tsx';
import { askView } from './AskView.fixture.tsx';
import type { Fixture } from './fixture.ts';
import type { OwnWords } from './sheet-own.tsx';
import { Panel, type PanelProps, type PanelView } from './Panel.tsx';

const nothing = () => {};
const asked = (...list: readonly (readonly [code: ProcedureCode, ...modifiers: string[]])[]): readonly AskedCode[] =>
  list.map(([code, ...modifiers]) => ({ code, modifiers }));
const codes = (list: readonly AskedCode[], unknown: readonly UnknownNumber[] = []): PanelView => ({ name: 'codes', asked: list, unknown });
const noCode = (why: NoCode, unknown: readonly UnknownNumber[] = [], near: readonly ProcedureCode[] = []): PanelView => ({
  name: 'no-code',
  why,
  unknown,
  near,
});

const sheetOf = (code: string): SheetState =>
  isProcedureCode(code) ? { name: 'ready', answer: entryAnswer(code) } : { name: 'unknown', code };
const ownWords = (note: string): OwnWords => ({
  noteOn: () => note,
  isFavourite: () => note !== '',
  isPrivate: false,
  setFavourite: () => Promise.resolve(true),
  setNote: () => Promise.resolve(true),
});
const NUMBERS: readonly UnknownNumber[] = [
  { text: '99999', kind: 'not-a-code' },
  { text: '27447', kind: 'outside' },
];

const states: readonly (readonly [name: string, view: () => PanelView, more?: Partial<PanelProps>, of?: Partial<Fixture>])[] = [
  ['empty', () => ({ name: 'empty' })],
  [
    'empty, with recents',
    () => ({ name: 'empty' }),
    { search: { ask: () => new Promise(nothing), recents: [{ code: '27130', name: entryAnswer('27130').name }], onCopy: nothing } },
  ],
  ['looking', () => ({ name: 'looking' })],
  ['one code', () => codes(asked(['27130']))],
  ['one code, unfolded', () => codes(asked(['27130'])), {}, { unfolded: true }],
  ['one code, with note and star', () => codes(asked(['27130'])), { own: ownWords('Payer A wants the template report.\nAsk before 22.') }],
  ['one code, in a private window', () => codes(asked(['27130'])), { own: { ...ownWords('Kept before.'), isPrivate: true } }],
  ['code with modifiers', () => codes(asked(['27130', '50', 'LT', '99']))],
  ['two codes', () => codes(asked(['27130', 'RT'], ['27132']))],
  ['four codes and other numbers', () => codes(asked(['27130'], ['27132'], ['27134', '22'], ['27193']), NUMBERS)],
  ['two codes, 200 %', () => codes(asked(['27130', 'RT'], ['27132'])), {}, { zoom: 2 }],
  ['deleted code', () => codes(asked(['27193']))],
  ['sheet is loading', () => codes(asked(['27130'])), { sheetOf: (code) => ({ name: 'loading', code }) }],
  ['sheet has a problem', () => codes(asked(['27130'])), { sheetOf: (code) => ({ name: 'problem', code, problem: 'worker-unreachable' }) }],
  ['nothing there', () => noCode('nothing-there', [], ['27236', '27130'])],
  ['no number', () => noCode('no-number')],
  ['not a code', () => noCode('not-a-code', NUMBERS, ['27130', '27132', '27134'])],
  ['too long', () => noCode('too-long')],
  ['no reader', () => noCode('no-reader')],
  ['ask', () => ({ name: 'ask' })],
  ['worker unreachable', () => ({ name: 'problem', problem: 'worker-unreachable' })],
  ['dataset broken', () => ({ name: 'problem', problem: 'dataset-broken' })],
  [
    'family without figures, unfolded',
    () => codes(asked(['27236'])),
    { siblings: { of: () => undefined, load: nothing, failed: true } },
    { unfolded: true },
  ],
];

const PROPS: Omit<PanelProps, 'view'> = {
  step: 0,
  sheetOf,
  nameOf: (code) => entryAnswer(code).name,
  own: undefined,
  siblings: { of: entryAnswer, load: nothing, failed: false },
  search: { ask: () => new Promise(nothing), recents: [], onCopy: nothing },
  tools: {},
  canBack: true,
  canForward: false,
  actions: {
    back: nothing,
    forward: nothing,
    showCode: nothing,
    compare: nothing,
    chooseTool: nothing,
    askAbout: nothing,
    showSheets: nothing,
    retry: nothing,
    print: nothing,
  },
};

export const panelFixtures: readonly Fixture[] = states.map(([name, view, more, of]) => ({
  name: `panel, ${name}`,
  sheet: 'sheet',
  draw: () => <Panel {...PROPS} tools={{ ask: askView() }} {...more} view={view()} />,
  ...of,
}));
