import { describe, expect, it } from 'vitest';
import { siteOf, whyNoReader, type SilentTab } from './why-no-reader.ts';

const tab: SilentTab = { url: 'https://a.test/claims', isLoading: false, contentType: 'text/html', mayReadFiles: false };

describe('the reason why no page reader answers', () => {
  it.each<[string, Partial<SilentTab>, string]>([
    ['a page that any script may enter was open before', {}, 'old-tab'],
    ['a page that is not there yet', { isLoading: true }, 'loading'],
    ['an address that is kept from us', { url: undefined, contentType: undefined }, 'browser-page'],
    ['a page of the browser', { url: 'chrome://settings/', contentType: undefined }, 'browser-page'],
    ['a page of an extension', { url: 'moz-extension://abc/options.html', contentType: undefined }, 'browser-page'],
    ['a store: it has an address, and no script may enter', { contentType: undefined }, 'browser-page'],
    ['a PDF in Chromium', { contentType: 'application/pdf' }, 'pdf'],
    ['a PDF in Firefox, whose viewer lets no script in', { url: 'https://a.test/Remit.PDF?page=2', contentType: undefined }, 'pdf'],
    ['a picture', { contentType: 'image/png' }, 'other-format'],
    ['a file without the permission', { url: 'file:///tmp/a.html', contentType: undefined }, 'no-file-access'],
    ['a file with it', { url: 'file:///tmp/a.html', mayReadFiles: true }, 'old-tab'],
    ['a damaged address', { url: 'not an address' }, 'browser-page'],
  ])('%s', (_name, given, reason) => {
    expect(whyNoReader({ ...tab, ...given })).toBe(reason);
  });
});

it.each([
  ['https://a.test:8443/x?y#z', 'a.test:8443'],
  ['file:///tmp/a.html', 'file:'],
  ['about:blank', undefined],
  [undefined, undefined],
])('switches %s by %s', (url, site) => {
  expect(siteOf(url)).toBe(site);
});
