import type { Dispute, Texts } from '../schema.ts';
import { femoralOsteotomyToo, firstSpicaOrStrapping, openFractureCleaningInstead, smallBlocks } from './shared.ts';

/** At 27093 and 27095. */
const sedatedArthrogram = {
  question: 'Hip arthrogram under sedation: 27093 or 27095',
  readings: [
    {
      says: '27093: the anesthesia that 27095 means is general; local numbing and blocks are not',
      who: 'AAPC Radiology Coding Alert, which leans on CPT Assistant of April 2005',
    },
    { says: '27095: monitored care or sedation is enough', who: 'Mira Health page on 27095' },
  ],
} as const satisfies Dispute;

/** Foreign bodies, injections, releases and muscle transfers: 27086 to 27111, without prosthesis removal. */
export const texts = {
  '27086': {
    name: 'Hip foreign body removal, under the skin',
    plain: 'A foreign object just under the skin near the hip is taken out.',
    deciding: {
      '27087': 'just under the skin, not below fascia or in muscle',
      '20520': 'under the hip skin, not in a muscle or tendon sheath',
      '20670': 'foreign object, not a surgical implant',
    },
    synonyms: ['foreign body removal hip', 'splinter hip', 'superficial FB', 'glass', 'needle fragment'],
    full: {
      what: 'superficial foreign body removal',
      indications: [
        'Glass, metal, wood or a needle piece felt or seen in the fat under the hip or buttock skin.',
        'Such an object with pain, infection or a wound that will not close.',
      ],
      steps: [
        'The object is located by touch, film or ultrasound.',
        'The skin is numbed and cut over it.',
        'The fat is spread until the object shows. The fascia is not opened.',
        'It is lifted out whole and looked over for missing pieces.',
        'The track is rinsed. The skin is closed, or left open if dirty.',
      ],
      includes: [
        'Local anesthetic by the surgeon.',
        { text: 'Closing the cut made for the removal.', by: 'ncci-manual-1' },
        { text: 'Wound cleaning at the same place (11042 to 11047 are column 2).', by: 'ptp-2026-07' },
      ],
      aftercare: ['No limit on weight or motion.', 'Tetanus protection is checked.', 'One wound check within ten days; stitches out.'],
      separately: [
        {
          text: '73502, 76881, 76882: no PTP edit. A film or ultrasound with its own written report, ordered to find the object.',
          by: 'ptp-2026-07',
        },
        {
          text: 'A second object far away, through its own cut: the MUE is 1, of the kind that records may lift on appeal.',
          by: 'mue-2026-04',
        },
      ],
      notSeparately: [
        { text: '27087: it is column 1. One object has one depth, and the deeper code stands.', by: 'ptp-2026-07' },
        { text: '27033: it is column 1. An object met on the way into the joint is part of that.', by: 'ptp-2026-07' },
        { text: '20670: column 2. A surgical implant is not a foreign object; one code only.', by: 'ptp-2026-07' },
        { text: '27043, 27047, 27060, 27062: column 1. A lump or bursa taken out at the same place takes it in.', by: 'ptp-2026-07' },
        { text: '11011, 11012: column 2; open-fracture cleaning and this code exclude each other at one place.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: '22', when: 'Hardly ever: many splinters in one field, with proof of the time.' },
        { modifier: '52', when: 'Searched through the cut and ended without the object, by choice. Nothing lesser has its own code.' },
        {
          modifier: '59',
          when: {
            text: 'Beside 27087 for a second object in another place, through its own cut; XS says it more exactly. The other side is told by RT and LT.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Depth: in the fat, above the fascia.',
        'What it was, its size, and that all of it came out.',
        'A cut was made; how it was closed.',
        'Imaging used to find it.',
        'Side.',
      ],
      denials: [
        'Surgical hardware sent here: 20670.',
        'Depth missing from the note.',
        'General skin codes (10120, 10121) used although the hip has its own.',
        'Object pulled out with forceps and no cut: most payers see part of the visit.',
      ],
      diagnoses: [
        { icd10: 'S71.021A', label: 'Cut with foreign object, hip, right' },
        { icd10: 'S71.022A', label: 'Cut with foreign object, hip, left' },
        { icd10: 'S71.041A', label: 'Puncture wound with foreign object, hip, right' },
        { icd10: 'S71.042A', label: 'Puncture wound with foreign object, hip, left' },
        { icd10: 'M79.5', label: 'Old foreign object in soft tissue' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '27087': {
    name: 'Hip foreign body removal, deep',
    plain: 'A foreign object lying under the fascia or in muscle near the hip is taken out.',
    deciding: {
      '27086': 'below fascia or in muscle, not just under the skin',
      '27033': 'outside the joint, not inside it',
      '20525': 'pelvis or hip region; 20525 is for muscle in general',
      '20680': 'foreign object, not a surgical implant',
      '27372': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['foreign body removal hip', 'bullet removal hip', 'shrapnel', 'deep FB'],
    full: {
      what: 'deep foreign body removal',
      indications: [
        'Bullet, shrapnel or broken needle below the fascia or in muscle, with pain, infection or pressure on a nerve.',
        'Deep wood or cloth that keeps a wound draining.',
      ],
      steps: [
        'Films, CT or fluoroscopy give depth and direction.',
        'The skin is cut on the safest line, not always along the wound track.',
        'The fascia is opened and the muscle split.',
        'Vessels and the sciatic or femoral nerve are kept clear.',
        'The object is freed from its scar and taken out. Clothing and dead tissue go with it.',
        'The bed is rinsed and drained. The joint stays closed. Fascia and skin are closed.',
      ],
      includes: [
        { text: 'Pieces in the fat over it (27086 is column 2).', by: 'ptp-2026-07' },
        { text: 'Pus or blood around it (26990 is column 2).', by: 'ptp-2026-07' },
        { text: 'Wound cleaning at the same place (11042 to 11047 are column 2).', by: 'ptp-2026-07' },
        { text: 'Tendons released on the way (27005, 27006 are column 2).', by: 'ptp-2026-07' },
        'Looking for it during the operation, with or without fluoroscopy.',
      ],
      aftercare: [
        'Weight as tolerated.',
        'Tetanus and, for dirty wounds, antibiotics.',
        'Nerve check after surgery; visits at two and six weeks.',
      ],
      separately: [
        { text: '73502, 73700: no PTP edit. A film or CT before surgery, by whoever reads it.', by: 'ptp-2026-07' },
        { text: '64712: no PTP edit. Sciatic nerve freed for its own injury.', by: 'ptp-2026-07' },
        {
          text: 'A second deep object far away, through its own cut: the MUE is 1, of the kind that records may lift on appeal.',
          by: 'mue-2026-04',
        },
      ],
      notSeparately: [
        { text: '27030, 27033: column 1. With the joint opened, that code stands.', by: 'ptp-2026-07' },
        { text: '20520: column 2, the general muscle code for the same object.', by: 'ptp-2026-07' },
        {
          text: '76000: no PTP edit, yet CPT marks it as a separate procedure, and fluoroscopy by the surgeon serves the removal.',
          by: ['ptp-2026-07', 'ncci-manual-1'],
        },
        { text: '77002: an add-on. CMS lists 20520 and 20525 among its primary codes, not 27087.', by: 'aoc-2024-06' },
        { text: '20525: no PTP edit, yet one object is one code; the code of the region is the closer one.', by: 'ptp-2026-07' },
        { text: '20670: column 2. A surgical implant is not a foreign object.', by: 'ptp-2026-07' },
        { text: '27060, 27062, 27070, 27071: column 1. Bursa or bone taken out at the same place takes it in.', by: 'ptp-2026-07' },
        openFractureCleaningInstead,
      ],
      modifiers: [
        { modifier: '22', when: 'Object beside a large vessel or nerve, or in many pieces, with much more time. Give time and reason.' },
        { modifier: '52', when: 'Searched and ended without the object, by choice. An object in the fat is 27086, not this code reduced.' },
        {
          modifier: '59',
          when: {
            text: 'On 27086 for a second object in the fat at another place, through its own cut. XS says it more exactly.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Depth: below the fascia, and which muscle.',
        'What it was, its size, and that all of it came out.',
        'Imaging; path taken; nerves and vessels seen.',
        'That the joint was not entered. Side.',
      ],
      denials: [
        'Surgical hardware sent here: 20680.',
        'Object inside the joint: 27033.',
        'Thigh below the hip region: 27372.',
        'Depth missing from the note.',
      ],
      diagnoses: [
        { icd10: 'S71.021A', label: 'Cut with foreign object, hip, right' },
        { icd10: 'S71.022A', label: 'Cut with foreign object, hip, left' },
        { icd10: 'S71.041A', label: 'Puncture wound with foreign object, hip, right' },
        { icd10: 'S71.042A', label: 'Puncture wound with foreign object, hip, left' },
        { icd10: 'M79.5', label: 'Old foreign object in soft tissue' },
      ],
      history: [],
      anesthesia: ['01250'],
    },
  },
  '27093': {
    name: 'Hip arthrogram injection without anesthesia',
    plain: 'Dye is injected into the hip joint so that pictures show its inside.',
    deciding: {
      '27095': 'no anesthesia beyond numbing the skin',
      '20610': 'contrast for arthrogram pictures, not a drug injection',
      '20611': 'contrast for arthrogram pictures, not a drug injection under ultrasound',
      '73525': 'the injection, not the reading of the pictures',
      '27096': 'hip joint, not sacroiliac joint',
    },
    synonyms: [
      'hip arthrogram injection',
      'MR arthrogram hip',
      'arthrography hip without anesthesia',
      'MRA hip',
      'CT arthrogram',
      'contrast hip',
    ],
    disputed: [sedatedArthrogram],
    full: {
      what: 'hip arthrogram injection',
      indications: [
        'Labral or cartilage injury looked for by MRI or CT with contrast in the joint.',
        'Loose body, or a piece that films do not show.',
        'Painful hip replacement, to look for loosening.',
        'Child’s hip to be seen in motion, if it can be done awake.',
      ],
      steps: [
        'The patient lies on the back, leg turned slightly in. The pulse of the femoral artery is marked.',
        'The skin is cleaned and numbed; the patient stays awake.',
        'A needle is led to the head-neck junction under fluoroscopy or ultrasound.',
        'Joint fluid, if there is any, is drawn off. A drop of contrast proves the place.',
        'The full contrast is injected and the needle withdrawn.',
        'The hip is moved to spread the contrast. Pictures follow at once.',
      ],
      includes: [
        'Local anesthetic for skin and needle track.',
        'Fluid drawn off, or medicine given, through the same needle.',
        { text: 'A needle into the same joint (20610, 20611 are column 2).', by: 'ptp-2026-07' },
      ],
      aftercare: [
        'Rest for a day; soreness is common.',
        'Signs of infection or contrast reaction are explained.',
        'Who read the pictures sends the report; the result is discussed at a visit.',
      ],
      separately: [
        { text: '73525: no PTP edit. X-ray arthrogram: supervision and reading, a second code beside the injection.', by: 'ptp-2026-07' },
        { text: '73722, 73723, 73701, 73702: no PTP edit. MRI or CT arthrogram: the scan, by whoever reads it.', by: 'ptp-2026-07' },
        {
          text: '77002 for the needle when MRI or CT follows and 73525 is not reported: CMS lists 27093 among its primary codes.',
          by: 'aoc-2024-06',
        },
        { text: '76942: no PTP edit. Ultrasound for the needle in place of fluoroscopy, with a saved picture.', by: 'ptp-2026-07' },
        'Contrast bought by the office: its supply code, where the payer pays it.',
      ],
      notSeparately: [
        {
          text: '77002: no PTP edit with this code. Beside 73525 it is column 2 to that one, whose reading takes the fluoroscopy in.',
          by: 'ptp-2026-07',
        },
        { text: '76000: column 2, fluoroscopy as such.', by: 'ptp-2026-07' },
        {
          text: '27095: it is column 1 and never goes with this code, indicator 0. One injection is done with anesthesia or without.',
          by: 'ptp-2026-07',
        },
        { text: '20610, 20611: column 2, aspiration or medicine in the same joint.', by: 'ptp-2026-07' },
        { text: '64445, 64446, 64449, 64451: column 2, nerve blocks at the same session.', by: 'ptp-2026-07' },
        { text: '64450, 64473, 64474: column 2, other numbing by the same hand.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: '22', when: 'Hardly ever: a fused, dysplastic or replaced hip with proof of much longer needle work.' },
        {
          modifier: '52',
          when: 'Needle placed, contrast not reaching the joint, ended by choice. For a treatment injection the code is 20610 or 20611.',
        },
        {
          modifier: '59',
          when: {
            text: 'On 77002 beside a CT arthrogram (73701, 73702), which NCCI sets above it with indicator 1: the guidance served the needle, not the scan. Not to add 77002 to 73525.',
            by: 'ptp-2026-07',
          },
        },
        {
          modifier: '58',
          when: {
            text: 'Only where it was planned with an operation whose global period still runs. The code itself has no follow-up days.',
            by: ['pfs-2026-07', 'cms-claims-12'],
          },
        },
        {
          modifier: '78',
          when: {
            text: 'Hardly ever: it asks for an unplanned return to an operating room, which this injection seldom needs.',
            by: 'cms-claims-12',
          },
        },
        {
          modifier: '76',
          when: 'Same hip injected again that day by the same physician, because contrast was lost or the scan failed. Rare.',
        },
        { modifier: '77', when: 'The same by another physician.' },
      ],
      documentation: [
        'Reason, and which pictures follow.',
        'Contrast: kind and amount.',
        'Guidance, and the saved picture of contrast in the joint.',
        'Local anesthetic only.',
        'Reading in a report of its own when 73525 is sent. Side.',
      ],
      denials: [
        { text: '77002 sent with 73525.', by: 'ptp-2026-07' },
        'A drop of contrast to check a steroid injection is no arthrogram: 20610, with 77002 where fluoroscopy guided it.',
        '73525 sent although only an MRI or CT was read.',
        '27095 sent for local numbing.',
      ],
      diagnoses: [
        { icd10: 'M25.551', label: 'Hip pain, right' },
        { icd10: 'M25.552', label: 'Hip pain, left' },
        { icd10: 'S73.191A', label: 'Hip sprain such as labral tear, right' },
        { icd10: 'S73.192A', label: 'Hip sprain such as labral tear, left' },
        { icd10: 'M24.051', label: 'Loose body in the hip, right' },
        { icd10: 'M24.052', label: 'Loose body in the hip, left' },
        { icd10: 'M24.151', label: 'Hip cartilage disorder, right' },
        { icd10: 'M24.152', label: 'Hip cartilage disorder, left' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '27095': {
    name: 'Hip arthrogram injection with anesthesia',
    plain: 'Dye is injected into the hip joint under anesthesia so that pictures show its inside.',
    deciding: {
      '27093': 'anesthesia given, beyond numbing the skin',
      '73525': 'the injection, not the reading of the pictures',
    },
    synonyms: ['hip arthrogram under anesthesia', 'arthrogram DDH OR', 'pediatric hip arthrogram', 'Perthes arthrogram'],
    disputed: [sedatedArthrogram],
    full: {
      what: 'hip arthrogram injection under anesthesia',
      indications: [
        'Infant or child with a dislocated or Perthes hip who cannot lie still awake.',
        'Arthrogram in the operating room to decide how to reduce or operate.',
        'Adult who cannot bear it awake, with the reason noted.',
      ],
      steps: [
        'An anesthesia professional gives anesthesia, in a child as a rule general.',
        'The patient, most often a child, lies with the leg free. The groin is cleaned.',
        'A thin needle goes in below the adductor or from the front, under fluoroscopy.',
        'A little contrast proves the place; the rest outlines the head and labrum.',
        'The hip is moved through its range under fluoroscopy to see where the head sits best.',
        'Pictures are saved for the reading. The needle is out before any other step.',
      ],
      includes: [
        'Joint fluid drawn off through the same needle.',
        { text: 'A needle into the same joint (20610, 20611 are column 2).', by: 'ptp-2026-07' },
        'Moving the hip to spread the contrast.',
      ],
      aftercare: [
        'Recovery from anesthesia before going home.',
        'Rest for a day; signs of infection are explained.',
        'The next step, such as a cast or operation, follows the pictures.',
      ],
      separately: [
        { text: '73525: no PTP edit. Supervision and reading, when a report of its own is written.', by: 'ptp-2026-07' },
        { text: '73722, 73701: no PTP edit. MRI or CT arthrogram: the scan, by whoever reads it.', by: 'ptp-2026-07' },
        {
          text: '77002 for the needle when MRI or CT follows and 73525 is not reported: CMS lists 27095 among its primary codes.',
          by: 'aoc-2024-06',
        },
        {
          text: '27257, 27000: no PTP edit. Closed reduction of a developmental dislocation, or adductor release through the skin, in the same session.',
          by: 'ptp-2026-07',
        },
        'Anesthesia by the anesthesia professional: 01200 on that claim.',
      ],
      notSeparately: [
        { text: '27093: column 2 and never, indicator 0. One injection is done with anesthesia or without.', by: 'ptp-2026-07' },
        {
          text: '77002: no PTP edit with this code. Beside 73525 it is column 2 to that one, whose reading takes the fluoroscopy in.',
          by: 'ptp-2026-07',
        },
        { text: '76000: column 2, fluoroscopy as such.', by: 'ptp-2026-07' },
        { text: '20610, 20611: column 2, aspiration or medicine in the same joint.', by: 'ptp-2026-07' },
        { text: '64445 to 64449, 64451: column 2 and never, indicator 0. Numbing by the one who injects is not paid.', by: 'ptp-2026-07' },
        { text: '29863: column 2, indicator 1, although scope removal of the lining is the larger operation.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: '22', when: 'Hardly ever: a high dislocation or scarred hip with proof of much longer needle work.' },
        { modifier: '52', when: 'Needle placed, contrast not reaching the joint, ended by choice. Without anesthesia the code is 27093.' },
        {
          modifier: '59',
          when: {
            text: 'On 77002 beside a CT arthrogram (73701, 73702), which NCCI sets above it with indicator 1. Not to add 77002 to 73525.',
            by: 'ptp-2026-07',
          },
        },
        { modifier: '76', when: 'Same hip injected again that day by the same physician, as after a failed reduction. Rare.' },
        { modifier: '77', when: 'The same by another physician.' },
      ],
      documentation: [
        'Kind of anesthesia, who gave it, and why it was needed.',
        'Contrast: kind and amount; joint entry proved.',
        'What the moving pictures showed.',
        'A separate reading when 73525 is sent. Side or sides.',
      ],
      denials: [
        'Local numbing alone: 27093.',
        { text: '77002 sent with 73525.', by: 'ptp-2026-07' },
        '27093 sent along for the same hip.',
        '73525 sent without a written reading.',
      ],
      diagnoses: [
        { icd10: 'Q65.01', label: 'Hip dislocated from birth, right' },
        { icd10: 'Q65.02', label: 'Hip dislocated from birth, left' },
        { icd10: 'Q65.31', label: 'Hip partly dislocated from birth, right' },
        { icd10: 'Q65.32', label: 'Hip partly dislocated from birth, left' },
        { icd10: 'M91.11', label: 'Perthes disease, right' },
        { icd10: 'M91.12', label: 'Perthes disease, left' },
        { icd10: 'M25.551', label: 'Hip pain, right' },
        { icd10: 'M25.552', label: 'Hip pain, left' },
      ],
      history: [],
      anesthesia: ['01200'],
    },
  },
  '27096': {
    name: 'Sacroiliac joint injection, fluoroscopy or CT guided',
    plain: 'A numbing or steroid shot is placed in the sacroiliac joint, between spine and pelvis, guided by x-ray or CT.',
    deciding: {
      '20552': 'into the joint with fluoroscopy or CT; without either, 20552',
      '64451': 'into the joint, not around the nerves that supply it',
      '64625': 'injection, not radiofrequency ablation of the joint nerves',
      G0260: 'the professional service; Medicare facility claims carry G0260',
      G0259: 'professional injection, not the facility code for arthrography',
      '20610': 'sacroiliac joint under imaging, not the hip joint or bursa',
      '27093': 'sacroiliac joint, not hip joint',
      '27050': 'joint injected, not opened for a sample',
      '77002': 'fluoroscopy is part of this code',
      '77012': 'CT guidance is part of this code',
    },
    synonyms: ['SI joint injection', 'sacroiliac injection', 'SIJ block', 'sacroiliac steroid', 'SIJ'],
    disputed: [
      {
        question: 'Sacroiliac joint injected under ultrasound instead of fluoroscopy or CT',
        readings: [
          {
            says: '20552, the code for a joint not seen by fluoroscopy or CT, with 76942 where a plan takes it',
            who: 'AAPC forum answers, which quote the code book',
          },
          {
            says: '22899 with 76942, since no code tells that injection',
            who: 'American College of Radiology, coding answer of August 2013',
          },
          { says: '20611, as for other large joints', who: 'Health Engine Journal page on 27096; NCCI sets 20611 under 27096' },
        ],
      },
    ],
    full: {
      what: 'guided sacroiliac joint injection',
      indications: [
        'Pain below the belt line at the sacroiliac joint for at least three months, not settled by four weeks of therapy.',
        'Three or more positive provocation tests and no better cause: injection to prove the joint as the source.',
        'Return of pain after an injection that helped for three months.',
        'Inflamed sacroiliac joint.',
      ],
      steps: [
        'The patient lies face down. The C-arm or CT is set to show the lower joint line.',
        'The skin is cleaned and numbed.',
        'A needle is led into the back of the joint under fluoroscopy or CT.',
        'Contrast proves that the needle is in the joint; pictures are saved.',
        'Local anesthetic, steroid or both are injected.',
        'Pain is scored again before leaving.',
      ],
      includes: [
        { text: 'Fluoroscopy or CT guidance, and ultrasound if it is added (77002, 77012, 76942, 76000 are column 2).', by: 'ptp-2026-07' },
        'Contrast and an arthrogram of the joint, if one is made.',
        'Local anesthetic for the skin.',
      ],
      aftercare: [
        'A driver home; rest for a day.',
        'A pain diary for the first hours after a diagnostic injection, then for weeks.',
        'Review before the next one: how much relief, and for how long.',
      ],
      separately: [
        { text: '64625: no PTP edit. Radiofrequency treatment of the joint nerves, as a rule on another day.', by: 'ptp-2026-07' },
        'Steroid bought by the office: its drug code. Local anesthetic is not paid apart.',
        {
          text: 'G0260 is what the hospital outpatient or surgery center sends Medicare for its part; the physician sends 27096. From the facility 27096 is not recognized.',
          by: 'a59154',
        },
      ],
      notSeparately: [
        { text: '77002, 77012: column 2. The guidance is in the code.', by: 'ptp-2026-07' },
        { text: '20552, 20553: column 2, muscle injections at the same place.', by: 'ptp-2026-07' },
        { text: '20610, 20611: column 2. Those are for other large joints.', by: 'ptp-2026-07' },
        { text: '64449, 64450: column 2, nerve blocks at the same session.', by: 'ptp-2026-07' },
        {
          text: '64451: no PTP edit, but it treats the nerves of the same joint; contractors count both in one limit of sessions.',
          by: ['ptp-2026-07', 'a59154'],
        },
        { text: 'G0259: it is column 1 and never goes with this code, indicator 0.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: '22', when: 'Hardly ever paid on an injection; proof of much longer needle work is asked.' },
        {
          modifier: '52',
          when: 'Needle in the joint but the drug not given, by choice. Without imaging it is 20552, never 27096 reduced.',
        },
        {
          modifier: '59',
          when: {
            text: 'On 20552, 20553, 20610 or 20611 for an injection at another place; XS. Never to unbundle the guidance.',
            by: 'ptp-2026-07',
          },
        },
        {
          modifier: '58',
          when: {
            text: 'Not for the next injection of a series: the code has no follow-up days. Only inside the global period of an operation that planned it.',
            by: ['pfs-2026-07', 'cms-claims-12'],
          },
        },
        {
          modifier: '78',
          when: {
            text: 'Hardly ever: it asks for an unplanned return to an operating room, which this injection seldom needs.',
            by: 'cms-claims-12',
          },
        },
        { modifier: 'KX', when: 'Medicare contractors want it on diagnostic injections, the first one or two. Not on treating ones.' },
      ],
      documentation: [
        'Fluoroscopy or CT, with saved pictures of needle and contrast.',
        'Diagnostic or treating, and which number of the series.',
        'Pain score before and after. Contractors look for 75 % relief after a diagnostic injection, half for three months after a treating one.',
        'Length of pain, provocation tests, what was tried before.',
        'Drug and dose. Side or sides.',
      ],
      denials: [
        '77002, 77012 or the spinal fluoroscopy code sent on top.',
        'No imaging at all: 20552. For ultrasound authorities differ.',
        {
          text: 'More sessions than the contractor allows: two diagnostic, four treating in twelve months, one side or both.',
          by: 'a59154',
        },
        { text: 'A biologic not approved by the FDA in the syringe: Medicare contractors do not cover it.', by: 'a59154' },
        'Two units for both sides: the MUE is 1, and 50 tells the second side.',
      ],
      diagnoses: [
        { icd10: 'M46.1', label: 'Inflamed sacroiliac joint' },
        { icd10: 'M53.3', label: 'Sacroiliac or tailbone disorder' },
        { icd10: 'M47.818', label: 'Worn sacral joints without nerve damage' },
        { icd10: 'M53.2X8', label: 'Unstable sacral segment' },
      ],
      history: [],
      anesthesia: [],
    },
  },
  '27097': {
    name: 'Hamstring release at the sit bone',
    plain: 'The hamstring tendons are loosened where they start at the sit bone.',
    deciding: {
      '27098': 'hamstrings loosened, not the adductors moved',
    },
    synonyms: ['hamstring release proximal', 'hamstring recession', 'proximal hamstring lengthening'],
    full: {
      what: 'hamstring release at the sit bone',
      indications: [
        'Short hamstrings in cerebral palsy with a hip that will not bend for sitting.',
        'Scarred, painful hamstring origin that therapy does not settle.',
        'Knee kept bent by hamstrings tight at their upper end.',
      ],
      steps: [
        'The patient lies face down or with the legs held up. The cut is in the buttock crease.',
        'Gluteus maximus is lifted out of the way.',
        'The sciatic nerve is found beside the sit bone and guarded.',
        'The tendons are cut from the bone, or lengthened so that they slide down.',
        'The straight leg is raised gently to test the gain, with an eye on the nerve.',
        'The wound is closed in layers. A splint or cast keeps the knee straight.',
      ],
      includes: [
        'All three hamstring tendons of that side, one or several.',
        'Finding and guarding the sciatic nerve.',
        firstSpicaOrStrapping,
      ],
      aftercare: [
        'Knee kept straight by splint or cast for three to six weeks.',
        'No forced raising of the straight leg: the nerve needs time.',
        'Sitting on the wound is limited at first.',
        'Visits at two and six weeks.',
      ],
      separately: [
        { text: '27001, 27003, 27005: no PTP edit. Adductor or psoas released through its own cut.', by: 'ptp-2026-07' },
        femoralOsteotomyToo,
        { text: '64712: no PTP edit. Sciatic nerve freed because it is trapped itself, with symptoms noted.', by: 'ptp-2026-07' },
      ],
      notSeparately: [smallBlocks, openFractureCleaningInstead],
      modifiers: [
        { modifier: '22', when: 'Sciatic nerve bound in scar after an old tear or operation, with much more time. Give time and reason.' },
        { modifier: '52', when: 'Opened and ended early by choice. One tendon in place of all is the whole service.' },
        {
          modifier: '59',
          when: {
            text: 'For 11011 or 11012 on this leg at another place; indicator 1. Other tendon releases need none: NCCI does not pair them.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Origin at the sit bone reached, and from where.',
        'Tendons named; cut off or lengthened.',
        'Sciatic nerve seen.',
        'Angle of the raised straight leg before and after. Side.',
      ],
      denials: [
        'Torn hamstring sewn back to the sit bone: that is repair (27385, 27386 or what the payer names), not release.',
        'Hamstrings cut near the knee: codes of the thigh and knee section.',
        'Adductor moved to the sit bone: 27098.',
      ],
      diagnoses: [
        { icd10: 'M62.451', label: 'Contracted thigh muscle, right' },
        { icd10: 'M62.452', label: 'Contracted thigh muscle, left' },
        { icd10: 'M24.561', label: 'Stiff, bent knee, right' },
        { icd10: 'M24.562', label: 'Stiff, bent knee, left' },
        { icd10: 'G80.1', label: 'Spastic diplegia, cerebral palsy' },
      ],
      history: [],
      anesthesia: ['01250'],
    },
  },
  '27098': {
    name: 'Adductor moved to the sit bone',
    plain: 'The inner-thigh muscle is moved to the sit bone to balance the hip.',
    deciding: {
      '27097': 'adductors moved, not hamstrings loosened',
      '27001': 'adductor moved to the sit bone, not just cut',
    },
    synonyms: ['adductor transfer', 'adductor to ischium', 'adductor posterior transfer'],
    full: {
      what: 'adductor transfer to the sit bone',
      indications: [
        'Spastic adductors that cross the legs and pull the hip out, in a child who may walk.',
        'Weak hip extension with strong adductors.',
      ],
      steps: [
        'The patient lies with the legs spread and held up. A cut runs in the groin back toward the sit bone.',
        'Gracilis and adductor longus, with part of brevis, are freed from the pubic bone. Their nerve supply is kept.',
        'The sit bone is laid free through the same cut.',
        'The freed origins are drawn back without tension.',
        'They are sewn to the sit bone with the legs spread.',
        'The cut is closed; a brace or cast keeps the legs apart.',
      ],
      includes: [
        {
          text: 'Cutting the adductors, open or through the skin, with or without the nerve branch (27001, 27000, 27003 are column 2).',
          by: 'ptp-2026-07',
        },
        { text: 'Flexor or abductor release through the same cut (27005, 27006 are column 2).', by: 'ptp-2026-07' },
        firstSpicaOrStrapping,
        'Sutures or anchors that hold the muscle.',
      ],
      aftercare: [
        'Legs kept apart in cast or brace for about four to six weeks, until the muscle holds.',
        'Then walking practice with therapy.',
        'Visits at two, six and twelve weeks.',
      ],
      separately: [
        { text: '27097: no PTP edit. Hamstrings released as well, as an aim of its own.', by: 'ptp-2026-07' },
        femoralOsteotomyToo,
        { text: '27146, 27151, 27156: no PTP edit. Pelvic osteotomies in the same session.', by: 'ptp-2026-07' },
      ],
      notSeparately: [smallBlocks, openFractureCleaningInstead],
      modifiers: [
        { modifier: '22', when: 'Scarred groin after earlier release, with much more work. Give time and reason.' },
        { modifier: '52', when: 'Adductors freed but not fixed to the sit bone: that is a release, 27001, not this code reduced.' },
        {
          modifier: '59',
          when: {
            text: 'On 27005 for a psoas released through its own cut at the front; indicator 1, XS. Not on 27001.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Muscles moved, by name.',
        'Where they came from and where they were sewn.',
        'How they were fixed.',
        'Spread before and after. Side or sides.',
      ],
      denials: ['27001 sent along.', 'Adductors only cut: 27001.', 'Hamstrings released at the same bone: 27097.'],
      diagnoses: [
        { icd10: 'M62.451', label: 'Contracted thigh muscle, right' },
        { icd10: 'M62.452', label: 'Contracted thigh muscle, left' },
        { icd10: 'M24.551', label: 'Stiff, contracted hip, right' },
        { icd10: 'M24.552', label: 'Stiff, contracted hip, left' },
        { icd10: 'G80.1', label: 'Spastic diplegia, cerebral palsy' },
        { icd10: 'G80.0', label: 'Spastic quadriplegia, cerebral palsy' },
      ],
      history: [],
      anesthesia: ['01250'],
    },
  },
  '27100': {
    name: 'External oblique moved to greater trochanter',
    plain: 'The outer belly-wall muscle is moved to the bony knob at the side of the hip to help hold up a weak hip.',
    deciding: {
      '27105': 'belly-wall muscle, not back muscle',
      '27110': 'external oblique, not the psoas',
    },
    synonyms: ['muscle transfer hip', 'external oblique transfer', 'abductor paralysis transfer', 'polio hip'],
    full: {
      what: 'external oblique transfer to the greater trochanter',
      indications: [
        'Paralyzed hip abductors with a sound belly wall, as after polio or in spina bifida.',
        'Paralytic hip that slips out for want of abductor force, beside bone surgery.',
      ],
      steps: [
        'A cut follows the iliac crest to the pubic bone. The external oblique and its flat tendon are freed with their nerves.',
        'The flat tendon is rolled into a cord. A strip of fascia or tendon lengthens it where it falls short.',
        'The gap in the belly wall is sewn shut.',
        'A second cut shows the greater trochanter. A tunnel is made under the skin between the two.',
        'The cord is drawn down through the tunnel.',
        'With the leg held out, it is fixed to a hole or slot in the trochanter.',
        'Both cuts are closed and a spica is put on.',
      ],
      includes: [
        'A strip of fascia or tendon that lengthens the muscle, harvest counted in.',
        'Repair of the belly wall where the muscle was taken.',
        'Holes, sutures or anchors in the trochanter.',
        firstSpicaOrStrapping,
      ],
      aftercare: [
        'Spica or brace with the leg held out for four to six weeks.',
        'Then training of the moved muscle for months.',
        'Films at six weeks and three months; the belly wall is checked for hernia.',
      ],
      separately: [
        { text: '27110: no PTP edit. The iliopsoas moved as well, as an aim of its own.', by: 'ptp-2026-07' },
        femoralOsteotomyToo,
        { text: '27146, 27151, 27156: no PTP edit. Pelvic osteotomies in the same session.', by: 'ptp-2026-07' },
      ],
      notSeparately: [
        { text: '27170: it is column 1. A graft to the upper femur takes the work at the trochanter in.', by: 'ptp-2026-07' },
        { text: '27005, 27006: column 2. For a release away from the transfer see 59.', by: 'ptp-2026-07' },
        smallBlocks,
        openFractureCleaningInstead,
      ],
      modifiers: [
        { modifier: '22', when: 'Belly wall scarred from shunt or earlier surgery, with much more work. Give time and reason.' },
        { modifier: '52', when: 'Muscle freed but not brought down, by choice. The transfer without an added strip is the whole service.' },
        {
          modifier: '59',
          when: { text: 'On 27005 or 27006 for a tendon released through its own cut; indicator 1, XS.', by: 'ptp-2026-07' },
        },
      ],
      documentation: [
        'Muscle moved: external oblique, with its nerves.',
        'Fixed to the greater trochanter, and how.',
        'Strip used to lengthen it, and from where.',
        'Strength of the abductors before. Side.',
      ],
      denials: [
        'Another muscle in the note: 27105 for the back, 27110 or 27111 for the iliopsoas.',
        'Strip of fascia sent apart.',
        'Gluteus maximus or vastus moved for torn abductors: not this muscle.',
      ],
      diagnoses: [
        { icd10: 'M24.351', label: 'Hip dislocated by disease, right' },
        { icd10: 'M24.352', label: 'Hip dislocated by disease, left' },
        { icd10: 'B91', label: 'Late effects of polio' },
        { icd10: 'Q05.7', label: 'Lumbar spina bifida without hydrocephalus' },
      ],
      history: [],
      anesthesia: ['01210', '01250'],
    },
  },
  '27105': {
    name: 'Paraspinal muscle moved to the hip',
    plain: 'A back muscle is moved to the hip to help hold up a weak hip.',
    deciding: {
      '27100': 'back muscle, not belly-wall muscle',
      '27110': 'back muscle, not the psoas',
    },
    synonyms: ['muscle transfer hip', 'paraspinal transfer', 'erector spinae transfer'],
    full: {
      what: 'paraspinal muscle transfer to the hip',
      indications: [
        'Paralyzed hip extensors or abductors with sound back muscles, as after polio.',
        'Other muscles near the hip too weak to be moved.',
      ],
      steps: [
        'The patient lies on the side. A long cut beside the lower spine shows the back muscle.',
        'Its lower part is freed from sacrum and iliac crest. Vessels and nerves from above are kept.',
        'A long strip of thigh fascia or tendon is taken and sewn to the free end.',
        'A tunnel under the skin leads past the crest down to the hip.',
        'The strip is drawn through and fixed at the hip with the leg held out and back.',
        'All cuts are closed; a spica holds the place.',
      ],
      includes: [
        'The strip of fascia or tendon that lengthens the muscle, harvest counted in.',
        'Tunnel and fixation at the hip.',
        firstSpicaOrStrapping,
      ],
      aftercare: [
        'Spica or brace for six weeks or more.',
        'Then training of the moved muscle, with back posture watched.',
        'Films at six weeks and three months.',
      ],
      separately: [
        { text: '27100, 27110: no PTP edit. Another muscle moved as well, as an aim of its own.', by: 'ptp-2026-07' },
        femoralOsteotomyToo,
      ],
      notSeparately: [
        { text: '27005, 27006: column 2. For a release away from the transfer see 59.', by: 'ptp-2026-07' },
        smallBlocks,
        openFractureCleaningInstead,
      ],
      modifiers: [
        { modifier: '22', when: 'Back scarred from spine surgery or spina bifida closure, with much more work. Give time and reason.' },
        { modifier: '52', when: 'Muscle freed but not brought to the hip, by choice. Nothing lesser has its own code.' },
        {
          modifier: '59',
          when: { text: 'On 27005 or 27006 for a tendon released through its own cut; indicator 1, XS.', by: 'ptp-2026-07' },
        },
      ],
      documentation: [
        'Muscle moved: which part of the back muscle.',
        'Strip used to lengthen it, and from where.',
        'Where and how it was fixed at the hip.',
        'Strength around the hip before. Side.',
      ],
      denials: [
        'Another muscle in the note: 27100 for the belly wall, 27110 or 27111 for the iliopsoas.',
        'Strip of fascia sent apart.',
        'Muscle flap to cover a wound: not a transfer for movement.',
      ],
      diagnoses: [
        { icd10: 'M24.351', label: 'Hip dislocated by disease, right' },
        { icd10: 'M24.352', label: 'Hip dislocated by disease, left' },
        { icd10: 'B91', label: 'Late effects of polio' },
        { icd10: 'Q05.7', label: 'Lumbar spina bifida without hydrocephalus' },
      ],
      history: [],
      anesthesia: ['01210', '01250'],
    },
  },
  '27110': {
    name: 'Iliopsoas moved to the greater trochanter',
    plain: 'The muscle that bends the hip is moved to the bony knob at its side to help hold up a weak hip.',
    deciding: {
      '27111': 'anchored on the greater trochanter, not the femoral neck',
      '27005': 'psoas moved and anchored, not only cut',
      '27100': 'the psoas, not the external oblique',
      '27105': 'the psoas, not a back muscle',
    },
    synonyms: ['muscle transfer hip', 'iliopsoas transfer', 'psoas transfer', 'Sharrard', 'Mustard'],
    full: {
      what: 'iliopsoas transfer to the greater trochanter',
      indications: [
        'Strong iliopsoas against paralyzed abductors, as in lumbar spina bifida or after polio.',
        'Paralytic hip that slips out, with open reduction or bone surgery or alone.',
      ],
      steps: [
        'The iliac crest is opened at the front and its inner and outer faces are freed.',
        'The iliopsoas is followed down and its end taken off the lesser trochanter.',
        'A window is cut in the iliac wing, or a notch at its front edge.',
        'The muscle is led through it to the outer side. The femoral nerve branches are guarded.',
        'With the leg held out and turned in, it is fixed into the greater trochanter.',
        'Tension is tested; the cuts are closed and a spica is put on.',
      ],
      includes: [
        'Cutting the iliopsoas off the lesser trochanter, with or without a chip of bone.',
        'Window or notch in the iliac wing for the passage.',
        { text: 'Flexor and abductor release at the same hip (27005, 27006 are column 2).', by: 'ptp-2026-07' },
        'Holes, sutures or anchors in the trochanter.',
        firstSpicaOrStrapping,
      ],
      aftercare: [
        'Spica with the leg held out for four to six weeks, then a brace.',
        'Training of the muscle in its new part.',
        'Films at six weeks, three months and yearly: is the hip still in?',
      ],
      separately: [
        { text: '27258, 27259: no PTP edit. Open reduction of the hip in the same session.', by: 'ptp-2026-07' },
        femoralOsteotomyToo,
        { text: '27146, 27151, 27156: no PTP edit. Pelvic osteotomies in the same session.', by: 'ptp-2026-07' },
        { text: '27100: no PTP edit. The external oblique moved as well.', by: 'ptp-2026-07' },
      ],
      notSeparately: [
        { text: '27111: no PTP edit, yet one muscle has one new place; one of the two codes.', by: 'ptp-2026-07' },
        smallBlocks,
        openFractureCleaningInstead,
      ],
      modifiers: [
        { modifier: '22', when: 'Second operation in a scarred hip, with much more work. Give time and reason.' },
        { modifier: '52', when: 'Psoas cut and not fixed anew: that is a release, 27005, not this code reduced.' },
        {
          modifier: '59',
          when: {
            text: 'On 27006 for an abductor or extensor released through its own cut; indicator 1, XS. Never on 27005.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Iliopsoas taken off, and how.',
        'Path: through the wing or round the front.',
        'Fixed to the greater trochanter, and how.',
        'Strength of flexors and abductors before. Side.',
      ],
      denials: [
        'Fixed to the femoral neck in the note: 27111.',
        '27005 sent along for the same muscle.',
        'Psoas only cut or lengthened: 27005.',
      ],
      diagnoses: [
        { icd10: 'M24.351', label: 'Hip dislocated by disease, right' },
        { icd10: 'M24.352', label: 'Hip dislocated by disease, left' },
        { icd10: 'B91', label: 'Late effects of polio' },
        { icd10: 'Q05.7', label: 'Lumbar spina bifida without hydrocephalus' },
      ],
      history: [],
      anesthesia: ['01210', '01250'],
    },
  },
  '27111': {
    name: 'Iliopsoas moved to the femoral neck',
    plain: 'The muscle that bends the hip is cut loose and anchored on the neck of the thigh bone to balance the hip.',
    deciding: {
      '27110': 'anchored on the femoral neck, not the greater trochanter',
      '27005': 'psoas moved and anchored, not only cut',
    },
    synonyms: ['muscle transfer hip', 'psoas to femoral neck', 'iliopsoas transfer', 'psoas transfer'],
    full: {
      what: 'iliopsoas transfer to the femoral neck',
      indications: [
        'Iliopsoas that bends and turns the hip too strongly, to be given a weaker hold without loss of all flexion.',
        'Muscle imbalance at the hip in cerebral palsy or paralysis.',
      ],
      steps: [
        'The front of the hip is opened between tensor and sartorius. The femoral nerve is guarded.',
        'The iliopsoas is followed down and its tendon cut at the lesser trochanter.',
        'The front of the capsule and the femoral neck are laid free.',
        'The tendon is shifted up and forward.',
        'It is sewn to the neck and capsule under fair tension.',
        'Straightening and bending are tested; the wound is closed.',
      ],
      includes: [
        'Cutting the iliopsoas off the lesser trochanter.',
        { text: 'Flexor and abductor release at the same hip (27005, 27006 are column 2).', by: 'ptp-2026-07' },
        'Holes, sutures or anchors at the neck.',
        firstSpicaOrStrapping,
      ],
      aftercare: [
        'Hip kept straight by cast, brace or lying prone for three to six weeks.',
        'Active bending after that, in steps.',
        'Films at six weeks and three months.',
      ],
      separately: [
        { text: '27258, 27259: no PTP edit. Open reduction of the hip in the same session.', by: 'ptp-2026-07' },
        femoralOsteotomyToo,
        { text: '27146, 27151, 27156: no PTP edit. Pelvic osteotomies in the same session.', by: 'ptp-2026-07' },
      ],
      notSeparately: [
        { text: '27170: it is column 1. A graft to the upper femur takes the work at the neck in.', by: 'ptp-2026-07' },
        { text: '27110: no PTP edit, yet one muscle has one new place; one of the two codes.', by: 'ptp-2026-07' },
        smallBlocks,
        openFractureCleaningInstead,
      ],
      modifiers: [
        { modifier: '22', when: 'Second operation in a scarred hip, with much more work. Give time and reason.' },
        { modifier: '52', when: 'Psoas cut and not fixed anew: that is a release, 27005, not this code reduced.' },
        {
          modifier: '59',
          when: {
            text: 'On 27006 for an abductor or extensor released through its own cut; indicator 1, XS. Never on 27005.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Iliopsoas taken off, and how.',
        'Fixed to the femoral neck, and how.',
        'Aim of the transfer.',
        'Flexion and straightening before and after. Side.',
      ],
      denials: [
        'Fixed to the greater trochanter in the note: 27110.',
        '27005 sent along for the same muscle.',
        'Psoas only cut or lengthened: 27005.',
      ],
      diagnoses: [
        { icd10: 'M24.351', label: 'Hip dislocated by disease, right' },
        { icd10: 'M24.352', label: 'Hip dislocated by disease, left' },
        { icd10: 'B91', label: 'Late effects of polio' },
        { icd10: 'Q05.7', label: 'Lumbar spina bifida without hydrocephalus' },
        { icd10: 'G80.1', label: 'Spastic diplegia, cerebral palsy' },
      ],
      history: [],
      anesthesia: ['01210', '01250'],
    },
  },
} as const satisfies Texts<'27086' | '27087' | '27093' | '27095' | '27096' | '27097' | '27098' | '27100' | '27105' | '27110' | '27111'>;
