/** What a note denies, remembers, plans or leaves in place: words before and behind a phrase, within its clause. */
import type { Found } from './phrases.ts';
import { part, WORDS_A_STEP, type Steps } from './steps.ts';
import type { Token } from './tokens.ts';

/** `elsewhere`: another part of the body or the other side, or talk of risks and later days. */
export type Polarity = 'said' | 'denied' | 'past' | 'planned' | 'kept' | 'elsewhere';

/** For one phrase: as something done or a part, and as a condition of the patient. */
export interface Polarities {
  readonly done: Polarity;
  readonly condition: Polarity;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const DENIES = words(
  'no not without never denie denied deny neither nor none non cannot didnt wasnt negative avoid avoided avoiding wo absent excluding',
);
const PAST = words('statuspost historyof previou previous prior previously failed former formerly old prev healed pod after post');
const ADJECTIVES = words('previou previous prior failed former formerly old prev healed');
const PLANS = words('plan planned planning booked consent consented scheduled posted intended attempted attempt');
const LATER = words(
  'future tomorrow risk told want wish ask asking asked interested inquire inquiring await awaiting pending candidate eligible educated counseled counselled advised discussed considered option eventual possible possibly may might will recommend recommended anticipate anticipated should would could ruleout contemplated understand understood',
);
/** Words that end what a word before them governs. */
const ENDS = words(
  'but however then so because converted proceeded therefore although presented underwent now today today who which while until after once since',
);
const COMPLAINTS = words(
  'stiff stiffness pain painful dislocation dislocated infection infected loosening loose hematoma wear instability unstable arthritis arthrosis nonunion malunion avn collapse collapsed ossification drainage draining abscess',
);
const AGO = words('ago yesterday');
const DONE_VERBS = words(
  'done performed needed required necessary indicated attempted undertaken made placed used entered opened touched cut violated harvested explored excised removed necessitated warranted carried repaired involved resected disturbed',
);
const SEEN_VERBS = words('seen found present identified noted visualized evident appreciated');
const CANCELLED = words('deferred declined aborted abandoned cancelled canceled unnecessary avoided postponed unsuccessful');
const KEEPS = words(
  'protected good sound satisfactory secure unrevised retained kept solid spared preserved untouched stay stayed intact unchanged maintained stable undisturbed uninvolved normal fine pristine unaffected congruent unremarkable ok okay',
);
const CHANGES = words('changed revised exchanged replaced resurfaced removed loose');
const PARTS = words(
  'cup stem liner ball headword component arthroplasty wall column transverse labrum bothparts capsule fhead acet prosthesis hardware cartilage tha hemi nail plate pin dhs twocolumn ring lining synovium obturator nerve',
);
const OTHER_BODY = words('knee otherbody');
const NEAR_HIP = words(
  'hip tha hemi neck troch gtroch fhead acet ddh scfe dhs cephalo pelvis si symphysis coccyx iliacwing buttock hipregion labrum adductor flexor abductor hamstring ischium sacrum ring shaft proxfemur thigh pelvicosteotomy femosteotomy arthrogram',
);

const TALKED = /^(?:discussed|considered|contemplated|recommended|recommend)$/;
const TIME = /^(?:hour|hr|day|week|wk|month|mo|year|yr|decade)$/;
const INSTITUTION = /^(?:hospital|facility|institution|clinic|practice|surgeon|provider|physician)$/;
const FILLERS = words('be been being to yet felt');
const BEFORE_FAILED = words('of the a an for with patient has have had');

const LONGEST_DENIAL = 7;
/** How far back a clause is read: longer ones are no sentence, and a text of one endless clause must not take minutes. */
const LONGEST_CLAUSE = 60;

/** The polarity of every phrase, in the order of the phrases. */
export function* polaritiesOf(
  tokens: readonly Token[],
  found: readonly Found[],
  sentenceAt: readonly number[],
  isBackground: (at: number) => boolean,
): Steps<Polarities[]> {
  const marks = yield* part(0, 0.6, markTokens(tokens, sentenceAt, isBackground));
  const polarities = found.map(({ first }): Polarities => ({
    done: marks.done[first] ?? 'said',
    condition: marks.condition[first] ?? 'said',
  }));
  yield* part(0.6, 0.9, keepParts(tokens, found, sentenceAt, polarities));
  leaveOtherBody(found, sentenceAt, polarities);
  leaveOtherSide(tokens, found, polarities);
  return polarities;
}

interface Marks {
  readonly done: (Polarity | undefined)[];
  readonly condition: (Polarity | undefined)[];
}

function* markTokens(tokens: readonly Token[], sentenceAt: readonly number[], isBackground: (at: number) => boolean): Steps<Marks> {
  const marks: Marks = { done: [], condition: [] };
  const word = (at: number): string => tokens[at]?.word ?? '';
  const isSame = (at: number, other: number): boolean => sentenceAt[at] === sentenceAt[other];
  const isScopeEnd = (at: number, from: number): boolean => !tokens[at] || !isSame(at, from) || tokens[at].breakBefore !== 'none';
  const mark = (at: number, polarity: Polarity, onConditions: boolean): void => {
    // A denial wins over a past, both over a plan.
    const rank: readonly (Polarity | undefined)[] = [undefined, 'planned', 'past', 'elsewhere', 'denied'];
    if (rank.indexOf(polarity) > rank.indexOf(marks.done[at])) marks.done[at] = polarity;
    if (onConditions && rank.indexOf(polarity) > rank.indexOf(marks.condition[at])) marks.condition[at] = polarity;
  };
  const forward = (from: number, polarity: Polarity, longest: number, onConditions = true): void => {
    for (let at = from + 1; at < tokens.length && at <= from + longest; at += 1) {
      if (!isSame(at, from) || ENDS.has(word(at))) return;
      if (isScopeEnd(at, from) && !(polarity === 'denied' && goesOn(at))) return;
      if (at > from + 1 && word(at) === 'and' && polarity === 'denied' && word(from) !== 'without' && word(from) !== 'no') return;
      if (polarity === 'past' && word(at) === 'to' && ADJECTIVES.has(word(from))) return;
      if (polarity === 'past' && (word(at) === 'with' || word(at) === 'presenting') && at > from + 1) return;
      mark(at, polarity, onConditions);
    }
  };
  /** "No fracture, dislocation or loosening": the list goes on behind the comma. */
  const goesOn = (at: number): boolean => {
    for (let to = at; to < at + 6 && to < tokens.length && isSame(to, at); to += 1) {
      if (to > at && isScopeEnd(to, at)) return false;
      if (word(to) === 'or' || word(to) === 'nor') return true;
    }
    return false;
  };
  const backward = (from: number, polarity: Polarity, longest: number, onConditions: boolean, onDone = true): void => {
    for (let at = from - 1; at >= 0 && at >= from - longest && isSame(at, from); at -= 1) {
      if (onDone) mark(at, polarity, onConditions);
      else if (onConditions) marks.condition[at] = polarity;
      if (tokens[at]?.breakBefore !== 'none' || word(at) === 'but') return;
      // "Screws removed from a hip that was pinned years ago".
      if (polarity === 'past' && word(at) === 'from') return;
    }
  };
  const wholeScope = (from: number, polarity: Polarity): void => {
    mark(from, polarity, false);
    backward(from, polarity, 40, false);
    for (let at = from + 1; at <= from + LONGEST_CLAUSE && !isScopeEnd(at, from); at += 1) mark(at, polarity, false);
  };

  for (let at = 0; at < tokens.length; at += 1) {
    if (at % WORDS_A_STEP === WORDS_A_STEP - 1) yield at / tokens.length;
    const here = word(at);
    const next = word(at + 1);
    if (here === 'absent') backward(at, 'denied', 3, true); // "fracture absent"
    if (isDenial(here, next)) {
      forward(at, 'denied', LONGEST_DENIAL);
      const verb = [1, 2, 3].map((step) => word(at + step)).find((one) => !FILLERS.has(one)) ?? '';
      if (here === 'not' || here === 'never') {
        if (DONE_VERBS.has(verb)) backward(at, 'denied', 9, false);
        if (SEEN_VERBS.has(verb)) backward(at, 'denied', 9, true);
      }
    } else if ((here === 'rather' && next === 'than') || (here === 'instead' && next === 'of')) forward(at + 1, 'denied', 5);
    else if (isPast(tokens, at)) {
      // "Failed" and "prior" stand before one thing, "history of" before all that follows.
      forward(at, 'past', ADJECTIVES.has(here) ? 6 : 40, here !== 'failed' && here !== 'old');
      if (here === 'failed' && tokens[at]?.breakBefore === 'none' && !BEFORE_FAILED.has(word(at - 1))) backward(at, 'past', 8, false);
      // "After THA, POD 12": what came before the day count was done then.
      if (here === 'pod') backward(at, 'past', 3, false);
      if (here === 'old' && isScopeEnd(at + 1, at)) backward(at, 'past', 3, true);
    } else if (here === 'after' && isComplaint(at)) forward(at, 'past', 4, false);
    else if (PLANS.has(here) && word(at - 1) !== 'as') {
      forward(at, 'planned', 30, false);
      if (here === 'planned' || here === 'scheduled' || here === 'booked') backward(at, 'planned', 8, false);
    } else if (LATER.has(here)) {
      forward(at, 'elsewhere', 30);
      // "Injection and surgery discussed".
      if (TALKED.test(here)) backward(at, 'elsewhere', 8, false);
    } else if (here === 'later') {
      // "Three years later": what was told before it is over. Else what comes later is not now.
      if (TIME.test(word(at - 1))) {
        for (let back = at - 1; back >= 0 && back >= at - LONGEST_CLAUSE && isSame(back, at); back -= 1) mark(back, 'past', false);
      } else {
        forward(at, 'elsewhere', 30);
        backward(at, 'elsewhere', 8, false);
      }
    } else if (/^(?:before|earlier)$/.test(here) && TIME.test(word(at - 1))) wholeScope(at, 'past');
    else if (/^(?:outside|local|another|referring)$/.test(here) && INSTITUTION.test(next)) wholeScope(at, 'past');
    else if (here === 'initially' || here === 'originally') forward(at, 'past', 12, false);
    else if (here === 'for' && [2, 3].some((back) => isSame(at - back, at) && word(at - back) === 'too')) {
      forward(at, 'denied', 3); // "too sick for a nail"
    } else if (CANCELLED.has(here)) {
      backward(at, 'denied', 8, false);
      if (here === 'declined') forward(at, 'denied', 8, false);
    } else if (AGO.has(here) || (here === 'last' && /^(?:year|month|week|night)$/.test(next)) || isYear(tokens, at) || isYouth(word, at))
      wholeScope(at, 'past');
    // In a diagnosis or history what came "after" something tells of that as earlier.
    else if (here === 'after' && isBackground(at)) forward(at, 'past', 12, false);
    else if (here === 'contralateral' || (here === 'other' && /^(?:hip|side)$/.test(next))) {
      forward(at, 'elsewhere', 10);
      mark(at, 'elsewhere', true);
    } else if (here === 'if' && /^(?:needed|necessary|required)$/.test(next)) backward(at, 'elsewhere', 12, false);
    else if (/^(?:conversion|converted|takedown|changed|switched)$/.test(here)) markConversion(at);
  }
  return marks;

  /** "Stiff after resurfacing": a complaint follows an operation, and does not come with the one that is told. */
  function isComplaint(at: number): boolean {
    return [1, 2, 3].some((back) => isSame(at - back, at) && COMPLAINTS.has(word(at - back)));
  }

  /** "Conversion of A to B", "converted from A to B": A was; "A converted to B": A was meant. */
  function markConversion(from: number): void {
    for (let to = from + 1; to < from + 14 && to < tokens.length && isSame(to, from); to += 1) {
      if (word(to) !== 'to') continue;
      for (let at = from + 1; at < to; at += 1) mark(at, 'past', false);
      if (word(from).endsWith('ed'))
        for (let at = from - 1; at >= 0 && at >= from - LONGEST_CLAUSE && isSame(at, from); at -= 1) mark(at, 'planned', false);
      return;
    }
  }
}

/** "As a teen", "as a child". */
const isYouth = (word: (at: number) => string, at: number): boolean =>
  word(at) === 'as' && word(at + 1) === 'a' && /^(?:teen|child|teenager|baby|infant)$/.test(word(at + 2));

function isDenial(here: string, next: string): boolean {
  if (!DENIES.has(here)) return false;
  // "Not only", "no longer than": nothing is denied.
  return !(here === 'not' && next === 'only') && !(here === 'none' && next !== 'of');
}

function isPast(tokens: readonly Token[], at: number): boolean {
  const here = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + 1]?.word ?? '';
  if (here === 'status' && next === 'post') return true;
  if (/^(?:history|hx|psh|pmh|pshx|pmhx)$/.test(here)) return before !== 'clinical';
  if (here === 'old') return !/^(?:year|yr|yo|month|mo|week|wk|day|\d+)$/.test(before);
  if (here === 'prior' && next === 'to') return false;
  // "Three weeks after hip surgery".
  // "Three weeks after hip surgery", "POD 2 after ORIF".
  if (here === 'after' || here === 'post')
    return /^(?:day|week|wks?|month|mos?|year|yrs?)$/.test(before) || /^(?:pod|day)$/.test(tokens[at - 2]?.word ?? '');
  return PAST.has(here);
}

/** A year in running text, "THA 2015", not a date such as 4/12/2024. */
function isYear(tokens: readonly Token[], at: number): boolean {
  const { word = '', breakBefore, start = 0 } = tokens[at] ?? {};
  const before = tokens[at - 1];
  return (
    /^(?:19[5-9]\d|20[0-4]\d)$/.test(word) &&
    breakBefore === 'none' &&
    before !== undefined &&
    start - before.end === 1 &&
    !/^\d+$/.test(before.word)
  );
}

/** "Stem retained", "well fixed shell", "the cup was not changed": the parts are named, and nothing is done to them. */
function* keepParts(
  tokens: readonly Token[],
  found: readonly Found[],
  sentenceAt: readonly number[],
  polarities: Polarities[],
): Steps<void> {
  const isPart = (at: number): boolean => found[at]?.ideas.some((idea) => PARTS.has(idea)) ?? false;
  let next = 0;
  for (const [at, { word }] of tokens.entries()) {
    if (at % WORDS_A_STEP === WORDS_A_STEP - 1) yield at / tokens.length;
    while (next < found.length && (found[next]?.first ?? 0) < at) next += 1;
    const two = tokens[at + 1]?.word ?? '';
    const isKept =
      (KEEPS.has(word) && !/^(?:not|un)$/.test(tokens[at - 1]?.word ?? '')) ||
      (word === 'well' && /^(?:fixed|seated|ingrown)$/.test(two)) ||
      (word === 'left' && /^(?:in|alone|attached|as|behind)$/.test(two)) ||
      (word === 'in' && two === 'place') ||
      (word === 'fixed' && two === 'and' && /^(?:left|kept|retained)$/.test(tokens[at + 2]?.word ?? '')) ||
      (word === 'not' && tokens.slice(at + 1, at + 4).some((token) => CHANGES.has(token.word)));
    if (!isKept) continue;
    // "The retained stem": the part behind it alone; else the parts before it in the clause.
    // "The well fixed shell": "fixed" is no fixation here.
    const ahead = word === 'well' && found[next]?.first === at + 1 && !isPart(next) ? next + 1 : next;
    const behind = found[ahead];
    if (
      behind &&
      word !== 'not' &&
      word !== 'left' &&
      behind.first - at <= (word === 'well' ? 2 : 1) &&
      isPart(ahead) &&
      tokens[behind.first]?.breakBefore === 'none'
    ) {
      polarities[ahead] = { done: 'kept', condition: 'kept' };
      const further = found[ahead + 1];
      if (further && isPart(ahead + 1) && further.first - behind.last === 2 && tokens[behind.last + 1]?.word === 'and')
        polarities[ahead + 1] = { done: 'kept', condition: 'kept' };
      continue;
    }
    for (let before = next - 1; before >= 0 && sentenceAt[found[before]?.first ?? 0] === sentenceAt[at]; before -= 1) {
      const phrase = found[before] as Found;
      if (phrase.first < at - LONGEST_CLAUSE) break;
      const isWithin = phrase.last >= at; // "pinned in place"
      if (!isWithin && isPart(before) && polarities[before]?.done === 'said') polarities[before] = { done: 'kept', condition: 'kept' };
      if (breaksBetween(tokens, phrase.first, at)) break;
    }
  }
}

const breaksBetween = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let at = from; at <= to; at += 1) if (tokens[at]?.breakBefore !== 'none' && at !== from + 0) return true;
  return false;
};

/** A sentence about knee or shoulder that names nothing at the hip. */
function leaveOtherBody(found: readonly Found[], sentenceAt: readonly number[], polarities: Polarities[]): void {
  const bySentence = new Map<number, number[]>();
  for (const [at, { first }] of found.entries()) {
    const sentence = sentenceAt[first] ?? 0;
    const members = bySentence.get(sentence);
    if (members) members.push(at);
    else bySentence.set(sentence, [at]);
  }
  for (const members of bySentence.values()) {
    const has = (set: ReadonlySet<string>): boolean => members.some((at) => found[at]?.ideas.some((idea) => set.has(idea)));
    if (has(OTHER_BODY) && !has(NEAR_HIP)) for (const at of members) polarities[at] = { done: 'elsewhere', condition: 'elsewhere' };
  }
}

/** What was done earlier on the other side says nothing of this one. */
function leaveOtherSide(tokens: readonly Token[], found: readonly Found[], polarities: Polarities[]): void {
  const sideOf = (phrase: Found): string | undefined => phrase.ideas.find((idea) => idea === 'left' || idea === 'right');
  if (found.some(({ ideas }) => ideas.includes('bilateral'))) return;
  const main = found.find((phrase, at) => sideOf(phrase) !== undefined && polarities[at]?.done === 'said');
  const side = main && sideOf(main);
  if (!side) return;
  for (const [at, phrase] of found.entries()) {
    if (polarities[at]?.done !== 'past') continue;
    const near = found
      .slice(Math.max(0, at - 3), at + 3)
      .filter(
        (one) => sideOf(one) !== undefined && !breaksBetween(tokens, Math.min(one.first, phrase.first), Math.max(one.first, phrase.first)),
      );
    if (near.length > 0 && near.every((one) => sideOf(one) !== side))
      polarities[at] = { done: 'elsewhere', condition: polarities[at]?.condition ?? 'said' };
  }
}
