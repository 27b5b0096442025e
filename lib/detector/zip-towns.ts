/**
 * The towns whose ZIP code spells a code of ours (places by the Postal Service, 2026): beside its own town, a number is hardly anything else.
 * Each prefix, then the last digits of its ZIP codes and the town.
 */
const TOWNS: Readonly<Record<string, string>> = {
  '27':
    '006Advance 025Madison 027Mayodan 030Airy 040Pfafftown 041Pilot 043Pinnacle 045,098Rural 047Siloam 048Stoneville 050Tobaccoville ' +
    '052Walnut 054Woodleaf 105,110,111,120,130Winston 202Altamahaw 215,216,217,220Burlington 228Bynum 230Cedar 235Colfax 244Elon ' +
    '248Franklinville 252Goldston 253Graham 256Gulf 258Haw 259Highfalls 265,268Point 278Hillsborough 282Jamestown 284Kernersville ' +
    '295Lexington 299Linwood',
  '73': '501,502Lawton 503Sill 521,522,523Altus',
  '29': '860,861Augusta 914Dale 915Daufuskie 916Early',
  '01': '202Pittsfield 220Adams 230Barrington',
};

let made: Map<string, RegExp> | null = null;

/** Finds the name of the town that these digits are the ZIP code of; null for digits without one. */
export function townOf(digits: string): RegExp | null {
  if (!made) {
    made = new Map();
    for (const [prefix, towns] of Object.entries(TOWNS)) {
      for (const [, ends = '', town = ''] of towns.matchAll(/([\d,]+)(\p{L}+)/gu)) {
        const name = new RegExp(`(?<!\\p{L})${town}(?!\\p{L})`, 'u');
        for (const end of ends.split(',')) made.set(prefix + end, name);
      }
    }
  }
  return made.get(digits) ?? null;
}
