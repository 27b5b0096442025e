import { describe, expect, it } from 'vitest';
import { summarisePage } from './page.ts';
import { inAWord, verdictsOn } from './test-context.ts';

describe('a page as a whole', () => {
  it.each([
    ['Hip codes', 'CPT codes of the hip: 27130, 27132 and 27134. The global period is 90 days.', 2, 3],
    ['Practice board', 'cam and pincer of one hip: 29914, 29915, 27036, 73502, so the labrum is 29916', 1.5, 3],
    ['Re: denials', 'the payer denied 27130, appealed with the op note', 1, 3],
    ['My week', 'hip pain, then an x-ray of the pelvis', -1, -0.5],
    ['Offices', 'ZIP codes of the county: 27215, 27217, 27219, 27221', -1.5, -0.5],
    ['Daily numbers', 'steps 27130, visitors 27132', -1.5, -1],
    ['', '27130, 27132 & 27134', 1, 1],
    ['', '27284 and 27253 in town', -1.5, -1.5],
    ['Fälle', 'Код 27130, название города Москва, код 27132', -1.5, -1.5],
    ['Tiles', 'hip tile, in stock, ships today. SKU 27130', -1.5, 0],
  ])('%s: %s', (title, text, least, most) => {
    const { prior } = summarisePage(title, text);

    expect(prior).toBeGreaterThanOrEqual(least);
    expect(prior).toBeLessThanOrEqual(most);
  });

  it('names the codes that it calls so', () => {
    const { named } = summarisePage('', 'CPT 27130. CPT® codes: 27132 and 27134; HCPCS code 27236. Room 27245, 27244');

    expect([...named]).toEqual(['27130', '27132', '27134', '27236']);
  });

  it.each([
    ['a word that labels it', 'Codes of the hip: 27130 and 27132. Acct 27134, ext. 27236', 0.4, 0.6],
    ['a unit or something counted', 'hip codes 27130, 27132; 27134 km, 27236 readers', 0.4, 0.6],
    ['nothing', 'hip codes 27130, 27132, 27134, 27236', 0, 0],
    ['everyday words that label nothing', 'In the rare case 27246 the code is open; per chart 27062', 0, 0],
  ])('knows the share of its numbers that are none, by %s', (_, text, least, most) => {
    const { decoys } = summarisePage('Notes', text);

    expect(decoys).toBeGreaterThanOrEqual(least);
    expect(decoys).toBeLessThanOrEqual(most);
  });

  it('means no codes where most numbers stand under the head of something else', () => {
    const text = 'drape, hip; pillow, abduction; cuff; screws; pelvis binder 27036 27048 27076 27100 27158 27187 29861';

    expect(summarisePage('Par levels', text).prior).toBeGreaterThan(1);
    expect(
      summarisePage(
        'Par levels',
        text,
        Array.from({ length: 7 }, () => 'Item #'),
      ).prior,
    ).toBeLessThan(0.5);
    expect(
      summarisePage(
        'Par levels',
        text,
        Array.from({ length: 7 }, () => 'CPT'),
      ).prior,
    ).toBeGreaterThan(1);
  });

  it('means codes by many numbers amid talk of surgery that all are codes', () => {
    const text = 'pinned (27176), or open with a graft (27177); tenotomy 27000, 27001, 27003; osteotomy 27146, 27156, 27165';

    expect(summarisePage('The hip', text).prior).toBeGreaterThanOrEqual(2);
    expect(summarisePage('The hip', `${text}; page 27120, order 27122`).prior).toBeLessThan(1);
  });

  it('means the same code where it is billed in another place', () => {
    expect([...summarisePage('Denials', 'They denied 27132. So 27132 was what the surgeon did. 27134 too.').named]).toEqual(['27132']);
  });

  it('speaks for a number that nothing speaks against, and does not outweigh what does', () => {
    const page = { prior: 3, named: new Set(['27226']), decoys: 0 };

    expect(verdictsOn('ok. and 27226 for the wall?', { page }).map(inAWord)).toEqual(['code']);
    expect(verdictsOn('ok. and 27226 for the wall?').map(inAWord)).toEqual(['no-evidence']);
    expect(verdictsOn('room 27226, Elon NC 27244, $27130, acct 27125', { page }).map(inAWord)).toEqual([
      'address',
      'zip',
      'money',
      'account',
    ]);
  });
});
