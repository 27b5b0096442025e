import { describe, expect, it } from 'vitest';
import { summarise } from './group.ts';
import { inAWord, inText, placed, verdictsOn } from './test-context.ts';

const codePage = { prior: 2, named: new Set<string>(), decoys: 0 };
const signed = summarise(['27130-LT', '27245', '73502-26', '27236-RT']);
const codes = summarise(['27132', '27244', '29862', '27236']);
const counts = summarise(['27130', '10,988', '512', '11,204']);

describe('what heads a column, and what the column holds', () => {
  placed([
    // An everyday word above numbers that carry modifiers
    ['27130-LT', { cell: { columnHead: 'Line', heads: 'Line | Paid', column: signed } }, 'code'],
    ['27245', { cell: { columnHead: 'Chg', heads: 'MRN | Chg | Qty', column: signed } }, 'code'],
    ['27130-LT', { cell: { columnHead: 'Line', heads: 'Line | Paid' } }, 'code'],
    ['27130, 27132', { cell: { columnHead: 'Line', heads: 'Line | Paid', column: signed, alone: false } }, 'code code'],
    ['27245', { cell: { columnHead: 'Line', heads: 'Line | Paid', column: codes } }, 'page-number'],
    ['27130-LT', { cell: { columnHead: 'Part', heads: 'Part | Qty', column: signed } }, 'part-number'],
    ['27245', { cell: { columnHead: 'Order', heads: 'Order | Qty', column: signed } }, 'order'],
    ['27245', { cell: { columnHead: 'Order', heads: 'Order | DOS', column: signed }, page: codePage }, 'code'],
    // Which of several code systems: the one behind the number
    [
      '27161',
      { cell: { columnHead: 'code|1', heads: 'code|1 | type | code|2 | type', row: ['CDM', '73523', 'CPT'], at: 0 } },
      'other-code',
    ],
    ['73523', { cell: { columnHead: 'code|2', heads: 'code|1 | type | code|2 | type', row: ['27161', 'CDM', 'CPT'], at: 2 } }, 'code'],
    ['27086', { cell: { columnHead: 'Charge code', heads: 'Charge code | CPT | Price', row: ['27130', '900'] } }, 'other-code'],
    ['27130', { cell: { columnHead: 'Charge code', heads: 'Charge code | Price', row: ['900'] } }, 'code'],
    ['27125', { cell: { columnHead: 'Activity code', heads: 'Claim | Activity code | Denial', row: ['x'] }, page: codePage }, 'code'],
    ['01210', { cell: { columnHead: 'Activity code', heads: 'Activity code | METs', row: ['3.5'] } }, 'other-code'],
    // Columns that compare codes
    ['27132', { cell: { columnHead: 'Should have been', heads: 'Entered | n | Should have been', column: codes }, page: codePage }, 'code'],
    ['27132', { cell: { columnHead: 'Coder', heads: 'AI | Coder | Final', column: codes }, page: codePage }, 'code'],
    ['27130', { cell: { columnHead: 'Opened', heads: 'Issue | Opened', column: counts }, page: codePage }, 'no-evidence'],
    // What the row speaks of is no column's whose head is unknown
    ['27130', { cell: { columnHead: 'Shelf', heads: 'Set | Shelf', row: ['Hip revision reamers'], column: codes } }, 'no-evidence'],
    ['27130', { cell: { columnHead: 'Plays', heads: 'Lesson | Plays', row: ['CPT codes of the hip'] }, page: codePage }, 'no-evidence'],
    ['27130', { cell: { columnHead: 'XQ', heads: 'px1 | XQ', row: ['27130'], column: codes }, page: codePage }, 'not-listed'],
    // "No" of something is no number
    ['27230', { cell: { columnHead: 'No manipulation', heads: ' | No manipulation', rowHead: 'Neck' }, page: codePage }, 'code'],
    // Places beside it
    ['27284', { cell: { columnHead: 'Code', heads: 'Town | Code', row: ['Kernersville'] } }, 'zip'],
    ['27253', { cell: { columnHead: '', heads: 'City | State |', row: ['Graham', 'NC'] }, page: codePage }, 'zip'],
    ['27130', { cell: { columnHead: 'Code', heads: 'State | Code | Rate', row: ['NC', '$1,402.77'] }, page: codePage }, 'code'],
    ['27130', { cell: { columnHead: 'Svc', heads: 'Svc | Site ZIP', row: ['27284'] }, page: codePage }, 'code'],
  ]);

  it('knows a table of codes by its cells where no head says so', () => {
    const cell = { columnHead: 'Awake', heads: ' | Awake | Asleep' };
    const table = summarise(['27250', '27252', '27253', '27254']);
    expect(verdictsOn('27250', { cell: { ...cell, table }, page: codePage }).map(inAWord)).toEqual(['code']);
    expect(verdictsOn('27250', { cell, page: codePage }).map(inAWord)).toEqual(['no-evidence']);
  });
});

describe('tables of spaces', () => {
  inText([
    [
      'CLAIM INQUIRY\n OPER: 27202    TERM: LU27\n -----------------\n LN  FRM    PS PROC  MD UNT    BILLED\n 01  022426 21 27078 RT 001   6240.00\n 02  022426 21 27202    001   2015.00\n',
      'no-evidence code code',
    ],
    ['DATE      TICKET   CODE   FEE\n02/03     27027    27027  1200\n02/05     27033    27047   990\n', 'order code order code'],
    [
      'ITEM     DESC          BIN\n27130    CUP 54        27003\n27132    STEM 5        27005\n',
      'part-number part-number part-number part-number',
    ],
    [
      'PAT ACCT   PROCD MOD   BILLED\n---------- ----- ---   ------\n27125      27125 LT    900.00\n27091      27091       210.00\n',
      'account code account code',
    ],
  ]);
});

describe('keys over several lines', () => {
  inText([
    ['{\n "zips": [\n  "27284",\n  "27253"\n ],\n "cpt": [\n  "27130",\n  "27132"\n ]\n}', 'zip zip code code'],
    ['{"zipCodes": ["27284"],\n"orderIds": [27130, 27132]}', 'zip order order'],
    ['zip_codes:\n  - 27284\n  - 27253\ncpt_codes:\n  - 27130\n  - 27132\n', 'zip zip code code'],
    ['{"coding":[{"system":"http://snomed.info/sct","code":"27130"}],"total":{"value":27134}}', 'other-code money'],
    ['1,2024-01-02,27130,RT,4500.00\n2,2024-01-02,27236,LT,3900.00\n3,2024-01-03,27244,,4100.00', 'code code code'],
    [
      '1,2024-01-02,27253,open,4500.00\n2,2024-01-02,27284,done,3900.00\n3,2024-01-03,27244,open,4100.00',
      'no-evidence no-evidence no-evidence',
    ],
  ]);
});

describe('fields and labels', () => {
  placed([
    ['27253', { surface: 'field', field: { autocomplete: 'billing street-address' } }, 'address'],
    ['27284', { surface: 'field', field: { autocomplete: 'section-a shipping tel' } }, 'phone'],
    ['27185', { surface: 'field', field: { ariaLabel: 'Find procedure code on account' } }, 'code'],
    ['27185', { surface: 'field', field: { ariaLabel: 'Find account' } }, 'account'],
    ['73502 2 views', { surface: 'option', field: { label: 'Imaging', name: 'img' }, page: codePage }, 'code'],
    ['29914, 29916', { surface: 'field', field: { label: 'Default charge' }, page: codePage }, 'code code'],
    ['27130', { surface: 'field', field: { label: 'Charge' }, page: codePage }, 'money'],
    ['27235', { previous: 'Paid as', page: codePage }, 'code'],
    ['27132', { previous: 'Hip cases', page: codePage }, 'measure'],
  ]);
});

describe('lists', () => {
  const scopes = ['Core Decompression 27299', 'Girdlestone 27122', 'Hip Scope 29860', 'Bursa Excision 27062', 'Neck CRPP 27235'];
  placed([
    ['Core Decompression 27299', { group: summarise(scopes), page: codePage }, 'code'],
    ['27043', { heading: 'Excision 27040-27080', group: summarise(['27040', '27041', '27043']) }, 'code'],
    ['27043', { heading: 'Tickets 27040-27080', group: summarise(['27040', '27041', '27043']) }, 'no-evidence'],
    ['73501 1 v', { heading: 'X-ray', page: codePage }, 'code'],
  ]);

  it('takes no desk for an index of codes', () => {
    const desks = ['Hip clinic desk 27130', 'Joint class line 27132', 'Fracture line 27134'];
    expect(summarise(desks).known).toBe(0);
    expect(summarise(scopes).known).toBe(5);
  });
});
