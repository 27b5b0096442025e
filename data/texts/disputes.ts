import type { Dispute } from '../schema.ts';

/** Questions that stand at more than one code, worded once so that each of those codes shows the same. */

/** At the three revision codes. */
export const headAndLiner = {
  question: 'Head and liner exchanged, shell and stem kept',
  readings: [
    { says: '27134 with 52, because both sides were touched', who: 'Common trainer advice; no page seen' },
    { says: '27137 with 52 for the liner, 27138 with 52 for the head', who: 'Mira Health pages on 27137 and 27138' },
  ],
} as const satisfies Dispute;

/** At 27132 and 27134. */
export const secondStage = {
  question: 'Second stage after a spacer: 27132 or 27134',
  readings: [
    { says: '27132, when a static spacer leaves no total hip to revise', who: 'AAPC newsletter; Coding Mastery' },
    {
      says: '27134',
      who: 'CPT Assistant of September 2021, cited second-hand; NCCI sets spacer removal (20705) under 27134 and not under 27132',
    },
  ],
} as const satisfies Dispute;

/** At 27130, where the answer is no, and at 27132, where it is yes. */
export const anyEarlierSurgery = {
  question: 'Does any earlier surgery count, such as a scope of that hip: 27130 or 27132',
  readings: [
    { says: 'Yes, 27132: whatever was operated on that hip before', who: 'AMA and AAOS answer of November 2008, quoted in an AAPC thread' },
    { says: 'No, 27130, unless the surgery changed the joint or left hardware', who: 'Practice of some plans; no page seen' },
  ],
} as const satisfies Dispute;

/** At 27253, where the answer is no, and at 27254, where it is yes. */
export const oneFractureOnly = {
  question: 'Open dislocation with only one of the two fractures: is that 27254',
  readings: [
    { says: 'No: socket wall and head must both be broken', who: 'Code wording; Mira Health page on 27254' },
    { says: 'Yes: either one is enough', who: 'Coding Ahead pages on 27253 and 27254; Mira Health page on 27253' },
  ],
} as const satisfies Dispute;

/** At 27226 and 27254. */
export const backWall = {
  question: 'Back wall fixed after a dislocation, head intact: 27226 or 27254',
  readings: [
    { says: '27226, since 27254 names both fractures', who: 'Code wording; Mira Health page on 27254' },
    { says: '27254', who: 'Coding Ahead, which reads and/or; NCCI has no edit between them' },
  ],
} as const satisfies Dispute;

/** At 27000 and 27257. */
export const adductorBesideReduction = {
  question: 'Adductor release (27000) beside 27257 on the same hip',
  readings: [
    {
      says: '27257 alone: 27000 is marked as a separate procedure, and the release serves the reduction',
      who: 'Separate-procedure rule as we read it; no page seen',
    },
    { says: 'Both: nothing stops the pair', who: 'CMS NCCI v32.2, which has no edit between them in either direction' },
  ],
} as const satisfies Dispute;

/** At 27146 and 27299. */
export const periacetabular = {
  question: 'Periacetabular (Ganz) osteotomy: 27146 or 27299',
  readings: [
    { says: '27299, or S2115 where a plan takes S codes; neither 27146 nor 27228', who: 'KZA (KarenZupko), December 2019' },
    {
      says: '27146, once for each bone that is cut',
      who: 'Mira Health page on 27146, which cites CPT Assistant; the Medicare MUE of 1 speaks against it',
    },
  ],
} as const satisfies Dispute;

/** At 29915 and 29916. */
export const rimOrLabrum = {
  question: 'Rim trimmed and labrum reattached on one hip: 29915 or 29916',
  readings: [
    {
      says: '29916, when bone is only freshened to seat the labrum',
      who: 'AAOS Now of December 2016, read in a copy; AAPC newsletter, cited second-hand',
    },
    { says: '29915: it is the one paid when both are sent', who: 'CMS NCCI v32.2, mutually exclusive pair with 29915 as column 1' },
  ],
} as const satisfies Dispute;

/** At 27176 and 27187. */
export const preventiveSlipPin = {
  question: 'Screw in the other hip before it slips: 27176 or 27187',
  readings: [
    { says: '27176 with 50 or the side: the same screw for the same disease', who: 'General coding knowledge; no page seen' },
    { says: '27187: nothing has slipped, and that code fixes before trouble', who: 'General coding knowledge; no page seen' },
  ],
} as const satisfies Dispute;

/** At 27215 to 27218, each with the code that Medicare takes in its place. */
export function sidesAndAssistants(code: '27215' | '27216' | '27217' | '27218', use: 'G0412' | 'G0413' | 'G0414' | 'G0415'): Dispute {
  return {
    question: `Modifier 50 and assistants on ${code}`,
    readings: [
      {
        says: 'Counted per side since 2009, so 50 for both sides where a plan takes the code',
        who: 'AAPC Orthopedic Coding Alert on CPT 2009',
      },
      {
        says: `Not for Medicare: it refuses the code, and the indicators are 9. ${use} covers one or both sides, with assistant 2 and co-surgeon 2`,
        who: 'CMS RVU26C',
      },
    ],
  };
}

/** At 27235 and 27236. */
export const neckThroughLateralCut = {
  question: 'Neck fracture set closed, screws or plate placed through a cut at the outer thigh: 27235 or 27236',
  readings: [
    { says: '27235: the cut leads to the femur, and the fracture is not exposed', who: 'Surgeon in an AAPC forum thread of July 2010' },
    { says: '27236: skin and fascia were cut down to bone', who: 'Coders in the same AAPC forum thread' },
  ],
} as const satisfies Dispute;

/** At 27250 and 27252. */
export const whatIsAnesthesia = {
  question: 'What counts as anesthesia: 27250 or 27252',
  readings: [
    {
      says: 'General anesthesia only; with sedation it is 27250',
      who: 'CPT Assistant of April 2005 on the shoulder, as Orthopedic Coding Alert (SuperCoder) quotes it; Emergency Department Coding Alert (AAPC)',
    },
    {
      says: 'Whatever anesthesia suits the patient and the case',
      who: 'AAOS Bulletin of August 2005 on the finger, as Orthopedic Coding Alert (SuperCoder) quotes it',
    },
  ],
} as const satisfies Dispute;

/** At 27278 and 27279. */
export const implantBesideDevice = {
  question: 'Implant in the sacroiliac joint beside a device that pierces both bones, same joint: 27279 alone or with 27278',
  readings: [
    {
      says: '27279 alone',
      who: 'CMS NCCI v32.2, which sets 27278 under it by definition; American Medical Coding on the wording of 2026',
    },
    { says: '27278 with 51 as well, where the note says why both were needed', who: 'Mira Health page on 27279' },
  ],
} as const satisfies Dispute;

/** At the films that are mostly taken to check a reduction or operation: 72170, 73501 and 73502. */
export const checkFilm = {
  question: 'Reading of the film that checks a reduction or operation, same day',
  readings: [
    {
      says: 'Not payable: the reading belongs to what is checked; the technical part may be billed',
      who: 'NCCI Policy Manual, chapter IX, on comparison studies',
    },
    {
      says: 'Payable: 76 on the second set, or 59 when the number of views differs',
      who: 'Radiology Today, January 2015',
    },
  ],
} as const satisfies Dispute;

/** At 27146 and 27158. */
export const bothSockets = {
  question: 'Both shallow sockets cut in one session: 27146 with 50, or 27158',
  readings: [
    {
      says: '27146 with 50: two cuts, each to cover its own hip',
      who: 'General coding knowledge; CMS RVU26C gives 27146 bilateral indicator 1',
    },
    { says: '27158: both sides are in its wording, and dysplasia is named as a cause', who: 'Mira Health and Coding Ahead pages on 27158' },
  ],
} as const satisfies Dispute;

/** At 27187 and 27245. */
export const incompleteFracture = {
  question: 'Incomplete stress or atypical fracture, nailed before it goes through: 27187 or 27245',
  readings: [
    {
      says: '27187: the bone is not broken through',
      who: 'Mira Health page on 27187, which asks that the femur is not completely fractured',
    },
    { says: '27245: a crack is a fracture, and its diagnosis code says so', who: 'General coding knowledge; no page seen' },
  ],
} as const satisfies Dispute;
