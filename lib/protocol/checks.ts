import { isProcedureCode } from '../codes/codes.ts';
import { MOST_COMPARED } from '../compare/most-compared.ts';
import { FAMILIES, REGIONS } from '../codes/families.ts';
import { isRecipientList } from '../mail/recipients.ts';
import { isKept, LONGEST_NOTE, type NotesChange } from '../notes/notes.ts';
import { defaults, isSetting, type Settings } from '../settings/settings.ts';
import { ASK_TOPICS, LONGEST_QUESTION, type AskState } from './asked.ts';
import type { FrameMessage, Name, PageName, PageProtocol, Protocol, Rect } from './protocol.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length > 0 && value.length <= longest;
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1_000;
const isLength = (value: unknown): value is number => Number.isFinite(value) && Math.abs(value as number) < 1e7;
const isCodeList = (value: unknown): value is string[] => Array.isArray(value) && value.length <= 400 && value.every(isProcedureCode);
const isSize = (value: unknown): boolean => isObject(value) && isLength(value['width']) && isLength(value['height']);
const isRect = (value: unknown): value is Rect =>
  isSize(value) && isLength((value as unknown as Rect).x) && isLength((value as unknown as Rect).y);
const isId = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isWindow = (value: unknown): value is { windowId: number } => isObject(value) && isId(value['windowId']);
/** The keys that only the worker sets are no part of a change. */
const areSettings = (changes: Record<string, unknown>): boolean =>
  Object.entries(changes).every(
    ([key, value]) =>
      Object.hasOwn(defaults, key) && !['version', 'salt', 'someTabOff'].includes(key) && isSetting(key as keyof Settings, value),
  );
const isOptional = (value: unknown, known: readonly string[]): boolean => value === undefined || known.includes(value as string);
const isFilter = (value: Record<string, unknown>): boolean => isOptional(value['family'], FAMILIES) && isOptional(value['region'], REGIONS);
const isEmpty = (value: unknown): value is Record<string, never> => isObject(value) && Object.keys(value).length === 0;

const isShortList = (value: unknown): value is unknown[] => Array.isArray(value) && value.length <= 30;
const isAskState = (value: unknown): value is AskState =>
  isObject(value) &&
  isShortList(value['codes']) &&
  value['codes'].every(isProcedureCode) &&
  (value['before'] === undefined || (isShortList(value['before']) && value['before'].every(isProcedureCode))) &&
  isShortList(value['topics']) &&
  value['topics'].every((topic) => (ASK_TOPICS as readonly unknown[]).includes(topic));

function isFrameMessage(value: unknown): value is FrameMessage {
  if (!isObject(value)) return false;
  switch (value['kind']) {
    case 'draw':
      return (
        isCount(value['depth']) &&
        ['pointer', 'keyboard'].includes(value['by'] as string) &&
        isProcedureCode(value['code']) &&
        isRect(value['rect']) &&
        isSize(value['view'])
      );
    case 'leave':
      return isCount(value['depth']);
    case 'leave-alone':
      return isCount(value['depth']) && typeof value['undo'] === 'boolean';
    case 'close':
      return true;
    default:
      return false;
  }
}

function isNotesChange(value: unknown): value is NotesChange {
  if (!isObject(value)) return false;
  switch (value['kind']) {
    case 'favourite':
      return isProcedureCode(value['code']) && typeof value['on'] === 'boolean';
    case 'note':
      return isProcedureCode(value['code']) && typeof value['text'] === 'string' && value['text'].length <= LONGEST_NOTE;
    case 'add':
    case 'replace':
      return isKept(value['kept']);
    default:
      return false;
  }
}

/** Checks run once, where a message enters the worker. Inside, types are trusted. */
export const isRequest: { readonly [N in Name]: (value: unknown) => value is Protocol[N]['request'] } = {
  'codes/describe': (value): value is Protocol['codes/describe']['request'] =>
    isObject(value) && isCodeList(value['codes']) && isCodeList(value['fresh']),
  'cards/compose': (value): value is Protocol['cards/compose']['request'] =>
    isObject(value) &&
    isCodeList(value['codes']) &&
    isCodeList(value['fresh']) &&
    isLength(value['marks']) &&
    typeof value['kit'] === 'boolean',
  'code/entry': (value): value is Protocol['code/entry']['request'] => isObject(value) && isText(value['code'], 12),
  'sheet/open': (value): value is Protocol['sheet/open']['request'] =>
    isObject(value) &&
    isProcedureCode(value['code']) &&
    (value['beside'] === undefined || (isCodeList(value['beside']) && value['beside'].length < MOST_COMPARED)) &&
    (value['windowId'] === undefined || isId(value['windowId'])) &&
    (value['mail'] === undefined || value['mail'] === true),
  'code/search': (value): value is Protocol['code/search']['request'] =>
    isObject(value) && typeof value['query'] === 'string' && value['query'].length <= 200 && isCount(value['limit']) && isFilter(value),
  'question/ask': (value): value is Protocol['question/ask']['request'] =>
    isObject(value) && isText(value['question'], LONGEST_QUESTION) && (value['state'] === undefined || isAskState(value['state'])),
  'popup/question': isWindow,
  'panel/state': isWindow,
  'recents/add': (value): value is Protocol['recents/add']['request'] =>
    isObject(value) && isProcedureCode(value['code']) && typeof value['isPrivate'] === 'boolean',
  'notes/read': isEmpty,
  'notes/change': (value): value is Protocol['notes/change']['request'] =>
    isObject(value) && typeof value['isPrivate'] === 'boolean' && isNotesChange(value['change']),
  'recipients/read': isEmpty,
  'recipients/change': (value): value is Protocol['recipients/change']['request'] =>
    isObject(value) && isRecipientList(value['recipients']),
  'settings/change': (value): value is Protocol['settings/change']['request'] =>
    isObject(value) && isObject(value['changes']) && areSettings(value['changes']),
  'tab/setEnabled': (value): value is Protocol['tab/setEnabled']['request'] =>
    isObject(value) && isId(value['tabId']) && typeof value['enabled'] === 'boolean',
  'tab/isEnabled': isEmpty,
  'card/switchOff': (value): value is Protocol['card/switchOff']['request'] =>
    isObject(value) && ['tab', 'everywhere'].includes(value['where'] as string),
  'site/setEnabled': (value): value is Protocol['site/setEnabled']['request'] =>
    isObject(value) && isText(value['host'], 253) && typeof value['enabled'] === 'boolean',
  'rules/set': (value): value is Protocol['rules/set']['request'] =>
    isObject(value) &&
    isText(value['host'], 253) &&
    isText(value['label'], 120) &&
    ['code', 'not-a-code', null].includes(value['treatAs'] as string | null),
  'settings/clearRepaired': isEmpty,
  'frames/relay': isFrameMessage,
};

/** The same at the page's border; only our own extension can send here, yet a damaged message must do nothing. */
export const isPageRequest: { readonly [N in PageName]: (value: unknown) => value is PageProtocol[N]['request'] } = {
  'page/candidates': isEmpty,
  'page/explainHere': isEmpty,
  'page/nextCode': isEmpty,
  'page/explainPlace': (value): value is PageProtocol['page/explainPlace']['request'] =>
    isObject(value) && typeof value['isEditable'] === 'boolean' && typeof value['hasSelection'] === 'boolean',
  'page/selection': isEmpty,
  'page/codeHere': isEmpty,
  'page/switchSite': isEmpty,
  'page/setTab': (value): value is PageProtocol['page/setTab']['request'] => isObject(value) && typeof value['enabled'] === 'boolean',
  'page/frame': isFrameMessage,
};
