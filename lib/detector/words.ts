import type { LabelClass } from './verdict.ts';

/**
 * The vocabulary of labels: what a number is, by the word before it or above it. Words are lower case, phrases have up to three
 * words; a plural s is dropped on looking up. This file holds words only; labels.ts reads labels with them.
 */
const labelWords: Record<LabelClass, string> = {
  code:
    'cpt|hcpcs|hcpc|c4|px|proc|procd|prcd|procedure|svc code|svc cd|' +
    'service code|service cd|surgery code|surgical code|billing code|bill code|charge code|op code|anesthesia code|medical code|unlisted code|column 1|column 2|' +
    'prcdr|chg code|chg cd|charge cd|bill cd',
  generic:
    'code|cd|tx|código|codigo|maps to|mapped to|crosswalk|procedures|service|svc|item code|surgery|operation|treatment|anes|anesthesia|imaging|xray|exam|study|' +
    'procedimiento|procedimento|procédure|prozedur|eingriff|prestación|prestazione|leistung|acte|ziffer',
  zip:
    'zip|postal|post code|plz|postleitzahl|código postal|codigo postal|cap|codice postale|code postal|' +
    'postnummer|postinumero|postinumerot|posta kodu|poskod|pin code|индекс|індекс|поштові індекси|우편번호|邮编|po box|p o box|zcta|' +
    'cep|cp|c p|psč|npa|kod pocztowy|irányítószám|郵便番号|รหัสไปรษณีย์|الرمز البريدي',
  address:
    'suite|ste|apt|apartment|room|rm|unit|bldg|building|box|hwy|highway|route|floor|address|addr|street|city|town|county|locality|village|district|' +
    'region|area|near|lives in|live in|living in|lived in|resides in|located in|location|bed|locker|gate|nc|home|' +
    'parcel|lockbox|mailbox|apn|geoid|insee',
  phone:
    'tel|telephone|desk|hotline|switchboard|reception|phone|fax|ext|extension|mobile|pager|dial|cell|ph|text to|call|' +
    'telefon|teléfono|telefono|téléphone|durchwahl|móvil|callback',
  money:
    'usd|eur|paid|pay|payment|charge|amount|amt|fee|cost|price|balance|allowed|total|due|billed|gross|net|salary|deposit|copay|deductible|rate|sum|' +
    'revenue|margin|budget|income|wage|tax|refund|adjustment|discount|premium|profit|coinsurance|subtotal|estimate|pd|resp|chg|adj|bal|you owe|open|high|low|close|bid|ask|' +
    'preis|precio|prezzo|prix|preço|montant|importe|betrag|kosten|deduct|deductible met|totchg|cash|assessed|payout',
  account:
    'acct|acc|account|enc|card|ck|pid|plb|mrn|member|group|grp|policy|invoice|inv|claim|case|docket|check|cheque|chk|eft|routing|patient|pt|chart|encounter|visit|ssn|npi|tin|ein|' +
    'employee|emp|badge|provider|carrier|contractor|contract|agreement|license|licence|permit|referral|auth|authorization|preauth|precert|confirmation|control|' +
    'document|record|rec|id|uid|subscriber|batch|receipt|har|csn|dcn|icn|facility|ccn|user|customer|vendor|student|application|remit|payer|' +
    'accession|specimen|registration|certificate|store|dealer|account ending|ending in|mac|bib|' +
    'fin|ptan|naic|guarantor|clp01|clm01|matricola|legajo|inmate|aktenzeichen|cliente|client|resident id|tcn|pcn|mbi|hicn|iban',
  order:
    'order|po|ticket|queue|issue|pr|pull request|bug|build|job|commit|tag|release|story|request|task|incident|change|tracking|shipment|reference|ref|transaction|' +
    'session|message|seq|sequence|booking|reservation|gh|zone|channel|seat|flight|train|bus|track|station|ward|team|stop|course|semester|project|bates|delivery|frame|subject|survey|pmid|form|file|image|img|rank|place|start|index|row|entry|event|log|run|test|question|requisition|' +
    'qid|inc|prb|req|tkt|ritm|wo|wq|thread|post|article|chapter|number|nr|num|no|pos|' +
    'rma|bol|ebeln|orc|bestellung|commande|auftrag|pedido|ordine|factura|fattura|facture|asset|work item|startnr',
  'part-number':
    'part|oem|tray|art|item|sku|catalog|cat|lot|serial|sn|model|upc|ean|stock|material|mat|product|device|udi|implant|barcode|size|ic|isbn|patent|vin|gene|bin|hip no|' +
    'gtin|artikel|artículo|articulo|артикул|货号|matnr|asin|mpn|hts',
  'page-number': 'page|pg|pp|p|line|paragraph|para|table|fig|figure|vol|volume|slide|exhibit|appendix|note|' + 'shelfmark|folio',
  date: 'date|dt|dob|dos|time|year|month|day|born|hour|expires|' + 'datum|fecha',
  measure:
    'count|tot|cnt|units|qty|quantity|weight|height|length|width|distance|elevation|altitude|mileage|mile|population|sample size|n|approximately|nearly|roughly|steps|' +
    'temperature|pressure|token|visitors|views|page view|downloads|stars|followers|score|points|votes|latitude|longitude|lat|lon|rvu|percent|' +
    'median|average|avg|min|max|discharges|admissions|cases|members|employees|beds|residents|households|peak|memory|duration|bytes|timeout|limit|prime|' +
    'einwohner|población|habitantes|zuschauer|verbrauch|zählerstand|meter reading|bene|beneficiary|beneficiaries|enrolled|enrollment|participant|on hand|in stock|sq ft|kwh|wbc|attendance|obs|observation',
  version: 'version|ver|rev|revision|firmware|patch|port|iso|rfc|standard|regulation|bill no|kb|section',
  'other-code':
    'icd|dx|diagnosis|ndc|rev code|revenue code|drg|apc|loinc|snomed|rxnorm|rxcui|cui|meddra|omim|taxonomy|' +
    'cbsa|msa|fips|error|err|modifier|mod|cdm|naics|pin|cost center|department|dept|' +
    'color|' +
    'rev cd|revenue cd|tob|bill type|tos|ccs|betos|gop|goä|ebm|wkn|entrez|taxid|nct',
  technical: 'byte|ws|node|z index|const|socket|bind|retry|pid|seed|offset|hash|checksum|ora',
};

/** Words that may stand between a label and its number without saying anything. */
export const fillers = new Set(
  'no|nr|num|number|numbers|is|was|were|are|the|a|an|in|isin|c|list|between|like|eq|equals|value|of|code|codes|id|ids|cd|new|old|this|that'.split(
    '|',
  ),
);

/** Words that label a column, but in running text stand before codes as well ("billed 27130", "total (27130)"). */
export const headOnly = new Set(
  'total|allowed|billed|due|open|high|low|close|bid|ask|cat|note|change|release|cases|volume|value'.split('|'),
);

/** Made with the first label that is read: most pages have none. */
let made: Map<string, LabelClass> | null = null;
const byWord = (): ReadonlyMap<string, LabelClass> => {
  if (made) return made;
  made = new Map();
  for (const [labelClass, words] of Object.entries(labelWords) as [LabelClass, string][]) {
    for (const word of words.split('|')) if (!made.has(word)) made.set(word, labelClass);
  }
  return made;
};

/** The vocabulary's own form of a word or phrase: without a plural s that it does not have. Undefined for other words. */
export function knownWord(phrase: string): string | undefined {
  if (byWord().has(phrase)) return phrase;
  const singular = phrase.length > 3 && /[^s]s$/.test(phrase) ? phrase.slice(0, -1) : '';
  return byWord().has(singular) ? singular : undefined;
}

/** The class of a word of the vocabulary. */
export const labelClassOf = (word: string): LabelClass | undefined => byWord().get(word);

/** Words that speak of hip surgery. */
export const clinicalWords =
  /(?<![a-z])(?:hips?|cadera|artropl\w*|decompress\w*|scfe|dhs|imn|cmn|fai|avn|ddh|inj|endosc\w*|disartic\w*|\w*medullary|ex-?fix\w*|(?:inter|sub|peri)?troch\w*|periprosth\w*|hemipelv\w*|pub(?:is|ic)|symphysis|ramus|perthes|dysplasi\w*|impinge\w*|ligament\w*|tendons?|glute\w*|piriformis|sciatic|innominate|fascia\w*|hardware|liner|i&d|pr[oó]tesis|hanche|hüft\w*|wechsel|femor?\w*|femur|pelvi[cs]|acetab\w*|(?:hemi)?arthro\w*|tha|thr|osteot\w*|fractures?|fx|orif|crpp|pao|dislocat\w*|hemi|labr[ua]\w*|capsul\w*|sacroiliac|si joint|sacrum|sacral|ili[ua]\w*|ischi\w*|iliopsoas|psoas|hamstring\w*|tenotom\w*|burs(?:a|ec|it)\w*|prosthe\w*|spacer|epiphys\w*|slipped|synov\w*|biops\w*|tumor|(?:exc|inc)is\w*|resect\w*|amputat\w*|reduction|reducing|replacement|revision|pinn\w*|nail\w*|screws?|closed|percutaneous|debrid\w*|manip\w*|fusion|girdlestone|coccyx|thigh|cam|pincer|x-?rays?|xr|c-arm|fluoro\w*|radiolog\w*|radiograph\w*|films?|views?|anesth\w*|anes|inject\w*|graft\w*|surgical|surgery|surgeons?|orthop\w*|joint|varus|valgus|traction|unlisted|scope|cups?|stems?|socket|laterality|bilateral|muscles?|(?:ab|ad)ductor|flexor|rotator|obturator|spica|abscess|hematoma|septic|infect\w*|cyst|\w*sarcoma|lipoma|arthrit\w*|avuls\w*|subluxat\w*)s?(?![a-z])/gi;

/** Words of billing: they say that codes are spoken of. */
export const billingWords =
  /(?<![a-z])(?:cpts?|hcpcs|(?:co|pr|oa)-\d{1,3}|w?rvus?|modifiers?|ncci|ptp|mue|bundl\w*|unbundl\w*|cod(?:es?|ers?|ing)(?![_\d])|unlisted|procedures?|payers?|denied|denials?|downcod\w*|global|medicare|icd-?10\w*|prior auth\w*|(?:pre-?)?authori[sz]\w*|approv(?:ed|als?)|remit\w*|eob|superbill|op note|preop|postop|apc|asc|opps|charge ?master|px|si|reimburse\w*|crosswalk|090|fee (?:schedules?|look-?ups?)|workers['’]? comp\w*|claim lines?|medically necessary|investigational|not covered|coverage|appeal\w*|allowed|(?:pre-?)?bill(?:s|ed|ing)?(?! (?:address|zip|of))|abrechnung\w*|claims(?! (?:that|to|he|she|it|they))|npi|deductibles?|insurers?|write[- ]offs?|auths?|dx|(?<!\d)[a-uw-z]\d\d\.\d+[a-z]?)(?![a-z])/gi;

/** Words that speak of places and post. */
export const placeWords =
  /(?<![a-z])(?:zip ?codes?|zip|postal|postcodes?|street|avenue|blvd|mailing|county|counties|township|towns?|city|cities|address(?:es)?|directions|located|listing|real estate|rent|neighbou?rhood|miles|(?<=\d )(?:mi|km)|population|inhabitants|municipalit\w+|communes?|comun[ei]|municipios?|gemeinden?|landkreis\w*|ortsteil\w*|départements?|district|provinc\w+|oblast|lat(?:itude)?|lon(?:gitude)?)(?![a-z])/gi;

/** How many different words of a kind a text has, at most `limit`. */
export function countWords(words: RegExp, text: string, limit: number): number {
  words.lastIndex = 0;
  const found: string[] = [];
  for (let match = words.exec(text); match && found.length < limit; match = words.exec(text)) {
    const word = match[0].toLowerCase();
    if (!found.includes(word)) found.push(word);
  }
  return found.length;
}

/** Words of shops. */
export const tradeWords =
  /(?<![a-z])(?:skus?|add to cart|in stock|stock|shipping|ships|checkout|warranty|oem|catalogue|free delivery|model|stars?|asteroids?|constellations?|parallax)(?![a-z])/gi;

/** What the code's own part of the book is about: said nearby, it speaks for that code more than for a number. */
export function familyWords(code: string): RegExp | null {
  if (code.startsWith('0')) return /(?<![a-z])anes/i;
  if (code.startsWith('7')) return /x-?ray|imaging|radiolog|radiograph|films?\b|views?\b|\bxr\b|arthrogra|diagnostic|\bhip/i;
  return code.startsWith('29') ? /scop/i : null;
}
