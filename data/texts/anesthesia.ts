import type { Dispute, Texts } from '../schema.ts';
import { fluidsAndBlood } from './shared.ts';

/** At 01170 and 01173. */
const openRing = {
  question: 'Open repair of a torn pelvic ring (27217, 27218): is that 01173',
  readings: [
    { says: 'Yes: a broken pelvis repaired open is what the code names first', who: 'Code wording; no payer page seen' },
    { says: 'No: only 27226, 27227 and 27228 lead to it', who: 'AAPC Anesthesia Coding Alert, quoting a consultant' },
  ],
} as const satisfies Dispute;

/** At 01210 and 01230. */
const neckProsthesis = {
  question: 'Half prosthesis for a neck fracture (27236): 01210 or 01230',
  readings: [
    { says: '01230: the neck is a part of the upper femur', who: 'General coding knowledge; no page seen' },
    { says: '01210: the joint is opened and its ball replaced', who: 'General coding knowledge; no page seen' },
  ],
} as const satisfies Dispute;

/** At 01214 and 01215. */
const conversion = {
  question: 'Conversion to a total hip (27132): 01214 or 01215',
  readings: [
    { says: '01214: a total hip goes in for the first time', who: 'MPOG case definition, which lists 27130 and 27132 with 01214' },
    { says: '01215: earlier surgery is redone', who: 'General coding knowledge; no page seen' },
  ],
} as const satisfies Dispute;

/** At 01220 and 01230. */
const throughSkin = {
  question: 'Pins through the skin, bone not opened (27176, 27235): 01220 or 01230',
  readings: [
    { says: '01220: the bone is not opened', who: 'General coding knowledge; no page seen' },
    { says: '01230: hardware is put in, which is more than closed care', who: 'General coding knowledge; no page seen' },
  ],
} as const satisfies Dispute;

/** Anesthesia for pelvis, hip joint and upper femur. */
export const texts = {
  '01112': {
    name: 'Anesthesia, marrow sampling at the iliac crest',
    plain: 'Anesthesia care while bone marrow is drawn or sampled from the pelvic crest.',
    deciding: {
      '01120': 'marrow sampling, not surgery on the bony pelvis',
    },
    synonyms: ['bone marrow biopsy anesthesia', 'iliac crest aspiration anesthesia', 'BMA', 'marrow aspirate'],
    full: {
      what: 'anesthesia for marrow sampling at the iliac crest',
      indications: [
        'Marrow drawn, or a core of it taken, from the back or front of the iliac crest.',
        'A child, or an adult who cannot hold still under numbing alone.',
        'Both crests sampled at one sitting, as when a bone sarcoma is staged.',
        'Marrow collected from the crest for a transplant.',
      ],
      steps: [
        'Blood count and clotting are read first. Few platelets are common here and speak against a spinal.',
        'Time starts when the anesthesia practitioner begins to get the patient ready. Monitors go on.',
        'The patient lies prone or on the side, so the airway is settled before turning.',
        'Sedation is deepened, or general anesthesia given, just ahead of the needle; the operator numbs skin and bone lining.',
        'The suction hurts for seconds only: a short-acting drug is timed to it, and breathing is watched.',
        'The patient is turned back, wakes, and is handed to recovery staff. Time ends there.',
      ],
      includes: [
        {
          text: 'The visit before, the choice of sedation or general anesthesia, and the watch in recovery.',
          by: 'ncci-manual-2',
        },
        { text: 'Usual monitors, oxygen, the IV line and the airway.', by: 'ncci-manual-2' },
        'Turning, padding and the second crest at the same sitting: more minutes, not a second code.',
      ],
      aftercare: [
        'Handover to recovery staff with drugs given and breathing noted.',
        'The visit after anesthesia, most often the same day, before going home.',
        'The puncture is checked for bleeding, above all with few platelets. The operator’s team does that.',
      ],
      separately: [
        'The sampling or harvest itself, by whoever holds the needle, under its own code.',
        'Qualifying-circumstances add-on, as for age under one or over 70, where the plan takes it. Medicare pays nothing for it.',
      ],
      notSeparately: [
        {
          text: 'Leg blocks (64445 to 64450, 64473, 64474): column 2, and of no use here: they do not numb the crest.',
          by: 'ptp-2026-07',
        },
        { text: 'Needle guidance by fluoroscopy (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Anesthesia by the operator who takes the marrow: no payment under this code.', by: ['ncci-manual-2', 'cms-claims-12'] },
        {
          text: 'A second anesthesia code where marrow is only drawn along with a hip operation. The operation’s code takes all the time.',
          by: 'cms-claims-12',
        },
      ],
      modifiers: [
        {
          modifier: '23',
          when: 'General anesthesia for marrow sampling, which is usually done under a local. The record says why: a child, pain, fear.',
        },
        {
          modifier: 'G9',
          when: 'Monitored care because of severe heart or lung disease on record; sent where the payer asks for it.',
        },
        { modifier: '59', when: 'Hardly ever: only for a separate pain procedure unrelated to the sampling.' },
      ],
      documentation: [
        'Why numbing alone was not enough: age, fear, pain at an earlier sampling, both sides.',
        'Depth of sedation or kind of anesthesia, and who gave it.',
        'Start and end in minutes; position; airway.',
        'Heart or lung illness behind monitored care.',
      ],
      denials: [
        'Monitored care for an adult without a reason: marrow is usually sampled under local numbing.',
        'Used for a needle biopsy of a pelvic bone lesion (20220, 20225): that is 01120.',
        'Used for bone graft taken from the crest (20900, 20902).',
        'Sedation by the operator billed as anesthesia.',
      ],
      diagnoses: [
        { icd10: 'C90.00', label: 'Multiple myeloma, not in remission' },
        { icd10: 'C79.51', label: 'Cancer spread to bone' },
        { icd10: 'C40.21', label: 'Cancer of a long leg bone, right' },
        { icd10: 'C40.22', label: 'Cancer of a long leg bone, left' },
        { icd10: 'C41.4', label: 'Bone cancer of pelvis, sacrum or coccyx' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01120': {
    name: 'Anesthesia, bony pelvis, not named elsewhere',
    plain: 'Anesthesia care for surgery on the pelvic bones.',
    deciding: {
      '01130': 'surgery on the pelvic bones, not a cast',
      '01112': 'surgery on the pelvic bones, not marrow sampling',
      '01170': 'pelvic bone, not the symphysis or sacroiliac joint',
      '01173': 'not an open repair of ring or socket column',
      '01150': 'no radical tumor surgery',
      '01210': 'pelvic bone, not the hip joint',
    },
    synonyms: ['pelvis anesthesia', 'iliac wing surgery anesthesia', 'pelvic bone'],
    full: {
      what: 'anesthesia for pelvic bone surgery',
      indications: [
        'Iliac wing, spine or sitting bone fixed with the ring whole (27215; for Medicare G0412).',
        'Pelvic bone with infection, dead bone or a benign growth opened or cut away (26992, 27065 to 27067, 27070, 27071).',
        'Pelvis cut and turned for a shallow socket (27146 to 27158), where the payer’s crosswalk puts it here and not under 01210.',
        'Ring reset by hand or screwed through the skin (27198, 27216), where the payer’s crosswalk puts it here and not under 01160.',
        'Tailbone removed or its break opened (27080, 27202); pelvic bone biopsy (20225, 20245).',
      ],
      steps: [
        'The part of the pelvis decides the position: supine for wing and pubis, side or prone for sitting bone and tailbone.',
        'Time starts with getting the patient ready. General anesthesia is usual; a spinal serves short work low on the pelvis.',
        'Pelvic bone bleeds from its cut faces. Large IV lines, warmed fluid and tranexamic acid stand ready.',
        'A pelvic osteotomy in a child gets an epidural or caudal for pain as well, and blood is cross-matched.',
        'For infected bone, antibiotic is held until samples are out; signs of sepsis are watched.',
        'The patient wakes, leg movement is checked, and care passes to recovery. Time ends.',
      ],
      includes: [
        { text: 'The visit before surgery and the visit after it.', by: 'ncci-manual-2' },
        { text: 'Airway, IV lines in small veins, usual monitors.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        { text: 'A spinal or epidural that is itself the anesthetic.', by: 'ncci-manual-2' },
        'Graft taken through the same field: only more minutes.',
      ],
      aftercare: [
        'Recovery staff hear of blood loss, fluids, position and any weak leg.',
        'The anesthesia practitioner sees the patient after anesthesia and signs the note.',
        'An epidural left in for pain is looked after on the ward day by day.',
      ],
      separately: [
        {
          text: 'Lumbar plexus catheter or other nerve block for pain afterward, at the surgeon’s request (64449, 64450): column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        { text: 'Central venous line where blood loss calls for one, and critical care visits.', by: 'cms-claims-12' },
        'Arterial line; put in before the start, its minutes are not anesthesia time.',
        'Emergency add-on, as with pus in the bone; plans other than Medicare.',
      ],
      notSeparately: [
        { text: 'Fluoroscopy to place a block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        {
          text: '01173, 01170 or 01210 at the same session: one code only, the one with the highest base value, and all the minutes.',
          by: 'cms-claims-12',
        },
        { text: 'Anesthesia given by the surgeon.', by: ['ncci-manual-2', 'cms-claims-12'] },
        { text: 'Nerve stimulator checks of relaxation, and reading blood gases in the room.', by: 'ncci-manual-2' },
      ],
      modifiers: [
        {
          modifier: '23',
          when: 'Only for a small case usually done under a local, such as a needle biopsy of the bone. The record says why.',
        },
        {
          modifier: '59',
          when: {
            text: 'On 64449 or 64450, when the block is for pain after pelvic surgery and not the anesthetic. XU says it closer.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'Which pelvic bone, opened or not, and what was done to it.',
        'A line that excludes the closer codes: no joint of the pelvis, no torn ring, no radical resection.',
        'Start and end in minutes, with any gap.',
        'Blood lost and given; lines with reason.',
        'The surgeon’s request for pain care, and the block note apart from the record.',
      ],
      denials: [
        'Used for open ring or socket column repair, where 01173 is closer.',
        'Used for a sacroiliac fusion (27280): 01170.',
        'Used for a radical tumor operation (27075 to 27078): 01150.',
        'Used for closed care without anesthesia (27197, 27200, 27220).',
      ],
      diagnoses: [
        { icd10: 'S32.311A', label: 'Iliac avulsion fracture, displaced, right' },
        { icd10: 'S32.312A', label: 'Iliac avulsion fracture, displaced, left' },
        { icd10: 'S32.301A', label: 'Iliac fracture, right' },
        { icd10: 'S32.302A', label: 'Iliac fracture, left' },
        { icd10: 'S32.611A', label: 'Ischial avulsion fracture, displaced, right' },
        { icd10: 'S32.612A', label: 'Ischial avulsion fracture, displaced, left' },
        { icd10: 'D16.8', label: 'Benign bone tumor of pelvis' },
        { icd10: 'Q64.10', label: 'Bladder exstrophy' },
        { icd10: 'S32.2XXK', label: 'Coccyx fracture, not healed' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01130': {
    name: 'Anesthesia, body cast',
    plain: 'Anesthesia care while a body cast is put on or changed.',
    deciding: {
      '01120': 'a cast, not surgery on the pelvic bones',
    },
    synonyms: ['body cast anesthesia', 'cast change anesthesia'],
    full: {
      what: 'anesthesia for body casting',
      indications: [
        'Body cast with one thigh or both (29044, 29046) as the only work of the session.',
        'Body cast taken off and made anew, or trimmed, in a child who will not lie still.',
        'Spica of the hip on its own (29305, 29325), where the payer’s crosswalk leads here.',
      ],
      steps: [
        'Most patients are small children. Fasting, weight, airway and last cold are checked.',
        'Time starts with the anesthesia practitioner’s own preparation. A mask or tube secures the airway before the lift.',
        'The child is lifted onto the casting frame. Neck, arms and head hang free and are held by the anesthesia practitioner.',
        'While plaster is wrapped and sets, the child must not move. It gives off heat, so temperature is watched.',
        'A towel keeps room over chest and belly. Breathing pressures are read again once the cast is hard.',
        'The child is lowered, woken, turned in the cast, and handed over. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, usual monitors, IV line, and waking.', by: 'ncci-manual-2' },
        'Removal of the old cast under the same anesthetic.',
        'Films through the new cast while the child still sleeps: minutes only.',
      ],
      aftercare: [
        'Recovery staff get the child with a cutter at hand: a tight cast may have to be split for breathing.',
        'Vomiting in a new body cast can mean that the upper bowel is pinched; the parents are told.',
        'The visit after anesthesia is done before discharge.',
      ],
      separately: ['The cast itself, by the surgeon (29044, 29046, 29305, 29325).', 'Add-on for a child under one year; not for Medicare.'],
      notSeparately: [
        {
          text: 'Any cast that ends a larger operation: the anesthesia code of that operation stands alone, with all the time.',
          by: 'cms-claims-12',
        },
        {
          text: 'Leg blocks (64445 to 64450, 64473, 64474): column 2. A cast hurts little, so a separate reason would be needed.',
          by: 'ptp-2026-07',
        },
        { text: 'Fluoroscopy (76000): column 2.', by: 'ptp-2026-07' },
        { text: 'Needle guidance (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Sedation by the surgeon who applies the cast, billed under this code.', by: ['ncci-manual-2', 'cms-claims-12'] },
      ],
      modifiers: [
        {
          modifier: '23',
          when: 'General anesthesia for body casting, usually done awake: a small child, spasticity, pain. The record says why.',
        },
        {
          modifier: '59',
          when: 'Not for the cast. Only on a pain procedure that has a reason of its own.',
        },
      ],
      documentation: [
        'Why the cast could not be applied awake: age, spasticity, pain.',
        'Cast level: shoulders to hips, with which thigh.',
        'That nothing else was done, if this code is billed.',
        'Start and end in minutes; breathing after the cast had set.',
      ],
      denials: [
        'Billed beside 01200 when a hip was reduced and then casted: 01200 alone.',
        'Used for a long leg splint (29505).',
        'No reason given for anesthesia in an adult.',
      ],
      diagnoses: [
        { icd10: 'Q65.01', label: 'Hip dislocated from birth, right' },
        { icd10: 'Q65.02', label: 'Hip dislocated from birth, left' },
        { icd10: 'Q65.1', label: 'Hips dislocated from birth, both sides' },
        { icd10: 'S72.24XA', label: 'Subtrochanteric fracture, not displaced, right' },
        { icd10: 'S72.25XA', label: 'Subtrochanteric fracture, not displaced, left' },
        { icd10: 'G80.0', label: 'Spastic palsy of all four limbs' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01140': {
    name: 'Anesthesia, hindquarter amputation',
    plain: 'Anesthesia care while a leg is removed together with half of the pelvis.',
    deciding: {
      '01150': 'leg and half pelvis removed, not other radical tumor surgery',
      '01212': 'through the pelvis, not through the hip joint',
    },
    synonyms: ['hemipelvectomy anesthesia', 'hindquarter', 'external hemipelvectomy anesthesia'],
    full: {
      what: 'anesthesia for hindquarter amputation',
      indications: [
        'Leg and half of the pelvis removed together (27290), mostly for sarcoma.',
        'The same for infection or crushing that no smaller operation can stop.',
      ],
      steps: [
        'Heart, kidneys and effects of chemotherapy are weighed. Blood is cross-matched in large amounts, with plasma and platelets.',
        'Time starts with preparation. General anesthesia is given; an epidural may be placed for pain, clotting allowing.',
        'Large IV lines, an arterial line and mostly a central venous line go in before the cut.',
        'The patient lies half on the side and is rolled during the case. Eyes, arms and the good leg are re-padded each time.',
        'When the iliac vessels are tied and the pelvis is cut, liters may be lost within minutes. Blood goes in by the massive transfusion plan.',
        'Calcium, potassium, clotting and warmth are kept up. Cell salvage is weighed against washing tumor cells back.',
        'Nerves are cut high and sharp; the surgeon may leave a catheter beside them.',
        'The patient goes to intensive care, often still on the ventilator. Time ends at that handover.',
      ],
      includes: [
        { text: 'Visits before and after, airway, usual monitors.', by: 'ncci-manual-2' },
        'Blood and fluids given, whatever the amount: inside the base units (42 CFR 414.46).',
        { text: 'Transport to intensive care with the anesthesia practitioner in attendance: it runs as time.', by: 'cms-claims-12' },
        'Repositioning and a second surgical team: minutes, not another code.',
      ],
      aftercare: [
        'Intensive care hears of blood, clotting and lines. Kidney function is followed.',
        'Phantom pain is treated from the first day: epidural or catheter, ketamine, gabapentin.',
        'The note after anesthesia is written once the patient is awake enough to answer.',
      ],
      separately: [
        { text: 'Central venous line and pulmonary artery catheter, each under its own code.', by: 'cms-claims-12' },
        'Arterial line, with a note of its own.',
        'Epidural catheter for pain afterward, asked for by the surgeon; daily care from the next day.',
        {
          text: 'Sciatic or lumbar plexus catheter for phantom pain, placed by the anesthesia practitioner (64446, 64449): column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        { text: 'Critical care by the anesthesia practitioner after the handover, with its own time.', by: 'cms-claims-12' },
      ],
      notSeparately: [
        { text: '01150 or 01212: one anesthesia code for the session.', by: 'cms-claims-12' },
        { text: 'An epidural that carries the operation itself.', by: 'ncci-manual-2' },
        { text: 'Fluoroscopy for a block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        'A catheter laid beside the cut nerve by the surgeon: part of the amputation.',
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit: half a pelvis is not removed under sedation.' },
        {
          modifier: 'P5',
          when: 'Near death, with the amputation as the only hope, as in spreading gas gangrene. Not for a planned tumor case.',
        },
        {
          modifier: '59',
          when: {
            text: 'On 64446 or 64449 for pain after the amputation, with the surgeon’s request; not where the same block carried the surgery.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
        { modifier: 'GC', when: { text: 'Teaching anesthesiologist with a resident, after AA.', by: 'cms-claims-12' } },
      ],
      documentation: [
        'Level stated: through the pelvis, leg removed with it.',
        'Blood lost, given and salvaged; clotting results.',
        'A note for each line: site, reason, who placed it.',
        'Exact start and end, and where the handover took place.',
      ],
      denials: [
        'Used where the leg was kept (27075 to 27078): that is 01150.',
        'Used for removal through the hip joint (27295): that is 01212.',
        'Lines billed without a note.',
        'Epidural billed although it was the anesthetic.',
      ],
      diagnoses: [
        { icd10: 'C41.4', label: 'Bone cancer of pelvis, sacrum or coccyx' },
        { icd10: 'C40.21', label: 'Cancer of a long leg bone, right' },
        { icd10: 'C40.22', label: 'Cancer of a long leg bone, left' },
        { icd10: 'C49.21', label: 'Soft tissue cancer of hip or leg, right' },
        { icd10: 'C49.22', label: 'Soft tissue cancer of hip or leg, left' },
        { icd10: 'C49.5', label: 'Soft tissue cancer of pelvis' },
        { icd10: 'M72.6', label: 'Flesh-eating fascia infection' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01150': {
    name: 'Anesthesia, radical pelvic tumor surgery',
    plain: 'Anesthesia care for extensive removal of a tumor in the pelvis.',
    deciding: {
      '01140': 'radical tumor surgery other than hindquarter amputation',
      '01234': 'pelvis, not the upper femur',
      '01120': 'radical tumor surgery, not other work on the bony pelvis',
    },
    synonyms: ['internal hemipelvectomy anesthesia', 'pelvic sarcoma anesthesia', 'pelvic resection'],
    full: {
      what: 'anesthesia for radical pelvic tumor surgery',
      indications: [
        'Bone tumor of the pelvis cut out with a margin, leg kept (27075, 27076, 27077).',
        'Sitting bone and greater trochanter taken with a tumor (27078), where the payer’s crosswalk does not lead to 01234.',
        'Soft tissue sarcoma of the pelvic region cut out radically (27049, 27059), where the payer’s crosswalk leads here.',
      ],
      steps: [
        'Scans are read with the surgeon: which vessels, how much bone, how much blood. Feeding vessels may be blocked the day before.',
        'Chemotherapy leaves weak hearts and few platelets: both are checked. Blood, plasma and platelets are ordered.',
        'Time starts with preparation. General anesthesia; two large IV lines, arterial line, mostly a central line.',
        'The body lies floppy on its side or supine and is turned between front and back work.',
        'Bleeding comes from bone cuts and veins of the sacrum, over hours. Transfusion follows blood tests, not the eye alone.',
        'Salvaged blood in tumor work is disputed; if used at all, it passes a white-cell filter.',
        'Rebuilding with a saddle, graft or custom implant adds hours. Warmth, urine and pressure points are kept in view.',
        'Handover to intensive care, with lines and plan. Time ends.',
      ],
      includes: [
        { text: 'Visits before and after; airway and usual monitors.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        { text: 'General anesthesia together with an epidural used during the operation.', by: 'ncci-manual-2' },
        'Turning the patient and waiting for frozen section: it all counts as time.',
      ],
      aftercare: [
        'Intensive care for a night or more; clotting, kidney and leg pulse are checked by the hour.',
        'A lumbar epidural is removed only when clotting allows.',
        'The visit after anesthesia is noted within two days.',
      ],
      separately: [
        { text: 'Central venous line, pulmonary artery catheter, critical care later that day.', by: 'cms-claims-12' },
        'Arterial line, all but routine here; site and reason are noted.',
        {
          text: 'Lumbar plexus catheter for pain afterward (64449), requested by the surgeon: column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Heart ultrasound through the esophagus (TEE), when it is a real study with a report.',
      ],
      notSeparately: [
        { text: '01120, 01170 or 01210 for a part of the same operation: one code, highest base value, total time.', by: 'cms-claims-12' },
        'Transfusion, however massive: inside the base units.',
        { text: 'Fluoroscopy to place a block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Anesthesia by the surgeon.', by: ['ncci-manual-2', 'cms-claims-12'] },
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit: hours of pelvic resection need general anesthesia.' },
        {
          modifier: '59',
          when: {
            text: 'On 64449, when the catheter serves pain after the resection. An epidural used in the case gets none.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
        { modifier: 'GC', when: { text: 'With AA, where a resident worked under the teaching anesthesiologist.', by: 'cms-claims-12' } },
      ],
      documentation: [
        'Tumor and radical margin in the operative note; the leg stayed on.',
        'Which bone: that parts it from an upper femur resection.',
        'Blood balance and tests over time.',
        'Relief between anesthesia practitioners with the minute of each change.',
        'Notes for lines and for the pain catheter.',
      ],
      denials: [
        'Used for curettage of a benign growth (27065 to 27067): 01120.',
        'Used for hindquarter amputation (27290): 01140.',
        'Used for an upper femur resection (27365): 01234.',
        'Operative note without the word radical or a margin.',
      ],
      diagnoses: [
        { icd10: 'C41.4', label: 'Bone cancer of pelvis, sacrum or coccyx' },
        { icd10: 'C49.5', label: 'Soft tissue cancer of pelvis' },
        { icd10: 'C79.51', label: 'Cancer spread to bone' },
        { icd10: 'C40.21', label: 'Cancer of a long leg bone, right' },
        { icd10: 'C40.22', label: 'Cancer of a long leg bone, left' },
        { icd10: 'C49.21', label: 'Soft tissue cancer of hip or leg, right' },
        { icd10: 'C49.22', label: 'Soft tissue cancer of hip or leg, left' },
        { icd10: 'D48.0', label: 'Bone tumor of uncertain behavior' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01160': {
    name: 'Anesthesia, symphysis or sacroiliac joint, closed',
    plain: 'Anesthesia care for treatment of the joints at the front or back of the pelvis without opening them.',
    deciding: {
      '01170': 'closed, not open',
      '01173': 'closed; no open repair of a broken pelvis',
      '01200': 'symphysis or sacroiliac joint, not the hip joint',
    },
    synonyms: ['SI joint closed reduction anesthesia', 'symphysis closed', 'pelvic manipulation anesthesia'],
    full: {
      what: 'anesthesia for closed treatment of a pelvic joint',
      indications: [
        'Pelvic ring injury set by hand under anesthesia, with the tear at symphysis or sacroiliac joint (27198).',
        'A fresh sacroiliac or symphysis dislocation put back and held with a binder.',
        'Screws or implant through the skin at the sacroiliac joint (27216, 27278, 27279), where the payer’s crosswalk counts them closed.',
      ],
      steps: [
        'Other injuries come first: head, chest, belly, blood loss. A pelvic binder stays on until the surgeon is ready.',
        'Time starts with preparation. Most are put fully asleep with a full-stomach induction; a spinal is unwise while the patient bleeds.',
        'A muscle relaxant takes away the pull of the trunk while the surgeon presses or turns the pelvis by hand.',
        'The reduction lasts minutes. Pressure can drop as the clot shifts, or rise from pain: both are watched.',
        'Films follow; the relaxant is kept on until the surgeon is content.',
        'The patient wakes with binder or traction on, foot movement is noted, and recovery takes over. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, IV line, usual monitors, recovery.', by: 'ncci-manual-2' },
        'A second attempt in the same session: more minutes.',
        'Holding still for films and for the binder or traction.',
      ],
      aftercare: [
        'Recovery looks for falling pressure, pain on one side, and urine with blood.',
        'Foot movement and feeling are compared with before.',
        'Visit after anesthesia, on the ward or in intensive care.',
      ],
      separately: [
        { text: 'Central venous line in a bleeding patient; emergency airway or critical care before the case.', by: 'cms-claims-12' },
        'Arterial line in an unstable trauma patient.',
        'Emergency add-on, where delay puts life or limb at risk; not for Medicare.',
      ],
      notSeparately: [
        {
          text: '01170 or 01173 when a failed closed attempt is opened at once: only the code of the open operation, total time.',
          by: 'cms-claims-12',
        },
        { text: 'Block that is itself the anesthetic (64449, 64450): column 2.', by: ['ptp-2026-07', 'ncci-manual-2'] },
        { text: 'Fluoroscopy during the reduction (76000): column 2.', by: 'ptp-2026-07' },
        { text: 'Needle guidance (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        {
          modifier: '59',
          when: {
            text: 'On a block (64449, 64450) placed for pain after the reduction at the surgeon’s request, not for the reduction.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
        { modifier: '76', when: 'Pelvis slipped and was reset in a second session that day under the same anesthesia practitioner.' },
        { modifier: '77', when: 'Second session that day under another anesthesia practitioner.' },
        { modifier: '23', when: 'Hardly ever: 27198 itself asks for more than a local.' },
      ],
      documentation: [
        'Which joint, and that nothing was opened.',
        'What the surgeon did by hand: without manipulation it is 27197, which needs no anesthesia.',
        'Why more than local numbing was needed.',
        'Minutes; state of the circulation; other injuries.',
      ],
      denials: [
        'Used for an injection into the sacroiliac joint (27096, G0260). Anesthesia for injections has codes elsewhere, and payers seldom see a need.',
        'Used for an open fusion (27280, 27282): 01170.',
        'Used for a hip put back in its socket: 01200.',
        'Emergency add-on without a reason.',
      ],
      diagnoses: [
        { icd10: 'S33.4XXA', label: 'Symphysis torn by injury' },
        { icd10: 'S33.2XXA', label: 'Sacroiliac or sacrococcygeal joint dislocated' },
        { icd10: 'S32.810A', label: 'Pelvic fractures, ring stable' },
        { icd10: 'S32.811A', label: 'Pelvic fractures, ring unstable' },
        { icd10: 'S32.511A', label: 'Upper pubic rim fracture, right' },
        { icd10: 'S32.512A', label: 'Upper pubic rim fracture, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01170': {
    name: 'Anesthesia, symphysis or sacroiliac joint, open',
    plain: 'Anesthesia care for open surgery on the joints at the front or back of the pelvis.',
    deciding: {
      '01160': 'open, not closed',
      '01173': 'joint surgery, not repair of a broken pelvis or socket column',
      '01120': 'symphysis or sacroiliac joint, not the pelvic bone elsewhere',
    },
    synonyms: ['SI fusion anesthesia', 'symphysis fusion anesthesia', 'sacroiliac open'],
    disputed: [openRing],
    full: {
      what: 'anesthesia for open surgery on a pelvic joint',
      indications: [
        'Sacroiliac joint fused through an open cut (27280).',
        'Symphysis fused (27282).',
        'Sacroiliac joint opened for a lining or tissue sample (27050).',
        'Front or back of a torn ring fixed open (27217, 27218), where the payer does not use 01173: disputed.',
        'Sacroiliac fusion through the skin (27278, 27279), where the payer’s crosswalk sets it here and not under 01160.',
      ],
      steps: [
        'Long pain histories are common: opioid dose, bladder and leg strength are taken down before.',
        'Time starts with preparation. General anesthesia with a tube, since the sacroiliac joint is reached prone.',
        'Prone on a frame that lets light through: face, eyes, breasts and knees padded, belly free. Symphysis work is supine with a bladder catheter.',
        'Where nerve roots are monitored by muscle response, the relaxant is allowed to wear off.',
        'Oozing from the sacrum and from graft taken at the crest is replaced; tranexamic acid is usual.',
        'Turned back, woken, foot lift tested, handed over with a pain plan. Time ends.',
      ],
      includes: [
        { text: 'Visits before and after, airway, usual monitors.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        'Prone positioning and turning back.',
        'Time for graft from the crest and for fluoroscopy by the surgeon.',
        { text: 'A spinal used as the anesthetic for symphysis work.', by: 'ncci-manual-2' },
      ],
      aftercare: [
        'Handover names position, eye check, foot strength, urine.',
        'Pain is heavy for two days; those used to opioids need more than the usual dose.',
        'Visit after anesthesia, noted with pain and nausea.',
      ],
      separately: [
        {
          text: 'Nerve block for pain afterward that the surgeon asks for (64450): column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Arterial line in a heavy or frail patient, with its note.',
        'Nerve monitoring by another professional who reads it; never by the anesthesia practitioner of the case.',
      ],
      notSeparately: [
        { text: '01120 for the graft at the crest: one anesthesia code, the higher.', by: 'cms-claims-12' },
        {
          text: 'Injection of the sacroiliac nerves (64451): column 2. It diagnoses or treats sacroiliac pain and is not a block for pain after fusion.',
          by: 'ptp-2026-07',
        },
        { text: '77002: column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Monitoring of nerves by the anesthesia practitioner: not paid beside the anesthesia.', by: 'ncci-manual-2' },
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit an open fusion in the prone position.' },
        {
          modifier: '59',
          when: {
            text: 'On 64450 where a block serves pain after the fusion. Not on local drug that the surgeon puts into the wound.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'Joint by name, and the word open or the size of the cut.',
        'Fusion, biopsy or repair: it decides between this code and 01173.',
        'Position, padding, eyes; minutes.',
        'Request for pain block in the surgeon’s words.',
      ],
      denials: [
        'Used for an injection of the joint (27096): not this code.',
        'Used for socket column repair (27226 to 27228): 01173.',
        'Open and closed mixed up: a binder or hand reduction is 01160.',
      ],
      diagnoses: [
        { icd10: 'M46.1', label: 'Sacroiliac joint inflamed' },
        { icd10: 'M53.3', label: 'Sacrococcygeal disorder' },
        { icd10: 'M53.2X8', label: 'Sacral region unstable' },
        { icd10: 'S33.4XXS', label: 'Late effect of a torn symphysis' },
        { icd10: 'S33.2XXA', label: 'Sacroiliac or sacrococcygeal joint dislocated' },
        { icd10: 'S32.511A', label: 'Upper pubic rim fracture, right' },
        { icd10: 'S32.512A', label: 'Upper pubic rim fracture, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01173': {
    name: 'Anesthesia, open pelvic ring or socket column repair',
    plain: 'Anesthesia care while a broken pelvis or a broken column of the hip socket is repaired open.',
    deciding: {
      '01170': 'broken pelvis or socket column, not other joint surgery',
      '01160': 'open repair, not closed',
      '01120': 'open repair of ring or socket column, not other pelvic bone work',
      '01210': 'pelvis or socket column fracture, not other open hip surgery',
    },
    synonyms: ['pelvic ORIF anesthesia', 'acetabular ORIF anesthesia', 'open book repair', 'acetabulum column'],
    disputed: [openRing],
    full: {
      what: 'anesthesia for fixation of pelvic ring or socket column',
      indications: [
        'Broken socket fixed open: one wall (27226), one column or transverse (27227), both columns or mixed (27228).',
        'Broken ring opened in front or behind (27217, 27218; for Medicare G0414, G0415), by the wording of the code: disputed.',
        'Both in one session, often days after the crash when the patient is stable.',
      ],
      steps: [
        'Chest, head and belly injuries, last blood thinner and hemoglobin are gone over. Blood is in the room.',
        'Time starts with preparation. General anesthesia with a tube; arterial line; two large IV lines.',
        'Position follows the approach: supine for the groin cut, prone or side for the back wall, with traction on the leg.',
        'Full muscle relaxation lets the surgeon pull bone against strong muscles, unless the sciatic nerve is monitored.',
        'Blood loss over hours is met with tranexamic acid, cell salvage and transfusion guided by tests.',
        'A torn vein or the corona mortis behind the pubis can bleed fast: pressure, calcium and warmth are kept.',
        'Marrow fat or clot may reach the lungs during reduction; oxygen and carbon dioxide are watched for it.',
        'Foot lift is tested on waking, then recovery or intensive care takes over. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, usual monitors and recovery.', by: 'ncci-manual-2' },
        'Fluids and blood, salvaged blood too: inside the base units (42 CFR 414.46).',
        'Change of position between front and back approach.',
      ],
      aftercare: [
        'Hemoglobin and clotting after surgery; drains; foot lift by the hour.',
        'Clot prevention is timed with any epidural or nerve catheter.',
        'Visit after anesthesia, also for those who stay on the ventilator.',
      ],
      separately: [
        { text: 'Central venous line, emergency airway before the case, critical care after it.', by: 'cms-claims-12' },
        'Arterial line, with its own note, where blood loss or other injuries call for it.',
        {
          text: 'Nerve catheter or block for pain afterward (64447 to 64450), at the surgeon’s request: column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Emergency add-on, if the ring is opened to stop bleeding; plans other than Medicare.',
      ],
      notSeparately: [
        { text: '01120, 01170 or 01210 for another part of the session: one code, all the time.', by: 'cms-claims-12' },
        { text: 'Sciatic block (64445, 64446): column 2. For pain it could pass with 59, but it hides a nerve injury.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy for a block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        'Salvage machine run by hospital staff: not the anesthesia practitioner’s to bill.',
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit: open ring or column repair needs general anesthesia.' },
        {
          modifier: '59',
          when: {
            text: 'On 64447, 64448 or 64449 for pain after the repair. Note foot and thigh function before the block.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'Open repair, and of what: ring front, ring back, wall or column.',
        'Plate and screws named in the operative note; screws through the skin are another matter.',
        'Blood lost, salvaged, given.',
        'Nerve state before and after.',
        'Start, end, relief, and place of handover.',
      ],
      denials: [
        'Used for the iliac wing with a whole ring (27215): 01120.',
        'Used for screws through the skin (27216): no open repair.',
        'Used for closed socket care (27222): not open.',
        'Anesthesia line does not match the surgeon’s claim.',
      ],
      diagnoses: [
        { icd10: 'S32.431A', label: 'Front socket column fracture, right' },
        { icd10: 'S32.432A', label: 'Front socket column fracture, left' },
        { icd10: 'S32.441A', label: 'Back socket column fracture, right' },
        { icd10: 'S32.442A', label: 'Back socket column fracture, left' },
        { icd10: 'S32.421A', label: 'Back socket wall fracture, right' },
        { icd10: 'S32.422A', label: 'Back socket wall fracture, left' },
        { icd10: 'S32.461A', label: 'Socket transverse and back wall fracture, right' },
        { icd10: 'S32.462A', label: 'Socket transverse and back wall fracture, left' },
        { icd10: 'S32.811A', label: 'Pelvic fractures, ring unstable' },
        { icd10: 'S33.4XXA', label: 'Symphysis torn by injury' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01200': {
    name: 'Anesthesia, hip joint, closed procedure',
    plain: 'Anesthesia care for treatment of the hip joint without any cut.',
    deciding: {
      '01202': 'closed, without a scope',
      '01210': 'closed, not open',
      '01220': 'hip joint, not the femur below it',
      '01160': 'hip joint, not symphysis or sacroiliac joint',
    },
    synonyms: ['hip reduction anesthesia', 'closed reduction hip anesthesia', 'hip manipulation anesthesia', 'MUA hip'],
    full: {
      what: 'anesthesia for closed hip treatment',
      indications: [
        'Hip dislocated by injury, put back under anesthesia (27252).',
        'Dislocated hip replacement put back under anesthesia (27266).',
        'Infant hip set by hand under anesthesia, then casted (27257).',
        'Stiff hip moved (27275), or dye injected for a film (27095), under anesthesia.',
        'Femoral head or socket fracture pulled into line by hand (27268, 27222).',
      ],
      steps: [
        'Time since injury, last meal, nerve function and heart are checked. A dislocated natural hip will not wait for a full fast.',
        'Time starts with preparation in the operating room or the emergency bay.',
        'A short, deep anesthetic is given: propofol, or a fast relaxant with tube where the stomach is full.',
        'The pull needs slack muscle for a minute or two. The anesthesia practitioner says when it is there.',
        'The surgeon pulls and turns; a clunk is felt. Depth is topped up for a second pull.',
        'The hip is tested through its range and filmed while relaxation lasts.',
        'The patient wakes with the leg in abduction, foot lift is noted, and recovery takes over. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, monitors, IV line and recovery.', by: 'ncci-manual-2' },
        'Every pull of the session, and films under the same sleep.',
        'A cast, brace or knee immobilizer put on before waking.',
        { text: 'A spinal, if that is the anesthetic.', by: 'ncci-manual-2' },
      ],
      aftercare: [
        'Recovery guards the leg: no crossing, no deep bend until a brace is on.',
        'Sedation can outlast the pain once the hip is back: breathing is watched.',
        'Visit after anesthesia; many go home the same day.',
      ],
      separately: [
        {
          text: 'Fascial plane or femoral block for pain afterward (64447, 64473): column 2, indicator 1; seldom needed once the hip is in.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Emergency add-on: a natural hip out of joint puts the head at risk. Plans other than Medicare.',
        'Age over 70 add-on, for those plans too.',
      ],
      notSeparately: [
        { text: '01210, when the hip is opened at once after the closed try: only the open code, total time.', by: 'cms-claims-12' },
        { text: '01130 for the spica after an infant reduction: same session, one code.', by: 'cms-claims-12' },
        { text: 'Fluoroscopy to judge the reduction (76000): column 2.', by: 'ptp-2026-07' },
        { text: 'Sedation by the emergency physician who also pulls: not this code.', by: ['ncci-manual-2', 'cms-claims-12'] },
      ],
      modifiers: [
        {
          modifier: '23',
          when: 'Only for closed care usually done awake, such as 27222 or 27268; 27252, 27257, 27266 and 27275 ask for anesthesia by themselves.',
        },
        { modifier: '76', when: 'Out again the same day and reduced again in a second session, same anesthesia practitioner.' },
        { modifier: '77', when: 'Second reduction session that day under another anesthesia practitioner.' },
        {
          modifier: '59',
          when: { text: 'On 64447 or 64473, if the block is for later pain and not for the pull.', by: ['ptp-2026-07', 'ncci-manual-2'] },
        },
      ],
      documentation: [
        'Closed, and what was moved: natural hip, replacement, infant hip, stiff hip.',
        'Depth of anesthesia: the surgeon’s 27252 and 27266 rest on it.',
        'Full-stomach measures and airway.',
        'Nerve function before and after; minutes.',
      ],
      denials: [
        'Surgeon bills the code without anesthesia (27250, 27265), so this line has nothing to stand on.',
        'Used for trochanteric or shaft fractures (27240, 27502): 01220.',
        'Reduction by traction alone, awake, billed with anesthesia.',
        'Second pull of one session billed as a second case.',
      ],
      diagnoses: [
        { icd10: 'S73.014A', label: 'Hip dislocated backward, right' },
        { icd10: 'S73.015A', label: 'Hip dislocated backward, left' },
        { icd10: 'T84.020A', label: 'Dislocated hip replacement, right' },
        { icd10: 'T84.021A', label: 'Dislocated hip replacement, left' },
        { icd10: 'Q65.01', label: 'Hip dislocated from birth, right' },
        { icd10: 'Q65.02', label: 'Hip dislocated from birth, left' },
        { icd10: 'M25.651', label: 'Stiff hip, right' },
        { icd10: 'M25.652', label: 'Stiff hip, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01202': {
    name: 'Anesthesia, hip scope',
    plain: 'Anesthesia care while the hip joint is treated through a scope.',
    deciding: {
      '01200': 'by scope, not a closed procedure',
      '01210': 'by scope, not open',
    },
    synonyms: ['hip arthroscopy anesthesia', 'hip scope anesthesia', 'FAI anesthesia'],
    full: {
      what: 'anesthesia for hip arthroscopy',
      indications: [
        'Cam or rim bone reshaped through the scope (29914, 29915).',
        'Labrum repaired or trimmed through the scope (29916, 29862).',
        'Loose body, joint lining or a first look (29861, 29863, 29860).',
      ],
      steps: [
        'Mostly young and fit; nausea after earlier anesthetics and clot risk, such as the pill, are asked about.',
        'Time starts with preparation. General anesthesia with full relaxation, so that the joint opens by a finger’s width.',
        'Boots are padded, legs tied to the traction table, groin set against a wide post or on a post-free pad, body on back or side.',
        'Traction time is called out; past two hours the pudendal and sciatic nerves are at risk.',
        'Pressure is kept low and steady, since a clear view needs little bleeding.',
        'Pump fluid can leak into belly or chest. A tight belly, rising airway pressure, cold or a drop in pressure is looked for.',
        'Fluids and warm air keep the patient warm; traction off, relaxant reversed.',
        'Feeling in groin and foot is noted on waking; recovery takes over. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, usual monitors, recovery.', by: 'ncci-manual-2' },
        'Setting up and releasing the traction table.',
        'All scope work of one hip in one session: several surgical codes, one anesthesia line.',
      ],
      aftercare: [
        'Recovery feels the belly and asks for shoulder tip pain, signs of fluid leak.',
        'Pain is sharp for the first hours; multimodal drugs and sometimes a block.',
        'Same-day discharge after the visit; a numb thigh means crutches and a helper.',
      ],
      separately: [
        {
          text: 'Femoral, fascial plane or other block for pain afterward, requested by the surgeon (64447, 64450, 64473): column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
      ],
      notSeparately: [
        {
          text: '01210 beside it when the surgeon goes on to open the hip: one code, the one with the higher base value.',
          by: 'cms-claims-12',
        },
        { text: 'Fluoroscopy for portals (76000): column 2.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy for a block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'A spinal for the scope itself.', by: 'ncci-manual-2' },
        'Watching for fluid leak by ultrasound of the belly: part of care unless it is a full reported study.',
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit: traction needs full relaxation, which sedation does not give.' },
        {
          modifier: '59',
          when: {
            text: 'On 64447, 64450 or 64473 placed for pain after the scope. Fascial plane codes contain their ultrasound.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'Scope of the hip joint, with the procedures done.',
        'Traction start and stop; post and padding.',
        'Temperature, airway pressure, belly at the end.',
        'Reason for the block beyond the anesthetic, request and its own note.',
      ],
      denials: [
        'An anesthesia line sent for each scope procedure: one line covers them all.',
        'Used for a bursa or tendon treated by scope outside the joint, without a look at the payer’s crosswalk.',
        'Block billed as routine, without request.',
        'Used for open hip surgery that followed the scope: 01210.',
      ],
      diagnoses: [
        { icd10: 'M25.851', label: 'Hip impingement, right' },
        { icd10: 'M25.852', label: 'Hip impingement, left' },
        { icd10: 'S73.191A', label: 'Labrum tear or other hip sprain, right' },
        { icd10: 'S73.192A', label: 'Labrum tear or other hip sprain, left' },
        { icd10: 'M24.151', label: 'Hip cartilage disorder, right' },
        { icd10: 'M24.152', label: 'Hip cartilage disorder, left' },
        { icd10: 'M24.051', label: 'Loose body in hip, right' },
        { icd10: 'M24.052', label: 'Loose body in hip, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01210': {
    name: 'Anesthesia, open hip joint surgery, other',
    plain: 'Anesthesia care for open hip joint surgery without a closer code, such as a fusion or a dislocation put back open.',
    deciding: {
      '01214': 'open hip surgery other than a total hip',
      '01215': 'open hip surgery other than redoing a total hip',
      '01212': 'the leg is not removed',
      '01202': 'open, not by scope',
      '01200': 'open, not closed',
      '01230': 'hip joint, not the femur below it',
      '01173': 'not an open repair of pelvis or socket column',
      '01120': 'hip joint, not the pelvic bone',
    },
    synonyms: ['open hip anesthesia', 'hip arthrotomy anesthesia', 'hip fusion anesthesia', 'open hip reduction anesthesia'],
    disputed: [neckProsthesis],
    full: {
      what: 'anesthesia for open hip surgery',
      indications: [
        'Joint opened for pus, a loose body, biopsy or its lining (27030, 27033, 27052, 27054).',
        'Half replacement for worn or dead bone (27125); for a broken neck (27236), where the payer’s crosswalk leads here: disputed.',
        'Hip prosthesis taken out, none put back (27090, 27091).',
        'Dislocation or head fracture opened (27253, 27254, 27258, 27269).',
        'Hip fused (27284, 27286), socket reshaped (27120), head cut away (27122), neck bump of a slip shaved (27179).',
      ],
      steps: [
        'The range runs from an infant’s hip to an infected prosthesis in the old: heart, infection and blood are weighed for each.',
        'Time starts with preparation. A spinal suits short adult work; long, septic or child cases sleep with a tube.',
        'Side position for the back approach, supine for the front. Chest roll, free ears and arms, pelvic clamps checked for the leg’s blood flow.',
        'Relaxation is asked for when the head is levered out or put back.',
        'With pus, cultures come first, antibiotic after, and a falling pressure may be sepsis.',
        'If a half prosthesis is cemented (27125), oxygen goes up, pressure is read every minute, and a vasopressor is drawn up.',
        'Foot lift is noted on waking; recovery takes over. Time ends.',
      ],
      includes: [
        { text: 'Visits before and after, airway, usual monitors.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        { text: 'Spinal or epidural as the anesthetic.', by: 'ncci-manual-2' },
        'Closed try at reduction just before opening.',
        'First cast or brace while the patient still sleeps.',
      ],
      aftercare: [
        'Recovery: leg position, foot lift, drain, pressure.',
        'Septic hips may need intensive care; infants are watched for pauses in breathing.',
        'Visit after anesthesia, with block or spinal worn off.',
      ],
      separately: [
        {
          text: 'Femoral, lumbar plexus or fascial plane block for pain afterward (64447 to 64449, 64473, 64474): column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        { text: 'Central venous line in sepsis; critical care afterward.', by: 'cms-claims-12' },
        'Arterial line for the frail or septic.',
        'Add-ons for emergency or age, outside Medicare.',
      ],
      notSeparately: [
        { text: '01200 for the closed attempt before: one code, the open one.', by: 'cms-claims-12' },
        {
          text: '01230 for a femur cut at the same session (27259, 27286): one code with all the time; with equal base values the main operation decides.',
          by: 'cms-claims-12',
        },
        { text: 'Fluoroscopy for a block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Blocks or spinal given by the surgeon.', by: ['ncci-manual-2', 'cms-claims-12'] },
      ],
      modifiers: [
        { modifier: 'QS', when: 'Not with a spinal: that is a regional anesthetic, and sedation beside it is not monitored care.' },
        {
          modifier: '59',
          when: {
            text: 'On 64447, 64449 or 64473, where the block serves the days after an open hip and another anesthetic carried the surgery.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'What was done in the open hip, so that neither a total hip nor a revision is meant.',
        'Anesthetic and block told apart, with times.',
        'Cement time and pressure, if cement was used.',
        'Position, padding, minutes.',
      ],
      denials: [
        'Used for a total hip (27130): 01214.',
        'Used for revision of a total hip (27134 to 27138): 01215.',
        'Used for a trochanteric fracture (27244, 27245): 01230.',
        'Used for a hip scope: 01202.',
      ],
      diagnoses: [
        { icd10: 'M00.051', label: 'Staph infection of hip joint, right' },
        { icd10: 'M00.052', label: 'Staph infection of hip joint, left' },
        { icd10: 'M87.051', label: 'Dead bone in femur, right' },
        { icd10: 'M87.052', label: 'Dead bone in femur, left' },
        { icd10: 'S73.014A', label: 'Hip dislocated backward, right' },
        { icd10: 'S73.015A', label: 'Hip dislocated backward, left' },
        { icd10: 'Q65.01', label: 'Hip dislocated from birth, right' },
        { icd10: 'Q65.02', label: 'Hip dislocated from birth, left' },
        { icd10: 'T84.51XA', label: 'Infected hip replacement, right' },
        { icd10: 'T84.52XA', label: 'Infected hip replacement, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01212': {
    name: 'Anesthesia, hip disarticulation',
    plain: 'Anesthesia care while the leg is removed through the hip joint.',
    deciding: {
      '01210': 'leg removed through the joint, not other open surgery',
      '01214': 'leg removed, not the joint replaced',
      '01215': 'leg removed, not a total hip redone',
      '01140': 'through the hip joint, not through the pelvis',
      '01232': 'through the hip joint, not through the femur',
    },
    synonyms: ['disarticulation anesthesia', 'hip amputation anesthesia'],
    full: {
      what: 'anesthesia for hip disarticulation',
      indications: [
        'Leg taken off through the hip joint (27295) for sarcoma of thigh or femur.',
        'The same for gas gangrene or flesh-eating infection of the thigh.',
        'The same after a crush, or a hip prosthesis infection past saving.',
      ],
      steps: [
        'Two very different patients: planned tumor surgery, or sepsis with minutes to lose. Blood, clotting and kidneys are checked.',
        'Time starts with preparation. General anesthesia; a spinal or epidural only if clotting and infection allow.',
        'Arterial line and large IV lines; no tourniquet can be placed this high, so bleeding is met with blood alone.',
        'The surgeon ties the femoral vessels first. After that the loss slows, and the patient’s blood volume is suddenly smaller.',
        'The sciatic nerve may be soaked with local drug before it is cut; heart rate can jump.',
        'In sepsis, vasopressors and antibiotics run all the time. Cell salvage is left out with pus or tumor.',
        'Handover to intensive care or recovery with a phantom pain plan. Time ends.',
      ],
      includes: [
        { text: 'Visits before and after, airway, usual monitors.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        'Positioning half on the side with the leg draped free.',
        { text: 'A spinal or epidural used for the amputation itself.', by: 'ncci-manual-2' },
      ],
      aftercare: [
        'Stump drain and hemoglobin by the hour on the first day.',
        'Phantom pain drugs go on; a nerve catheter or epidural is seen daily.',
        'Visit after anesthesia.',
      ],
      separately: [
        { text: 'Central venous line; critical care once surgery is over.', by: 'cms-claims-12' },
        'Arterial line, for a loss that no tourniquet stops.',
        {
          text: 'Sciatic or lumbar plexus catheter for stump and phantom pain, by the anesthesia practitioner (64446, 64449): column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Emergency add-on for gangrene, outside Medicare.',
      ],
      notSeparately: [
        { text: '01140, 01210 or 01232 for the same leg: one code.', by: 'cms-claims-12' },
        { text: 'Fluoroscopy for the catheter (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        'Local drug put on the cut nerve by the surgeon.',
        'Transfusion: inside the base units.',
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit: a leg is not taken off at the hip under sedation.' },
        {
          modifier: 'P5',
          when: 'Near death from gangrene or crush, with the disarticulation as the only hope. Not for a planned tumor case.',
        },
        {
          modifier: '59',
          when: {
            text: 'On 64446 or 64449, when the catheter is for pain after the leg is off.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'Level: through the hip joint; femur gone whole, pelvis kept.',
        'Illness behind it, and whether life was at risk by delay.',
        'Lines, blood, vasopressors, minutes.',
        'Who placed the nerve catheter, and at whose request.',
      ],
      denials: [
        'Used for a high thigh amputation (27590 to 27592): 01232.',
        'Used for hindquarter amputation (27290): 01140.',
        'Catheter placed by the surgeon billed by the anesthesia practitioner.',
      ],
      diagnoses: [
        { icd10: 'C40.21', label: 'Cancer of a long leg bone, right' },
        { icd10: 'C40.22', label: 'Cancer of a long leg bone, left' },
        { icd10: 'C49.21', label: 'Soft tissue cancer of hip or leg, right' },
        { icd10: 'C49.22', label: 'Soft tissue cancer of hip or leg, left' },
        { icd10: 'S78.011A', label: 'Leg torn off at hip joint, right' },
        { icd10: 'S78.012A', label: 'Leg torn off at hip joint, left' },
        { icd10: 'M72.6', label: 'Flesh-eating fascia infection' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01214': {
    name: 'Anesthesia, primary total hip',
    plain: 'Anesthesia care while ball and socket of a hip are replaced for the first time.',
    deciding: {
      '01215': 'first total hip, not a revision',
      '01210': 'total hip, not other open hip surgery',
      '01212': 'joint replaced, leg kept',
    },
    synonyms: ['THA anesthesia', 'THR anesthesia', 'total hip anesthesia', 'hip replacement anesthesia'],
    disputed: [conversion],
    full: {
      what: 'anesthesia for first total hip replacement',
      indications: [
        'First total hip for arthritis, dead bone or dysplasia (27130).',
        'Total hip in place of fixation for a fresh neck fracture (27130).',
        'Earlier hip surgery turned into a total hip (27132), where the payer’s crosswalk leads here: disputed.',
      ],
      steps: [
        'Heart, lungs, sleep apnea, blood thinners and hemoglobin are checked in good time. Last thinner dose decides on the spinal.',
        'Time starts with preparation. A spinal with sedation is most usual; general anesthesia where it is not wanted or not safe.',
        'Side position for the back approach, with chest roll and pelvic posts; supine, often on a traction table, for the front.',
        'Tranexamic acid and antibiotic are given before the cut.',
        'Cup reaming and canal broaching bleed most; pressure is kept moderate and fluids warm.',
        'If a part is cemented, the surgeon warns first: oxygen up, volume in, vasopressor ready. A drop in saturation or pressure suggests cement syndrome.',
        'Relaxation or a dense spinal is there for trial reductions.',
        'Turned back with the hip guarded; block level and foot lift noted; recovery takes over. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, usual monitors, IV line, recovery.', by: 'ncci-manual-2' },
        { text: 'Spinal or epidural that carries the operation.', by: 'ncci-manual-2' },
        'Watch and treatment at cement time, where cement is used.',
        'Waiting in recovery for the spinal to wear off: in the package, but no minutes after the handover.',
      ],
      aftercare: [
        'Recovery: pressure, leg strength, urine, pain. Walking the same day asks for a short spinal.',
        'The first dose against clots is timed to the spinal.',
        'Visit after anesthesia; day patients are called next day by many units.',
      ],
      separately: [
        {
          text: 'Fascial plane or femoral block for pain afterward (64447, 64448, 64473, 64474), requested: column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        { text: 'Lumbar plexus catheter for pain afterward (64449): column 2, indicator 1.', by: ['ptp-2026-07', 'ncci-manual-2'] },
        'Arterial line in severe heart disease, with reason.',
        'Age over 70 add-on, for plans that take it; not Medicare.',
      ],
      notSeparately: [
        { text: '01215: column 2, indicator 0. A first total hip and a revision of the same hip exclude each other.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy to guide the block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        'Drug mix that the surgeon injects around the joint.',
        { text: 'Morphine put into the same spinal as the anesthetic.', by: 'ncci-manual-2' },
        { text: 'Anesthesia by the surgeon.', by: ['ncci-manual-2', 'cms-claims-12'] },
      ],
      modifiers: [
        {
          modifier: 'QS',
          when: 'Not with a spinal: that is a regional anesthetic. Sedation beside it does not make the total hip monitored care.',
        },
        {
          modifier: '59',
          when: {
            text: 'On the block (64447, 64473, 64449), never on 01214. Spinal for surgery, block for afterward: both are said in the record.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'First total hip, and side, matching the surgeon’s claim.',
        'What the anesthetic was, and what the block was for.',
        'Block before the start or after: its minutes are kept out unless surgery ran on.',
        'Cement time with pressures, where cement is used.',
        'Surgeon’s request for pain care in writing.',
      ],
      denials: [
        'Both hips in one session billed on two lines: one line, the whole time.',
        'Half replacement (27125) sent with this code: 01210.',
        'Block billed although it was the anesthetic.',
        'Minutes of the holding area counted without the anesthesia practitioner present.',
      ],
      diagnoses: [
        { icd10: 'M16.11', label: 'Hip arthritis without known cause, right' },
        { icd10: 'M16.12', label: 'Hip arthritis without known cause, left' },
        { icd10: 'M87.051', label: 'Dead bone in femur, right' },
        { icd10: 'M87.052', label: 'Dead bone in femur, left' },
        { icd10: 'M16.31', label: 'Hip arthritis from dysplasia, right' },
        { icd10: 'M16.32', label: 'Hip arthritis from dysplasia, left' },
        { icd10: 'M16.51', label: 'Hip arthritis after injury, right' },
        { icd10: 'M16.52', label: 'Hip arthritis after injury, left' },
        { icd10: 'S72.011A', label: 'Femoral neck fracture inside capsule, right' },
        { icd10: 'S72.012A', label: 'Femoral neck fracture inside capsule, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01215': {
    name: 'Anesthesia, revision of a total hip',
    plain: 'Anesthesia care while an earlier total hip replacement is redone, wholly or in part.',
    deciding: {
      '01214': 'revision, not the first total hip',
      '01210': 'total hip redone, not other open hip surgery',
      '01212': 'joint redone, leg kept',
    },
    synonyms: ['revision THA anesthesia', 'revision hip anesthesia', 'cup revision anesthesia', 'stem revision anesthesia'],
    disputed: [conversion],
    full: {
      what: 'anesthesia for revision of a total hip',
      indications: [
        'Cup and stem of an old total hip both changed (27134).',
        'Cup alone changed (27137), or stem alone (27138).',
        'Second stage after a spacer, where it is billed as 27134.',
      ],
      steps: [
        'Why it failed decides the risk: loose, infected, broken or dislocating. Anemia is treated weeks ahead where time allows.',
        'Time starts with preparation. General anesthesia, or a spinal with epidural for length; a single spinal may run out.',
        'Side position for hours: padding, eyes, lower arm and lower leg are checked again and again.',
        'Arterial line and large IV lines are common; blood is cross-matched and cell salvage set up unless the hip is infected.',
        'Scar and old cement are worked out by saw, drill or a split of the femur: steady bleeding, at times a sudden one.',
        'With infection, antibiotic waits for samples, and removal can shower the blood with germs.',
        'Cement or graft pressed into a weak canal may drop pressure and oxygen: same warning drill as in a first hip.',
        'Foot lift tested, blood count sent, handed to recovery or intensive care. Time ends.',
      ],
      includes: [
        { text: 'Visits before and after, airway, usual monitors.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        { text: 'Spinal, epidural or both, as the anesthetic.', by: 'ncci-manual-2' },
        'Long minutes of a hard removal: the time pays, not another code.',
      ],
      aftercare: [
        'Hemoglobin in recovery; drain; foot lift, since the sciatic nerve is at risk.',
        'Old patients are watched for confusion and for heart strain overnight.',
        'Visit after anesthesia; an epidural is removed by the thinner’s clock.',
      ],
      separately: [
        { text: 'Central venous line where large loss is expected; critical care afterward.', by: 'cms-claims-12' },
        'Arterial line for a long case or a weak heart.',
        {
          text: 'Lumbar plexus or femoral catheter for pain afterward (64448, 64449), on request: column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Daily care of an epidural that stays for pain, from the next day.',
      ],
      notSeparately: [
        { text: '01214: it is column 1, indicator 0. One of the two, by what was in the hip before.', by: 'ptp-2026-07' },
        { text: '01210 or 01230 for taking out hardware or splitting the femur on the way: one code.', by: 'cms-claims-12' },
        { text: 'Fluoroscopy for a block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'The same epidural used in surgery, billed again as a pain procedure that day.', by: 'ncci-manual-2' },
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit: a revision runs under general, spinal or epidural anesthesia, not under sedation alone.' },
        {
          modifier: '59',
          when: {
            text: 'On 64448 or 64449 for the days after the revision, not when the block carried it.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'That a total hip was in place before, and which parts were changed.',
        'Infected or not: it explains why salvage was left out.',
        'Blood lost, given, salvaged; lines with reason.',
        'Minutes, with relief by name.',
        'Nerve function before and after.',
      ],
      denials: [
        'Used for a conversion (27132) without a look at the payer’s crosswalk: disputed.',
        'Used for taking out alone (27090, 27091) without a look at the payer’s crosswalk: a revision puts new parts in.',
        'Used for a dislocated replacement put back closed (27266): 01200.',
        'Arterial line without a note.',
      ],
      diagnoses: [
        { icd10: 'T84.030A', label: 'Loose hip replacement, right' },
        { icd10: 'T84.031A', label: 'Loose hip replacement, left' },
        { icd10: 'T84.51XA', label: 'Infected hip replacement, right' },
        { icd10: 'T84.52XA', label: 'Infected hip replacement, left' },
        { icd10: 'T84.020A', label: 'Dislocated hip replacement, right' },
        { icd10: 'T84.021A', label: 'Dislocated hip replacement, left' },
        { icd10: 'M97.01XA', label: 'Fracture around hip replacement, right' },
        { icd10: 'M97.02XA', label: 'Fracture around hip replacement, left' },
        { icd10: 'Z47.32', label: 'Care after a hip replacement was taken out' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01220': {
    name: 'Anesthesia, upper femur, closed procedure',
    plain: 'Anesthesia care for treatment of the thigh bone, above its lower third, without any cut.',
    deciding: {
      '01230': 'closed, not open',
      '01200': 'femur, not the hip joint itself',
    },
    synonyms: ['femur closed reduction anesthesia', 'closed femur fracture anesthesia'],
    disputed: [throughSkin],
    full: {
      what: 'anesthesia for closed treatment of the upper femur',
      indications: [
        'Neck or trochanteric fracture pulled into line, not opened (27232, 27240).',
        'Shaft fracture of a child set by hand, then held in a spica (27502).',
        'Slipped growth plate or neck fracture pinned through the skin (27176, 27235), where the payer counts that as closed: disputed.',
      ],
      steps: [
        'Child or frail adult: last meal, heart, other injuries and pain so far are gone over.',
        'Time starts with preparation. Moving onto the table hurts, so sleep or block comes before the lift.',
        'The leg goes into traction on the fracture table or is held by an assistant. Groin post padded, other leg out of the way.',
        'Relaxation lets thigh muscles give, and length comes back under fluoroscopy.',
        'Marrow fat may pass to the lungs when a shaft is moved: oxygen is watched.',
        'Cast or traction is put on before waking; foot pulse and movement noted; handover. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, monitors, IV line, recovery.', by: 'ncci-manual-2' },
        'Lift on and off the table, cast or traction, films.',
        { text: 'A spinal or block that is the anesthetic for the reduction.', by: 'ncci-manual-2' },
      ],
      aftercare: [
        'Recovery: foot pulse, swelling, pain out of measure.',
        'A child in a fresh spica is watched for breathing and vomiting.',
        'Visit after anesthesia before discharge or on the ward.',
      ],
      separately: [
        {
          text: 'Femoral or fascial plane block for pain afterward (64447, 64473), requested by the surgeon: column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Block given hours before in the emergency room by another physician: that physician’s own claim.',
        'Age add-on, for plans outside Medicare.',
      ],
      notSeparately: [
        { text: '01130 for the spica at the end: one code per session.', by: 'cms-claims-12' },
        { text: '01230, if the closed try fails and the bone is opened at once: only that code.', by: 'cms-claims-12' },
        { text: '77002: column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Sedation by the one who sets the bone.', by: ['ncci-manual-2', 'cms-claims-12'] },
      ],
      modifiers: [
        {
          modifier: '59',
          when: {
            text: 'On 64447 or 64473, where the block is for pain after the reduction and not what made it possible.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
        { modifier: '77', when: 'Second reduction session that day under another anesthesia practitioner, after the bone slipped.' },
        { modifier: '23', when: 'Only for closed care usually done awake, such as a change of traction. The record says why.' },
      ],
      documentation: [
        'Place on the femur: neck, trochanters or upper two thirds of the shaft.',
        'The operative note says closed; hardware, if any, and how it went in.',
        'Minutes, airway, traction.',
        'Reason for anesthesia in treatment without manipulation: it normally needs none.',
      ],
      denials: [
        'Used for a break just above the knee (27503): another region.',
        'Used for a nail or plate (27244, 27245, 27506): 01230.',
        'Used for a hip put back in its socket: 01200.',
        'Billed with treatment without manipulation (27230, 27238, 27246).',
      ],
      diagnoses: [
        { icd10: 'S72.141A', label: 'Intertrochanteric fracture, displaced, right' },
        { icd10: 'S72.142A', label: 'Intertrochanteric fracture, displaced, left' },
        { icd10: 'S72.21XA', label: 'Subtrochanteric fracture, displaced, right' },
        { icd10: 'S72.22XA', label: 'Subtrochanteric fracture, displaced, left' },
        { icd10: 'S72.034A', label: 'Midneck fracture, not displaced, right' },
        { icd10: 'S72.035A', label: 'Midneck fracture, not displaced, left' },
        { icd10: 'M93.001', label: 'Slipped hip growth plate, right' },
        { icd10: 'M93.002', label: 'Slipped hip growth plate, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01230': {
    name: 'Anesthesia, upper femur, open surgery, other',
    plain: 'Anesthesia care for open surgery on the thigh bone, above its lower third, that has no closer code, such as an osteotomy.',
    deciding: {
      '01220': 'open, not closed',
      '01232': 'open bone surgery; the leg is not removed',
      '01234': 'open bone surgery, not a radical resection',
      '01210': 'femur, not the hip joint itself',
      '01250': 'thigh bone, not nerve, muscle, tendon or bursa',
    },
    synonyms: ['femur ORIF anesthesia', 'femoral nailing anesthesia', 'femoral osteotomy anesthesia'],
    disputed: [throughSkin, neckProsthesis],
    full: {
      what: 'anesthesia for open upper femur surgery',
      indications: [
        'Hip fracture of the old: trochanteric plate or nail (27244, 27245); neck fixed open (27236), or half replaced: disputed.',
        'Trochanter fixed (27248) or moved (27140).',
        'Upper femur cut and turned (27161, 27165); slip pinned or cut (27177, 27178, 27181).',
        'Weak bone stiffened before it breaks (27187); bone graft or nonunion (27170, 27470, 27472).',
        'Shaft nailed or plated in its upper two thirds (27506, 27507).',
      ],
      steps: [
        'A broken hip should not wait long. Only what can be mended in a day holds it up: lungs, rhythm, salt, blood thinner.',
        'Time starts with preparation. A fascial plane or femoral block eases the move onto the table.',
        'Spinal in low dose or light general anesthesia; deep sedation breeds confusion in the old.',
        'Fracture table: padded post, arm across the chest, traction boot; or side position for a half prosthesis.',
        'Reaming and nailing push marrow fat to the lungs; a drop in oxygen or carbon dioxide is looked for.',
        'Hidden blood in the thigh counts too. Hemoglobin is checked; tranexamic acid given.',
        'If a half prosthesis is cemented (27236), pressure every minute, vasopressor in hand.',
        'Warm, awake and oriented, handed to recovery with a plan for thinner and pain. Time ends.',
      ],
      includes: [
        { text: 'Visit before, airway, usual monitors, recovery.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        { text: 'Spinal or block that carries the operation.', by: 'ncci-manual-2' },
        'Setting up the fracture table, reduction and films.',
        'Second implant or graft on the same femur: minutes only.',
      ],
      aftercare: [
        'Recovery: oxygen, clear head, hemoglobin, pain at rest and on moving.',
        'Sitting out next day needs pain care that does not cloud the mind.',
        'Visit after anesthesia; heart enzymes or a scan where oxygen stays low.',
      ],
      separately: [
        {
          text: 'Fascia iliaca or femoral block for pain afterward (64447, 64448, 64473, 64474), on request: column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        'Block in the emergency room the day before: another date, so the edit does not reach it.',
        'Arterial line in heart failure or tight valve, with reason.',
        'Age over 70 add-on, outside Medicare.',
      ],
      notSeparately: [
        { text: '01210 or 01220 for the same hip that day: one code.', by: 'cms-claims-12' },
        { text: 'Fluoroscopy by or for the block (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Lateral thigh nerve numbed as part of the anesthetic (64450): column 2.', by: ['ptp-2026-07', 'ncci-manual-2'] },
        'Local drug that the surgeon puts into the wound.',
        { text: 'Anesthesia by the surgeon.', by: ['ncci-manual-2', 'cms-claims-12'] },
      ],
      modifiers: [
        {
          modifier: 'QS',
          when: 'Not with a spinal: that is a regional anesthetic, and sedation for the old patient beside it is not monitored care.',
        },
        {
          modifier: '59',
          when: {
            text: 'On 64447 or 64473 for pain after the fracture surgery; XE, if it was given at an earlier visit that day.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'Place of break or cut, and device: plate, nail, prosthesis.',
        'That the bone was opened, or how the nail went in.',
        'What was the anesthetic, what the block was for, at whose request.',
        'Start and end; who relieved whom.',
        'Illness behind P3 or P4.',
      ],
      denials: [
        'Used for a total hip done for fracture (27130): 01214.',
        'Used for muscle or tendon work at the thigh: 01250.',
        'Used for a radical tumor resection (27365): 01234.',
        'Emergency add-on for a hip fixed on the routine list.',
      ],
      diagnoses: [
        { icd10: 'S72.141A', label: 'Intertrochanteric fracture, displaced, right' },
        { icd10: 'S72.142A', label: 'Intertrochanteric fracture, displaced, left' },
        { icd10: 'S72.011A', label: 'Femoral neck fracture inside capsule, right' },
        { icd10: 'S72.012A', label: 'Femoral neck fracture inside capsule, left' },
        { icd10: 'S72.21XA', label: 'Subtrochanteric fracture, displaced, right' },
        { icd10: 'S72.22XA', label: 'Subtrochanteric fracture, displaced, left' },
        { icd10: 'M80.051A', label: 'Osteoporosis with broken femur, right' },
        { icd10: 'M80.052A', label: 'Osteoporosis with broken femur, left' },
        { icd10: 'S72.141K', label: 'Intertrochanteric fracture not healed, right' },
        { icd10: 'S72.142K', label: 'Intertrochanteric fracture not healed, left' },
        { icd10: 'C79.51', label: 'Cancer spread to bone' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01232': {
    name: 'Anesthesia, amputation through upper femur',
    plain: 'Anesthesia care while the leg is removed through the thigh bone, above its lower third.',
    deciding: {
      '01230': 'amputation, not other open bone surgery',
      '01234': 'amputation, not a radical resection',
      '01212': 'through the femur, not through the hip joint',
    },
    synonyms: ['above-knee amputation anesthesia', 'AKA anesthesia', 'transfemoral amputation anesthesia'],
    full: {
      what: 'anesthesia for amputation through the upper thigh',
      indications: [
        'Leg removed through the femur, stump closed (27590), in its upper two thirds.',
        'The same with a first cast for a limb fitted at once (27591).',
        'Open guillotine cut of the thigh in sepsis or crush (27592).',
      ],
      steps: [
        'Most have sick vessels, hearts and kidneys, many have diabetes. Dialysis day, thinner and foot infection are asked about.',
        'Time starts with preparation. Spinal, femoral and sciatic blocks together, or general anesthesia, whichever the heart bears best.',
        'Supine with the hip a little raised. A tourniquet seldom fits this high, so vessels are tied as they come.',
        'Pressure is held near its usual value; sick hearts tolerate neither drop nor flood.',
        'When the sciatic nerve is cut, pain breaks through a thin block: depth is raised in time.',
        'In sepsis, pressure rises once the dead leg is off; vasopressors are stepped down.',
        'Handover with sugar, potassium and a phantom pain plan. Time ends.',
      ],
      includes: [
        { text: 'Visits before and after, usual monitors, airway.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        { text: 'Femoral and sciatic blocks that together are the anesthetic.', by: 'ncci-manual-2' },
        'The stump cast while still asleep: minutes.',
      ],
      aftercare: [
        'Recovery: heart trace, sugar, stump dressing.',
        'Nerve catheter looked after for days, to soften phantom pain.',
        'Visit after anesthesia, and dialysis arranged.',
      ],
      separately: [
        {
          text: 'Sciatic or femoral catheter for stump pain, when a spinal or general anesthetic carried the surgery (64446, 64448): column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
        { text: 'Central venous line in septic shock.', by: 'cms-claims-12' },
        'Arterial line for a sick heart or septic shock.',
        'Emergency or age add-on, outside Medicare.',
      ],
      notSeparately: [
        { text: 'Single blocks used as the anesthetic (64445, 64447): column 2.', by: ['ptp-2026-07', 'ncci-manual-2'] },
        { text: '01274 for clearing an artery in the same session: one anesthesia code, the higher.', by: 'cms-claims-12' },
        'Catheter laid along the nerve by the surgeon.',
        { text: '77002: column 2, indicator 0.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: 'P5', when: 'Near death, as in septic shock from a dead leg, with the amputation as the only hope.' },
        {
          modifier: '59',
          when: {
            text: 'On 64446 or 64448 for the days after; not when those nerves were blocked for the cut.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
      ],
      documentation: [
        'Level on the femur: upper or middle third. The lower third has another anesthesia code.',
        'Closed, fitted or left open.',
        'Anesthetic and pain catheter kept apart in the record.',
        'Physical status with the illness named; minutes.',
      ],
      denials: [
        'Used for amputation at or near the knee.',
        'Used for removal through the hip joint (27295): 01212.',
        'Blocks billed with 59 although no other anesthetic was given.',
        'Later closure of an open stump left off: it is a new case with its own time.',
      ],
      diagnoses: [
        { icd10: 'M86.651', label: 'Chronic bone infection of thigh, right' },
        { icd10: 'M86.652', label: 'Chronic bone infection of thigh, left' },
        { icd10: 'C40.21', label: 'Cancer of a long leg bone, right' },
        { icd10: 'C40.22', label: 'Cancer of a long leg bone, left' },
        { icd10: 'C49.21', label: 'Soft tissue cancer of hip or leg, right' },
        { icd10: 'C49.22', label: 'Soft tissue cancer of hip or leg, left' },
        { icd10: 'M72.6', label: 'Flesh-eating fascia infection' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '01234': {
    name: 'Anesthesia, upper femur, radical resection',
    plain: 'Anesthesia care while a large part of the upper thigh bone is removed, as for a tumor.',
    deciding: {
      '01230': 'radical resection, not other open bone surgery',
      '01232': 'radical resection, not amputation',
      '01150': 'upper femur, not the pelvis',
    },
    synonyms: ['femur sarcoma anesthesia', 'proximal femur resection anesthesia', 'femoral tumor resection'],
    full: {
      what: 'anesthesia for radical resection of the upper femur',
      indications: [
        'Upper femur with a tumor cut out with a margin (27365), mostly replaced by a long prosthesis.',
        'A spread of kidney, breast or other cancer that has eaten the upper femur, resected with a margin.',
        'Sitting bone and greater trochanter taken with a tumor (27078), where the payer’s crosswalk leads here and not to 01150.',
      ],
      steps: [
        'Chemotherapy heart, lungs with spread, calcium and blood count are checked. Bone fed by a kidney cancer is often embolized the day before.',
        'Time starts with preparation. General anesthesia, with or without epidural; arterial line, large IV lines.',
        'Side position for three to six hours; padding is checked by the hour.',
        'No tourniquet reaches here. Femoral vessels and sciatic nerve are dissected free, and muscle with margin bleeds steadily.',
        'Salvaged blood is left out, or filtered by agreement, because of tumor cells.',
        'The long stem is cemented into the lower canal: cancer patients are at high risk of cement syndrome.',
        'Hip and abductors are rebuilt with full relaxation; foot lift is tested on waking.',
        'Recovery or intensive care takes over, with lines and pain catheter. Time ends.',
      ],
      includes: [
        { text: 'Visits before and after, airway, usual monitors.', by: 'ncci-manual-2' },
        fluidsAndBlood,
        'Waiting for the margin under the microscope.',
        'Prosthesis or graft in the gap: part of the same anesthetic.',
        { text: 'An epidural used in surgery.', by: 'ncci-manual-2' },
      ],
      aftercare: [
        'Recovery: leg pulse, foot lift, hemoglobin, drain.',
        'Clot prevention is timed with the catheter; cancer raises the clot risk.',
        'Visit after anesthesia.',
      ],
      separately: [
        { text: 'Central venous line; pulmonary artery catheter in heart failure.', by: 'cms-claims-12' },
        'Arterial line, needed for loss over hours and for cement time.',
        {
          text: 'Femoral or lumbar plexus catheter for pain afterward (64448, 64449), requested: column 2, indicator 1.',
          by: ['ptp-2026-07', 'ncci-manual-2'],
        },
      ],
      notSeparately: [
        { text: '01214 or 01210 for the joint rebuilt with it, 01230 for the femur: one code.', by: 'cms-claims-12' },
        { text: 'Fluoroscopy for the catheter (77002): column 2, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Blood gases and other tests read in the room.', by: 'ncci-manual-2' },
        'Transfusion: inside the base units.',
      ],
      modifiers: [
        { modifier: 'QS', when: 'Does not fit: a resection of hours needs general anesthesia.' },
        {
          modifier: '59',
          when: {
            text: 'On 64448 or 64449 for pain after the resection, with the surgeon’s request.',
            by: ['ptp-2026-07', 'ncci-manual-2'],
          },
        },
        { modifier: 'GC', when: { text: 'With AA, for a teaching anesthesiologist with a resident.', by: 'cms-claims-12' } },
      ],
      documentation: [
        'Tumor, margin and length of femur taken; its upper two thirds.',
        'Leg kept.',
        'Blood balance; cement time; lines with reason.',
        'Minutes and reliefs.',
      ],
      denials: [
        'Used for a nail through a weak bone (27187, 27495): 01230.',
        'Used for curettage of a benign growth (27355 to 27357): 01230.',
        'Used for soft tissue sarcoma of the thigh (27364): muscle, not bone; 01250.',
        'Used for a resection of the lower femur at the knee.',
      ],
      diagnoses: [
        { icd10: 'C40.21', label: 'Cancer of a long leg bone, right' },
        { icd10: 'C40.22', label: 'Cancer of a long leg bone, left' },
        { icd10: 'C79.51', label: 'Cancer spread to bone' },
        { icd10: 'D48.0', label: 'Bone tumor of uncertain behavior' },
        { icd10: 'C49.21', label: 'Soft tissue cancer of hip or leg, right' },
        { icd10: 'C49.22', label: 'Soft tissue cancer of hip or leg, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
} as const satisfies Texts<
  | '01112'
  | '01120'
  | '01130'
  | '01140'
  | '01150'
  | '01160'
  | '01170'
  | '01173'
  | '01200'
  | '01202'
  | '01210'
  | '01212'
  | '01214'
  | '01215'
  | '01220'
  | '01230'
  | '01232'
  | '01234'
>;
