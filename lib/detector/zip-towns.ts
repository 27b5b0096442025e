/**
 * The towns whose ZIP code spells a code of ours (post offices of the U.S. Postal Service): beside its own town, a number is hardly anything
 * else. Each prefix, then the last digits of its ZIP codes and the town. Towns whose name is an everyday word (Advance) are left out.
 */
const TOWNS: Readonly<Record<string, string>> = {
  '27':
    '025 Madison|027 Mayodan|030 Mount Airy|040 Pfafftown|041 Pilot Mountain|043 Pinnacle|045,098 Rural Hall|047 Siloam|048 Stoneville|' +
    '050 Tobaccoville|052 Walnut Cove|054 Woodleaf|105,110,111,120,130 Winston|202 Altamahaw|215,216,217,220 Burlington|228 Bynum|' +
    '230 Cedar Falls|235 Colfax|244 Elon|248 Franklinville|252 Goldston|253 Graham|256 Gulf|258 Haw River|259 Highfalls|265,268 High Point|' +
    '278 Hillsborough|282 Jamestown|284 Kernersville|295 Lexington|299 Linwood',
  '73': '501,502 Lawton|503 Fort Sill|521,522,523 Altus',
  '29': '860,861 North Augusta|914 Dale|915 Daufuskie|916 Early Branch',
  '01': '202 Pittsfield|220 Adams|230 Great Barrington',
};

let made: Map<string, RegExp> | null = null;

/** Finds the name of the town that these digits are the ZIP code of; null for digits without one. */
export function townOf(digits: string): RegExp | null {
  if (!made) {
    made = new Map();
    for (const [prefix, towns] of Object.entries(TOWNS)) {
      for (const [, ends = '', town = ''] of towns.matchAll(/([\d,]+) ([^|]+)/g)) {
        const name = new RegExp(`(?<!\\p{L})${town}(?!\\p{L})`, 'u');
        for (const end of ends.split(',')) made.set(prefix + end, name);
      }
    }
  }
  return made.get(digits) ?? null;
}
