/** Parts of an answer on time and modifiers: the global period, what happens within it, and when a modifier applies. */
import { globalContents, globalRoles, modifierRules, VISIT_MODIFIERS } from '../../data/coding-rules.ts';
import type { EntryAnswer } from '../entries/entry-answer.ts';
import { say, type Draft } from './draft.ts';
import { keptCodes, lower, type Matter, type Part } from './matter.ts';
import { withoutOtherCodes } from './relevance.ts';

/** What the period is, and what it holds. A case within a period is another matter: `withinPeriod`. */
export const globalPeriod: Part = (matter) => {
  const { entries, question } = matter;
  const active = entries.filter(({ figures }) => figures.globalDays);
  return active.flatMap((entry, at): readonly Draft[] => {
    const days = entry.figures.globalDays;
    if (!days) return [];
    const count = Number.parseInt(days.value, 10);
    const claimed = claimedDays(question.text);
    const isWrong = claimed !== undefined && claimed !== count;
    const verdict = claimed === undefined ? '' : isWrong ? 'No: ' : 'Yes: ';
    const length = Number.isNaN(count) ? `global indicator ${days.value}` : count === 0 ? 'global 000, 0 days' : `${count} global days`;
    const contents = globalContents[days.value];
    return [
      say(
        `${verdict}${entry.code} has ${length}${isWrong ? `, not ${claimed}` : ''}. ${contents ? '' : (days.words ?? '')}`.trim(),
        days.source,
        0,
      ),
      ...(contents && at === active.length - 1 ? [say(contents.text, contents.by, 1)] : []),
      ...(count > 0 && at === 0 ? [say(globalRoles.text, globalRoles.by, 1)] : []),
    ];
  });
};

/** "Are they 10, right?": the number of days that a question takes for granted. */
function claimedDays(text: string): number | undefined {
  if (!/\bglobal|\bpost-?op|\bfollow-?up|\b(?:carries|has|have) (?:an? |only )?\d{1,2} days?\b/i.test(text) || !/\?/.test(text))
    return undefined;
  const found =
    /\b(\d{1,2})[- ]?(?:global |follow-?up |post-?op(?:erative)? )?days?\b|\bdays?\b[^?.]*?\b(?:is|are|of|be) (\d{1,2})\b(?!\d)/i.exec(
      text,
    );
  const number = found?.[1] ?? found?.[2];
  return number === undefined || !/\b(?:right|correct|true|is|are|does|has)\b/i.test(text) ? undefined : Number(number);
}

/** Words of a case that call for a modifier; the first that hold are meant. */
const CALLS: readonly (readonly [modifiers: readonly string[], words: RegExp])[] = [
  [
    ['79'],
    /\b(?:other|opposite|contralateral|second) (?:hip|side)\b|\bunrelated (?:operation|surgery|procedure)\b|\bleft\b[^?]*\b(?:later|after|days|weeks)\b[^?]*\bright\b|\bright\b[^?]*\b(?:later|after|days|weeks)\b[^?]*\bleft\b|\b(?:left|right)\b.*\b(?:then|next|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:week|month))\b.*\b(?:left|right)\b/i,
  ],
  [['58'], /\b(?:staged?|planned|second stage|stage two|reimplant\w*|more extensive)\b/i],
  [
    ['78'],
    /\b(?:return(?:s|ed)? to (?:the )?(?:or|operating room|theat(?:re|er))|complication|dislocat\w*|infect\w*|wash-?out|unplanned|had to (?:take|go|bring|return|remove|revise|re-?open|re-?operate|redo)|in the (?:or|operating room)|hematoma|wound breakdown|taken back|(?:took|brought|went) (?:\w+ )?back|back to (?:the )?or)\b/i,
  ],
  [['24'], /\bunrelated (?:visit|e\/m|office|problem|complaint)\b|\bvisit\b[^.?]*\bunrelated\b/i],
  [['57'], /\bdecision (?:for|to|was)\b|\bdecid(?:ed|es|ing)\b|\bvisit\b[^.?]*\b(?:day before|decid\w+)\b/i],
  [['25'], /\b(?:visit|e\/m|office)\b[^.?]*\bsame day\b|\bsame[- ]day (?:visit|e\/m)\b/i],
  [
    ['54', '55'],
    /\b(?:another|other|different|outside|second) (?:surgeon|physician|doctor|practice|group|clinic|hospital)\b[^.?]*\b(?:follow|after-?care|post-?op|sees|takes over)|\b(?:partner|colleague|pcp|family (?:doctor|physician)|gp|hometown|somebody else|someone else)\b[^.?]*\b(?:follow|after-?care|post-?op|sees|takes over)|\bsurgery only\b|\bonly (?:did|do|does) the (?:surgery|operation)\b|\b(?:post-?op\w*|follow-?up|after-?care) (?:by|from|at|elsewhere)\b|\btransfer of care\b|\bsurgical care only\b/i,
  ],
  [['53'], /\b(?:stopped|aborted|abandoned|discontinued|terminated|broken off|cancel\w+ after)\b/i],
  [['52'], /\b(?:reduced service|partially|only part|incomplete)\b/i],
  [
    ['22'],
    /\b(?:much harder|unusual(?:ly)?|extra (?:time|work)|twice as long|increased (?:work|service|difficulty)|obes\w+|morbid\w*|scarr\w+|more difficult)\b/i,
  ],
  [
    ['26'],
    /\b(?:reading only|interpretation only|read (?:the|in)|(?:radiologist|physician|surgeon|doctor) (?:only |just )?(?:reads|read|interprets?)|professional component|only (?:the )?reading)\b/i,
  ],
  [['TC'], /\b(?:technical component|equipment only)\b/i],
  [['76'], /\b(?:repeat(?:ed)?|again|second time)\b[^.?]*\bsame (?:day|physician|surgeon|doctor)\b/i],
  [['77'], /\b(?:repeat(?:ed)?|again|second time)\b[^.?]*\b(?:another|different|other) (?:physician|surgeon|doctor)\b/i],
];

/** The modifiers that a question names, else those that its case calls for. */
export function modifiersAsked({ question }: Matter): readonly string[] {
  if (question.modifiers.length > 0) return question.modifiers;
  const called = CALLS.filter(([, words]) => words.test(question.text)).flatMap(([modifiers]) => modifiers);
  if (called.length === 0 && question.topics.includes('modifier') && question.side) return [question.side];
  return called.slice(0, 2);
}

/** When each modifier applies to each code. */
export const modifierUse: Part = (matter) => {
  const asked = modifiersAsked(matter);
  const keep = keptCodes(matter);
  return matter.entries.flatMap((entry) => {
    if (entry.status === 'deleted') return [];
    if (asked.length === 0) return allModifiers(entry);
    return asked.flatMap((modifier): readonly Draft[] => {
      const rule = modifierRules[modifier];
      if (rule && VISIT_MODIFIERS.includes(modifier)) return [say(`${rule.text} It never goes on ${entry.code} itself.`, rule.by, 0)];
      const use = entry.sections.modifiers?.find((one) => one.modifier === modifier);
      if (use)
        return [say(`${entry.code}-${modifier}: ${withoutOtherCodes(use.when.text, keep)}`, use.when.by, 0), ...runsFor(entry, modifier)];
      return [
        say(
          `No use of ${modifier} with ${entry.code} is held: its indicators do not call for it.`,
          entry.figures.statusIndicator?.source ?? [],
          0,
        ),
      ];
    });
  });
};

/** How long the period runs in which 58, 78 and 79 apply. */
function runsFor({ code, figures }: EntryAnswer, modifier: string): readonly Draft[] {
  const days = figures.globalDays;
  return days && /^(?:58|78|79)$/.test(modifier)
    ? [say(`${code} itself has ${Number.parseInt(days.value, 10) || days.value} global days.`, days.source, 3)]
    : [];
}

function allModifiers({ code, sections }: EntryAnswer): readonly Draft[] {
  const uses = sections.modifiers ?? [];
  if (uses.length === 0) return [say(`No modifier of ${code} is held.`, [], 0)];
  const names = uses.map(({ modifier }) => modifier);
  const judged = uses.filter(({ composed }) => !composed).slice(0, 3);
  return [
    say(`Modifiers met with ${code}: ${names.join(', ')}.`, ['pfs-2026-07'], 0),
    ...judged.map(({ modifier, when }, at) => say(`${modifier}: ${lower(when.text)}`, when.by, 2 + at)),
  ];
}

/** A case within a running period: what the code's entry says of 58, 78 or 79 there. */
export const withinPeriod: Part = (matter) => {
  const keep = keptCodes(matter);
  const asked = modifiersAsked(matter).filter((modifier) => /^(?:58|78|79)$/.test(modifier));
  return matter.entries.slice(0, 1).flatMap((entry) =>
    asked.slice(0, 1).flatMap((modifier) => {
      const use = entry.sections.modifiers?.find((one) => one.modifier === modifier);
      return use ? [say(`${entry.code}-${modifier}: ${withoutOtherCodes(use.when.text, keep)}`, use.when.by, 0)] : [];
    }),
  );
};

/** Whether a question tells of something that happens while a period runs. */
export const isWithinPeriod = (matter: Matter): boolean => {
  const { question, choice } = matter;
  // "20 days after 27130" names the operation before, not the one that is asked about.
  const isBefore = question.codes.some((code) =>
    new RegExp(
      `\\b(?:after|following|since|from|had|underwent|s/p|status post|post|infected|failed|dislocated|recent) (?:an? |the |his |her )?${code}`,
      'i',
    ).test(question.text),
  );
  return (
    choice !== undefined &&
    !isBefore &&
    /\b(?:day|week|month|after|later|within|during)\b/i.test(question.text) &&
    modifiersAsked(matter).some((one) => /^(?:58|78|79)$/.test(one))
  );
};

/** What modifiers say, where no code is spoken of. */
export const modifierMeaning = (modifiers: readonly string[]): readonly Draft[] =>
  modifiers.flatMap((modifier) => {
    const rule = modifierRules[modifier];
    return rule ? [say(rule.text, rule.by, 0)] : [];
  });
