import type { ProcedureCode } from '../../data/codes.ts';
import type { SourceId } from '../../data/source-registry.ts';
import { topicsIn } from '../ask/topics.ts';
import type { AnswerSections, AnswerStatement } from '../entries/answer-sections.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import type { AskTopic } from '../protocol/asked.ts';

/** A statement for a message, with where it is known from. */
export interface MailFact {
  /** Absent where it is on no single code. */
  readonly code?: ProcedureCode;
  readonly text: string;
  /** Empty: our own words. */
  readonly sources: readonly string[];
}

interface Draft extends MailFact {
  /** What a question can ask for that this answers. */
  readonly topics: readonly AskTopic[];
  /** It is on a code that the question names, or on two codes of the message. */
  readonly isMeant?: boolean;
}

/** More of one kind would push the figures out of the message. */
const MOST_DECIDING = 2;
const MOST_OF_SECTION = 2;

/** Sentences of the sheet that bear on a question and stand in a message only where it asks for them. */
const SECTIONS: readonly (readonly [keyof AnswerSections, AskTopic])[] = [
  ['separately', 'separately'],
  ['notSeparately', 'separately'],
  ['includes', 'included'],
  ['aftercare', 'aftercare'],
  ['documentation', 'documentation'],
  ['denials', 'denials'],
  ['history', 'history'],
  ['indications', 'indications'],
];

/**
 * What the dataset holds of codes, the most needed first: what the question asks for, then what decides, then figures. Codes take
 * turns, so that a message that has to be cut says something of each.
 */
export function factsOf(answers: readonly EntryAnswer[], question: string): readonly MailFact[] {
  const asked = new Set(topicsIn(question));
  const lists = answers.map((answer) => inOrder(draftsOf(answer, question, answers, asked), asked));
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** What was asked for comes first; sentences of a section come only then. */
function inOrder(drafts: readonly Draft[], asked: ReadonlySet<AskTopic>): readonly MailFact[] {
  const isAsked = ({ topics, isMeant }: Draft): boolean => isMeant === true || topics.some((topic) => asked.has(topic));
  const ordered = [...drafts.filter(isAsked), ...drafts.filter((one) => !isAsked(one))];
  return ordered.map(({ topics: _topics, isMeant: _isMeant, ...fact }) => fact);
}

function draftsOf(answer: EntryAnswer, question: string, all: readonly EntryAnswer[], asked: ReadonlySet<AskTopic>): readonly Draft[] {
  return [
    ...standing(answer),
    ...edits(answer, all),
    ...deciding(answer, question, all),
    ...(answer.plain === undefined ? [] : [draft(answer, answer.plain, [], ['meaning', 'steps'])]),
    ...figures(answer),
    ...disputes(answer, question),
    ...SECTIONS.filter(([, topic]) => asked.has(topic)).flatMap(([section, topic]) =>
      ((answer.sections[section] as readonly AnswerStatement[] | undefined) ?? []).slice(0, MOST_OF_SECTION).map(({ text, by }) =>
        draft(
          answer,
          text,
          by.map((id) => sourceOf(answer, id)),
          [topic],
        ),
      ),
    ),
    ...modifiers(answer, question),
  ];
}

const draft = ({ code }: EntryAnswer, text: string, from: readonly string[], topics: readonly AskTopic[]): Draft => ({
  code,
  text,
  sources: from,
  topics,
});

/** Deleted, or refused by Medicare: before anything else. */
function standing(answer: EntryAnswer): readonly Draft[] {
  const { figures: own, replacedBy, use } = answer;
  if (answer.status === 'deleted') {
    const year = answer.deletedYear === undefined ? 'Deleted' : `Deleted in ${answer.deletedYear}`;
    const instead = replacedBy && replacedBy.length > 0 ? `replaced by ${replacedBy.join(', ')}` : 'no replacement is known here';
    return [draft(answer, `${year}; ${instead}.`, answer.sources.map(nameOf), ['valid', 'status'])];
  }
  const status = own.statusIndicator;
  if (!status || status.value === 'A') return [];
  const taken = use ? ` Medicare takes ${use.join(', ')}.` : '';
  return [
    draft(
      answer,
      `Medicare status ${status.value}: ${status.words ?? ''}${taken}`.trim(),
      [sourceOf(answer, status.source, status.date)],
      ['status', 'valid'],
    ),
  ];
}

/** Edits between the codes of the message, said once, by the code of column 1. */
function edits(answer: EntryAnswer, all: readonly EntryAnswer[]): readonly Draft[] {
  const { editsFrom } = answer;
  if (!editsFrom) return [];
  return answer.edits
    .filter(({ column1, column2 }) => column1 === answer.code && all.some(({ code }) => code === column2))
    .map(({ column1, column2, indicator, rationale }) => {
      const reason = rationale ? ` ${answer.editReasons[rationale] ?? ''}` : '';
      const words = `NCCI pair ${column1} / ${column2}, indicator ${indicator}: ${EDIT_WORDS[indicator]}${reason}`.trim();
      return { ...draft(answer, words, [sourceOf(answer, editsFrom.source, editsFrom.date)], ['together']), isMeant: true };
    });
}

const EDIT_WORDS: { readonly [indicator: number]: string } = {
  0: 'never both, no modifier lifts it.',
  1: 'both only where a modifier truly applies.',
  9: 'the edit is no longer in force.',
};

/** Against the other codes of the message and those that the question names first. */
function deciding(answer: EntryAnswer, question: string, all: readonly EntryAnswer[]): readonly Draft[] {
  const isMeant = (code: string): boolean => question.includes(code) || all.some((one) => one.code === code);
  const meant = answer.deciding.filter(({ against }) => isMeant(against));
  const others = answer.deciding.filter(({ against }) => !isMeant(against)).slice(0, Math.max(0, MOST_DECIDING - meant.length));
  return [...meant, ...others].map(({ against, words }) => ({
    ...draft(answer, `Against ${against}: ${words}.`, [], ['difference']),
    isMeant: isMeant(against),
  }));
}

/** Where authorities differ, both readings, with who holds them. */
function disputes(answer: EntryAnswer, question: string): readonly Draft[] {
  return answer.disputed.map(({ question: about, readings }) => ({
    ...draft(answer, `Disputed: ${about}. ${readings.map(({ says, who }) => `${says} (${who})`).join('; ')}.`, [], ['difference', 'which']),
    isMeant: answer.deciding.some(({ against }) => question.includes(against) && about.includes(against)),
  }));
}

function figures(answer: EntryAnswer): readonly Draft[] {
  const { globalDays, workRvu, totalFacility, mue, bilateral, assistant, coSurgeon, team } = answer.figures;
  const indicator = (label: string, figure: typeof bilateral, topic: AskTopic): readonly Draft[] =>
    figure ? [draft(answer, `${label} ${figure.value}${said(figure.words)}`, [sourceOf(answer, figure.source, figure.date)], [topic])] : [];
  return [
    ...indicator('Global period', globalDays, 'global'),
    ...(workRvu
      ? [
          draft(
            answer,
            `Work RVU ${workRvu.value.toFixed(2)}${totalFacility ? `, total in a facility ${totalFacility.value.toFixed(2)}` : ''}.`,
            [sourceOf(answer, workRvu.source, workRvu.date)],
            ['rvu', 'dollars', 'sum'],
          ),
        ]
      : answer.payment && answer.payment.kind !== 'rvu'
        ? [draft(answer, answer.payment.words, [], ['rvu', 'dollars'])]
        : []),
    ...(mue
      ? [draft(answer, `Units a day (MUE) ${mue.value}${said(mue.words)}`, [sourceOf(answer, mue.source, mue.date)], ['units'])]
      : []),
    ...indicator('Bilateral indicator', bilateral, 'bilateral'),
    ...indicator('Assistant indicator', assistant, 'assistant'),
    ...indicator('Co-surgeon indicator', coSurgeon, 'coSurgeon'),
    ...indicator('Team indicator', team, 'team'),
  ];
}

/** Only those that the question names: a list of all would be longer than the message. */
function modifiers(answer: EntryAnswer, question: string): readonly Draft[] {
  return (answer.sections.modifiers ?? [])
    .filter(({ modifier }) => new RegExp(`(?:modifiers?|-)\\s*${modifier}\\b`, 'i').test(question))
    .map(({ modifier, when }) => {
      const from = when.by.map((id) => sourceOf(answer, id));
      return { ...draft(answer, `Modifier ${modifier}: ${when.text}`, from, ['modifier']), isMeant: true };
    });
}

const said = (words: string | undefined): string => (words === undefined ? '.' : `: ${words}`);

interface Named {
  readonly publisher: string;
  readonly title: string;
  readonly release: string;
  readonly date?: string;
}

/** A source as a message names it. */
export const nameOf = ({ publisher, title, release, date }: Named): string =>
  [publisher, title, release, date].filter((part) => part !== undefined && part !== '').join(', ');

/** Where a statement of the answer is known from; figures have dates of their own. */
function sourceOf({ sources }: EntryAnswer, id: SourceId, date?: string): string {
  const row = sources.find((source) => source.id === id);
  return row ? nameOf({ ...row, ...(date !== undefined && { date }) }) : [id, date].filter(Boolean).join(', ');
}
