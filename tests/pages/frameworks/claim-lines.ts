/** The lines that every framework's page shows: codes of the hip, others, and decoys in every other column. */
export interface ClaimLine {
  id: string;
  code: string;
  zip: string;
  account: string;
  billed: string;
}

const CODES = ['27130', '27236', '99213', '27244', '27138', '99204', '27134', '27132', '36415', '27245'];
/** Numbers that spell codes and stand for something else. */
const DECOYS = ['27284', '27130', '27253', '27244', '27267', '27138', '27215'];

const pick = (from: readonly string[], at: number): string => from[at % from.length] ?? '';

export const claimLine = (at: number): ClaimLine => ({
  id: `C-${1001 + at}`,
  code: pick(CODES, at * 7 + Math.floor(at / 10)),
  zip: pick(DECOYS, at * 3),
  account: pick(DECOYS, at * 5 + 2),
  billed: `27,${130 + (at % 800)}.00`,
});

export const claimLines = (count: number): ClaimLine[] => Array.from({ length: count }, (_, at) => claimLine(at));

export const HEADS: readonly [key: keyof ClaimLine, head: string][] = [
  ['id', 'Claim'],
  ['code', 'CPT'],
  ['zip', 'ZIP'],
  ['account', 'Account no.'],
  ['billed', 'Billed'],
];

/** What a page tells the test of itself. */
export interface FrameworkPage {
  /** Where codes stand; a number of the hip anywhere else is a decoy. */
  codes: string;
  /** How a code stands there, as the first group; by default it is all of the text. */
  pattern?: RegExp;
  /** Shadow trees that can hold codes. */
  roots?(): ShadowRoot[];
  /** Renders the page anew with other content, this many times, a frame each. */
  render(times: number): Promise<void>;
  /** What the framework believes, to be compared with the page without us. */
  state?(): unknown;
}

export function present(page: FrameworkPage): void {
  Object.assign(window, { frameworkPage: page });
}

export const nextFrame = (): Promise<number> => new Promise(requestAnimationFrame);
