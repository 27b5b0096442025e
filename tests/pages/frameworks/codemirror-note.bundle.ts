/** An operative note in CodeMirror 6: 3,000 lines of which those in view are drawn, history, marked words, text that arrives from elsewhere. */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { Decoration, drawSelection, EditorView, keymap, lineNumbers, MatchDecorator, ViewPlugin, type DecorationSet } from '@codemirror/view';
import { nextFrame, present } from './claim-lines.ts';

const LINES = [
  'Procedure: CPT 27130 left hip, posterior approach.',
  'Patient of High Point, NC 27265, account 27236.',
  'Also CPT 27134-50, with blood loss of 250 ml.',
  'Implant lot no. 27284, cup 54 mm.',
  'Closed in layers; no code on this line.',
];
const text = (count: number): string => Array.from({ length: count }, (_, at) => LINES[at % LINES.length]).join('\n');

/** As syntax colouring does: a tag in the middle of the digits. */
const inPieces = new MatchDecorator({ regexp: /(?<=CPT 27)1/g, decoration: Decoration.mark({ class: 'coloured' }) });
const colouring = ViewPlugin.fromClass(
  class {
    shown: DecorationSet;
    constructor(view: EditorView) {
      this.shown = inPieces.createDeco(view);
    }
    update(update: Parameters<typeof inPieces.updateDeco>[0]): void {
      this.shown = inPieces.updateDeco(update, this.shown);
    }
  },
  { decorations: ({ shown }) => shown },
);

const view = new EditorView({
  parent: document.querySelector('#app')!,
  state: EditorState.create({
    doc: text(3_000),
    extensions: [
      history(),
      drawSelection(),
      lineNumbers(),
      colouring,
      keymap.of([...defaultKeymap, ...historyKeymap]),
      EditorView.theme({ '&': { height: '420px', width: '720px' }, '.cm-scroller': { overflow: 'auto' } }),
    ],
  }),
});

let turn = 0;
present({
  codes: '.cm-line',
  pattern: /CPT (27\d{3})(?!\d)/g,
  async render(times) {
    for (let time = 0; time < times; time++) {
      turn++;
      // Another user writes below the caret
      const from = view.state.doc.line(8).from;
      view.dispatch({ changes: { from, insert: `Addendum ${turn}: CPT 2713${turn % 2 === 0 ? 7 : 8}, room 27244.\n` } });
      await nextFrame();
    }
  },
  state: () => [view.state.doc.lines, view.state.selection.main.head, view.state.doc.sliceString(0, 200), view.hasFocus],
});
