/**
 * What a text must not say, found by reading it: modifiers that the indicators forbid, codes that nobody knows, and words that the
 * traits of the code rule out. Each check answers with what is wrong, in words; an empty list is a clean text.
 */
import { codes } from './codes.ts';
import { externalCodes } from './external-codes.ts';
import type { ActiveEntry, CoreEntry, Statement, Traits } from './schema.ts';

const KNOWN: ReadonlySet<string> = new Set([...codes.map(({ code }) => code), ...Object.keys(externalCodes)]);

/** Every sentence of an entry, with the section it stands in. */
export function sentencesOf({ naming, full, disputed }: CoreEntry): readonly { readonly section: string; readonly text: string }[] {
  const said = (section: string, list: readonly Statement[]) =>
    list.map((one) => ({ section, text: typeof one === 'string' ? one : one.text }));
  const sections = full
    ? [
        { section: 'what', text: full.what },
        ...(
          ['indications', 'steps', 'includes', 'aftercare', 'separately', 'notSeparately', 'documentation', 'denials', 'history'] as const
        ).flatMap((name) => said(name, full[name])),
        ...full.modifiers.flatMap(({ when }) => said('modifiers', [when])),
        ...full.diagnoses.map(({ label }) => ({ section: 'diagnoses', text: label })),
      ]
    : [];
  return [
    { section: 'name', text: naming.name },
    { section: 'plain', text: naming.plain ?? '' },
    ...Object.values(naming.deciding).map((text) => ({ section: 'deciding', text: text ?? '' })),
    ...(naming.synonyms ?? []).map((text) => ({ section: 'synonyms', text })),
    ...sections,
    ...(disputed ?? []).flatMap(({ question, readings }) =>
      [question, ...readings.flatMap(({ says, who }) => [says, who])].map((text) => ({ section: 'disputed', text })),
    ),
  ];
}

/** Codes that stand in a text and neither in the dataset nor among the external ones. */
export function unknownCodes(text: string): readonly string[] {
  const named = [...text.matchAll(/(?<![\w.$-])(\d{5}|\d{4}[TU]|[A-Z]\d{4})(?![\w.])/g)].map(([, code = '']) => code);
  return named.filter((code) => !KNOWN.has(code));
}

const SURGEON = [
  '22',
  '47',
  '50',
  '51',
  '52',
  '54',
  '55',
  '56',
  '62',
  '66',
  '80',
  '81',
  '82',
  'AS',
  'RT',
  'LT',
  '26',
  'TC',
  '58',
  '78',
  '79',
];
const ANESTHETIST = ['AA', 'AD', 'QK', 'QX', 'QY', 'QZ', 'QS', '23', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6'];

/** Those of the modifiers that the indicators, the kind or the sides of the code rule out. */
export function forbiddenModifiers(entry: ActiveEntry, given: readonly string[]): readonly string[] {
  const { indicators, split } = entry.figures;
  const isAnesthesia = entry.kind === 'anesthesia';
  const side = 'traits' in entry ? entry.traits.side : undefined;
  const rules: readonly (readonly [boolean, readonly string[]])[] = [
    [isAnesthesia, SURGEON],
    [!isAnesthesia, ANESTHETIST],
    [!['1', '3'].includes(indicators.bilateral), ['50']],
    [!['1', '2'].includes(indicators.coSurgeon), ['62']],
    [!['1', '2'].includes(indicators.team), ['66']],
    [!['0', '2'].includes(indicators.assistant), ['80', '81', '82', 'AS']],
    [!split || !['010', '090'].includes(indicators.globalDays), ['54', '55', '56']],
    [indicators.pcTc !== '1', ['26', 'TC']],
    [side === 'both' || side === 'none', ['RT', 'LT']],
  ];
  const barred = new Set(rules.flatMap(([applies, modifiers]) => (applies ? modifiers : [])));
  return given.filter((modifier) => barred.has(modifier));
}

/** Where a text tells of doing something, as opposed to what it is not, or what another code is for. */
const TELLS_WHAT_IS_DONE: ReadonlySet<string> = new Set(['name', 'plain', 'what', 'steps', 'includes']);

interface TraitRule {
  readonly why: string;
  readonly applies: (traits: Traits) => boolean;
  readonly words: RegExp;
  /** Only here; absent: everywhere that tells what is done. */
  readonly sections?: readonly string[];
}

const without =
  (part: Traits['removes'][number], ...others: readonly Traits['removes'][number][]) =>
  ({ removes }: Traits): boolean =>
    !removes.includes(part) && others.some((other) => removes.includes(other));

/** The word lists. A clause with a "no", "not" or "without" before the word is left out first: it says what is not done. */
const TRAIT_RULES: readonly TraitRule[] = [
  {
    why: 'a closed treatment is not cut open',
    applies: ({ approach }) => approach === 'closed',
    words: /\b(incisions?|incised|arthrotomy|cut (?:open|down)|laid open|dissect\w*|is opened|exposed|skin is cut|sutured?)\b/i,
  },
  {
    why: 'a percutaneous treatment does not open down to bone or joint',
    applies: ({ approach }) => approach === 'percutaneous',
    words:
      /\b(arthrotomy|down to (?:the )?bone|laid open|dissect\w*|(?:joint|hip|fracture|bone|socket) is (?:opened|exposed|laid bare)|open reduction)\b/i,
  },
  {
    why: 'a scope does not open the joint',
    applies: ({ approach }) => approach === 'arthroscopic',
    words: /\b(arthrotomy|joint is (?:opened|laid open)|hip is opened)\b/i,
  },
  {
    why: 'the cup stays',
    applies: without('cup', 'stem'),
    words:
      /\b(cup|shell)\b(?:(?!\b(?:kept|stays?|left|sound|firm|inspected|tested)\b)[^.;,])*\b(taken out|removed|drawn out|comes? out|knocked out|exchanged|freed)\b/i,
    sections: ['what', 'steps', 'plain', 'name'],
  },
  {
    why: 'the stem stays',
    applies: without('stem', 'cup'),
    words:
      /\bstem\b(?:(?!\b(?:kept|stays?|left|sound|firm|inspected|tested)\b)[^.;,])*\b(taken out|removed|drawn out|comes? out|knocked out|exchanged|freed)\b/i,
    sections: ['what', 'steps', 'plain', 'name'],
  },
  {
    why: 'a nail, not a plate',
    applies: ({ fixation }) => fixation === 'nail',
    words: /\bplates?\b/i,
    sections: ['what', 'steps', 'plain', 'name'],
  },
  {
    why: 'a plate, not a nail',
    applies: ({ fixation }) => fixation === 'plate',
    words: /\b(intramedullary|nails?)\b/i,
    sections: ['what', 'steps', 'plain', 'name'],
  },
  {
    why: 'nothing is fixed',
    applies: ({ fixation, approach }) => fixation === 'none' && approach !== 'none',
    words: /\b(?:(?<!growth )plates?|nails?|screws?|pins?|wires?) (?:is|are|go(?:es)?|hold|placed|driven|put|set)\b/i,
    sections: ['what', 'steps', 'plain', 'name'],
  },
  {
    why: 'a dislocation without a fracture has no fragment',
    applies: ({ displacement, fracture }) => displacement === 'dislocation' && !fracture,
    words: /\bfragments?\b[^.]*\b(fixed|screwed|held|reduced|plated)\b/i,
  },
  {
    why: 'no fracture is treated',
    applies: ({ fracture, approach }) => !fracture && approach !== 'none',
    words: /\bfracture is (?:reduced|fixed|set|aligned|plated|nailed|pinned)\b/i,
  },
  {
    why: 'no graft belongs here',
    applies: ({ graft, approach }) => graft === 'none' && ['closed', 'percutaneous', 'none'].includes(approach),
    words: /\bgraft (?:is|fills|goes)\b/i,
  },
];

const NEGATED = /\b(?:no|not|never|without|nothing|neither|nor|instead of|rather than|unlike|cannot|must not)\b[^.;:]*/gi;

/** Where a text contradicts the traits of its code, by word lists. */
export function traitProblems(entry: CoreEntry): readonly string[] {
  const told = sentencesOf(entry).filter(({ section }) => TELLS_WHAT_IS_DONE.has(section));
  const contradictions = TRAIT_RULES.filter(({ applies }) => applies(entry.traits)).flatMap(({ why, words, sections }) =>
    told
      .filter(({ section, text }) => (sections?.includes(section) ?? true) && words.test(text.replace(NEGATED, '')))
      .map(({ section, text }) => `${entry.code} ${section}: ${why}: ${text}`),
  );
  return [...contradictions, ...missing(entry)];
}

/** What the traits ask for and the steps do not say. */
function missing({ code, kind, traits, full }: CoreEntry): readonly string[] {
  if (!full) return [];
  const steps = full.steps.map((one) => (typeof one === 'string' ? one : one.text)).join(' ');
  const asked: readonly (readonly [boolean, RegExp, string])[] = [
    [kind === 'radiology', /\bviews?\b/i, 'a film code says its views'],
    [traits.approach === 'arthroscopic', /\b(scope|arthroscop\w+|portals?)\b/i, 'a scope is used'],
    [traits.graft === 'required', /\bgraft\w*\b/i, 'a graft is placed'],
    [traits.fixation === 'plate', /\b(plates?|screws?)\b/i, 'a plate holds'],
    [traits.fixation === 'nail', /\b(nails?|rods?)\b/i, 'a nail holds'],
  ];
  const unsaid = asked.filter(([applies, words]) => applies && !words.test(steps)).map(([, , why]) => `${code} steps: ${why}`);
  const surgery = full.indications.map((one) => (typeof one === 'string' ? one : one.text)).join(' ');
  const isNamed =
    kind !== 'anesthesia' || (full.what.startsWith('anesthesia for ') && /\b2[79]\d{3}\b|\b(biops|cast|marrow)/i.test(surgery));
  return isNamed ? unsaid : [...unsaid, `${code}: an anesthesia code says its surgery`];
}

/** Siblings that are told by the same steps although their traits differ, or told by the same steps at all. */
export function equalSteps(all: readonly CoreEntry[]): readonly string[] {
  const seen = new Map<string, string>();
  return all.flatMap(({ code, full }) => {
    const steps = JSON.stringify(full?.steps ?? code);
    const first = seen.get(steps);
    seen.set(steps, code);
    return first === undefined ? [] : [`${first} and ${code}`];
  });
}
