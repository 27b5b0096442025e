import { cardEntries } from './CodeCard.fixture.tsx';
import type { Fixture } from './fixture.ts';
import { shortcutFixtures } from './Options.fixture.tsx';
import { searchView } from './SearchBox.fixture.tsx';
import { Welcome, type WelcomeProps } from './Welcome.tsx';
import { WelcomeSample, type Described, type WelcomeSampleProps } from './WelcomeSample.tsx';

const nothing = () => {};
const described: Described = {
  entries: [cardEntries.fusion, cardEntries.revision],
  edits: [{ column1: '27137', column2: '27138', indicator: 1 }],
};
const sampleProps: WelcomeSampleProps = {
  settings: { showDelayMs: 200, modifierKey: 'none', markStyle: 'both', theme: 'system', cardOrder: 'deciding' },
  describe: () => Promise.resolve(described),
  openSheet: nothing,
  askColleague: nothing,
  copy: () => Promise.resolve(true),
};

const search = searchView({ name: 'start' });

const base: Omit<WelcomeProps, 'sample'> = {
  browser: 'chromium',
  access: 'not-asked',
  isPinned: null,
  shortcuts: shortcutFixtures,
  search,
  askAccess: nothing,
  openOptions: nothing,
};

type Start = NonNullable<WelcomeSampleProps['start']>;
const open = (at: '27284' | '27138' | '27253', isPinned: boolean): NonNullable<Start['open']> => ({ at, shows: at, isPinned });

const states: readonly (readonly [name: string, props: Partial<WelcomeProps>, start?: Start, more?: Pick<Fixture, 'zoom'>])[] = [
  ['Chromium', { isPinned: true }],
  ['Chromium, 200 %', {}, { described }, { zoom: 2 }],
  ['Chromium, 400 %', {}, { described, open: open('27138', false) }, { zoom: 4 }],
  ['Firefox without access', { browser: 'firefox', access: 'missing' }],
  ['Firefox, access refused', { browser: 'firefox', access: 'refused', isPinned: false }],
  ['Firefox with access', { browser: 'firefox', access: 'granted', isPinned: true }],
  ['card', {}, { described, open: open('27284', false) }],
  ['card, kept open', {}, { described, open: open('27138', true) }],
  ['worker unreachable', {}, { described: { problem: 'worker-unreachable' }, open: open('27253', true) }],
  ['sample switched off', {}, { described, isOff: true }],
];

export const welcomeFixtures: readonly Fixture[] = states.map(([name, props, start, more]) => ({
  name: `welcome, ${name}`,
  sheet: 'sheet',
  draw: () => <Welcome {...base} {...props} sample={<WelcomeSample {...sampleProps} {...(start && { start })} />} />,
  ...more,
}));
