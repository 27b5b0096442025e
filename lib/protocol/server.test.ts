import { describe, expect, it, vi } from 'vitest';

import { answer, type Handlers } from './server.ts';

const self = { id: 'ours', origin: 'chrome-extension://ours/' };
const page = { id: 'ours', url: 'https://claims.test/', tab: { id: 3 }, frameId: 2 };
const ownPage = { id: 'ours', url: 'chrome-extension://ours/sidepanel.html', tab: { id: 4 } };

const nothing = { from: 'page', handle: () => null } as const;
const heard: unknown[] = [];
const handlers: Handlers = {
  'codes/describe': { from: 'extension-page', handle: () => ({ entries: [], edits: [] }) },
  'cards/compose': { from: 'page', handle: () => ({ cards: [], conflicting: [] }) },
  'code/entry': { from: 'extension-page', handle: () => null },
  'sheet/open': {
    from: 'page',
    handle: (request, sender) => {
      heard.push([request, sender]);
      return null;
    },
  },
  'code/search': { from: 'extension-page', handle: () => [] },
  'notes/read': { from: 'extension-page', handle: () => null },
  'notes/change': { from: 'extension-page', handle: () => null },
  'recipients/read': { from: 'extension-page', handle: () => [] },
  'recipients/change': { from: 'extension-page', handle: () => null },
  'popup/question': { from: 'extension-page', handle: () => ({ codes: [] }) },
  'question/ask': { from: 'extension-page', handle: () => ({ kind: 'unknown', lines: [], state: { codes: [], topics: [] } }) },
  'panel/state': { from: 'extension-page', handle: () => ({ name: 'empty' }) },
  'recents/add': nothing,
  'settings/change': { from: 'extension-page', handle: () => null },
  'tab/setEnabled': nothing,
  'tab/isEnabled': { from: 'page', handle: () => true },
  'card/switchOff': nothing,
  'site/setEnabled': nothing,
  'rules/set': nothing,
  'settings/clearRepaired': nothing,
  'frames/relay': nothing,
};

const rect = { x: 1, y: 2, width: 3, height: 4 };

describe('a message to the worker', () => {
  it.each([
    ['of another extension', { hiplens: 'sheet/open', request: { code: '27130' } }, { ...page, id: 'theirs' }, 'not-allowed'],
    ['of a page, for our own pages only', { hiplens: 'code/entry', request: { code: '27130' } }, page, 'not-allowed'],
    ['of our page, for page readers only', { hiplens: 'sheet/open', request: { code: '27130' } }, ownPage, 'not-allowed'],
    ['that nobody knows', { hiplens: 'codes/delete', request: {} }, page, 'bad-request'],
    ['named like a part of every object', { hiplens: 'constructor', request: {} }, page, 'bad-request'],
    ['with a number that is no code', { hiplens: 'sheet/open', request: { code: '99999' } }, page, 'bad-request'],
    [
      'with page text in place of codes',
      { hiplens: 'cards/compose', request: { codes: ['Ada Testpatient'], fresh: [], marks: 0, kit: false } },
      page,
      'bad-request',
    ],
    [
      'with too many codes',
      { hiplens: 'cards/compose', request: { codes: Array(401).fill('27130'), fresh: [], marks: 0, kit: false } },
      page,
      'bad-request',
    ],
    ['without a request', { hiplens: 'rules/set' }, page, 'bad-request'],
    ['with a query longer than any', { hiplens: 'code/search', request: { query: 'x'.repeat(201), limit: 5 } }, ownPage, 'bad-request'],
    ['with a question longer than any', { hiplens: 'question/ask', request: { question: 'x'.repeat(1_001) } }, ownPage, 'bad-request'],
    ['with a question that is none', { hiplens: 'question/ask', request: { question: '' } }, ownPage, 'bad-request'],
    [
      'with a conversation about no code of ours',
      { hiplens: 'question/ask', request: { question: 'And?', state: { codes: ['99999'], topics: [] } } },
      ownPage,
      'bad-request',
    ],
    [
      'with a conversation about nothing we know',
      { hiplens: 'question/ask', request: { question: 'And?', state: { codes: [], topics: ['constructor'] } } },
      ownPage,
      'bad-request',
    ],
    ['with a question, of a page', { hiplens: 'question/ask', request: { question: 'And?' } }, page, 'not-allowed'],
    ['with a setting that is none', { hiplens: 'settings/change', request: { changes: { blink: true } } }, ownPage, 'bad-request'],
    [
      'with a value that a setting does not take',
      { hiplens: 'settings/change', request: { changes: { showDelayMs: -1 } } },
      ownPage,
      'bad-request',
    ],
    [
      'with a setting that only the worker makes',
      { hiplens: 'settings/change', request: { changes: { salt: 'x' } } },
      ownPage,
      'bad-request',
    ],
    [
      'with a long label',
      { hiplens: 'rules/set', request: { host: 'a.test', label: 'x'.repeat(121), treatAs: 'code' } },
      page,
      'bad-request',
    ],
    [
      'with a rectangle of nowhere',
      {
        hiplens: 'frames/relay',
        request: { kind: 'draw', depth: 0, by: 'pointer', code: '27130', rect: { ...rect, x: Infinity }, view: rect },
      },
      page,
      'bad-request',
    ],
  ])('%s is refused', async (_sentence, message, sender, reason) => {
    expect(await answer(handlers, self, message, sender)).toEqual({ ok: false, reason });
  });

  it.each([
    ['cards/compose', { codes: ['27130'], fresh: ['27130'], marks: 2, kit: true }, page],
    ['codes/describe', { codes: ['27130'], fresh: ['27130'] }, ownPage],
    ['code/entry', { code: 'not a code at' }, ownPage],
    ['site/setEnabled', { host: 'claims.test', enabled: false }, page],
    ['rules/set', { host: 'claims.test', label: 'name:acct', treatAs: null }, page],
    ['settings/clearRepaired', {}, page],
    ['settings/change', { changes: { showDelayMs: 300, theme: 'dark' } }, ownPage],
    ['code/search', { query: 'fusion', limit: 8 }, ownPage],
    ['question/ask', { question: 'Global days?', state: { codes: ['27130'], topics: ['global'] } }, ownPage],
    ['frames/relay', { kind: 'draw', depth: 0, by: 'keyboard', code: '27130', rect, view: rect }, page],
    ['frames/relay', { kind: 'leave-alone', depth: 1, undo: false }, page],
  ])('%s is answered', async (name, request, sender) => {
    const value = name === 'code/entry' ? { code: '27130' } : request;
    expect(await answer(handlers, self, { hiplens: name, request: value }, sender)).toMatchObject({ ok: true });
  });

  it.each([[undefined], ['hello'], [{ other: 1 }], [null]])('%o is none of ours', async (message) => {
    expect(await answer(handlers, self, message, page)).toBeUndefined();
  });

  it('tells the handler tab and frame and nothing else of the sender', async () => {
    await answer(handlers, self, { hiplens: 'sheet/open', request: { code: '27130' } }, page);

    expect(heard).toEqual([[{ code: '27130' }, { tabId: 3, frameId: 2 }]]);
  });

  it('answers a surprise in a handler with a reason, and reports it', async () => {
    const report = vi.fn<(error: unknown) => void>();
    vi.stubGlobal('reportError', report);
    const surprise = new Error('planted');
    const failing: Handlers = { ...handlers, 'rules/set': { from: 'page', handle: () => Promise.reject(surprise) } };
    const rule = { host: 'claims.test', label: 'name:acct', treatAs: null };

    const answered = await answer(failing, self, { hiplens: 'rules/set', request: rule }, page);

    expect(answered).toEqual({ ok: false, reason: 'dataset-broken' });
    expect(report).toHaveBeenCalledExactlyOnceWith(surprise);
    vi.unstubAllGlobals();
  });
});
