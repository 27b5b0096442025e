/**
 * A short salted hash of a column head or label that is no word of ours, so that a rule can be kept without keeping page text.
 * Synchronous, since the page reader needs it while it judges and `crypto.subtle` is missing on http pages. It hides a head from a
 * look at the store; it does not withstand somebody who guesses heads with the salt at hand (docs/security.md).
 */
export function labelHash(salt: string, label: string): string {
  const text = `${salt}\n${label.trim().toLowerCase()}`;
  // cyrb53 by bryc (public domain): 53 bits, well spread, small.
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
