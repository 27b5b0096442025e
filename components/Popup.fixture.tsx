import type { ProcedureCode } from '../data/codes.ts';
import { entryAnswer } from '../lib/entries/entry-answer.ts';
import type { CardEntry } from '../lib/protocol/card-entry.ts';
import type { PageReport } from '../lib/protocol/page-port.ts';
import { askView } from './AskView.fixture.tsx';
import { cardEntries } from './CodeCard.fixture.tsx';
import type { Fixture } from './fixture.ts';
import { Popup, type PopupActions, type PopupPageState, type PopupProps } from './Popup.tsx';
import type { NoReader } from './PopupNoReader.tsx';
import type { Switches } from './popup-switches.ts';
import { searchHits, searchView } from './SearchBox.fixture.tsx';

const nothing = () => {};
const actions: PopupActions = {
  open: nothing,
  jump: nothing,
  treatAs: nothing,
  switchOn: nothing,
  reload: nothing,
  start: nothing,
  onSwitch: nothing,
  options: nothing,
  back: nothing,
  show: nothing,
  retry: nothing,
  compare: nothing,
  chooseTool: nothing,
  askAbout: nothing,
};

const on: Switches = { everywhere: true, site: { host: 'claims.example.org', isOn: true }, tab: { isOn: true } };
const start = searchView({ name: 'start' });
const recents = searchView(
  { name: 'start' },
  {
    recents: [
      { code: '27284', name: 'Hip fusion, thigh bone left uncut' },
      { code: '27138', name: 'Revision total hip, femoral side only' },
    ],
  },
);

/** Numbers in document order; a word behind a number is the reason to leave it alone. */
function report(frame: string, numbers: string, settled = true): PageReport {
  const candidates = numbers
    .split(' ')
    .filter(Boolean)
    .map((each, index) => {
      const [code = '', reason, isRuled] = each.split(':');
      const isCode = reason === undefined || isRuled !== undefined;
      return { code, index, isCode, ...(reason !== undefined && { reason }) };
    });
  return { frame, isTop: frame === 'top', site: 'claims.example.org', settled, candidates };
}

const entries: ReadonlyMap<string, CardEntry> = new Map(Object.values<CardEntry>(cardEntries).map((entry) => [entry.code, entry]));
const read = (...reports: readonly PageReport[]): PopupPageState => ({ name: 'read', reports, entries });
const none = (reason: NoReader, startFailed = false): PopupPageState => ({ name: 'none', reason, startFailed });

const screen = read(
  report('top', '27284 27138 27284 27265:zip 27130:money 27130:zip 27284 27217 27193 99213:not-listed'),
  report('inner', '27299 27138:your-rule 27130:your-rule:code 27125:no-evidence'),
);
const answered = screen.name === 'read' ? { ...screen, jumped: { code: '27284', nth: 1 } as const } : screen;
const many = Array.from({ length: 40 }, (_, at) => 27100 + at);
const long = read(report('top', [...many, ...many.map((number) => `${number}:zip`), ...many.map((number) => `${number}:phone`)].join(' ')));
const sheetOf = (code: ProcedureCode): PopupProps['sheet'] => ({ name: 'ready', answer: entryAnswer(code) });

type State = Partial<Omit<PopupProps, 'actions'>>;

const states: readonly (readonly [name: string, state: State, more?: Pick<Fixture, 'zoom' | 'unfolded' | 'theme'>])[] = [
  ['codes', { page: answered, search: recents }],
  ['left alone, unfolded', { page: screen }, { unfolded: true }],
  ['long, unfolded', { page: long }, { unfolded: true }],
  ['results over the page', { page: screen, search: searchView({ name: 'results', hits: searchHits }, { typed: 'hip', active: 0 }) }],
  ['asking', { page: { name: 'asking' } }],
  ['no codes', { page: read(report('top', '')) }],
  ['browser page', { page: none('browser-page'), switches: { everywhere: true } }],
  ['PDF', { page: none('pdf') }],
  ['opened before', { page: none('old-tab') }],
  ['start refused', { page: none('old-tab', true) }],
  ['file', { page: none('no-file-access'), switches: { ...on, site: { host: 'file:', isOn: true } } }],
  ['other format', { page: none('other-format') }],
  ['loading', { page: none('loading') }],
  [
    'site off',
    {
      page: none('off-site'),
      switches: { ...on, site: { host: 'a-very-long-name-of-a-clinic.department.example.org:8443', isOn: false } },
    },
  ],
  ['private window', { page: read(report('top', '')), switches: { ...on, isPrivate: true } }],
  ['tab off', { page: none('off-tab'), switches: { ...on, tab: { isOn: false } } }],
  ['off everywhere', { page: none('off-everywhere'), switches: { ...on, everywhere: false } }],
  ['sheet', { sheet: sheetOf('27284') }],
  ['sheet, worker unreachable', { sheet: { name: 'problem', code: '27284', problem: 'worker-unreachable' } }],
  ['ask', { tool: 'ask' }],
  ['200 %', { page: screen, search: recents }, { zoom: 2 }],
];

export const popupFixtures: readonly Fixture[] = states.map(([name, state, more]) => ({
  name: `popup, ${name}`,
  sheet: 'sheet',
  draw: () => (
    <Popup search={start} tool="search" tools={{ ask: askView() }} page={{ name: 'asking' }} switches={on} {...state} actions={actions} />
  ),
  ...more,
}));
