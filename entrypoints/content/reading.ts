import type { ProcedureCode } from '../../data/codes.ts';
import { findCandidates, mayHoldCode, scopeOf, touchesDigits, type Candidate } from '../../lib/detector/candidates.ts';
import { judge, judgeByHead } from '../../lib/detector/judge.ts';
import { thresholds } from '../../lib/detector/weights.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import type { Verdict } from '../../lib/detector/verdict.ts';
import type { Context } from '../../lib/detector/context.ts';
import { createContextReader, type ContextReader } from './context.ts';
import type { JudgedField } from './fields.ts';
import type { Look, Marks } from './marks.ts';
import type { Rules } from './rules.ts';
import { placeInRun, runOf, standsAlone, type Run } from './runs.ts';
import type { Target } from './target.ts';
import { NO_TEXT } from './walk.ts';

/**
 * From a text node or field to verdicts and marks: the way of a code up to its mark. What a candidate's surroundings are is
 * `context.ts`'s, what they mean is the detector's, and what the user said of a label overrides both.
 */

/** A text node can hold a file of codes; after this many it gives the clock a chance. */
const CANDIDATES_PER_STEP = 16;
/** Of what left the page, so many texts are looked at: 10,000 marks are asked in the time of some 2,000 texts. */
const MOST_TEXTS = 1_000;

export function createReading({
  document,
  marks,
  rules,
  settings,
}: {
  document: Document;
  marks: Marks;
  rules: Rules;
  settings: () => Pick<Settings, 'strictness' | 'markRelated'>;
}) {
  const contexts: ContextReader = createContextReader(document);
  let last: { run: Run; candidates: readonly Candidate[]; turn: number } | null = null;
  const byHead = new Map<string, Verdict | null>();
  let turn = 0;
  let isTurnEnding = false;

  /** What the detector says, as strictly as the user wants it; the user's own word on a label comes last. */
  const verdictOn = (candidate: Candidate, context: Context): Verdict => {
    const { strictness, markRelated } = settings();
    const { score, evidence, ...said } = judge(candidate, context, thresholds[strictness]);
    const isOff = said.isCode && !markRelated && scopeOf(candidate.code) !== 'core';
    const verdict: Verdict = isOff ? { isCode: false, reason: 'related-off', score, evidence } : { ...said, score, evidence };
    return rules.apply(verdict, candidate, context);
  };

  /** A run is built once for all its text nodes, as long as nothing else ran in between. */
  const runWithCandidates = (node: Text): { run: Run; candidates: readonly Candidate[] } => {
    if (last && (last.turn === turn ? last.run.pieces.some((piece) => piece.node === node) : isAllOf(last.run, node))) return last;
    const run = runOf(node);
    last = { run, candidates: findCandidates(run.text), turn };
    if (!isTurnEnding) {
      isTurnEnding = true;
      queueMicrotask(() => {
        isTurnEnding = false;
        turn++;
      });
    }
    return last;
  };

  const readText = (node: Text, from: number, isFresh: boolean): number | null => {
    const { data } = node;
    const mayHold = from > 0 || mayHoldCode(data);
    if (!isFresh && from === 0 && marks.has(node)) dropOld(node);
    if (mayHold && data.length === 5 && addPlain(node, data)) return null;
    if (!mayHold && !touchesDigits(data)) return null;
    // Nothing beside it could hold the rest of a code: most numbers of a page stand so
    if (!mayHold && standsAlone(node)) return null;
    const parent = node.parentElement;
    if (parent && NO_TEXT.has(parent.localName)) return null;
    const { run, candidates } = runWithCandidates(node);
    const pieceStart = run.pieces.find((piece) => piece.node === node)?.start ?? 0;
    let read = 0;
    for (const candidate of candidates) {
      // Each candidate belongs to the node it starts in, so that nodes of one run do not judge it twice.
      if (candidate.start < pieceStart + from || candidate.start >= pieceStart + data.length) continue;
      if (read++ === CANDIDATES_PER_STEP) return candidate.start - pieceStart;
      add(candidate, run);
    }
    return null;
  };

  /** Digits that fill a cell, where its column says all: a third of the time of the long way, and what most codes of a long page are. */
  const addPlain = (node: Text, digits: string): boolean => {
    const scope = scopeOf(digits);
    if (scope === undefined || !rules.isEmpty || (scope !== 'core' && !settings().markRelated)) return false;
    const head = contexts.plainHeadOf(node);
    if (head === null) return false;
    let verdict = byHead.get(head);
    if (verdict === undefined) {
      verdict = judgeByHead(head);
      byHead.set(head, verdict);
    }
    if (!verdict) return false;
    const code = digits as ProcedureCode;
    const range = new StaticRange({ startContainer: node, startOffset: 0, endContainer: node, endOffset: 5 });
    const candidate = { code, start: 0, end: 5 };
    marks.add({ candidate, verdict, range, look: lookOf(candidate, verdict), group: null });
    return true;
  };

  /** Digits that only end in this node belong to the node they begin in, which was read just before: they stay where they still stand. */
  const dropOld = (node: Text): void => {
    if (marks.of(node).every(({ range }) => range.startContainer === node)) return marks.drop(node);
    const { run, candidates } = runWithCandidates(node);
    const places = candidates.map(({ start, end }) => placeInRun(run, start, end));
    marks.drop(node, ({ range }) => {
      const { startContainer, startOffset, endOffset } = range;
      if (startContainer === node) return true;
      return !places.some(
        (place) =>
          place.startNode === startContainer &&
          place.startOffset === startOffset &&
          place.endNode === node &&
          place.endOffset === endOffset,
      );
    });
  };

  const add = (candidate: Candidate, run: Run): void => {
    const context = contexts.contextOf(candidate, run);
    const verdict = verdictOn(candidate, context);
    const { startNode, startOffset, endNode, endOffset } = placeInRun(run, candidate.start, candidate.end);
    marks.add({
      candidate,
      verdict,
      // StaticRange, not Range: every live Range slows each change that the *page* makes to its DOM (450 ms instead of 5 ms for 2,000
      // rows with 5,000 of them, Chromium 156). The price: a node is judged again whenever its data changes.
      range: new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset }),
      look: lookOf(candidate, verdict),
      group: null,
    });
  };

  return {
    readText,
    judgedUnder: marks.nodesUnder,
    drop: (node: Text): void => marks.drop(node),
    judgeField: (field: Element, text: string): JudgedField[] =>
      findCandidates(text).map((candidate) => {
        const context = contexts.contextOf(candidate, field);
        const verdict = verdictOn(candidate, context);
        return { candidate, verdict, look: lookOf(candidate, verdict) };
      }),
    /** The context of a target, for the label of a rule. */
    contextOf: (target: Extract<Target, { kind: 'text' | 'field' }>) => {
      if (target.kind === 'field') return contexts.contextOf(target.found.candidate, target.field);
      return contexts.contextOf(target.judged.candidate, runOf(target.judged.range.startContainer as Text));
    },
    /** Whether the code still stands where the target says, after the page changed. */
    isStill(target: Target): boolean {
      if (target.kind !== 'text') return true;
      const { startContainer, startOffset } = target.judged.range;
      const now = marks
        .of(startContainer as Text)
        .find(({ range }) => range.startContainer === startContainer && range.startOffset === startOffset);
      return now?.look !== null && now?.candidate.code === target.code;
    },
    isPageOther: contexts.isPageOther,
    /** Something changed: what was learned of the page's tables, lists and headings may be wrong. */
    forget: (): void => {
      turn++;
      byHead.clear();
      contexts.forget();
    },
    /** Lets go of everything under nodes that left the page: text by text, or, of many, by asking all marks. */
    dropUnder(nodes: readonly Node[]): void {
      let left = MOST_TEXTS;
      for (const node of nodes) {
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);
        for (let text: Node | null = node; text; text = walker.nextNode()) {
          if (left-- <= 0) return marks.dropGone();
          marks.drop(text as Text);
        }
      }
    },
  };
}

const lookOf = ({ code }: Candidate, { isCode }: Verdict): Look | null => (!isCode ? null : scopeOf(code) === 'core' ? 'code' : 'faint');

/** A long text is not searched again with every slice. */
const isAllOf = ({ text, pieces }: Run, node: Text): boolean => pieces[0]?.node === node && node.data === text && standsAlone(node);

export type Reading = ReturnType<typeof createReading>;
