/** Holds a reworded answer against the composed one: what it may not bring in, and what it may not lose. */

/** Codes, numbers, modifiers of letters. */
const TOKENS = /(?<![\p{L}\d])(?:[A-Z]\d{1,4}[A-Z]?(?:\.[\dA-Z]{1,4})?|\d[\d,]*(?:\.\d+)?[A-Z]?|LT|RT|AS|TC|X[EPSU])(?![\p{L}\d])/gu;

const NUMBER_WORDS: { readonly [word: string]: string } = {
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  forty: '40',
  fifty: '50',
  sixty: '60',
  seventy: '70',
  eighty: '80',
  ninety: '90',
  hundred: '100',
  thousand: '1000',
  twice: '2',
  double: '2',
  half: '0.5',
};

const plain = (token: string): string => {
  const number = token.replace(/,(?=\d)/g, '').replace(/,$/, '');
  // "090" and "90" are one number; a code keeps its digits.
  return /^0\d{1,2}$/.test(number) ? number.replace(/^0+(?=\d)/, '') : number;
};

/** Every code, number and modifier of a text, numbers in words as figures. */
function tokensOf(text: string): ReadonlyMap<string, string> {
  const found = new Map([...text.normalize('NFKC').matchAll(TOKENS)].map(([token]) => [plain(token), token.replace(/,$/, '')] as const));
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    const number = NUMBER_WORDS[word];
    if (number !== undefined && !found.has(number)) found.set(number, word);
  }
  return found;
}

/** Codes and numbers of the reworded text that the composed one does not hold. */
export function strangersIn(composed: string, reworded: string): readonly string[] {
  const known = tokensOf(composed);
  return [...tokensOf(reworded)].filter(([token]) => !known.has(token)).map(([, asWritten]) => asWritten);
}

const NEGATION = /\b(?:no|not|never|none|nothing|neither|nor|without|cannot|refuse[sd]?|denied|n[’']t)\b|n[’']t\b/gi;
const verdict = (text: string): string | undefined => /^\s*(yes|no)\b/i.exec(text)?.[1]?.toLowerCase();

/** Whether the rewording lost what turns the meaning round: the first word of a verdict, every "not", or that something is disputed. */
export function turnsMeaning(composed: string, reworded: string): boolean {
  const was = verdict(composed);
  if (was !== undefined && was !== verdict(reworded)) return true;
  if (/\bdisputed?\b/i.test(composed) && !/\b(?:disput|disagree|differ)/i.test(reworded)) return true;
  const [before, after] = [composed, reworded].map((text) => [...text.matchAll(NEGATION)].length) as [number, number];
  return before > 0 && after === 0;
}
