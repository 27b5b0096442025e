import { cardEntry } from '../lib/entries/card-entry.ts';
import type { CardEntry } from '../lib/protocol/card-entry.ts';
import { CodeCard, type CardActions, type CardSubject, type CodeCardProps } from './CodeCard.tsx';
import type { Fixture } from './fixture.ts';

const nothing = () => {};
const actions: CardActions = {
  openSheet: nothing,
  askColleague: nothing,
  copy: nothing,
  togglePin: nothing,
  leaveAlone: nothing,
  undoLeaveAlone: nothing,
  siteOff: nothing,
  tabOff: nothing,
  everywhereOff: nothing,
  close: nothing,
  retry: nothing,
  showSibling: nothing,
  compare: nothing,
};

const source = 'CMS RVU26C, 2026-06-30';
const ninety = { value: '090', words: '90 days' } as const;
const surgeryMarks = {
  bilateral: { leave: 'yes', words: 'both sides at 150 %' },
  assistant: { leave: 'yes', words: 'assistant paid' },
  coSurgeon: { leave: 'with-documentation', words: 'needs a reason on file' },
} as const;

export const cardEntries = {
  fusion: {
    code: '27284',
    kind: 'surgery',
    name: 'Hip fusion, thigh bone left uncut',
    deciding: [
      { against: '27286', words: 'no cut below the trochanters' },
      { against: '27280', words: 'not the sacroiliac joint' },
      { against: '27282', words: 'not the pubic joint' },
    ],
    globalDays: ninety,
    rvu: { facility: 43, year: 2026 },
    ...surgeryMarks,
    addOn: false,
    disputed: false,
    source,
  },
  revision: {
    code: '27138',
    kind: 'surgery',
    name: 'Revision total hip, femoral side only',
    deciding: [
      { against: '27137', words: 'stem side exchanged, cup stays' },
      { against: '27134', words: 'one side, not both' },
      { against: '27132', words: 'earlier operation was a total hip' },
    ],
    globalDays: ninety,
    rvu: { facility: 40.93, year: 2026 },
    ...surgeryMarks,
    addOn: false,
    disputed: true,
    source,
  },
  injection: {
    code: '27093',
    kind: 'surgery',
    name: 'Dye injection for hip joint imaging',
    deciding: [{ against: '27095', words: 'without anesthesia' }],
    globalDays: { value: '000', words: 'day of service' },
    rvu: { facility: 2.01, nonFacility: 6.32, year: 2026 },
    bilateral: surgeryMarks.bilateral,
    assistant: { leave: 'no', words: 'assistant not paid' },
    addOn: false,
    disputed: false,
    source,
  },
  carrier: {
    code: '27299',
    kind: 'surgery',
    name: 'Hip or pelvis operation without its own code',
    deciding: [],
    globalDays: { value: 'YYY', words: 'set by contractor' },
    payment: 'priced by the Medicare contractor',
    assistant: { leave: 'with-documentation', words: 'needs a reason on file' },
    addOn: false,
    disputed: true,
    source,
  },
  anesthesia: {
    code: '01214',
    kind: 'anesthesia',
    name: 'Anesthesia, total hip put in, first time',
    deciding: [{ against: '01215', words: 'first replacement, not a revision' }],
    payment: 'base units plus time',
    addOn: false,
    disputed: false,
    source,
  },
  refused: {
    code: '27217',
    kind: 'surgery',
    name: 'Open fixation of front pelvic ring, one side',
    deciding: [
      { against: '27218', words: 'front of the ring' },
      { against: '27216', words: 'open, not through the skin' },
    ],
    globalDays: ninety,
    rvu: { facility: 22.14, year: 2026 },
    medicare: 'Not valid for Medicare',
    use: ['G0414'],
    addOn: false,
    disputed: true,
    source,
  },
  deleted: {
    code: '27193',
    kind: 'deleted',
    name: 'Pelvic ring fracture, closed, not moved',
    deciding: [],
    medicare: 'Deleted 2017',
    use: ['27197'],
    addOn: false,
    disputed: false,
    source: 'CMS RVU files, 2020 on',
  },
  deletedUnknown: {
    code: '27079',
    kind: 'deleted',
    name: 'Pelvic bone tumor removal, old number',
    deciding: [],
    medicare: 'Deleted 2010',
    addOn: false,
    disputed: false,
    source: 'CMS RVU files, 2020 on',
  },
  related: {
    code: '20680',
    kind: 'related',
    name: 'Deep implant removal',
    deciding: [],
    globalDays: { value: '010', words: '10 days' },
    rvu: { facility: 12.36, nonFacility: 19.82, year: 2026 },
    bilateral: { leave: 'no', words: 'no second side' },
    assistant: surgeryMarks.coSurgeon,
    addOn: false,
    disputed: false,
    source,
  },
  addOn: {
    code: '20705',
    kind: 'related',
    name: 'Joint antibiotic spacer, taken out',
    deciding: [],
    globalDays: { value: 'ZZZ', words: 'follows its primary code' },
    rvu: { facility: 3.58, year: 2026 },
    assistant: surgeryMarks.assistant,
    addOn: true,
    disputed: false,
    source,
  },
  long: {
    code: '27254',
    kind: 'surgery',
    name: 'Traumatic hip dislocation, opened, with socket-rim or ball fragments',
    deciding: [
      { against: '27253', words: 'socket rim or ball broken too, with or without hardware inside' },
      { against: '27258', words: 'injury, not a dislocation present since birth or growth' },
      { against: '27259', words: 'no shortening of the shaft in the same sitting, whatever else is done' },
      { against: '27252', words: 'opened' },
    ],
    globalDays: { value: '090', words: '90 days, day before counted' },
    rvu: { facility: 38.72, nonFacility: 39.05, year: 2026 },
    bilateral: { leave: 'yes', words: 'both sides may be billed and are paid at one and a half times' },
    assistant: { leave: 'with-documentation', words: 'paid only with a written reason in the record' },
    coSurgeon: { leave: 'with-documentation', words: 'two surgeons only with a written reason in the record' },
    addOn: false,
    disputed: true,
    source: 'CMS PFS RVU26C July 2026, 2026-06-30',
  },
} as const satisfies Record<string, CardEntry>;

type State = Partial<Pick<CodeCardProps, 'pinned' | 'copied' | 'leftAlone' | 'theme'>>;

const card = (subject: CardSubject, state: State = {}) => (
  <CodeCard {...subject} pinned={false} copied={false} leftAlone={false} {...state} actions={actions} />
);

const of = (entry: CardEntry): CardSubject => ({ entry, edits: [] });
const bundled: CardSubject = { entry: cardEntries.fusion, edits: [{ column1: '27284', column2: '27005', indicator: 1 }] };
const conflicts: CardSubject = {
  entry: cardEntries.revision,
  edits: [
    { column1: '27134', column2: '27138', indicator: 0 },
    { column1: '27138', column2: '27033', indicator: 1 },
    { column1: '27138', column2: '20610', indicator: 1 },
  ],
};
const longConflicts: CardSubject = {
  entry: cardEntries.long,
  edits: [
    { column1: '27254', column2: '27253', indicator: 0 },
    { column1: '27130', column2: '27254', indicator: 1 },
  ],
};

const states: readonly (readonly [name: string, subject: CardSubject, state?: State, zoom?: number])[] = [
  ['open', of(cardEntries.fusion)],
  ['pinned', of(cardEntries.fusion), { pinned: true }],
  ['copied', of(cardEntries.fusion), { pinned: true, copied: true }],
  ['left alone', of(cardEntries.fusion), { leftAlone: true }],
  ['left alone, pinned', of(cardEntries.fusion), { leftAlone: true, pinned: true }],
  ['bundles a code of the page', bundled],
  ['three conflicts and disputed', conflicts, { pinned: true }],
  ['facility and office totals', of(cardEntries.injection)],
  ['carrier-priced', of(cardEntries.carrier)],
  ['anesthesia', of(cardEntries.anesthesia)],
  ['not valid for Medicare', of(cardEntries.refused)],
  ['deleted, replaced', of(cardEntries.deleted)],
  ['deleted, replacement not known', of(cardEntries.deletedUnknown)],
  ['related', of(cardEntries.related)],
  ['add-on', of(cardEntries.addOn)],
  ['long text', longConflicts],
  ...(['27284', '27138', '27253', '27217', '27193', '01214', '73502', '20680'] as const).map(
    (code) => [`${code} of the dataset`, of(cardEntry(code))] as const,
  ),
  ['worker unreachable', { code: '27284', problem: 'worker-unreachable' }],
  ['dataset loading', { code: '27284', problem: 'dataset-loading' }, { pinned: true }],
  ['dataset broken', { code: '27284', problem: 'dataset-broken' }],
  ['forced dark', conflicts, { theme: 'dark' }],
  ['forced light', conflicts, { theme: 'light' }],
  ['200 %', conflicts, { pinned: true }, 2],
  ['400 %', longConflicts, { pinned: true }, 4],
];

export const cardFixtures: readonly Fixture[] = states.map(([name, subject, state, zoom]) => ({
  name: `card, ${name}`,
  sheet: 'card',
  draw: () => card(subject, state),
  ...(state?.theme && { theme: state.theme }),
  ...(zoom && { zoom }),
}));

/** Every entry drawn with every conflict above, for the word count. */
export const cardSubjects: readonly CardSubject[] = [...Object.values<CardEntry>(cardEntries).map(of), bundled, conflicts, longConflicts];
