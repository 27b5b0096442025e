/** Parts of an answer that are numbers: relative values, dollars, the sum of a session, units. */
import { editSource } from '../../data/edit-lookup.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import { say, type Draft } from './draft.ts';
import { codesOf, first, joined, money, type Matter, type Part } from './matter.ts';

const year = (date: string): string => date.slice(0, 4);
/** Two places, as the fee schedule prints them. */
const units = (value: number): string => (Math.round(value * 100 + 1e-6) / 100).toFixed(2);

/** Relative values of each code, and by how much two of them differ. */
export const relativeValues: Part = (matter) => {
  const { entries, question } = matter;
  const valued = entries.filter(({ figures }) => figures.totalFacility);
  const none = entries.filter((entry) => !entry.figures.totalFacility && entry.status === 'active').map(withoutValue);
  if (/\bwork\b|\bwrvu|\bpractice expense|\bmalpractice/i.test(question.text))
    return [...claimedValue(matter, valued), ...valued.map(splitOf), ...comparison(valued, 'work'), ...none];
  return [
    ...claimedValue(matter, valued),
    ...valued.map((entry) => totalOf(entry, valued.length > 2 ? 1 : 0)),
    ...comparison(valued, 'total'),
    ...none,
    ...refused(valued),
  ];
};

/** "20.72, right?": a value that a question takes for granted and that no figure of the code bears out. */
function claimedValue({ question }: Matter, [entry]: readonly EntryAnswer[]): readonly Draft[] {
  const claimed = /(?<![\d.$])(\d{1,3}\.\d{1,2})(?![\d.%])/.exec(question.text)?.[1];
  if (!entry || claimed === undefined) return [];
  const { workRvu, peFacility, peNonFacility, mp, totalFacility, totalNonFacility } = entry.figures;
  const held = [workRvu, peFacility, peNonFacility, mp, totalFacility, totalNonFacility].map((figure) => figure?.value);
  return held.includes(Number(claimed)) ? [] : [say(`No value of ${entry.code} is ${claimed}.`, totalFacility?.source ?? [], 0)];
}

function totalOf({ code, figures }: EntryAnswer, rank: number): Draft {
  const { totalFacility: facility, totalNonFacility: office } = figures;
  if (!facility) return say('', [], 9);
  const inOffice = office && office.value !== facility.value ? `, ${units(office.value)} outside one` : '';
  return say(
    `${code}: ${units(facility.value)} total RVU in a facility${inOffice} (${year(facility.date)}, national).`,
    facility.source,
    rank,
  );
}

function splitOf({ code, figures }: EntryAnswer): Draft {
  const { workRvu, peFacility, mp, totalFacility } = figures;
  if (!workRvu || !peFacility || !mp || !totalFacility) return say('', [], 9);
  return say(
    `${code}: work ${units(workRvu.value)}, practice expense ${units(peFacility.value)} in a facility, malpractice ${units(mp.value)}; total ${units(totalFacility.value)} RVU (${year(workRvu.date)}, national).`,
    workRvu.source,
    0,
  );
}

function comparison(entries: readonly EntryAnswer[], what: 'work' | 'total'): readonly Draft[] {
  if (entries.length < 2) return [];
  const valueOf = ({ figures }: EntryAnswer): number => (what === 'work' ? figures.workRvu : figures.totalFacility)?.value ?? 0;
  const [high, ...others] = entries.toSorted((a, b) => valueOf(b) - valueOf(a));
  const low = others.at(-1);
  if (!high || !low) return [];
  const difference = valueOf(high) - valueOf(low);
  const source = high.figures.totalFacility?.source ?? [];
  if (difference < 0.005) return [say(`${joined(codesOf(entries), 'and')} have the same ${what} value.`, source, 0)];
  return [say(`${high.code} is higher than ${low.code} by ${units(difference)} RVU.`, source, 0)];
}

function withoutValue({ code, payment, figures }: EntryAnswer): Draft {
  const status = figures.statusIndicator;
  return say(`${code} has no relative value: ${payment?.words ?? ''}`, status?.source ?? [], 0);
}

function refused(entries: readonly EntryAnswer[]): readonly Draft[] {
  return entries.flatMap(({ code, use, figures }) =>
    use
      ? [
          say(
            `The value of ${code} is printed, yet Medicare refuses the code and takes ${joined(use, 'or')}.`,
            figures.statusIndicator?.source ?? [],
            0,
          ),
        ]
      : [],
  );
}

/** What the total comes to by the national conversion factor. */
export const dollars: Part = (matter) => {
  const drafts = matter.entries.flatMap(({ code, figures }): readonly Draft[] => {
    const { totalFacility: total, conversionFactor: factor } = figures;
    if (!total || !factor) return [];
    return [
      say(
        `${code}: ${units(total.value)} RVU in a facility × ${factor.value} = ${money(total.value * factor.value)} (${year(factor.date)}, national, before locality).`,
        [...new Set([total.source, factor.source])],
        0,
      ),
    ];
  });
  return drafts.length > 0 ? drafts : matter.entries.filter(({ status }) => status === 'active').map(withoutValue);
};

/** Several procedures of one session: their order and what they come to. */
export const sessionSum: Part = (matter) => {
  const valued = matter.entries.filter(({ figures }) => figures.totalFacility && figures.multipleProcedure);
  if (valued.length < 2) return [...relativeValues(matter), ...reduction(first(matter))];
  const ranked = valued.toSorted((a, b) => value(b) - value(a));
  const source = first(matter).figures.totalFacility?.source ?? [];
  const scopes = ranked.filter(({ figures }) => figures.multipleProcedure?.value === '3');
  if (scopes.length > 1) {
    return [
      say(
        `By total RVU: ${ranked.map((entry) => `${entry.code} ${units(value(entry))}`).join(', ')} (${year(dateOf(ranked))}).`,
        source,
        0,
      ),
      say(
        `${joined(codesOf(scopes), 'and')} have multiple-procedure indicator 3: the base code of their family is taken off the lesser ones. Which base CMS sets is not held, so I don’t know the sum.`,
        source,
        0,
      ),
    ];
  }
  const shares = ranked.map((entry, at) => (at === 0 || isFull(entry) ? 1 : 0.5));
  const sum = ranked.reduce((all, entry, at) => all + value(entry) * (shares[at] ?? 1), 0);
  const parts = ranked.map((entry, at) =>
    shares[at] === 1
      ? `${entry.code} ${units(value(entry))} at 100 %`
      : `${entry.code} ${units(value(entry))} at 50 % = ${units(value(entry) / 2)}`,
  );
  const factor = ranked[0]?.figures.conversionFactor;
  const barred = ranked.flatMap((entry) =>
    entry.edits.filter(({ column1, column2 }) => column1 === entry.code && ranked.some(({ code }) => code === column2)),
  );
  return [
    say(`By total RVU: ${parts.map((part, at) => `${at + 1}. ${part}`).join('; ')}.`, source, 0),
    say(
      `Together ${units(sum)} RVU${factor ? ` × ${factor.value} = ${money(sum * factor.value)}` : ''} (${year(dateOf(ranked))}, national, facility), if both are payable.`,
      source,
      0,
    ),
    ...barred.map(({ column1, column2, indicator }) =>
      say(
        `${column2} is column 2 to ${column1}, indicator ${indicator}: ${indicator === 0 ? 'never paid beside it' : 'on the same side it is not paid beside it'}.`,
        editSource,
        0,
      ),
    ),
  ];
};

const value = ({ figures }: EntryAnswer): number => figures.totalFacility?.value ?? 0;
const dateOf = (entries: readonly EntryAnswer[]): string => entries[0]?.figures.totalFacility?.date ?? '';
/** Multiple-procedure 0: never reduced; add-on codes are that too. */
const isFull = ({ figures, addOn }: EntryAnswer): boolean => addOn || figures.multipleProcedure?.value === '0';

function reduction({ code, figures }: EntryAnswer): readonly Draft[] {
  const rule = figures.multipleProcedure;
  return rule?.words === undefined ? [] : [say(`${code}: multiple-procedure indicator ${rule.value}. ${rule.words}`, rule.source, 1)];
}

/** How many units Medicare takes. */
export const mostUnits: Part = ({ entries }: Matter) =>
  entries.flatMap(({ code, figures: { mue } }): readonly Draft[] =>
    mue ? [say(`${code}: MUE ${mue.value} a day. ${mue.words ?? ''}`.trim(), mue.source, 0)] : [say(`No MUE of ${code} is held.`, [], 0)],
  );
