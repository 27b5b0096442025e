import { holdNoteWork, type HeldNoteWork, type Notice, type Origin } from '../lib/suggest/held-note-work.ts';
import { suggestCodes } from '../lib/suggest/suggest.ts';
import type { SuggestProblem } from '../lib/suggest/suggestion.ts';
import type { Fixture } from './fixture.ts';
import { NoteView } from './NoteView.tsx';

const nothing = () => {};
const NOTE = `PREOP DX: Failed left hip DHS, post-traumatic arthritis.
OPERATION: Conversion of left hip to total hip arthroplasty.
The old incision was opened. Side plate and lag screw were removed. Press fit cup, long stem. No acute fracture was seen.`;

interface State {
  readonly text?: string;
  readonly origin?: Origin;
  readonly isAnswered?: boolean;
  readonly refusal?: SuggestProblem;
  readonly notice?: Notice;
  readonly share?: number;
  readonly changed?: string;
  readonly failed?: HeldNoteWork['failed'];
  readonly canUndo?: boolean;
}

const work = ({
  text = '',
  origin = 'here',
  isAnswered,
  refusal,
  notice,
  share,
  changed,
  failed,
  canUndo = false,
}: State): HeldNoteWork => {
  const answer = isAnswered ? suggestCodes(text) : undefined;
  return {
    ...holdNoteWork({ ask: () => new Promise(nothing), changed: nothing }),
    text: changed ?? text,
    origin,
    result: answer?.ok ? { id: 1, text, answer } : undefined,
    refusal,
    failed,
    notice,
    share,
    isWorking: share !== undefined,
    canUndo,
  };
};

const states: readonly (readonly [name: string, state: State, of?: Partial<Fixture>])[] = [
  ['empty', {}],
  ['nothing typed, pressed', { refusal: 'empty' }],
  ['codes', { text: NOTE, isAnswered: true }, { unfolded: true }],
  ['codes, 200 %', { text: NOTE, isAnswered: true }, { zoom: 2 }],
  ['codes, text changed since', { text: NOTE, isAnswered: true, changed: `${NOTE} More.` }],
  [
    'two procedures',
    { text: 'Open labrum repair left hip by scope, 3 anchors; cam resection with burr. Rim left alone.', isAnswered: true },
  ],
  ['from the page', { text: 'R THA, posterior, OA', origin: 'page', isAnswered: true }],
  ['from a PDF', { text: 'R THA, posterior, OA', origin: 'lines-lost', isAnswered: true }],
  ['from a PDF, cut', { text: 'R THA, posterior, OA', origin: 'cut', isAnswered: true }],
  ['no hip', { text: 'Carpal tunnel release', isAnswered: true }],
  ['other part', { text: 'R TKA, knee OA', isAnswered: true }],
  ['earlier only', { text: 'Clinic visit, s/p L THA 2019, doing well. No procedure today.', isAnswered: true }],
  ['hip, no procedure', { text: 'Left hip pain for three months.', isAnswered: true }],
  ['near the limit', { text: 'hip pain. '.repeat(19_500) }],
  ['too long', { text: 'hip pain. '.repeat(20_400), refusal: 'too-long' }],
  ['no text', { text: '%%%%%%', refusal: 'not-text' }],
  ['reading', { text: 'hip pain. '.repeat(19_000), share: 0.4 }],
  ['stopped', { text: 'hip pain. '.repeat(19_000), notice: 'stopped' }],
  ['cleared', { notice: 'cleared', canUndo: true }],
  ['image pasted', { text: 'R THA', notice: 'image-pasted' }],
  ['page gone', { notice: 'page-gone' }],
  ['worker unreachable', { text: 'R THA', failed: 'worker-unreachable' }],
];

export const noteFixtures: readonly Fixture[] = states.map(([name, state, of]) => ({
  name: `note to codes, ${name}`,
  sheet: 'sheet',
  draw: () => (
    <div class="panel">
      <div class="panel-body">
        <NoteView work={work(state)} showCode={nothing} compare={nothing} />
      </div>
    </div>
  ),
  ...of,
}));
