import { describe, expect, it } from 'vitest';
import { readFrame } from './frame.ts';
import { inAWord, type Surroundings, verdictsOn } from './test-context.ts';

/** A page that speaks of codes throughout. */
const page = { prior: 3, named: new Set<string>(), decoys: 0 };

describe('how a number stands in its sentence', () => {
  it.each([
    ['the payer denied ', ' again', 'verb'],
    ['', ' includes the graft', 'verb'],
    ['', ' got downcoded', 'verb'],
    ['', ' does not include the robot', 'subject'],
    ['what of the ', ' from March', 'article'],
    ['and then ', ' at stage two', null],
    ['the cup (', ')', null],
    ['drawn from ', ' claims with a seed', 'counted'],
    ['our ', ' claims were paid', 'article'],
    ['more than ', ' readers', 'counted'],
    ['in 2025, ', ' were submitted', 'counted'],
    ['scanned ', ' of 27111 labels', 'counted'],
    ['claims with seed ', '', 'noun'],
    ['Lost to follow-up ', '; deaths', 'noun'],
    ['cups by Muster ', ' go there', 'noun'],
    ['the lunch order is ', ' by the way', 'noun'],
    ['the code is ', ' by the way', null],
    ['', ' is the deep one', 'article'],
    ['Rack ', ' is the deep one', 'named'],
    ['so it becomes ', '', 'verb'],
    ['', ' maps to one side', 'verb'],
    ['', ' within two years', null],
    ['the split of ', ' into two codes', null],
    ['of the ', ' records', 'counted'],
    ['', ' – est. $18,900', 'article'],
    ['Packet ', '', 'named'],
    ['Karma: ', '', 'named'],
  ])('%j [number] %j: %s', (before, after, expected) => {
    expect(readFrame(before, after)).toBe(expected);
  });
});

describe('a page of codes does not mark what its own place names otherwise', () => {
  it.each<[text: string, surroundings: Surroundings, expected: string]>([
    ['27134', { cell: { columnHead: 'Slot', heads: 'Slot | Note' } }, 'no-evidence'],
    ['27130', { cell: { columnHead: 'Services', heads: 'HCPCS | Services' } }, 'not-listed'],
    ['27054', { previous: 'Slot' }, 'no-evidence'],
    ['27054', { field: { label: 'Slot' } }, 'no-evidence'],
    ['Sample of 30 drawn from 27226 claims', {}, 'measure'],
    ['pull tray 27236', {}, 'part-number'],
    ['27091 (account) 27130 (CPT)', {}, 'account code'],
    ['27049 (CPT) 27066 (acct no.)', {}, 'code account'],
    ['Worked through queue 27227, moved to queue 27228', {}, 'order order'],
    ['rows read: 27290, elapsed 91 ms', {}, 'measure'],
    ['Bottles handed out: 27130', {}, 'measure'],
    ['Rack 27250 was emptied', {}, 'no-evidence'],
    ['the van 27130 is retired', {}, 'no-evidence'],
    ["where mrn != '27054' and cpt != '27130'", {}, 'account code'],
    ['df.zip5.isin(["27130", "27284"]) | df.cpt.isin(["27130", "27132"])', {}, 'zip zip code code'],
    ['len(hip) # 27226 rows\nnext', {}, 'measure'],
    ['27087 accounts closed', {}, 'measure'],
    ['Mon 27130 THA, late', {}, 'code'],
    ['27054', { heading: 'Closed accounts' }, 'account'],
    ['27054', { heading: 'Merged MRNs' }, 'account'],
    ['27054', { heading: 'Hip claims', cell: {} }, 'code'],
    ['27176', { previous: 'Claims worked' }, 'account'],
    ["where cpt in ('27130','27132') and zip not in ('27132','27215')", {}, 'code code zip zip'],
    ["where cpt not in ('27130','27132') and zip between '27006' and '27040'", {}, 'code code zip zip'],
    ['TEST, ANN   27086 72F  THA', {}, 'account'],
    ['Sample, B (27036)', {}, 'account'],
    ['Sci Rep 11, 27244 (2021)', {}, 'page-number'],
    ['J Test 13(4): 27134.', {}, 'page-number'],
    ['https://news.test/2026/03/27236/hip', {}, 'technical'],
    ['https://forum.test/show.php?t=27244', {}, 'technical'],
    ['doi:10.1000/test.27236', {}, 'technical'],
    ['cache[27146] hit', {}, 'technical'],
    ['Hip Center, 400 Oak Lane, 27284', {}, 'zip'],
    ['page total 27290', {}, 'money'],
    ['Cement gun, cat. 27178', {}, 'part-number'],
    ['text HIP to 27275', {}, 'phone'],
    ['{"code":"27130","type":"CPT"},{"code":"27138","type":"CDM"}', {}, 'code other-code'],
  ])('%j in %j: %s', (text, surroundings, expected) => {
    expect(
      verdictsOn(text, { page, ...surroundings })
        .map(inAWord)
        .join(' '),
    ).toBe(expected);
  });

  it.each<[text: string, surroundings: Surroundings, expected: string]>([
    ['27134', { cell: { columnHead: 'Requested', heads: 'Requested | Note', row: ['hip'] } }, 'code'],
    ['ok. and 27226 for the wall?', {}, 'code'],
    ['Same story: 27299', {}, 'code'],
    ['A: 27185. Reading is 73525.', {}, 'code code'],
    ['Reading: 27185. Karma is 27246.', {}, 'code no-evidence'],
    ['You charged 73502 six times', {}, 'code'],
    ['27146 twice, 27228 three times', {}, 'code code'],
    ['27130 of them came three times', {}, 'measure'],
    ['high 27130 share in ASC', {}, 'code'],
    ['27125 coded for fractures', {}, 'code'],
    ['27125 old hip fractures', {}, 'measure'],
    ['Of 01214 sponsors 27187 gave again', { page: { ...page, prior: 1 } }, 'measure no-evidence'],
    ['It lists 27245 three lines down', {}, 'code'],
    ['27091 tests passed, 3 skipped', {}, 'measure'],
    ['Closes #27086. See (#27098)', {}, 'order order'],
    ['Inside the canal of bone = 27245', {}, 'code'],
    ['Outside of the shop = 27245', { page: { ...page, prior: 0 } }, 'no-evidence'],
    ['Member ID SMX 555 27134', {}, 'account'],
    ['Remit: 12 Elm, Lawton OK 73502', {}, 'zip'],
    ['That looks OK 73502', {}, 'code'],
    ['{"text": "What is the ICD-10 for CPT code: 27146?"}', {}, 'code'],
    ['27146', { field: { label: 'Question 14' } }, 'code'],
    ['conversion (27132) and revision (27134, 27137)', {}, 'code code code'],
    ['https://codes.test/cpt/27130', {}, 'code'],
    ['27236 rejected for a missing side', { cell: { columnHead: 'Subject', heads: 'ID | Subject', alone: false } }, 'code'],
    ['27130', { cell: { columnHead: 'Charge', heads: 'Charge | System', row: ['CPT'] } }, 'code'],
    ['27130', { cell: { rowHead: 'Total hip' } }, 'code'],
    ['01214, 73502', { cell: { rowHead: 'Also billed', alone: false } }, 'code code'],
    ['27125,27130,27132,27134', {}, 'code code code code'],
  ])('%j in %j: %s', (text, surroundings, expected) => {
    expect(
      verdictsOn(text, { page, ...surroundings })
        .map(inAWord)
        .join(' '),
    ).toBe(expected);
  });

  it('takes a hip beside a number for little where codes are not spoken of', () => {
    const quiet = { prior: -0.75, named: new Set<string>(), decoys: 0 };

    expect(verdictsOn('the hip was broken in 27130 of the women', { page: quiet }).map(inAWord)).toEqual(['no-evidence']);
  });
});
