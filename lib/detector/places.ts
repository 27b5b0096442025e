import { billingWords, clinicalWords, countWords } from './words.ts';

const STATES = 'A[LKZR]|CA|D[CE]|FL|I[LA]|K[SY]|M[AINOT]|N[CDEHJMVY]|RI|S[CD]|TN|UT|VT|W[AIVY]';
const DOTTED = 'N\\. ?[CDHJMY]\\.|S\\. ?[CD]\\.|Mass\\.|Okla\\.|W\\. ?Va\\.|Va\\.|Calif\\.|Tenn\\.|Fla\\.';
const NAMES =
  'North Carolina|South Carolina|Massachusetts|Oklahoma|Virginia|West Virginia|Tennessee|Georgia|Florida|Texas|California|New York|Germany|Deutschland';
const BEFORE = new RegExp(`(?<![\\p{L}\\d])(?:${STATES}|${DOTTED}|${NAMES})[\\s,.("-]*$`, 'u');
/** States that are words or clinical shorthand too: only behind a town ("Salem, OR"). */
const TOWN_BEFORE = /(?:[A-Z][a-z]+(?: [A-Z][a-z]+)?,|, [A-Z][a-z]+) ?(?:OR|IN|ME|HI|MS|CO|OH|AL|MD|PA|AR|ID|PR|OK|LA|CT|GA|TX|VA) ?$/;
const ANYWHERE = new RegExp(
  `^(?:${STATES}|OR|IN|OH|CO|ME|HI|MS|OK|ID|LA|CT|GA|TX|VA|PA|MD)$|[A-Z][a-z]+,? (?:${STATES}|OH|OR|IN|CO|MS|OK|LA|CT|GA|TX|VA|PA|MD)(?![A-Za-z])|(?<![A-Za-z])(?:${DOTTED})|(?<!\\p{L})(?:${NAMES})(?!\\p{L})`,
  'u',
);
const STREET_AFTER =
  /^[ ,]{1,2}(?:[NSEW]\.? )?(?:[A-Z0-9][\w.'’]*,? ){1,4}(?:St|Street|Rd|Road|Ave|Avenue|Dr|Drive|Ln|Lane|Blvd|Boulevard|Hwy|Highway|Ct|Court|Way|Pl|Place|Pkwy|Parkway|Cir|Circle|Trl|Trail|Terrace|Loop|Pike)(?![A-Za-z])/;
const STREET_BEFORE =
  /(?<![A-Za-z])(?:St|Street|Rd|Road|Ave|Avenue|(?<=[a-z] )Dr|Drive|Ln|Lane|Blvd|Hwy|Ct|Court|Pkwy|Straße|Strasse|str)\.?,? (?:[A-Z][\p{L}]+[ ,-]{1,2}){0,3}$/u;
/** A country's letter before the number ("D-27284", "FI-27100"). */
const COUNTRY = /(?<![A-Za-z0-9])(?:D|DE|F|FR|I|IT|E|ES|FI|FIN|UA|TR|MX|TH|MY|KR|S|N|CH|A)-$/;
const STATE_BEHIND = new RegExp(`^,? (?:[A-Z][a-z]+,? ){1,3}(?:${STATES}|CT|GA|TX|VA|PA|MD)(?![A-Za-z])`);

/** Whether a text as a whole, or a town with its state in it, names a place. */
export function isPlace(text: string): boolean {
  return text.length < 200 && ANYWHERE.test(text.trim());
}

/** A state, town or country directly before the digits. */
export function endsInPlace(before: string): boolean {
  const tail = before.slice(-48);
  return BEFORE.test(tail) || tail.endsWith(' AFB ') || TOWN_BEFORE.test(tail) || STREET_BEFORE.test(tail) || COUNTRY.test(tail);
}

/** A name behind a preposition of place ("near Kernersville (27284)", "à Verneuil (27130)"). */
const NEAR =
  /(?<![\p{L}])(?:(?:[Rr]esidents|people|[Pp]atients(?= from)|pts?(?= from)|moving|famil(?:y|ies)|homes|lives?|living|lived|moved|neighbou?rs|filed|based|born|readers|addresses) (?:of|in|from|to|near) |(?:near|around|serving|bei|à)(?: \p{Lu}[\p{L}'’.-]+,?){1,4} \(?|(?:in|at|from|of|de)(?: \p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’.-]*,?){1,4} \((?:\d{5}\),? (?:and )?(?:\p{Lu}\p{Ll}+ ){1,3}\()*)$/u;

export const isNearPlace = (before: string): boolean => NEAR.test(before.slice(-56));

/** "Calle Mayor 3, 27001 Lugo", "Santa Fe, 01210 Ciudad": a name or house number and a comma before, and a name behind. */
export const isBeforeTown = (before: string, after: string): boolean =>
  // "27236 in 27105", "the fee in 27265 (High Point)"
  (/(?<!\d)\d{5} in $/.test(before) && !/(?:bundl|includ|pack)\w*[^.]{0,24}$/i.test(before)) ||
  (/(?<![a-z])in $/.test(before) && /^ \(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?\)/u.test(after)) ||
  (/(?:(?<!\d)\d{1,4} ?[a-z]?|(?<!\p{L})\p{Lu}\p{L}*\p{Ll}),? $/u.test(before.slice(-24)) &&
    /^ \p{Lu}\p{L}*\p{Ll}{2}(?!\p{L})/u.test(after) &&
    countWords(clinicalWords, after.slice(0, 40), 1) + countWords(billingWords, after.slice(0, 40), 1) === 0);

const ZIP_BEFORE = /(?<![a-z])(?:zip ?codes?|zips|postal codes?|postcodes?|plz)(?![a-z])(?:(?!cpt|hcpcs|code|proc|px|[.?!\n|]).){0,48}$/i;

/** ZIP codes were spoken of in this sentence, and nothing that has codes since ("ZIP codes served include 27215, 27217"). */
export const isAfterZip = (before: string): boolean => ZIP_BEFORE.test(before.slice(-72));

/** The digits are a house number, or stand before a town. */
export function isHouseNumber(after: string): boolean {
  return STREET_AFTER.test(after.slice(0, 64));
}

/** "27284 Kernersville NC", and the like. */
export function beginsWithTown(after: string): boolean {
  return STATE_BEHIND.test(after.slice(0, 64));
}
