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

  it('speaks for a number that nothing speaks against, and does not outweigh what does', () => {
    const page = { prior: 3, named: new Set(['27226']) };

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
