/** Whether two codes go together: the edits, what the entries say of each other, and the separate-procedure rule. */
import { editLift, noEdit, separateProcedureRule } from '../../data/coding-rules.ts';
import { editSource } from '../../data/edit-lookup.ts';
import { ptpRationaleGlosses } from '../../data/glosses.ts';
import type { PtpEdit } from '../../data/schema.ts';
import type { SourceId } from '../../data/source-registry.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import { say, type Draft } from './draft.ts';
import { codesIn, type Sentence } from './knowledge.ts';
import { lower, type Matter, type Part } from './matter.ts';
import { withoutOtherCodes } from './relevance.ts';

/** Every pair of the codes that are spoken of; with one code only, nothing. */
export const together: Part = (matter) => {
  const active = matter.entries.filter(({ status }) => status === 'active').slice(0, 4);
  return active.flatMap((one, at) => active.slice(at + 1).flatMap((other) => pair(matter, one, other, active.length > 2)));
};

/** "Are they bundled?" is answered by yes where there is an edit. */
const isInverse = ({ question }: Matter): boolean =>
  /^(?:is|are|does|do)\b[^.?]*\b(?:bundled|mutually exclusive|conflict\w*|included|edit between)\b/i.test(question.text);

function pair(matter: Matter, one: EntryAnswer, other: EntryAnswer, isOneOfMany: boolean): readonly Draft[] {
  const edit = one.edits.find(({ column1, column2 }) => column1 === other.code || column2 === other.code);
  if (edit) return withEdit(matter, edit, one.code === edit.column2 ? one : other, isOneOfMany);
  return withoutEdit(matter, one, other, isOneOfMany);
}

function withEdit(matter: Matter, edit: PtpEdit, second: EntryAnswer, isOneOfMany: boolean): readonly Draft[] {
  const { column1, column2, indicator, rationale } = edit;
  const isSided = second.traits?.side !== 'none';
  if (isSided && indicator === 1 && OTHER_SIDE.test(matter.question.text) && !matter.question.text.match(/\bsame (?:hip|side)\b/i))
    return onOtherSide(edit);
  const reason = rationale ? ptpRationaleGlosses[rationale] : 'The reason is not known here.';
  const verdict = isInverse(matter) ? 'Yes, they are' : 'No, not';
  const lead = `${verdict} ${isSided ? 'on the same hip' : 'at the same place and session'}`;
  const rule =
    indicator === 0
      ? `Indicator 0: never paid together; no modifier lifts this, 59 neither.`
      : 'Indicator 1: a modifier may allow both when they were truly separate.';
  const own = matter.knowledge
    .sentences(column2)
    .concat(matter.knowledge.sentences(column1))
    .find(
      ({ section, modifier, names, code }) =>
        section === 'modifiers' && modifier === '59' && names.includes(code === column1 ? column2 : column1) && names.length === 1,
    );
  return [
    say(`${lead}: ${column2} is column 2 to ${column1}. ${rule}`, editSource, 0),
    say(`Reason: ${lower(reason)}`, rationale ? [editSource, 'ptp-2024-07'] : editSource, isOneOfMany ? 2 : 0),
    ...(indicator === 1 ? [say(editLift.text, editLift.by, isOneOfMany ? 3 : 1)] : []),
    ...(second.separateProcedure
      ? [say(`${column2} is marked as a separate procedure. ${separateProcedureRule.text}`, separateProcedureRule.by, 1)]
      : []),
    ...(own && indicator === 1 ? [say(`59: ${lower(withoutOtherCodes(own.text, new Set([column1, column2])))}`, own.by, 3)] : []),
    ...mutual(matter, edit),
  ];
}

/** The second operation was on the other hip, so the edit is not in the way. */
const OTHER_SIDE =
  /\b(?:other|opposite|contralateral|different|separate) (?:hips?|sides?|legs?|femurs?|joints?)\b|\b(?:left|lt)\b.*\b(?:right|rt)\b|\b(?:right|rt)\b.*\b(?:left|lt)\b/i;

const onOtherSide = ({ column1, column2 }: PtpEdit): readonly Draft[] => [
  say(
    `On the other hip, yes: ${column2} is column 2 to ${column1} with indicator 1, and RT and LT tell that each was on its own side.`,
    editSource,
    0,
  ),
  say(editLift.text, editLift.by, 1),
];

/** What the one entry says of the other, where that is more than the edit. */
function mutual({ knowledge }: Matter, { column1, column2 }: PtpEdit): readonly Draft[] {
  const about = (code: EntryAnswer['code'], other: EntryAnswer['code']): readonly Sentence[] =>
    knowledge.sentences(code).filter(({ section, names }) => section === 'notSeparately' && names.includes(other));
  return [...about(column1, column2), ...about(column2, column1)]
    .filter(
      ({ text, code }) => /\. \S/.test(text) && codesIn(text).every((named) => named === column1 || named === column2 || named === code),
    )
    .slice(0, 1)
    .map(({ text, by, code }) => say(`At ${code}: ${lower(text)}`, by, 2));
}

function withoutEdit(matter: Matter, one: EntryAnswer, other: EntryAnswer, isOneOfMany: boolean): readonly Draft[] {
  const { knowledge, question } = matter;
  const said = [one, other].flatMap(({ code }) =>
    knowledge
      .sentences(code)
      .filter(
        ({ section, text }) =>
          (section === 'notSeparately' || section === 'separately') && isAbout(text, code === one.code ? other.code : one.code),
      ),
  );
  const barred = said.find(({ section }) => section === 'notSeparately');
  const free = said.find(({ section }) => section === 'separately');
  const codes = new Set<string>([one.code, other.code]);
  if (barred && !free) {
    const told = barred.text
      .replace(/^[\d, ]+(?:and \d+)?: /, '')
      .replace(/^no PTP edit[^.,]*[.,]? ?(?:yet )?/i, '')
      .replace(/ ?No PTP edit [^.]*\.$/, '');
    return [
      say(
        `${isInverse(matter) ? 'Yes' : 'No'}, though no PTP edit stops ${one.code} with ${other.code}: ${lower(withoutOtherCodes(told, new Set([...codes, ...barred.names])))}`,
        [...new Set<SourceId>([editSource, ...barred.by])],
        0,
      ),
    ];
  }
  const verdict = !question.isYesNo || isOneOfMany ? '' : isInverse(matter) ? 'No: ' : 'Yes, if both were done: ';
  const alone = [one, other].find(({ separateProcedure }) => separateProcedure);
  const addOn = [one, other].find((entry) => entry.addOn);
  const main = addOn === one ? other : one;
  return [
    say(`${verdict}${one.code} and ${other.code}: ${lower(noEdit.text)}`, editSource, 0),
    ...(free ? [say(`At ${free.code}: ${told(free, codes)}`, free.by, 0)] : []),
    ...(barred ? [say(`But at ${barred.code}: ${told(barred, codes)}`, barred.by, 1)] : []),
    ...(alone ? [say(`${alone.code} is marked as a separate procedure. ${separateProcedureRule.text}`, separateProcedureRule.by, 1)] : []),
    ...(addOn?.addOnEdit
      ? [
          say(
            addOn.addOnEdit.primaries.includes(main.code)
              ? `CMS lists ${main.code} among the main codes of the add-on ${addOn.code}.`
              : `CMS’s add-on list does not name ${main.code} as a main code of ${addOn.code}.`,
            addOn.addOnEdit.source,
            addOn.addOnEdit.type === 2 ? 4 : 1,
          ),
        ]
      : []),
  ];
}

/** Whether a sentence is about a code, and does not only name it: "27137: ...", "27137, 27138: ...", "Fluoroscopy (76000): ...". */
function isAbout(text: string, code: string): boolean {
  const head = /^((?:[\dA-Z]{5}(?:, | and | to )?)+)(?::| )/.exec(text);
  return head
    ? codesIn(head[1] ?? '').includes(code as EntryAnswer['code'])
    : codesIn(/^[^(:]*\(([^)]*)\)/.exec(text)?.[1] ?? '').includes(code as EntryAnswer['code']);
}

const told = ({ text }: Sentence, keep: ReadonlySet<string>): string => lower(withoutOtherCodes(text, keep));
