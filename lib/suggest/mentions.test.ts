import { describe, expect, it } from 'vitest';
import { readNote } from './mentions.ts';

const keysOf = (text: string): string[] => [...readNote(text).keys()];

describe('what a note says of an idea', () => {
  it.each([
    // denied
    ['No arthroscopy was done', '-scope', 'scope'],
    ['labrum was not repaired', '-repair', 'repair'],
    ['without fracture, dislocation or loosening', '-loose', 'loose'],
    ['Pelvic osteotomy was not needed', '-pelvicosteotomy', 'pelvicosteotomy'],
    ['total hip rather than hemi', '-hemi', 'hemi'],
    ['Open reduction deferred', '-openreduce', 'openreduce'],
    ['no anesthesia given', '-underga', 'underga'],
    // earlier
    ['s/p left THA', '~tha', 'tha'],
    ['history of femoral nailing', '~nail', 'nail'],
    ['left hemi 2017', '~hemi', 'hemi'],
    ['pinned as a child', '~pin', 'pin'],
    ['Conversion of failed hemiarthroplasty to total hip', '~hemi', 'hemi'],
    ['Hip reduced two days ago', '~reduced', 'reduced'],
    ['closed reduction failed twice', '~closedreduce', 'closedreduce'],
    // kept
    ['Stem was well fixed and left in place', '=stem', 'stem'],
    ['new ball on the retained stem', '=stem', 'stem'],
    ['The cup was not changed', '=cup', 'cup'],
    ['Labrum intact', '=labrum', 'labrum'],
  ])('%s: %s', (text, key, notKey) => {
    expect(keysOf(text)).toContain(key);
    expect(keysOf(text)).not.toContain(notKey);
  });

  it.each([
    ['no fracture but a dislocation', 'dislocation'],
    ['s/p THA with infection', 'infected'],
    ['Conversion of hemi to total hip', 'tha'],
    ['83 year old with hip fracture', 'fracture'],
    ['Not only the cup', 'cup'],
    ['cup loose, stem kept', 'cup'],
  ])('%s: still says %s', (text, key) => {
    expect(keysOf(text)).toContain(key);
  });

  it.each([
    ['Risks such as dislocation were discussed', 'dislocation'],
    ['Left knee arthroscopy with synovectomy', 'synovectomy'],
    ['Right CMN. Left hemiarthroplasty 2017', '~hemi'],
    ['may need revision in future', 'revise'],
  ])('%s: says nothing of %s here', (text, key) => {
    expect(keysOf(text)).not.toContain(key);
  });

  it('counts a heading of procedures more than the indications, and a plan half', () => {
    const strength = (text: string): number => readNote(text).get('tha')?.[0]?.strength ?? 0;

    expect(strength('PROCEDURE: THA')).toBe(1);
    expect(strength('PROCEDURE: none\nDESCRIPTION OF PROCEDURE: THA')).toBeLessThan(0.7);
    expect(strength('INDICATIONS: THA')).toBeLessThan(0.3);
    expect(strength('planned THA')).toBeLessThan(strength('THA'));
  });

  it('knows the place of each', () => {
    const text = 'Dx: OA. Procedure: R total hip replacement';
    const [mention] = readNote(text).get('tha') ?? [];

    expect(text.slice(mention?.start, mention?.end)).toBe('total hip replacement');
  });
});
