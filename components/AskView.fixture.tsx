import { createAsk } from '../lib/ask/ask.ts';
import type { HeldConversation, Turn } from '../lib/conversation/held-conversation.ts';
import type { HeldRewordings, RewordingState } from '../lib/rephrase/held-rewordings.ts';
import type { AskState } from '../lib/protocol/asked.ts';
import { AskView } from './AskView.tsx';
import type { Fixture } from './fixture.ts';

const nothing = () => {};
let asking: ReturnType<typeof createAsk> | undefined;

/** A conversation as it stands after these questions. */
function conversation(questions: readonly string[], more: Partial<HeldConversation> = {}): HeldConversation {
  const turns: Turn[] = [];
  let state: AskState | undefined;
  for (const [at, question] of questions.entries()) {
    asking ??= createAsk();
    const answer = asking.answer(question, state);
    ({ state } = answer);
    turns.push({ id: at + 1, question, answer });
  }
  return {
    turns,
    latest: turns.at(-1),
    typed: '',
    isWaiting: false,
    isLate: false,
    refusal: undefined,
    inView: state?.codes ?? [],
    type: nothing,
    send: nothing,
    recall: () => false,
    retry: nothing,
    stop: nothing,
    refuse: nothing,
    clear: nothing,
    lookAt: nothing,
    ...more,
  };
}

const rewordings = (state?: RewordingState): HeldRewordings => ({
  isOffered: true,
  of: () => state,
  offer: () => Promise.resolve(),
  start: () => Promise.resolve(),
  stop: nothing,
  forget: nothing,
});

const DISPUTED = 'Second stage after an antibiotic spacer: 27132 or 27134?';
const TALK = ['What is the difference between 27244 and 27245?', 'Which of them has more RVUs?', 'How much does Aetna pay for it?'];

/** As popup and panel draw it. */
export const askView = (questions: readonly string[] = [], more: Partial<HeldConversation> = {}, reworded?: HeldRewordings) => (
  <AskView conversation={conversation(questions, more)} showCode={nothing} rewordings={reworded} />
);

type State = readonly [name: string, draw: () => ReturnType<typeof askView>, of?: Pick<Fixture, 'zoom' | 'theme'>];

const states: readonly State[] = [
  ['empty', () => askView()],
  ['a code in view', () => askView([], { inView: ['27130'] })],
  ['conversation', () => askView(TALK)],
  ['disputed', () => askView([DISPUTED])],
  ['disputed, 200 %', () => askView([DISPUTED]), { zoom: 2 }],
  ['waiting', () => askView([], { turns: [{ id: 1, question: TALK[0] ?? '' }], isWaiting: true, isLate: true })],
  ['worker unreachable', () => askView([], { turns: [{ id: 1, question: TALK[0] ?? '', failed: 'worker-unreachable' }] })],
  ['nothing typed', () => askView([], { refusal: 'empty' })],
  ['too long', () => askView([], { typed: 'hip '.repeat(300), refusal: 'too-long' })],
  ['no text', () => askView([], { refusal: 'not-text' })],
  ['rephrasing', () => askView([DISPUTED], {}, rewordings({ name: 'working' }))],
  ['rephrased', () => askView([DISPUTED], {}, rewordings({ name: 'ready', text: 'Report 27134, though authorities disagree.' }))],
  ['rephrasing refused', () => askView([DISPUTED], {}, rewordings({ name: 'strangers', strangers: ['27138'] }))],
];

/** In the panel’s body; what the popup draws in its own way, there too. */
export const askFixtures: readonly Fixture[] = states.flatMap(([name, draw, of]) => [
  {
    name: `ask in the panel, ${name}`,
    sheet: 'sheet' as const,
    draw: () => (
      <div class="panel">
        <div class="panel-body">{draw()}</div>
      </div>
    ),
    ...of,
  },
  ...(name === 'conversation' || name === 'disputed'
    ? [{ name: `ask in the popup, ${name}`, sheet: 'sheet' as const, draw: () => <div class="popup">{draw()}</div>, ...of }]
    : []),
]);
