import type { ProcedureCode } from '../data/codes.ts';
import type { CardEntry, PageEdit } from '../lib/protocol/card-entry.ts';
import type { CardKit, CardNode, FootState, PageCard } from '../lib/protocol/page-card.ts';
import { cardText } from './card-text.ts';
import { button, icon, type ActionName } from './card-tree.ts';
import { announcementOf, firstGlance, type Chip, type DecidingLine, type Fact, type FirstGlance } from './first-glance.ts';
import { iconPaths, type IconName } from './icon-paths.ts';
import { t, type MessageKey } from './t.ts';

/** Composes all that the card says of a code, for a page that holds the pairs `edits` of it. */
export function pageCard(entry: CardEntry, edits: readonly PageEdit[]): PageCard {
  const glance = firstGlance(entry, edits);
  return {
    code: entry.code,
    head: headOf(glance),
    deciding: decidingOf(glance),
    alerts: [refusalOf(glance), conflictOf(glance), glance.disputed ? alert('warn', 'disputed', glance.disputed) : ''],
    figures: [factsOf(glance.facts), chipsOf(glance.chips)],
    source: ['p', { class: 'source' }, glance.source],
    said: announcementOf(entry),
    text: cardText(entry),
  };
}

/** What all cards share, with the style sheet that the caller has. */
export function cardKit(css: string): CardKit {
  const both = [false, true];
  const states: readonly FootState[] = both.flatMap((asksWhere) =>
    both.flatMap((copied) => both.map((pinned) => ({ pinned, copied, asksWhere }))),
  );
  return { css, feet: states.map(footOf) };
}

function headOf({ code, name, tag }: FirstGlance): CardNode {
  return [
    'div',
    { class: 'head' },
    ['strong', { class: 'code' }, code],
    ['span', { class: 'name' }, `${name} `, tag ? ['span', { class: 'tag' }, tag] : ''],
  ];
}

function decidingOf({ lead, others }: FirstGlance): CardNode {
  if (!lead && others.length === 0) return '';
  const line = ({ against, words }: DecidingLine, isLead: boolean): CardNode => [
    'li',
    isLead ? { class: 'lead' } : {},
    sibling(against, t('card_against', against)),
    ' ',
    ['span', { class: 'words' }, words],
    button('compare', { class: 'compare', 'data-code': against }, ['span', { class: 'tip' }, t('compare_with', against)]),
  ];
  return ['ul', { class: 'deciding' }, ...(lead ? [line(lead, true)] : []), ...others.map((other) => line(other, false))];
}

function refusalOf({ medicare, useLabel, use }: FirstGlance): CardNode {
  if (!medicare && !useLabel) return '';
  const label = useLabel ? ` ${useLabel} ` : ' ';
  return alert(
    'stop',
    'alert',
    medicare ? ['b', {}, medicare] : '',
    label,
    ...use.flatMap((code): CardNode[] => [sibling(code, code), ' ']),
  );
}

function conflictOf({ conflict, moreConflicts }: FirstGlance): CardNode {
  return conflict ? alert('warn', 'conflict', `${conflict} `, moreConflicts ? ['b', {}, moreConflicts] : '') : '';
}

function factsOf(facts: readonly Fact[]): CardNode {
  if (facts.length === 0) return '';
  const figure = ({ value, note }: Fact['values'][number]): CardNode => [
    'span',
    { class: 'figure' },
    ['b', value.includes(' ') ? { class: 'words' } : {}, value],
    ' ',
    note ? ['small', {}, note] : '',
    ' ',
  ];
  return [
    'dl',
    { class: 'facts' },
    ...facts.map(({ label, values }): CardNode => ['div', {}, ['dt', {}, label], ['dd', {}, ...values.map(figure)]]),
  ];
}

function chipsOf(chips: readonly Chip[]): CardNode {
  if (chips.length === 0) return '';
  const chip = ({ label, leave, words }: Chip): CardNode => [
    'li',
    { class: leave },
    icon(iconPaths[leave === 'not-applicable' ? 'no' : leave]),
    `${label} `,
    ['span', { class: 'heard' }, words],
  ];
  return ['ul', { class: 'chips' }, ...chips.map(chip)];
}

const sibling = (code: ProcedureCode, words: string): CardNode => button('showSibling', { class: 'sibling', 'data-code': code }, words);

const alert = (kind: 'stop' | 'warn', name: IconName, ...children: readonly CardNode[]): CardNode => [
  'p',
  { class: `alert ${kind}` },
  icon(iconPaths[name]),
  ['span', {}, ...children],
];

/** The card's buttons. How far it is to be switched off is asked in a second row, which opens and closes by its button. */
function footOf({ pinned, copied, asksWhere }: FootState): CardNode {
  const where: CardNode = [
    'div',
    { class: 'where', role: 'group', 'aria-label': t('action_switch_off') },
    wordButton('siteOff', 'action_site_off'),
    wordButton('tabOff', 'action_tab_off'),
    wordButton('everywhereOff', 'action_everywhere_off'),
  ];
  const bar: CardNode = [
    'div',
    { class: 'bar' },
    asksWhere ? where : '',
    wordButton('openSheet', 'action_open_sheet', 'sheet'),
    ['span', { class: 'said', role: 'status' }, copied ? t('action_copied') : ''],
    iconButton('copy', copied ? 'yes' : 'copy', 'action_copy'),
    iconButton('askColleague', 'mail', 'colleague_ask'),
    iconButton('togglePin', 'pin', 'action_pin', { 'aria-pressed': String(pinned) }),
    iconButton('leaveAlone', 'notCode', 'action_leave_alone'),
    iconButton('askWhere', 'siteOff', 'action_switch_off', { 'aria-expanded': String(asksWhere) }),
  ];
  return ['div', { class: 'foot' }, ['p', { class: 'notice' }, t('card_notice')], bar];
}

const wordButton = (action: ActionName, label: MessageKey, drawing?: IconName): CardNode =>
  button(action, { class: 'word' }, drawing ? icon(iconPaths[drawing]) : '', t(label));

/** Its name is text in it: hidden until the pointer or the focus is there, so that it needs no `title`. */
const iconButton = (
  action: ActionName,
  drawing: IconName,
  label: MessageKey,
  attributes: Readonly<Record<string, string>> = {},
): CardNode => button(action, { class: 'icon', ...attributes }, icon(iconPaths[drawing]), ['span', { class: 'tip' }, t(label)]);
