import { expect, it } from 'vitest';
import { createChromiumReader, readFirefoxLine } from './console-record.ts';

it.each([
  [
    ['[87:87:1121/030506.303246:INFO:CONSOLE:8] "some words", source: chrome-extension://abc/content.js (8)'],
    { text: 'some words', source: 'chrome-extension://abc/content.js' },
  ],
  [
    ['[87:87:1121/030506.3:INFO:CONSOLE(8)] "first line', 'second line", source: http://127.0.0.1/a.html (2)'],
    { text: 'first line\nsecond line', source: 'http://127.0.0.1/a.html' },
  ],
  [['[87:87:1121/030506.3:ERROR:dbus/bus.cc:408] Failed to connect', 'more of it'], undefined],
])('reads Chromium: %j', (lines, entry) => {
  const read = createChromiumReader();

  expect(lines.map(read).findLast((answer) => answer !== undefined)).toEqual(entry);
});

it.each([
  [
    'JavaScript error: moz-extension://abc/content.js, line 9: Error: words',
    { text: 'Error: words', source: 'moz-extension://abc/content.js' },
  ],
  ['console.error: "planted words"', { text: '"planted words"', source: '' }],
  ['console.warn: "HipLens: words"', { text: '"HipLens: words"', source: '' }],
  ['JavaScript error: resource://gre/modules/Some.sys.mjs, line 50: TypeError: theirs', undefined],
  ['console.warn: services.settings: Ignoring preference override', undefined],
  ['Handler function threw an exception: TypeError', undefined],
])('reads Firefox: %s', (line, entry) => {
  expect(readFirefoxLine(line)).toEqual(entry);
});
