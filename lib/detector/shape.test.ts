import { describe, expect, it } from 'vitest';
import { inAWord, type Surroundings, verdictsOn } from './test-context.ts';

type PlacedRow = [text: string, surroundings: Surroundings, expected: string];

const placed = (rows: PlacedRow[]) =>
  it.each(rows)('%j in %j: %s', (text, surroundings, expected) => {
    expect(verdictsOn(text, surroundings).map(inAWord).join(' ')).toBe(expected);
  });

describe('numbers named by how they are written', () => {
  const page = { prior: 3, named: new Set<string>(), decoys: 0 };
  placed([
    ['fix the header (#27105)', { page }, 'order'],
    ['closed by #27284, see #27110.', { page }, 'order order'],
    ['[27202] start\n[27202] read\n[27202] done', { page, surface: 'code' }, 'technical technical technical'],
    ['[27130] total hip\n[27132] conversion', { page, surface: 'code' }, 'code code'],
    ['J Biol Chem 2005; 280: 27130-27138', { page }, 'page-number page-number'],
    ['Phys Chem C 2013, 117, 27060–27071', { page }, 'page-number page-number'],
    ['IEEE Access 7, 27275–27286 (2019)', { page }, 'page-number page-number'],
    ['in 2024 27130, 27132', { page }, 'code code'],
    ['FT1-25=27228 mods=RT', {}, 'code'],
    ['OBR-4.1: 73521', {}, 'code'],
    ['PID-11.5=27253', { page }, 'account'],
    ['patients from 27253 and 27215', { page: { ...page, prior: 1 } }, 'zip zip'],
    ["typed the town's ZIP, 27284", { page }, 'zip'],
    ['Radiology, Lawton OK 73503', { page }, 'zip'],
    ['exam OK 73503', { page }, 'code'],
    ['27235 screws (card 27187), 27236 hemi', { page }, 'code account code'],
    ['closed attempt 27252 failed', { page }, 'code'],
    ['27248', { page, field: { ariaLabel: 'Search orders and procedures', label: 'Order search' } }, 'code'],
    ['27266', { page, field: { ariaLabel: 'FL 3a' } }, 'no-evidence'],
    ['27105', { page, heading: 'Volume by patient ZIP' }, 'zip'],
    ['27130', { page, previous: 'Procedures by volume' }, 'code'],
  ]);
});
