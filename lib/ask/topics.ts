/** Which things a question asks for, by the words in which people ask. Several may hold; the order is that of the table. */
import type { AskTopic } from '../protocol/asked.ts';

const CODE = '(?:\\d{5}|\\d{4}[tf]|[a-z]\\d{4})(?:-[a-z0-9]{2})?';

const PATTERNS: readonly (readonly [AskTopic, RegExp])[] = [
  [
    'valid',
    new RegExp(
      `\\b(?:deleted|still (?:valid|active|used|good|ok|okay|billable|around)|no longer (?:valid|active|used|exists?)|retired|obsolete|discontinued|superseded|successor|went away|got rid of)\\b|\\b(?:what|which code|who) (?:has )?(?:replaced|replaces|took the place of)\\b|\\breplace(?:s|d|ment)? (?:code )?(?:for |of )?${CODE}|${CODE} (?:was |is |has been |got |been )?replaced (?:by|with)\\b|\\bnew code (?:for|instead of) ${CODE}`,
    ),
  ],
  [
    'difference',
    new RegExp(
      `\\bdiffer(?:s|ed|ence|ences)?\\b|\\bdifferent\\b(?! (?:hips?|sides?|legs?|joints?|sites?|sessions?|days?|surgeons?|doctors?|physicians?|providers?|groups?|practices?|patients?|payers?|incisions?|times?)\\b)|\\bseparates\\b|\\btell(?:s)? (?:\\w+ )?apart\\b|\\bconfus\\w+ with\\b|\\bversus\\b|\\bvs\\b|\\bdistinguish|\\bapart\\b|\\bas opposed to\\b|\\brather than\\b|\\binstead of\\b|${CODE},? or ${CODE}|\\bbetween ${CODE} (?:and|or) ${CODE}|\\bcompare\\b|\\bcompared\\b|\\bagainst\\b`,
    ),
  ],
  [
    'which',
    /\b(?:which|what|right|correct|proper) (?:cpt |hcpcs |procedure |procedural |surgical |billing |hip )*codes?\b|\bcodes?\s*\?|\bhow (?:do|should|would|can|could|must|to) ?(?:we|i|you|one)? ?(?:code|bill|report|submit)|\bhow (?:is|are|was|were|should|would|does) .*\b(?:coded|billed|reported)|\bwhat (?:do|should|would|can) (?:we|i|you) (?:bill|code|report|use|submit|send)|\bcode (?:this|it|that)\b|\bwhat(?:'s| is) the (?:\w+ )?code (?:for|of)\b|\bcoded\s*\?/,
  ],
  [
    'global',
    /\bglobal\b|\bhow many days\b|\bpost[- ]?op(?:erative)? (?:period|days?|care|visits?|window)|\bfollow[- ]?up (?:days?|period|visits?|care|in the|window|time)|\bpostop (?:period|days?|care|visits?|window)|\bfree (?:visits?|follow)|\b(?:a|one|two|three|six) (?:days?|weeks?|months?) (?:later|after|post)\b|\b(?:post-?op(?:erative)? )?day \d+\b|\b\d+ (?:days?|weeks?) (?:after|later|post|following|since)|\b(?:a|one|two|three|six) (?:months?|weeks?|days?) (?:after|later|post|following|since)|\bwithin (?:the )?(?:\d+|ninety|ten)[ -]days?\b|\bpostoperative(?:ly)?\b|\bdays? of (?:after|follow)/,
  ],
  [
    'rvu',
    /\brvus?\b|\bwrvus?\b|\brelative values?\b|\bwork (?:value|units?)\b|\b(?:pays?|paid|worth|valued) (?:more|less|better|best|higher|lower)\b|\bhow much more\b|\b(?:higher|lower|highest|better) (?:paid|valued|paying|reimbursed|value)\b|\bworth\b|\bpays? (?:the )?(?:most|least)\b|\b(?:is|are) \d{5} (?:paid )?(?:more|less) than\b|\bpractice expense\b|\bmalpractice (?:value|rvu)/,
  ],
  [
    'dollars',
    /\bdollars?\b|\$|\busd\b|\bhow much (?:does|do|is|are|will|would|money)\b|\bpayments?\b|\bconversion factor\b|\b(?:m?pfs|fee schedule|payment|national|medicare|cms) (?:rate|amount|allowable|fee)\b|\bhow much\b(?= .*\bpays?\b)|\bwhat (?:does|do|will|would) [^?]*\bpays?\b|\bfee\b(?! schedule)|\bprice\b|\breimburse(?:s|d|ment)?\b|\ballowed amount\b|\bmedicare payment\b|\bpay(?:ment)? for\b/,
  ],
  [
    'sum',
    /\bsum\b|\brank(?:s|ed|ing)?\b|\bmultiple[- ]procedures?\b|\bmodifier 51\b|-51\b|\badd(?:s|ed)? up\b|\btotal (?:of|for) (?:both|the two|all)|\b(?:both|all|two|three) (?:codes |procedures |operations )?together\b.*\b(?:rvu|pay|dollar|worth)|\bpayment order\b|\border of \d|\btotal for \d|\bin (?:the right |payment |which |what )?order\b|\bhow much for (?:the )?(?:two|both|three)\b|\b(?:cut|paid|pays|reduced) (?:in |by |at |to )?(?:half|50 ?%)|\bprimary (?:code|procedure)\b|\b(?:list|listed|goes|comes|bill|billed|sequenced?|code|coded) first\b|\bwhich (?:comes|goes|is listed|do i list) first\b|\bsequenc/,
  ],
  [
    'bilateral',
    /\bbilateral(?:ly)?\b|\bboth (?:hips|sides|joints)\b|\bright and left\b|\bleft and right\b|\bmodifier 50\b|-50\b|\btwo-?sided\b/,
  ],
  [
    'assistant',
    /\bassistants?(?:-at-surgery| at surgery| surgeons?)?\b(?! living)|(?<!computer[- ]|robot[- ]|robotic[- ]|robotically[- ])\b(?:first-?|surg\w* )?assist(?:s|ed|ing)?\b(?!ed (?:living|reproduction))|\bmodifiers? (?:8[012]|as)\b|-8[012]\b|-as\b/,
  ],
  [
    'coSurgeon',
    /\bco[- ]?surge(?:on|ons|ry)\b|\btwo surgeons\b|\bsecond surgeon\b|\b(?:two|2|both) (?:attendings?|attending surgeons?|surgeons?|orthopods?|orthopedists?|docs?|doctors?|physicians?)\b(?= |\?|,|$)|\b(?:shared?|split|splitting) the (?:case|surgery|operation)\b|\bmodifier 62\b|-62\b/,
  ],
  ['team', /\b(?:surgical )?teams?\b(?: surge\w+)?|\bmodifier 66\b|-66\b/],
  [
    'together',
    new RegExp(
      `\\btogether\\b|\\bsame (?:claim|time|session|day|encounter|sitting|hip|side|site|joint)\\b|\\b(?:both|two) (?:be|payable|paid|billable|billed|allowed|reported|codes)\\b|\\bunbundl|\\bbundl|\\bncci\\b|\\bcci\\b|\\bptp\\b|\\bin addition to\\b|\\bon top of\\b|\\balong with\\b|\\bbesides?\\b|\\bedits?\\b|\\bmutually exclusive\\b|\\bcolumn [12]\\b|\\bplus\\b|\\badd(?:ed|ing|s)?\\b(?![- ]?on\\b)|${CODE} (?:with|and|\\+|&|get \\w+ with|paid with|to) ${CODE}|${CODE}\\b.*\\b(?:with|beside|alongside) ${CODE}|\\bone claim\\b|\\bcan (?:i|we|you) (?:bill|report|code) .+ with\\b|\\b(?:billed|reported|paid|coded|used|sent|go|goes|combined?|bill|report|code|pay) (?:\\w+ )?(?:with|beside|and) (?:it|that|this|them|${CODE})|\\bpair\\b`,
    ),
  ],
  ['separateProcedure', /\bseparate[- ]procedures?\b/],
  ['addOn', /\badd[- ]?on\b/],
  [
    'units',
    /\bmue\b|\bmedically unlikely\b|\bhow many (?:units|times)\b|\bunits? (?:a|per|each|in a|in one) (?:day|session|claim)\b|\bunits\b|\bx ?[2-9]\b|\btwice\b(?! (?:as|the))|\bmore than once\b/,
  ],
  [
    'documentation',
    /\bdocument(?:s|ed|ation|ing)?\b|\b(?:note|report|record|chart|dictation)s? (?:must|should|need|needs|has to|have to|say|show|contain|to support|support|prove|mention)|\b(?:in|into) the (?:\w+ )?(?:note|report|record|chart|dictation)\b|\bwhat (?:do|does|should|must) (?:we|i|he|she|they|the (?:surgeon|doctor|provider|note|op note)) (?:need to )?(?:write|dictate|record|state|chart)\b|\bpaperwork\b|\bproof\b|\bsupporting (?:records?|notes?|evidence)\b|\bmust .* (?:note|chart|record)\b/,
  ],
  [
    'denials',
    /\bden(?:y|ies|ied|ial|ials)\b|\breject(?:s|ed|ion|ions)?\b|\brefus(?:e|es|ed|al)\b|\bturned down\b|\bbounc\w+|\bflagged\b|\bthrown out\b|\bpushed back\b|\bnot (?:getting )?paid\b|\bunpaid\b|\bwon't pay\b|\bdisallow\w*|\bclawed? back\b|\brecoup\w*|\bkicked back\b|\bpitfalls?\b|\baudit/,
  ],
  ['diagnoses', /\bicd\b|\bicd-?10|\bdiagnos[ei]s\b|\bdiagnostic codes?\b|\bdx\b|\bmedical(?:ly)? necess/],
  [
    'setting',
    /\binpatient(?:[- ]only)?\b|\boutpatient\b|\basc\b|\bambulatory surg|\bsurgery cent(?:er|re)\b|\bopps\b|\bapc\b|\bdrgs?\b|\bms-drg\b/,
  ],
  [
    'status',
    /\bstatus\b|\b(?:valid|payable|covered|accepted|recognized) (?:for|by|under|with) medicare\b|\b(?:does|do|will|would|is|can) (?:\w+ )?(?:medicare|cms)\b|\bmedicare (?:accept|take|recogni|cover|price|allow|pay)|\bpaid by medicare\b|\bcarrier[- ]priced\b|\bcontractor[- ]priced\b|\bpriced\b/,
  ],
  [
    'anesthesia',
    /(?<!\b(?:no|without|under|with|general|local|needs?|any) )\bana?esthe(?:sia|tic|siologist|tist)s? (?:cpt )?codes?\b|\bcodes? (?:for|of) (?:the )?ana?esthe|\bwhich ana?esthe|\bana?esthesia (?:for|goes|belongs|with|crosswalk|of)\b|\bcrosswalk\b/,
  ],
  [
    'separately',
    /\bseparate(?:ly)?\b (?:bill|pay|report|paid|reimburs|charge|code)|\b(?:bill|report|paid|payable|charge|code)\w* (?:separately|apart|extra|in addition|too|as well)\b|\bseparately\b|\bextra code\b|\bbillable\b|\bpayable\b|\b(?:anything|something) (?:else|more)\b|\bextra\b(?! (?:time|work))|\bnot (?:included|part of)\b|\bexcluded from\b|\boutside (?:of )?the package\b/,
  ],
  [
    'included',
    /(?<!not )\binclud(?:e|es|ed|ing)\b|\bpart of (?:it|the code|the package|the price|\d{5})\b|\bbundled in(?:to)?\b|\bcontain(?:s|ed)?\b|\b(?:does|do) (?:it|that|this|they) cover\b|\bcovered by the code\b|\bpackage\b|\binherent\b|\bincidental\b/,
  ],
  [
    'history',
    /\bwhen (?:was|did|were) .*\b(?:introduc|add|creat|new|come|came|start|begin)|\bhistory of (?:the )?code|\bsince when\b|\bhow long has\b|\bfirst year\b|\bwhat year\b|\bnew code\b|\bhow old\b/,
  ],
  ['aftercare', /\bafter-?care\b|\bweight[- ]bearing\b|\brehab|\brecovery\b|\bprecautions\b/],
  ['indications', /\bindicat(?:ed|ion|ions)\b|\bused for\b|\bwhat .* for\s*\?/],
  ['steps', /\bsteps?\b|\bwhat is done\b|\bhow is .* (?:performed|done)\b|\bwhat happens (?:in|during)\b/],
  ['modifier', /\bmodifiers?\b|\bmod \d\d\b|-(?:2[2-7]|5[0-9]|6[26]|7[6-9]|8[012]|lt|rt|as|x[eps])\b/],
  [
    'meaning',
    new RegExp(
      `\\bwhat(?:'s| is| does| are)\\b (?:the )?(?:cpt )?(?:code )?${CODE}(?: (?:mean|stand for|describe|cover))?\\s*\\??$|\\bexplain\\b|\\bdescribe\\b|\\btell me (?:about|what)\\b|\\bmeaning of\\b|\\bmeans?\\s*\\??$|^${CODE}\\s*\\??$`,
    ),
  ],
];

/** What is asked for, in the order of the table. */
export function topicsIn(question: string): readonly AskTopic[] {
  const text = question.normalize('NFKC').toLowerCase().replace(/[’]/g, "'");
  return PATTERNS.filter(([, pattern]) => pattern.test(text)).map(([topic]) => topic);
}

/** The question without the words that only say what is asked for: what is left tells the situation. */
export function withoutTopicWords(question: string): string {
  return (
    question
      .replace(/\bmodifiers?(?: [0-9A-Z]{2})?\b/gi, ' ')
      // Where it was done is asked of the code, and is no part of what was done.
      .replace(
        /\bin (?:the |an? )?(?:asc|ambulatory surgery cent(?:er|re)|office|clinic|hopd|outpatient(?: setting| department)?)\b|,? how to\b/gi,
        ' ',
      )
      .replace(
        /\b(?:global(?: period| days?)?|r?vus?|medicare(?:'s)?|ncci|mue|icd-?10(?:-cm)?|drg|codes?|coded?|coding|bill(?:ed|ing|able)?|claims?|denied|denials?|document(?:ed|ation)?|op(?:erative)? note:?|ana?esthesia codes?|correct|right\?|same (?:hip|side|session|day)|separately|payable|add(?:ed)?|include[sd]?|both payable|allowed|usual(?:ly)?|reasons?|total rvus?)\b/gi,
        ' ',
      )
  );
}
