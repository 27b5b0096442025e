/** From a told situation to the code that fits: the search proposes, the deciding words of the dataset settle between neighbours. */
import { codes as codeRows, type ProcedureCode } from '../../data/codes.ts';
import { ideasOf, codesIn, type Knowledge, type Sentence } from './knowledge.ts';
import type { Question } from './question.ts';
import { isThatWay } from './coverage.ts';
import { overlap, tellingIdeas } from './relevance.ts';
import { impliedWords } from './situation.ts';
import { tellsEnough } from './told-enough.ts';

/** What a situation leads to. */
export interface Choice {
  /** The code, and add-on codes that the situation asks for with it. */
  readonly chosen: readonly ProcedureCode[];
  /** What the search put first. */
  readonly proposed: readonly ProcedureCode[];
  /** The nearest codes that it is not, with the words that part them. */
  readonly rejected: readonly { readonly code: ProcedureCode; readonly against: ProcedureCode; readonly words: string }[];
}

const PROPOSED = 6;
/** How much more the deciding words must say for a code than for the one that the search put before it; more for each place. */
const MARGIN = 0.8;
const MARGIN_PER_PLACE = 0.5;
/** A code of any place in the body displaces one of the hip as one that stands so many places behind. */
const FROM_AFAR = 3;
const HIP: ReadonlySet<string> = new Set(codeRows.filter(({ scope }) => scope === 'core').map(({ code }) => code));
const isHip = (code: ProcedureCode): boolean => HIP.has(code);

/** "Is 27244 for the neck?": what is said of the code is itself the question. */
const isClaim = ({ isYesNo, codes, topics, text }: Question): boolean =>
  isYesNo && codes.length === 1 && topics.length === 0 && /\b(?:for|only|mean|means|right|correct|true|used)\b/i.test(text);

/** The choice for a question; undefined where the words lead nowhere. */
export function chooseCodes(knowledge: Knowledge, question: Question): Choice | undefined {
  const { text, situation, codes, topics } = question;
  // Beside named codes the earlier operation is what parts them.
  const asked = knowledge.situationIdeas(codes.length > 0 ? `${situation}; ${impliedWords(text)}` : situation);
  // With a code named, one idea is only what is asked about it; a situation has more.
  if (asked.size < (codes.length > 0 && !isClaim(question) && !topics.includes('which') ? 2 : 1)) return undefined;
  if (codes.length === 0 && !tellsEnough(knowledge, situation, asked)) return undefined;
  const hits = proposals(knowledge, situation);
  const explicit = codes.filter((code) => knowledge.entry(code).status === 'active');
  const neighbours = explicit.flatMap((code) => knowledge.entry(code).deciding.map(({ against }) => against));
  // "27235 or 27236?" wants one of the two; a single code may be the wrong one altogether.
  const isEither = explicit.length > 1 && topics.includes('difference');
  const pool =
    explicit.length === 0 ? hits : [...new Set([...explicit, ...(isEither ? [] : hits.filter((code) => neighbours.includes(code)))])];
  if (pool.length === 0) return undefined;
  const place = (code: ProcedureCode): number => (hits.includes(code) ? hits.indexOf(code) : PROPOSED);
  const searched = pool.toSorted((one, other) => place(one) - place(other));
  // One code named stands until the situation clearly speaks for another.
  const order = explicit.length === 1 ? [...explicit, ...searched.filter((code) => code !== explicit[0])] : searched;
  const fitting = order.reduce((leader, challenger) => {
    const distance =
      (explicit.length === 1 ? 0 : Math.min(3, place(challenger) - place(leader))) +
      (explicit.length === 0 && isHip(leader) && !leader.endsWith('99') && !isHip(challenger) ? FROM_AFAR : 0);
    const lead = duel(knowledge, challenger, leader, asked) - duel(knowledge, leader, challenger, asked);
    return lead >= MARGIN + MARGIN_PER_PLACE * distance || (explicit.length > 1 && distance === 0 && lead > 0) ? challenger : leader;
  });
  const best = explicit.length > 0 ? fitting : rightKind(knowledge, fitting, asked);
  if (explicit.length === 0 && isOtherThing(knowledge, best, asked)) return undefined;
  const chosen = [best, ...companions(knowledge, best, hits, asked), ...further(knowledge, best, situation)];
  const heard = knowledge.heard(text);
  const others = order.filter((code) => !chosen.includes(code));
  const rejected = best === fitting ? rejections(knowledge, chosen, others, explicit, asked, heard) : setAside(knowledge, best, fitting);
  return { chosen, rejected, proposed: hits.slice(0, 3) };
}

/** What the search proposes. Where it found a diagnosis, what was done for it comes first: "a Girdlestone for an infected hip". */
function proposals({ search }: Knowledge, situation: string): readonly ProcedureCode[] {
  const find = (words: string) =>
    search.find(words.slice(0, 400), PROPOSED).filter(({ kind, why }) => kind !== 'deleted' && why.kind !== 'family');
  const all = find(situation);
  const [done = '', reason] = situation.split(/\b(?:for|due to|because of|secondary to)\b/i);
  const isDiagnosis = all[0]?.why.kind === 'diagnosis' && reason !== undefined && done.trim() !== '';
  const [first] = isDiagnosis ? find(done) : [];
  const isNamed = first !== undefined && (first.why.kind === 'name' || first.why.kind === 'synonym');
  return [...new Set([...(isNamed ? [first] : []), ...all].map(({ code }) => code))];
}

/** What is done with a needle or a picture is never an operation that only has the place in common. */
const WITHOUT_KNIFE = ['inject', 'xray'];
const isOtherThing = ({ search }: Knowledge, code: ProcedureCode, asked: ReadonlySet<string>): boolean =>
  WITHOUT_KNIFE.some((idea) => asked.has(idea)) &&
  !WITHOUT_KNIFE.some((idea) => asked.has(idea) && search.index.byCode.get(code)?.weights.has(idea));

const UNLISTED_SCOPE: ProcedureCode = '29999';

/** An open operation done by scope goes unlisted where its entry says so; of a code for some plans only, the one for all comes first. */
function rightKind(knowledge: Knowledge, code: ProcedureCode, asked: ReadonlySet<string>): ProcedureCode {
  const { traits, deciding } = knowledge.entry(code);
  if (asked.has('scope') && traits && traits.approach === 'open' && deciding.some(({ against }) => against === UNLISTED_SCOPE))
    return UNLISTED_SCOPE;
  if (!isThatWay(knowledge, code, asked)) {
    const inThatWay = deciding.map(({ against }) => against).filter((against) => isThatWay(knowledge, against, asked));
    const told = inThatWay.filter((against) => duel(knowledge, against, code, asked) > 0);
    if (told[0] !== undefined) return told[0];
  }
  // Pictures by sound are told where they were used.
  if (knowledge.isNamedBy(code, 'ultrasound') && !asked.has('ultrasound'))
    return deciding.find(({ against }) => !knowledge.isNamedBy(against, 'ultrasound') && !against.startsWith('7'))?.against ?? code;
  if (code.startsWith('S')) return deciding.find(({ against }) => /^\d/.test(against))?.against ?? code;
  return code;
}

/** The words that part the two, from whichever entry has them. */
function setAside(knowledge: Knowledge, best: ProcedureCode, other: ProcedureCode): Choice['rejected'] {
  const own = knowledge.entry(best).deciding.find(({ against }) => against === other);
  const theirs = knowledge.entry(other).deciding.find(({ against }) => against === best);
  const words = own?.words ?? theirs?.words;
  return words === undefined ? [] : [{ code: best, against: other, words }];
}

/** By scope, and on a pelvic ring, several things are done in one session, each with its code: "cam resection and labral repair". */
function further(knowledge: Knowledge, best: ProcedureCode, situation: string): readonly ProcedureCode[] {
  const { kind, use } = knowledge.entry(best);
  if (kind !== 'arthroscopy' && !use) return [];
  const pieces = situation.split(/\s*(?:,|;|:|\+|\band\b|\bwith\b|\bplus\b)\s*/i);
  const found = pieces.flatMap((piece) => {
    if (knowledge.situationIdeas(piece).size < (/\b(?:cam|pincer)\b/i.test(piece) ? 1 : 2)) return [];
    const [hit] = knowledge.search.find(kind === 'arthroscopy' ? `hip scope ${piece}` : piece, 1);
    if (!hit || (hit.why.kind !== 'name' && hit.why.kind !== 'synonym')) return [];
    const other = knowledge.entry(hit.code);
    return other.kind === kind && (use === undefined) === (other.use === undefined) ? [hit.code] : [];
  });
  return found.includes(best) ? [...new Set(found)].filter((code) => code !== best) : [];
}

/** What the words that part a code from another say for it, in the light of the situation. */
export function duel(knowledge: Knowledge, code: ProcedureCode, against: ProcedureCode, asked: ReadonlySet<string>): number {
  const words = knowledge.entry(code).deciding.find((line) => line.against === against)?.words;
  return words === undefined ? 0 : Math.max(-2.5, Math.min(2.5, support(knowledge, code, words, against, asked)));
}

/** For each clause: an idea that the situation states speaks for it, one that it denies against it; what both codes are named by, for none. */
function support(knowledge: Knowledge, code: ProcedureCode, words: string, against: ProcedureCode, asked: ReadonlySet<string>): number {
  let sum = 0;
  const tells = (idea: string): boolean => !(knowledge.isNamedBy(code, idea) && knowledge.isNamedBy(against, idea));
  for (const [at, clause] of words.split(/[;:]/).entries()) {
    // What authorities dispute decides nothing.
    if (/\bdisputed\b|\breading\b/.test(clause)) continue;
    // "a stiff one is 27275", "changing an old total hip is revision": behind the semicolon the other code is spoken of.
    const isOfOther =
      codesIn(clause).includes(against) ||
      /^\s*(?:without it|otherwise|else)\b/.test(clause) ||
      (at > 0 && /\bis (?!not\b)/.test(clause) && !clause.includes('this code'));
    const sign = isOfOther ? -1 : 1;
    // "plate and screw, not only pulled into line": all that follows the "not" is denied.
    const [said = '', ...denied] = clause.replace(/\bnothing\b|\bneither\b|\bwithout\b/gi, 'not').split(/\b(?:not only|not|no)\b/);
    for (const idea of tellingIdeas(ideasOf(said))) if (tells(idea)) sum += sign * (asked.has(idea) ? 1 : asked.has(`-${idea}`) ? -1.4 : 0);
    // "No anesthesia" is one phrase to the lexicon.
    const refused = denied.flatMap((part) => [...ideasOf(part), ...ideasOf(`no ${part}`).map((idea) => idea.replace(/^-/, ''))]);
    for (const idea of tellingIdeas([...new Set(refused)]))
      if (tells(idea)) sum += sign * (asked.has(idea) ? -1.2 : asked.has(`-${idea}`) ? 1.4 : 0);
  }
  return sum;
}

/** Add-on codes of the hits that CMS lets go with the code and no edit sets under it. */
function companions(
  knowledge: Knowledge,
  best: ProcedureCode,
  hits: readonly ProcedureCode[],
  asked: ReadonlySet<string>,
): readonly ProcedureCode[] {
  return hits.filter((code) => {
    const { addOn, addOnEdit, edits, name } = knowledge.entry(code);
    if (!addOn || code === best || !addOnEdit?.primaries.includes(best)) return false;
    if (edits.some(({ column1 }) => column1 === best)) return false;
    return [...tellingIdeas(ideasOf(name))].some((idea) => asked.has(idea) && knowledge.rarity(idea) > 2);
  });
}

const MOST_REJECTED = 2;

/** The codes that a reader would weigh: those named, then siblings, then one that the situation's words part from the choice. */
function rejections(
  knowledge: Knowledge,
  chosen: readonly ProcedureCode[],
  order: readonly ProcedureCode[],
  explicit: readonly ProcedureCode[],
  asked: ReadonlySet<string>,
  heard: ReadonlySet<string>,
): Choice['rejected'] {
  const siblings = knowledge.entry(chosen[0] as ProcedureCode).siblings.filter((code) => !chosen.includes(code));
  const lines = [...new Set([...order, ...siblings])].flatMap((code) =>
    chosen.flatMap((one) => {
      const words = knowledge.entry(one).deciding.find(({ against }) => against === code)?.words;
      // What has no code of its own is set apart from others like it by the part of the body, which nobody asks.
      return words === undefined || (one.endsWith('99') && code.endsWith('99')) ? [] : [{ code: one, against: code, words }];
    }),
  );
  const once = lines.filter(({ against }, at) => lines.findIndex((other) => other.against === against) === at);
  const named = once.filter(({ against }) => explicit.includes(against));
  if (named.length > 0) return named;
  const speaks = ({ code, against, words }: (typeof once)[number]): number => support(knowledge, code, words, against, asked);
  // Something was said that belongs to the other code only, and may mislead.
  const misleads = (code: ProcedureCode): boolean =>
    [...heard].some((idea) => knowledge.isNamedBy(code, idea) && !chosen.some((one) => knowledge.isNamedBy(one, idea)));
  const redirecting = once.filter(
    ({ against }) => order.includes(against) && misleads(against) && redirect(knowledge, against, chosen, heard) !== undefined,
  );
  // A sibling that the search did not propose matters where the situation denies what it needs, and then most of all.
  const isSibling = (one: (typeof once)[number]): boolean => siblings.includes(one.against);
  const hinging = once.filter((one) => isSibling(one) && speaks(one) >= 1 && hinges(one.words, asked));
  // What is done in another way altogether is no rival, however many words it shares.
  const isSameWay = (one: (typeof once)[number]): boolean =>
    knowledge.entry(one.code).traits?.approach === knowledge.entry(one.against).traits?.approach;
  const second = once.filter((one) => order[0] === one.against && (isSibling(one) || (isSameWay(one) && Math.abs(speaks(one)) >= 1)));
  const alikes = once.filter((one) => isSibling(one) && (order.includes(one.against) || speaks(one) >= 1));
  const near = second.some((one) => !isSibling(one))
    ? second
    : alikes.length > 0
      ? alikes
      : once.filter((one) => order.includes(one.against) && speaks(one) >= 1 && (misleads(one.against) || isSibling(one)));
  // What is done together is weighed piece by piece; add-on codes are no pieces.
  const isSeveral = chosen.slice(1).some((code) => !knowledge.entry(code).addOn);
  const rivals = isSeveral
    ? []
    : hinging.length > 0
      ? hinging
      : near.slice(
          0,
          near.every(isSibling) && near.slice(1, 2).every(({ against, words }) => misleads(against) || hinges(words, asked))
            ? MOST_REJECTED
            : 1,
        );
  // A code that only some plans take is told where the words are its own: another plan may want it.
  const forSomePlans = once.filter(({ against }) => against.startsWith('S') && order.includes(against) && misleads(against));
  const found = [...new Set([...redirecting.slice(0, 1), ...forSomePlans.slice(0, 1), ...rivals])].slice(0, MOST_REJECTED);
  return [...found, ...alike(knowledge, chosen, redirecting.slice(0, 1), found)];
}

/** Whether deciding words turn on something that the situation denies. */
const hinges = (words: string, asked: ReadonlySet<string>): boolean =>
  words.split(/[;:]/).some((clause) => ideasOf(clause).some((idea) => idea.startsWith('-') && asked.has(idea)));

/** "That is 27254" directs to a code; "sent as 27254" is the mistake itself. */
const DIRECTS = /(?:\b(?:that|which|it) is|:|\basks for|\buse|\btakes) \d{5}/;
/** A sentence is on the same matter when it shares so much with the question. */
const LEAST_REDIRECT = 1.5;

/** What the entry of a code says of those who should send a chosen one: "a drop of contrast ... is no arthrogram: 20610". */
export function redirect(
  knowledge: Knowledge,
  code: ProcedureCode,
  chosen: readonly ProcedureCode[],
  heard: ReadonlySet<string>,
): Sentence | undefined {
  return knowledge
    .sentences(code)
    .filter(
      ({ section, names, text }) =>
        section === 'denials' && names.length > 0 && names.every((name) => chosen.includes(name)) && DIRECTS.test(text),
    )
    .map((one) => ({ one, score: overlap(knowledge, heard, { ideas: one.ideas }) }))
    .filter(({ score }) => score >= LEAST_REDIRECT)
    .sort((a, b) => b.score - a.score)[0]?.one;
}

/** A code that goes with a rejected one, as the reading of an arthrogram with its injection: rejected with it. */
function alike(
  knowledge: Knowledge,
  chosen: readonly ProcedureCode[],
  by: Choice['rejected'],
  found: Choice['rejected'],
): Choice['rejected'] {
  const rare = new Set(by.flatMap(({ against }) => ideasOf(knowledge.entry(against).name)).filter((idea) => knowledge.rarity(idea) > 3));
  const known = new Set<string>([...chosen, ...found.map(({ against }) => against)]);
  return chosen
    .slice(1)
    .flatMap((code) => knowledge.entry(code).deciding.map(({ against, words }) => ({ code, against, words })))
    .filter(({ against }) => !known.has(against) && ideasOf(knowledge.entry(against).name).some((idea) => rare.has(idea)))
    .slice(0, 1);
}
