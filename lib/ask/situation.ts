/**
 * What happened, told in the words of the search. People tell a case in the order of events; the search knows names of operations. So
 * what lies in the past becomes "earlier surgery", what only proved the needle's place disappears, and "first" as an order of steps
 * is no first operation.
 */

const METAL = '(?:cannulated |lag |locking |pedicle |im )*(?:screws?|pins?|plates?|nails?|rods?|hardware|fixation|dhs|orif|implants?)';
const HARDWARE = new RegExp(`\\b${METAL}\\b`, 'i');
/** Earlier operations other than a total hip, which make a new total hip a conversion. */
const EARLIER_OTHER = new RegExp(
  `\\b(?:old|previous|prior|retained|existing|earlier|failed|broken|painful)\\b(?:[^.;,?]{0,40}?)\\b(?:${METAL}|hemi\\w*|bipolar|osteotomy|fusion|arthrodesis|surgery|operation|half replacement|partial (?:hip )?replacement)\\b(?:[^.;,?]*?\\b(?:fracture|osteotomy|slip|scfe|dysplasia)\\b)?|\\b(?:${METAL})\\b(?: (?:of|from|after|for) an? (?:old|previous|prior|earlier|healed)[^.;,?]*?(?:fracture|osteotomy|slip|scfe|dysplasia)\\b)|\\b(?:years?|months?) (?:ago|after|earlier|before)\\b[^.;,?]*?\\b(?:${METAL}|hemi\\w*|osteotomy|pinn\\w+)\\b|\\b(?:${METAL}|hemi\\w*|osteotomy|pinn\\w+)\\b[^.;,?]{0,15}?\\b(?:years?|months?) ago\\b|\\b(?:had|underwent) (?:an? )?(?:hip )?(?:${METAL}|hemi\\w*|osteotomy|pinn\\w+)\\b[^.;,?]{0,12}?\\b(?:as an? (?:child|kid|teen\\w*|boy|girl|baby|infant)|in (?:childhood|(?:19|20)\\d\\d)|last year|before)\\b|\\bpreviously (?:pinned|plated|nailed|fixed|operated)\\b|\\b(?:status post|history of|s/p) (?:an? )?(?:${METAL}|hemi\\w*|osteotomy|fusion|pinning)\\b`,
  'gi',
);
const TOTAL_HIP =
  /\b(?:total hip|tha|thr|hip replacement|replaced with a total|total (?:joint )?(?:arthroplasty|replacement)|converted)\b/i;
const REVISED = /\brevis|\bexchang|\bredo\b|\bold (?:total|cup|stem)|\bremov\w+ (?:of )?(?:the )?(?:total|infected)/i;
/** A little contrast that only proves where the needle is, beside a drug. */
const PROVING_CONTRAST =
  /\b(?:with |and |using |after )?(?:a )?(?:drop|drops|little|small amount|bit|touch|puff|test dose|some|ml|cc)? ?(?:of )?contrast(?: (?:medium|dye|agent))?\b(?=[^.;?]*\b(?:prov|confirm|verif|check|position|place|location)\w*)/gi;
const DRUG = /\b(?:steroid|cortisone|corticosteroid|injected|injection|kenalog|depo|triamcinolone|lidocaine|bupivacaine|drug)\b/i;

/** What a case says without these words: earlier hardware is taken out, pictures during an operation are fluoroscopy. */
export function impliedWords(text: string): string {
  const isEarlier = EARLIER_OTHER.test(text);
  EARLIER_OTHER.lastIndex = 0;
  const implied = [
    ...(isEarlier ? ['earlier surgery'] : []),
    ...(isEarlier && HARDWARE.test(text) ? ['hardware removal', 'screw', 'deep implant'] : []),
    ...(/\b(?:under|on|with|using|by) (?:live )?(?:x-?rays?|c-?arm|image (?:control|intensifier)|imaging|screen)\b/i.test(text)
      ? ['fluoroscopy']
      : []),
  ];
  return implied.join('; ');
}

/** Hardware that comes out, and nothing else done: the bone that it once held is history. */
const METAL_OUT = new RegExp(
  `\\b(remov\\w+|took out|tak\\w+ out|pulled|extract\\w+)\\b((?: (?:of|the|a|an|his|her|old|painful|loose|broken|buried|deep|prominent|retained|symptomatic|left|right))*) (?:${METAL})(?:(?:,| and|,? or) (?:the |a )?(?:${METAL}))*`,
  'i',
);
const BONE_OF_OLD =
  /\b(?:from|of|after|for|in) (?:an? |the |his |her )?(?:old |previous(?:ly)? |prior |earlier |healed |united |consolidated )(?:[a-z-]+ ){0,4}(?:fractures?|fx|osteotom\w+|fusion|hip|femur)\b/i;
const PUT_IN =
  /\b(?:new|replac\w+|plated|nailed|fixed|re-?fix\w*|orif|arthroplasty|implanted|exchang\w+|inserted|revis\w+|conver\w+|total)\b/i;
const METAL_GONE = new RegExp(
  `\\b(?:${METAL})(?:(?:,| and) (?:${METAL}))* (?:(?:was|were|are|is|being) )?(?:removed|taken out|out|pulled|extracted)\\b|\\b(?:remov\\w+|tak\\w+ out|took out|extract\\w+)(?: (?:of|the|a|an|old|painful|broken|retained|previous|prior))* (?:${METAL})(?:(?:,| and) (?:${METAL}))*`,
  'i',
);
const METAL_IN =
  /\b(?:nail|plate|rod|screws?|dhs|hemi\w*|prosthesis)s? (?:(?:was|were|is|then) )?(?:put in|inserted|placed|used|implanted|put)\b|\b(?:new|inserted|placed|put in|exchanged for|replaced (?:by|with)) (?:an? )?(?:\w+ )?(?:nail|plate|rod|screws|dhs|hemi\w*|prosthesis)\b/i;
/** Whatever is turned into a total hip, an earlier operation is. */
const MADE_TOTAL = /\bconver(?:t|ted|ting|sion)\b[^.;?]*\b(?:in)?to (?:an? )?(?:total|tha|thr|hip replacement)\b/i;

/** "Both components exchanged": of a replaced hip there are two. */
const BOTH_PARTS =
  /\bboth (?:(?:the|old|prosthetic) )*(?:parts|components|pieces|halves|implants)\b(?=[^.;?]*\b(?:exchang|revis|chang|swap|redone|replac)| of (?:the|an?) (?:old |total )?(?:hip|prosthesis|replacement))/gi;
/** A part that is well is left. */
const STAYS =
  /\b(cup|stem|shell|liner|socket|(?:femoral|acetabular) (?:component|stem|cup)|hardware)s? (?:(?:is|was|were|are|looks|looked|seems) )?(?:fine|ok|okay|good|solid|stable|sound|well[- ]fixed|tight|not loose|intact|left (?:in(?: place| situ)?|alone|behind)|kept|retained|unchanged|untouched)\b/gi;
const FAILED_CLOSED =
  /\b(?:failed|unsuccessful|attempted|tried)(?: attempts?(?: at)?| an?)? closed( (?:reduction|treatment|pinning))?\b|\bclosed( (?:reduction|treatment|pinning)) (?:was |had )?(?:failed|unsuccessful|not (?:possible|successful)|attempted|tried|did not \w+)\b/gi;
const IN_OR =
  /\b(?:in|to|into) (?:the )?(?:or|operating (?:room|theat(?:re|er))|theat(?:re|er))\b|\b(?:under|with|general) (?:general|ga|spinal|an?a?esthesia)\b/i;
const ARRIVED =
  /\b(?:comes?|came|present(?:s|ed|ing)?|brought|seen|went|arriv(?:es|ed)|sent|rolls?|returns?|returned)(?: \w+)? (?:to|in|into|at|through|via|from) (?:the |our )?(?:e[rd]|emergency (?:room|department)|clinic|office)\b/gi;

/** The situation as the search is asked. */
export function situationText(text: string): string {
  let told = text
    .replace(/\b(?:and )?(?:taken out|removed|came out|out|done|performed|tried|go|goes|comes) first\b/gi, (all) =>
      all.replace(/first/i, ''),
    )
    .replace(/\bfirst[- ]assist\w*/gi, ' ')
    .replace(/\b(days?|weeks?|months?|years?) (?:out|post-?op|status post|s\/p)(?: (?:from|of|after))?\b/gi, '$1 after')
    .replace(/\b(fractures?|fx) repair(?:ed)?\b/gi, '$1 fixation')
    .replace(/\brim (?:was |is )?(?:trimmed|resected|shaved|burred)\b/gi, 'rim trimming')
    .replace(/\b(?:after|before) (?:the )?(?:induction of )?ana?esthesia(?: induction)?\b/gi, ' ')
    .replace(STAYS, '$1 stays')
    .replace(BOTH_PARTS, 'cup and stem')
    .replace(/\bimpending (?:break|failure)\b/gi, 'impending fracture')
    .replace(/\bneither\b/gi, 'not')
    .replace(/\bnothing\b/gi, 'not')
    .replace(/\b(?:same|the) (?:surgeon|physician|doctor|provider)\b/gi, ' ');
  // "No surgery" beside a closed reduction says only that nothing was cut.
  if (/\bclosed reduc|\bmanipulat(?:ed|ion)\b/i.test(told) && !/\b(?:no|without|not) (?:\w+ )?(?:manipulat|reduc)/i.test(told))
    told = told.replace(/\b(?:no|without|not) (?:any )?(?:surgery|operation|operated)\b|\bnon-?(?:operative|surgical)(?:ly)?\b/gi, ' ');
  // What failed and was then opened, was opened.
  if (/\bopen(?:ed|ing)?\b|\borif\b/i.test(told)) told = told.replace(FAILED_CLOSED, '$1$2');
  // Where it ended in the operating room, where the patient came in tells nothing of the anesthesia.
  if (IN_OR.test(told)) told = told.replace(ARRIVED, ' ');
  if (METAL_OUT.test(told) && !PUT_IN.test(told)) told = told.replace(METAL_OUT, '$1$2 deep implant').replace(BONE_OF_OLD, ' ');
  if (TOTAL_HIP.test(told) && METAL_GONE.test(told) && !REVISED.test(told))
    told = `${told.replace(METAL_GONE, ' ')} conversion earlier surgery`;
  // The metal that came out is not the metal that went in.
  else if (METAL_GONE.test(told) && METAL_IN.test(told.replace(METAL_GONE, ' '))) told = told.replace(METAL_GONE, ' ');
  if (MADE_TOTAL.test(told) && !REVISED.test(told)) told = told.replace(MADE_TOTAL, 'total hip conversion earlier surgery');
  if (TOTAL_HIP.test(told) && EARLIER_OTHER.test(told) && !REVISED.test(told))
    told = `${told.replace(EARLIER_OTHER, ' ').replace(/\b(?:removed|taken out|came out|today|primary)\b/gi, ' ')} conversion earlier surgery`;
  EARLIER_OTHER.lastIndex = 0;
  if (
    /\bspacer\b/i.test(told) &&
    /\b(?:new (?:total|hip|prosthesis|components?)|re-?implant\w*|second stage|stage (?:2|two)|definitive)\b/i.test(told)
  )
    told = `${told.replace(/\b(?:remov\w+|taken out|explant\w*|out|infect\w*|septic)\b/gi, ' ')} second stage reimplantation`;
  // A device that goes through the joint goes through the bones on both sides of it.
  if (/\b(?:si joint|sacroiliac)\b/i.test(told) && /\b(?:across|bridging|spanning|transfix\w*|crossing)\b/i.test(told))
    told = `${told}; device through both bones, pierces the cortex of ilium and sacrum`;
  if (/\b(?:only|just) (?:the )?cup\b|\bcup (?:only|alone)\b/i.test(told)) told = `${told}; stem stays`;
  if (/\b(?:only|just) (?:the )?stem\b|\bstem (?:only|alone)\b/i.test(told)) told = `${told}; cup stays`;
  if (DRUG.test(told))
    told = told
      .replace(PROVING_CONTRAST, ' ')
      .replace(/\bto (?:prove|confirm|verify|check) (?:the )?(?:position|place\w*|location)\b/gi, ' ');
  return told.replace(/[ ]{2,}/g, ' ').trim();
}
