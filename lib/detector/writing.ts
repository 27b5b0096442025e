import type { Context } from './context.ts';
import { EACH_VALUED, PRICED } from './frame.ts';
import { isFamiliar, isGap } from './group.ts';
import { type LabelReading, readLabel, readTail } from './labels.ts';
import { readNearby } from './nearby.ts';
import { beginsWithTown, endsInPlace, isAfterZip, isBeforeTown, isHouseNumber, isNearPlace } from './places.ts';
import { readSegment } from './segments.ts';
import { readShape } from './shape.ts';
import type { Tally } from './tally.ts';
import { clinicalWords, countWords } from './words.ts';
import { townOf } from './zip-towns.ts';

const BREAK = /[.;©]\s|\n/;

/** What touches the digits, and the words directly before and behind them. */
export function addWriting(code: string, context: Context, tally: Tally): void {
  const { before, after } = context;
  const segment = readSegment(before, after);
  if (segment) {
    if (segment.isCode) tally.add('segment');
    else tally.refuse('not-segment', segment.reason, 'field');
    return;
  }
  // "all our 27130s"
  const shape = readShape(before, context.page.prior >= 1 ? after.replace(/^s(?![A-Za-z\d])/, '') : after);
  if (shape.is === 'refused') return tally.refuse('shape', shape.reason, shape.word);

  // "[27202] start", "[27202] done": the lines of one process
  if (after.startsWith(']') && `\n${before}${code}${after}`.split(`\n[${code}] `).length > 2)
    return tally.refuse('shape', 'technical', '[');

  const nearby = readNearby(before, after);
  // 'act_9fa48("27266")': handed to a function that a program named
  if (/\w_\w*\d\w*\(["']$/.test(before.slice(-32))) return tally.refuse('shape', 'technical', 'call');
  const label = readBracket(after) ?? ownTail(before, nearby.listStart, after);
  if (label?.is === 'code') return tally.add('label', label.word);
  if (isHouseNumber(after)) return tally.refuse('street', 'address', 'street');
  const town = townOf(code);
  if (town?.test(`${before.slice(-28).split(BREAK).at(-1)}|${after.slice(0, 24).split(BREAK, 1)[0]}`))
    return tally.refuse('place', 'zip', 'town');
  if (endsInPlace(before)) return tally.refuse('place', 'zip', 'state');
  if (label && label.is !== 'generic') {
    if (!label.isWeak) return tally.refuse('not-label', label.is, label.word);
    tally.refuse('not-label', label.is, label.word, 0.35);
    tally.isWeaklyLabelled = true;
  }
  if (beginsWithTown(after)) return tally.refuse('place', 'zip', 'state');
  if (isAfterZip(before)) return tally.refuse('place', 'zip', 'zip');
  if (isNearPlace(before.slice(0, nearby.listStart)) || isBeforeTown(before, after)) tally.refuse('near-place', 'zip', 'place');

  if (label?.is === 'generic') tally.add('label-generic', label.word);
  if (shape.is === 'modifier') tally.add('modifier');
  else if (shape.is === 'times') tally.add('times');
  else if (shape.is === 'assigned' && nearby.known === 0 && !(context.surface !== 'code' && isSaid(before)))
    tally.refuse('assigned', 'technical', '=');
  // Alone, or among hashtags of words
  else if (shape.is === 'number-sign')
    tally.refuse(
      'number-sign',
      'order',
      '#',
      /#\p{L}{2}/u.test(before + after) || (before === '#' && context.page.prior >= 2 && !/^ (?:\w+ed|open)(?![a-z])/.test(after))
        ? 0.25
        : 1,
    );
  if (nearby.range) tally.add('range');
  tally.isInList = nearby.known > 0;
  // Codes of three parts of the book
  if (nearby.known > 3 && nearby.unknown === 0 && nearby.others <= nearby.known && nearby.parts > 2) tally.add('mixture');
  if (tally.isInList)
    tally.add(
      'list',
      undefined,
      Math.min(nearby.known, 2) +
        (nearby.known > 5 && nearby.unknown === 0 ? 1 : 0) +
        (nearby.whole
          ? Math.min(nearby.known, 2) / 2
          : context.surface !== 'code' && nearby.known > 1 && nearby.unknown + nearby.others === 0
            ? 0.25
            : 0),
    );
  const isKeyed = /["'][\w|]+["']\s*:\s*["']?$/.test(before);
  // Under a key that says nothing of codes
  if (isKeyed && !/["'](?:\w*(?:code|cpt|hcpcs|px|proc)\w*|c|value|display|text|name|label|title)["']\s*:\s*["']?$/i.test(before))
    tally.refuse('assigned', 'technical', 'key');
  if (/["']$/.test(before) && !isKeyed && nearby.known < 2 && context.page.prior > -1 && hasQuotedCodes(before + after))
    tally.add('list', undefined, 2.5);
  if (nearby.unknown > 0) tally.refuse('not-list', 'no-evidence', undefined, Math.min(nearby.unknown, 2));
}

/** "sedation by the doctor = 27265", "the payers still return 27278": sentences, and no program. */
const isSaid = (before: string): boolean =>
  before.endsWith(' return ') ||
  (before.endsWith(' = ') && (countWords(clinicalWords, before.slice(-16), 1) > 0 || /[a-z]{2} [a-z]{2,} [a-z]{3,} = $/i.test(before)));

/** "27130 (account)": what stands in brackets behind a number is its own label. */
function readBracket(after: string): LabelReading | null {
  const reading = readLabel(/^ ?\(([\p{L} .]{2,24})\)/u.exec(after)?.[1] ?? '');
  return reading && /^(?:code|zip|account|phone)$/.test(reading.is) ? reading : null;
}

const VALUED = /^(?:date|measure|money)$/;

/** The label before, unless it is another's: "tray 27132, then 27245", and "Next case: 27132-LT" (only a part has a side as well). */
function ownTail(before: string, listStart: number, after: string): LabelReading | null {
  const label = readTail(before.slice(0, listStart));
  if (!label || label.is === 'code' || label.is === 'generic') return label;
  // "claim 27187, 27187 LT": only codes have sides
  if (listStart < before.length && /^[ -]?[LR]T(?![A-Za-z\d])/.test(after) && /[,;] $/.test(before)) return null;
  const isSided = label.is !== 'part-number' && (label.is === 'date' ? /^-[LRT\d]{2}(?![A-Za-z\d])/ : /^-[LR]T(?![A-Za-z\d])/).test(after);
  // "Prices: 27130 $18,200", "Minutes: 27130 120 min, 27132 ...": what it labels stands behind
  const isPriced = (label.is === 'money' && PRICED.test(after)) || (VALUED.test(label.is) && EACH_VALUED.test(after));
  // "case 27177 (27122, cancelled)": it labels the one before the bracket
  return isSided || isPriced || / then |^\d{5} \(/.test(before.slice(listStart)) ? null : label;
}

/** Whether the other quoted numbers around are codes all ("27130":1,"27132":1). */
function hasQuotedCodes(text: string): boolean {
  const numbers = [...text.matchAll(/["'](\d{5})["']/g)].map((match) => match[1] ?? '');
  return numbers.length >= 2 && !numbers.some(isGap) && numbers.filter(isFamiliar).length >= 2 && numbers.every(isFamiliar);
}
