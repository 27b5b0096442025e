/** Parts of an answer that follow from indicators: both sides, assistants, two surgeons, teams, Medicare status, place. */
import { assistantNote, separateProcedureRule, twoLines } from '../../data/coding-rules.ts';
import {
  assistantGlosses,
  bilateralGlosses,
  coSurgeonGlosses,
  globalGlosses,
  glossOf,
  multipleProcedureGlosses,
  statusGlosses,
  teamGlosses,
  type Gloss,
} from '../../data/glosses.ts';
import type { GlossedFigure } from '../entries/answer-figures.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import { say, type Draft } from './draft.ts';
import { joined, lower, money, type Matter, type Part } from './matter.ts';

type Leave = 'yes' | 'no' | 'with records' | 'not applicable';
interface Rule {
  readonly figure: 'bilateral' | 'assistant' | 'coSurgeon' | 'team';
  readonly leaves: { readonly [value: string]: Leave };
  readonly modifiers: readonly string[];
  readonly name: string;
}

const BILATERAL: Rule = {
  figure: 'bilateral',
  leaves: { '0': 'no', '1': 'yes', '2': 'no', '3': 'yes', '9': 'not applicable' },
  modifiers: ['50'],
  name: 'bilateral',
};
const ASSISTANT: Rule = {
  figure: 'assistant',
  leaves: { '0': 'with records', '1': 'no', '2': 'yes', '9': 'not applicable' },
  modifiers: ['AS', '80', '82'],
  name: 'assistant',
};
const CO_SURGEON: Rule = {
  figure: 'coSurgeon',
  leaves: { '0': 'no', '1': 'with records', '2': 'yes', '9': 'not applicable' },
  modifiers: ['62'],
  name: 'co-surgeon',
};
const TEAM: Rule = {
  figure: 'team',
  leaves: { '0': 'no', '1': 'with records', '2': 'yes', '9': 'not applicable' },
  modifiers: ['66'],
  name: 'team',
};

/** Both sides in one session. */
export const bothSides: Part = (matter) =>
  matter.entries.flatMap((entry) => {
    const verdict = indicatorOf(matter, entry, BILATERAL);
    const isClaimed =
      /\b(?:by definition|already|inherent\w*|(?:includes?|covers?|means?|pays?|for) (?:for )?both(?: sides| hips| joints)?|(?:is|it's|isn't (?:\w+ )?) (?:a )?bilateral (?:code|procedure))\b/i.test(
        matter.question.text,
      );
    if (entry.figures.bilateral?.value !== '1') return verdict;
    const { mue } = entry.figures;
    return [
      say(
        `${isClaimed ? `No, ${entry.code} is one side. ` : ''}${entry.code}-50 for Medicare: one line, one unit, paid 150 % of one side (bilateral indicator 1).`,
        ['pfs-2026-07', 'cms-claims-12'],
        0,
      ),
      ...(mue
        ? [
            say(
              mue.value === 1 ? `Its MUE is 1 a day, so RT and LT on two lines fail there.` : `Its MUE is ${mue.value} a day.`,
              mue.source,
              1,
            ),
          ]
        : []),
      say(twoLines.text, twoLines.by, 1),
    ];
  });

/** Who assisted. */
export const assistants: Part = (matter) =>
  matter.entries.flatMap((entry) => {
    const value = entry.figures.assistant?.value ?? '';
    const verdict = indicatorOf(matter, entry, ASSISTANT);
    if (ASSISTANT.leaves[value] !== 'yes' && ASSISTANT.leaves[value] !== 'with records') return verdict;
    return [
      ...verdict,
      say(
        `${entry.code}-AS: a physician assistant, nurse practitioner or clinical nurse specialist; 13.6 % of the fee.`,
        ['pfs-2026-07', 'cms-claims-12'],
        0,
      ),
      say(
        '80: a physician assists; 82: a physician does, in a teaching hospital where no qualified resident is free; 16 %.',
        ['cms-claims-12'],
        1,
      ),
      say(assistantNote.text, assistantNote.by, 1),
    ];
  });

/** Two surgeons on one code. */
export const coSurgeons: Part = (matter) =>
  matter.entries.flatMap((entry) => [...indicatorOf(matter, entry, CO_SURGEON), ...share(entry, '62', CO_SURGEON)]);

/** A team of surgeons. */
export const teams: Part = (matter) =>
  matter.entries.flatMap((entry) => [...indicatorOf(matter, entry, TEAM), ...share(entry, '66', TEAM)]);

function share(entry: EntryAnswer, modifier: string, { figure, leaves }: Rule): readonly Draft[] {
  const leave = leaves[entry.figures[figure]?.value ?? ''];
  if (leave !== 'yes' && leave !== 'with records') return [];
  const use = entry.sections.modifiers?.find((one) => one.modifier === modifier);
  if (use) return [say(`${modifier}: ${lower(use.when.text)}`, use.when.by, 1)];
  return modifier === '62'
    ? [say('Modifier 62 on both claims: 62.5 % each.', ['cms-claims-12'], 1)]
    : [say('Modifier 66; paid by report.', ['cms-claims-12'], 1)];
}

/** "No: bilateral indicator 2. ..." */
function indicatorOf({ question, entries }: Matter, entry: EntryAnswer, { figure, leaves, modifiers, name }: Rule): readonly Draft[] {
  const found: GlossedFigure | undefined = entry.figures[figure];
  if (!found) return [];
  const leave = leaves[found.value] ?? 'not applicable';
  const which = entries.length > 1 || !question.isYesNo ? `${entry.code}: ` : '';
  const verdict = !question.isYesNo
    ? ''
    : leave === 'yes'
      ? 'Yes: '
      : leave === 'with records'
        ? 'Only with records: '
        : leave === 'no'
          ? 'No: '
          : 'It does not apply: ';
  const denied =
    leave === 'no' && figure !== 'bilateral' ? ` ${joined(modifiers, 'and')} ${modifiers.length > 1 ? 'do' : 'does'} not pay.` : '';
  const subject = which === '' ? `${entry.code} has ` : which;
  return [say(`${verdict}${subject}${name} indicator ${found.value}. ${found.words ?? ''}${denied}`, found.source, 0)];
}

/** What Medicare makes of a code. */
export const medicareStatus: Part = ({ entries, question }) =>
  entries.flatMap(({ code, figures, use, status: active, payment }): readonly Draft[] => {
    const status = figures.statusIndicator;
    if (active === 'deleted' || !status) return [];
    const isTaken = ['A', 'C', 'J', 'R'].includes(status.value);
    const verdict = question.isYesNo ? (isTaken ? 'Yes: ' : 'No: ') : '';
    return [
      say(`${verdict}${code} has status ${status.value}. ${status.words ?? ''}`.trim(), status.source, 0),
      ...(use ? [say(`Medicare takes ${joined(use, 'or')} in its place.`, status.source, 0)] : []),
      ...(payment && !figures.totalFacility ? [say(payment.words, status.source, 2)] : []),
    ];
  });

/** Inpatient-only list, outpatient department, surgery centre, hospital groups. */
export const places: Part = ({ entries, question }) =>
  entries.flatMap(({ code, figures, msDrg }): readonly Draft[] => {
    const { inpatientOnly, opps, asc } = figures;
    const asks = (pattern: RegExp): boolean => pattern.test(question.text);
    const list = inpatientOnly
      ? [
          say(
            `${question.isYesNo && asks(/inpatient/i) ? (inpatientOnly.value ? 'Yes: ' : 'No: ') : ''}${code} is ${inpatientOnly.value ? '' : 'not '}on Medicare’s inpatient-only list (${inpatientOnly.date.slice(0, 4)}).`,
            inpatientOnly.source,
            asks(/inpatient/i) ? 0 : 2,
          ),
        ]
      : asks(/inpatient/i)
        ? [say(`Whether ${code} is on the inpatient-only list: I don’t know, not in this dataset.`, [], 0)]
        : [];
    const ambulatory = asc
      ? say(
          `Surgery centre: ${money(asc.rate)} (indicator ${asc.indicator}, ${asc.date.slice(0, 4)}, national). ${asc.words ?? ''}`.trim(),
          asc.source,
          1,
        )
      : say(`No surgery centre rate of ${code} is held.`, [], asks(/\basc\b|surg\w* cent|ambulatory/i) ? 1 : 5);
    const hospital = opps
      ? [
          say(
            `Hospital outpatient: APC ${opps.apc}, ${money(opps.rate)} (status ${opps.statusIndicator}, ${opps.date.slice(0, 4)}, national). ${opps.words ?? ''}`.trim(),
            opps.source,
            1,
          ),
        ]
      : [];
    const groups = (msDrg ?? []).map(({ when, drgs, source }) =>
      say(`MS-DRG ${joined(drgs, 'or')}: ${when}.`, source, asks(/drg/i) ? 0 : 4),
    );
    return [...list, ...(asks(/drg/i) ? groups : []), ...hospital, ambulatory];
  });

/** Whether CPT marks a code as a separate procedure. */
export const separateProcedure: Part = ({ entries, question }) =>
  entries.flatMap(({ code, separateProcedure: isMarked }): readonly Draft[] => {
    if (isMarked === undefined) return [say(`Whether CPT marks ${code} as a separate procedure was not checked: I don’t know.`, [], 0)];
    const verdict = question.isYesNo ? (isMarked ? 'Yes: ' : 'No: ') : '';
    const text = `${verdict}${code} is ${isMarked ? '' : 'not '}marked as a separate procedure.`;
    return [say(text, [], 0), ...(isMarked ? [say(separateProcedureRule.text, separateProcedureRule.by, 1)] : [])];
  });

/** Whether a code is an add-on, and to what. */
export const addOn: Part = ({ entries, question }) =>
  entries.flatMap(({ code, addOn: isAddOn, addOnEdit }): readonly Draft[] => {
    const verdict = question.isYesNo ? (isAddOn ? 'Yes: ' : 'No: ') : '';
    const many = addOnEdit?.primaries ?? [];
    return [
      say(`${verdict}${code} is ${isAddOn ? '' : 'not '}an add-on code.`, addOnEdit ? addOnEdit.source : [], 0),
      ...(many.length > 0
        ? [
            say(
              `CMS lets it go with ${joined(many.slice(0, 8), 'and')}${many.length > 8 ? ' and others' : ''}.`,
              addOnEdit?.source ?? [],
              1,
            ),
          ]
        : []),
    ];
  });

const TABLES: readonly (readonly [name: string, pattern: RegExp, words: (value: string) => string | undefined])[] = [
  ['Bilateral', /\bbilateral\b/i, (value) => glossOf<Gloss>(bilateralGlosses, value)?.words],
  ['Assistant', /\bassistant\b/i, (value) => glossOf<Gloss>(assistantGlosses, value)?.words],
  ['Co-surgeon', /\bco-?surgeon\b/i, (value) => glossOf<Gloss>(coSurgeonGlosses, value)?.words],
  ['Team', /\bteam\b/i, (value) => glossOf<string>(teamGlosses, value)],
  ['Multiple-procedure', /\bmultiple[- ]procedure\b/i, (value) => glossOf<string>(multipleProcedureGlosses, value)],
  ['Global', /\bglobal\b/i, (value) => glossOf<Gloss>(globalGlosses, value)?.words],
  ['Status', /\bstatus\b/i, (value) => glossOf<Gloss>(statusGlosses, value)?.words],
];

/** What a value of an indicator says, where no code is spoken of. */
export function indicatorMeaning(question: string): readonly Draft[] {
  const days = /\b(0|10|90)[- ]?days?[- ]global\b|\bglobal (?:period )?of (0|10|90) days\b/i.exec(question);
  const value =
    (days?.[1] ?? days?.[2])?.padStart(3, '0') ??
    /\b(?:indicators?|status|global)(?: (?:indicator|of|value|code|days?|period))* ([0-9]{1,3}|XXX|YYY|ZZZ|[A-Z])\b(?! ?days)/.exec(
      question,
    )?.[1];
  const table = TABLES.find(([, pattern]) => pattern.test(question));
  const words = value === undefined ? undefined : table?.[2](value);
  return words === undefined || !table
    ? []
    : [say(`${table[0]} ${table[0] === 'Global' || table[0] === 'Status' ? '' : 'indicator '}${value}: ${words}`, 'pfs-2026-07', 0)];
}
