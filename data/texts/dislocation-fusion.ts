import type { Texts } from '../schema.ts';
import { adductorBesideReduction, backWall, oneFractureOnly, periacetabular } from './disputes.ts';

/** Dislocation of the native, developmental and replaced hip, manipulation, fusions, amputations and the unlisted code. */
export const texts = {
  '27250': {
    name: 'Traumatic hip dislocation put back, no anesthesia',
    plain: 'A natural hip dislocated by injury is pulled back into place without anesthesia.',
    deciding: {
      '27252': 'no anesthesia; with it the code is 27252',
      '27265': 'native hip; an artificial one is 27265',
      '27256': 'injury; a baby’s developmental dislocation is 27256',
    },
    synonyms: [
      'hip reduction ED',
      'closed reduction hip dislocation',
      'hip out of socket',
      'dislocated hip',
      'Allis maneuver',
      'Captain Morgan technique',
      'ER hip reduction',
    ],
  },
  '27252': {
    name: 'Traumatic hip dislocation put back under anesthesia',
    plain: 'A natural hip dislocated by injury is put back while the patient is under anesthesia.',
    deciding: {
      '27250': 'anesthesia given; without it the code is 27250',
      '27266': 'native hip; an artificial one is 27266',
      '27253': 'not opened; open reduction is 27253',
      '27257': 'injury; a developmental dislocation is 27257',
      '27275': 'the hip was out of joint; a stiff one is 27275',
    },
    synonyms: [
      'closed reduction hip under anesthesia',
      'hip dislocation OR reduction',
      'posterior hip dislocation reduction under anesthesia',
      'CR hip dislocation',
    ],
  },
  '27253': {
    name: 'Traumatic hip dislocation opened, nothing fixed inside',
    plain: 'A natural hip dislocated by injury is put back in an open operation. No hardware is left inside.',
    deciding: {
      '27254': 'no socket wall and head fracture treated with it; nothing fixed',
      '27252': 'opened; put back closed under anesthesia is 27252',
      '27258': 'injury; a developmental dislocation opened is 27258',
    },
    synonyms: [
      'open reduction hip dislocation',
      'irreducible hip dislocation',
      'traumatic hip dislocation open',
      'incongruent reduction hip',
    ],
    disputed: [oneFractureOnly],
    full: {
      indications: [
        'Native hip out of joint after injury that will not go back closed.',
        'Hip back, but not seated evenly: capsule, labrum or a loose body sits in between.',
        'Nerve function lost with the closed attempt.',
      ],
      steps: [
        'A closed attempt has failed, or imaging shows the joint is not even.',
        'The hip is opened from the side it left by, most often from behind. The sciatic nerve is guarded.',
        'Capsule, labrum or muscle that blocks the way is moved aside. Loose bodies are washed out.',
        'Head and socket are looked over for damage.',
        'The head is guided back into the socket under direct sight.',
        'Stability is tested. Capsule and tendons are sutured; no screw, pin or plate is placed.',
        'Films show an even joint.',
      ],
      includes: [
        { text: 'The closed attempt that failed at the same sitting (27250, 27252 are column 2).', by: 'ptp-2026-07' },
        { text: 'Exploring the joint and taking out loose bodies (27033 is column 2).', by: 'ptp-2026-07' },
        { text: 'Tendons released for access (27005, 27006 are column 2).', by: 'ptp-2026-07' },
        { text: 'The first cast or spica (29305, 29325 are column 2).', by: 'ptp-2026-07' },
        'Suture of capsule and labrum torn by the dislocation.',
      ],
      aftercare: [
        'Protected weight for about four to six weeks, with precautions for the direction it left by.',
        'Films or CT at once; visits at two weeks, six weeks and three months.',
        'The head is watched for loss of blood supply for a year or two; late visits lie outside the package.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        { text: 'Cleaning the wound of an open dislocation (11010 to 11012): no PTP edit.', by: 'ptp-2026-07' },
        { text: 'Sciatic nerve freed for its own injury (64712): no PTP edit. Finding it on the way in is access.', by: 'ptp-2026-07' },
      ],
      notSeparately: [
        { text: '27254: it is column 1. One of the two codes, not both.', by: 'ptp-2026-07' },
        { text: '27269: it is column 1. Open femoral head repair takes this code in.', by: 'ptp-2026-07' },
        { text: '27258, 27259: column 1, for a dislocation that is not from injury.', by: 'ptp-2026-07' },
        { text: '27265, 27266: column 2; those are for artificial hips.', by: 'ptp-2026-07' },
        { text: 'Hip replacement at the same sitting (27125, 27130, 27132): column 1.', by: 'ptp-2026-07' },
        { text: '20610, 20611: needle into the same joint, column 2.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy (76000, 77002): part of the operation, though no PTP edit names it here.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right hip.' },
        { modifier: 'LT', when: 'Left hip.' },
        { modifier: '22', when: 'Much more work than a usual open reduction: late case, scarred-in head. Give time and reason.' },
        { modifier: '51', when: 'Other injuries operated on the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Opened, then left unreduced by choice.' },
        { modifier: '53', when: 'Stopped after the start because the patient was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Trauma surgeon reduces, home surgeon follows, with a written transfer. Shares: 10 % before, 69 % operation, 21 % after.',
            by: 'pfs-2026-07',
          },
        },
        { modifier: '55', when: { text: 'The home surgeon’s follow-up: 21 %, split by days.', by: 'pfs-2026-07' } },
        {
          modifier: '56',
          when: { text: 'Work-up only, operated on elsewhere: the share is 10 %. Rare; ask the payer.', by: 'pfs-2026-07' },
        },
        { modifier: '58', when: 'Opened as the planned next step after a closed reduction under anesthesia (27252), within its 90 days.' },
        {
          modifier: '78',
          when: {
            text: 'Unplanned return within 90 days, as when the hip slips out again. Pays the operation share, 69 %.',
            by: 'pfs-2026-07',
          },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated.' },
        {
          modifier: '59',
          when: { text: 'Opens an edit of indicator 1 only for another site. The other hip is told by RT and LT.', by: 'ptp-2026-07' },
        },
      ],
      documentation: [
        { text: 'Injury named, so that it is not taken for a developmental case.', by: 'mirahealth-27253' },
        { text: 'Why it had to be opened, such as a closed attempt that failed.', by: 'mirahealth-27253' },
        { text: 'A plain sentence that no fixation was placed.', by: 'mirahealth-27253' },
        'Approach; what blocked the way; state of head, socket and cartilage.',
        'Nerve check before and after. Films of the even joint. Side.',
      ],
      denials: [
        'Screws or a plate in the note, yet this code on the claim.',
        { text: '27252 sent along for the failed attempt.', by: 'ptp-2026-07' },
        { text: '27033 sent along for loose bodies.', by: 'ptp-2026-07' },
        'Used for an artificial hip.',
      ],
      diagnoses: [
        { icd10: 'S73.014A', label: 'Hip dislocated backward, right' },
        { icd10: 'S73.015A', label: 'Hip dislocated backward, left' },
        { icd10: 'S73.034A', label: 'Hip dislocated forward, right' },
        { icd10: 'S73.035A', label: 'Hip dislocated forward, left' },
        { icd10: 'S73.004A', label: 'Hip dislocated, direction not given, right' },
        { icd10: 'S73.005A', label: 'Hip dislocated, direction not given, left' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01210'],
    },
  },
  '27254': {
    name: 'Hip fracture-dislocation opened: socket wall and head',
    plain: 'A hip dislocated by injury, with a broken socket edge and ball, is opened, put back and repaired.',
    deciding: {
      '27253': 'socket wall and head broken too; one alone is disputed',
      '27226': 'dislocation and head fracture with it; wall fixation alone is 27226',
      '27269': 'dislocation and wall fracture with it; head repair alone is 27269',
      '27258': 'injury; a developmental dislocation opened is 27258',
    },
    synonyms: [
      'Pipkin IV',
      'hip fracture dislocation ORIF',
      'fracture-dislocation hip',
      'head and posterior wall fracture',
      'Pipkin with wall',
      'ORIF hip dislocation',
    ],
    disputed: [oneFractureOnly, backWall],
    full: {
      indications: [
        'Native hip dislocated by injury, with socket wall and femoral head both broken.',
        'Such a hip that stays unstable after closed reduction because the wall piece is large.',
        'Such a hip with bone pieces caught in the joint.',
      ],
      steps: [
        'CT shows the wall piece and the head piece.',
        'The hip is opened, mostly from behind or with the trochanter flipped. The sciatic nerve is guarded.',
        'The joint is cleared of small pieces.',
        'The head piece is fixed with buried screws, or taken out when small.',
        'The head is set back into the socket under direct sight.',
        'The wall piece is put back, held by screws and a plate, or judged stable without.',
        'Stability is tested, capsule and trochanter are closed and films taken.',
      ],
      includes: [
        'Care of the wall and head fractures, fixed or not.',
        { text: 'An outside frame (20690, 20692, 20696) and traction pin (20650): column 2.', by: 'ptp-2026-07' },
        { text: 'Trochanter flip for access (27140 is column 2).', by: 'ptp-2026-07' },
        { text: 'Closed attempts (27250, 27252) and taking out loose pieces (27033): column 2.', by: 'ptp-2026-07' },
        { text: 'The first cast or spica (29305, 29325 are column 2).', by: 'ptp-2026-07' },
        'Fluoroscopy used to do the operation.',
      ],
      aftercare: [
        'Toe-touch weight for six to twelve weeks, until the wall has healed.',
        'Hip precautions; medicine against extra bone in many centers.',
        'Films at two, six and twelve weeks; loss of head blood supply and wear are watched for years.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        {
          text: 'A column or transverse fracture beyond the wall (27227, 27228): no PTP edit. The note must show that second fracture.',
          by: 'ptp-2026-07',
        },
        { text: 'Cleaning the wound of an open fracture (11010 to 11012): no PTP edit.', by: 'ptp-2026-07' },
        { text: 'Sciatic nerve freed for its own injury (64712): no PTP edit. Finding it on the way in is access.', by: 'ptp-2026-07' },
      ],
      notSeparately: [
        { text: '27226 for the same wall: counted in by the wording. No PTP edit names the pair.', by: 'ptp-2026-07' },
        { text: '27269: mutually exclusive. If both are sent, 27269 is column 1 and this code is refused.', by: 'ptp-2026-07' },
        { text: '27253: column 2. One of the two, not both.', by: 'ptp-2026-07' },
        { text: '27236, 27244, 27248: mutually exclusive, column 2. 27245: mutually exclusive, column 1.', by: 'ptp-2026-07' },
        { text: '27258: mutually exclusive, column 1. 27259: mutually exclusive, column 2.', by: 'ptp-2026-07' },
        { text: '27267, 27268: closed head fracture care, column 2.', by: 'ptp-2026-07' },
        { text: 'Total hip at the same sitting (27130, 27132): column 1.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy (76000, 77002): part of the operation, though no PTP edit names it here.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right hip.' },
        { modifier: 'LT', when: 'Left hip.' },
        { modifier: '22', when: 'Much more work than usual: crushed wall with graft, late case. Give time and reason.' },
        { modifier: '51', when: 'Other injuries operated on the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Part of the work left undone by choice.' },
        { modifier: '53', when: 'Stopped after the start because the patient was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Trauma center operates, home surgeon follows, with a written transfer. Shares: 10 % before, 69 % operation, 21 % after.',
            by: 'pfs-2026-07',
          },
        },
        { modifier: '55', when: { text: 'The home surgeon’s follow-up: 21 %, split by days.', by: 'pfs-2026-07' } },
        {
          modifier: '56',
          when: { text: 'Work-up only, operated on elsewhere: the share is 10 %. Rare; ask the payer.', by: 'pfs-2026-07' },
        },
        { modifier: '58', when: 'Fixation planned as the next step after closed reduction (27252), within its 90 days.' },
        {
          modifier: '78',
          when: { text: 'Unplanned return within 90 days, as when fixation fails. Pays the operation share, 69 %.', by: 'pfs-2026-07' },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated.' },
        {
          modifier: '59',
          when: { text: 'Opens an edit of indicator 1 only for another site. The other hip is told by RT and LT.', by: 'ptp-2026-07' },
        },
      ],
      documentation: [
        { text: 'Injury named.', by: 'mirahealth-27254' },
        { text: 'Both fractures, by CT or seen at surgery.', by: 'mirahealth-27254' },
        { text: 'Approach by name; how it was reduced; what was fixed and with which implants.', by: 'mirahealth-27254' },
        { text: 'Diagnoses for dislocation, wall and head, all three.', by: 'mirahealth-27254' },
        'Nerve check before and after. Side.',
      ],
      denials: [
        'Only one fracture in the record; see the dispute.',
        '27226 sent along for the same wall piece.',
        { text: '27269 sent along for the same head piece.', by: 'ptp-2026-07' },
        'Fracture diagnoses missing from the claim.',
      ],
      diagnoses: [
        { icd10: 'S73.014A', label: 'Hip dislocated backward, right' },
        { icd10: 'S73.015A', label: 'Hip dislocated backward, left' },
        { icd10: 'S32.421A', label: 'Back wall of the socket broken and shifted, right' },
        { icd10: 'S32.422A', label: 'Back wall of the socket broken and shifted, left' },
        { icd10: 'S72.061A', label: 'Joint surface of the femoral head broken and shifted, right' },
        { icd10: 'S72.062A', label: 'Joint surface of the femoral head broken and shifted, left' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01210'],
    },
  },
  '27256': {
    name: 'Developmental hip dislocation: harness or splint, no anesthesia',
    plain: 'A baby’s loose or dislocated hip is held in place by a harness, a splint or by traction. No anesthesia is needed.',
    deciding: {
      '27257': 'harness, splint or traction; no anesthesia, no manipulation',
      '27250': 'developmental or spontaneous; dislocation by injury is 27250',
    },
    synonyms: [
      'Pavlik harness',
      'Pavlik',
      'DDH splint',
      'abduction brace',
      'clicky hip',
      'Frejka',
      'DDH',
      'CDH',
      'Rhino brace',
      'hip dysplasia baby',
    ],
  },
  '27257': {
    name: 'Developmental hip dislocation: closed reduction under anesthesia',
    plain: 'A child’s dislocated hip is put back under anesthesia and held in a cast.',
    deciding: {
      '27256': 'manipulated under anesthesia; a harness or splint is 27256',
      '27258': 'not opened; open reduction is 27258',
      '27252': 'developmental or spontaneous; dislocation by injury is 27252',
    },
    synonyms: ['closed reduction DDH', 'spica cast DDH', 'closed reduction and spica', 'CR spica', 'DDH reduction under anesthesia'],
    disputed: [adductorBesideReduction],
  },
  '27258': {
    name: 'Developmental hip dislocation: open reduction, no femoral shortening',
    plain: 'A child’s dislocated hip is put back in an open operation and held in a cast.',
    deciding: {
      '27259': 'the femur is not shortened',
      '27147': 'the pelvis is not cut',
      '27257': 'opened; closed reduction under anesthesia is 27257',
      '27253': 'developmental or spontaneous; dislocation by injury is 27253',
      '27254': 'not from injury; nothing is broken',
    },
    synonyms: [
      'open reduction DDH',
      'medial open reduction',
      'anterior open reduction hip',
      'Ludloff',
      'Ferguson',
      'Weinstein-Ponseti',
      'bikini incision DDH',
      'OR DDH',
      'congenital hip dislocation open',
    ],
    full: {
      indications: [
        'Dysplastic hip that closed reduction does not bring or keep in place.',
        'Hip found late, often after walking age, that needs no shortening.',
        'Hip out of joint from muscle imbalance or disease, not from injury.',
      ],
      steps: [
        'An arthrogram or gentle test shows what keeps the head out.',
        'The hip is opened from the front or from the inner side.',
        'Adductors and psoas are released where they are tight.',
        'The capsule is opened. Fat, ligament and infolded rim are cleared from the socket.',
        'The head is set deep in the socket. Femur and pelvis are not cut.',
        'From the front, the slack capsule is tightened.',
        'A spica holds the safe position; imaging shows the head in place.',
      ],
      includes: [
        { text: 'Releases of adductors, psoas and other hip tendons (27000, 27001, 27003, 27005, 27006 are column 2).', by: 'ptp-2026-07' },
        { text: 'Opening and exploring the joint (27030, 27033) and capsule release (27036): column 2.', by: 'ptp-2026-07' },
        { text: 'The first spica (29305, 29325 are column 2).', by: 'ptp-2026-07' },
        { text: 'The closed attempt at the same sitting (27256, 27257 are column 2).', by: 'ptp-2026-07' },
        'Tightening the capsule.',
      ],
      aftercare: [
        'Spica for six to twelve weeks, often with one change under anesthesia, then a brace.',
        'No standing in the cast. Imaging proves the head in place before the child goes home.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
        'Socket growth is watched for years; those visits lie outside the package.',
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        { text: 'Arthrogram injection (27093, 27095): no PTP edit. Say why it was needed.', by: 'ptp-2026-07' },
        { text: 'A turning cut of the upper femur without shortening (27165): no PTP edit.', by: 'ptp-2026-07' },
        'The spica changed later, as a planned step: casting code with 58.',
      ],
      notSeparately: [
        { text: '27259: it is column 1. With shortening only that code stands.', by: 'ptp-2026-07' },
        { text: '27147 with a pelvic cut: the open reduction is inside it by its wording. No PTP edit.', by: 'ptp-2026-07' },
        { text: '27253: column 2. 27254: mutually exclusive, column 2. Both are for injuries.', by: 'ptp-2026-07' },
        { text: '20680: old hardware taken out on the way, column 2.', by: 'ptp-2026-07' },
        { text: '27275: moving the same hip, column 2.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy (76000, 77002): part of the operation, though no PTP edit names it here.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right hip.' },
        { modifier: 'LT', when: 'Left hip.' },
        {
          modifier: '22',
          when: 'Much more work than usual: redo after failed open reduction, stiff joints as in arthrogryposis. Give time and reason.',
        },
        { modifier: '51', when: 'Second operation the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Opened, then left unreduced by choice.' },
        { modifier: '53', when: 'Stopped after the start because the child was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Reduction done, follow-up handed over in writing. Shares: 10 % before, 69 % operation, 21 % after.',
            by: 'pfs-2026-07',
          },
        },
        {
          modifier: '55',
          when: { text: 'Another practice takes over follow-up: its part is the 21 %, split by days.', by: 'pfs-2026-07' },
        },
        {
          modifier: '56',
          when: { text: 'Work-up only, operated on elsewhere: the share is 10 %. Rare; ask the payer.', by: 'pfs-2026-07' },
        },
        { modifier: '58', when: 'Planned next step after harness or closed reduction (27256, 27257), within their 10 days.' },
        {
          modifier: '78',
          when: {
            text: 'Unplanned return within 90 days, as when the hip comes out in the cast. Pays the operation share, 69 %.',
            by: 'pfs-2026-07',
          },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated, such as the other hip.' },
        {
          modifier: '59',
          when: { text: 'Opens an edit of indicator 1 only for another site. The other hip is told by RT and LT.', by: 'ptp-2026-07' },
        },
      ],
      documentation: [
        { text: 'Cause: developmental, present at birth or from disease. “Spontaneous” alone is weak.', by: 'mirahealth-27258' },
        'Approach, from the front or the inner side; what blocked the head.',
        { text: 'Tendons released; they are inside the code.', by: 'mirahealth-27258' },
        { text: 'That the femur was not shortened.', by: 'mirahealth-27258' },
        'Cast position, imaging in the cast, age, earlier care. Side.',
      ],
      denials: [
        { text: '27000, 27001 or 27005 sent along.', by: 'ptp-2026-07' },
        '27147 sent along for the same reduction.',
        { text: 'Spica (29305, 29325) billed on the day.', by: 'ptp-2026-07' },
        'Injury diagnosis on the claim.',
      ],
      diagnoses: [
        { icd10: 'Q65.01', label: 'Hip dislocated from birth, right' },
        { icd10: 'Q65.02', label: 'Hip dislocated from birth, left' },
        { icd10: 'Q65.1', label: 'Hips dislocated from birth, both' },
        { icd10: 'Q65.31', label: 'Hip partly dislocated from birth, right' },
        { icd10: 'Q65.32', label: 'Hip partly dislocated from birth, left' },
        { icd10: 'Q65.89', label: 'Other hip deformity from birth, as dysplasia' },
        { icd10: 'M24.351', label: 'Hip dislocated by disease, right' },
        { icd10: 'M24.352', label: 'Hip dislocated by disease, left' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01210'],
    },
  },
  '27259': {
    name: 'Developmental hip dislocation: open reduction plus femoral shortening',
    plain: 'A child’s dislocated hip is put back in an open operation, and the thigh bone is shortened to ease it in.',
    deciding: {
      '27258': 'the femur is shortened as well',
      '27156': 'the pelvis is not cut',
      '27165': 'joint opened and reduced; a femoral cut alone is 27165',
    },
    synonyms: [
      'open reduction femoral shortening',
      'DDH femoral shortening',
      'high DDH',
      'late DDH',
      'shortening osteotomy DDH',
      'teratologic hip',
      'femoral shortening open reduction',
    ],
    full: {
      indications: [
        'High dislocation, often after age two or three, with the head too tight to bring down.',
        'Stiff dislocation of joint disease or a syndrome.',
        'Redo where pressure on the head must be taken away.',
      ],
      steps: [
        'The hip is opened from the front. Tight tendons are released.',
        'The capsule is opened and the socket cleared.',
        'Through a second cut at the side the femur is divided below the trochanters.',
        'The overlap of the two ends is measured and cut away; rotation is set if needed.',
        'The femur is joined with a small plate.',
        'The head is set into the socket without force; the capsule is tightened.',
        'A spica is put on; imaging shows the head in place.',
      ],
      includes: [
        { text: 'The femoral cut, the shortening and its plate (27165, 27448, 27465 are column 2).', by: 'ptp-2026-07' },
        { text: 'The open reduction (27258 is column 2 by definition).', by: 'ptp-2026-07' },
        {
          text: 'Tendon releases (27000, 27005, 27006 are column 2). Open adductor release (27001) has no edit, but the wording counts it in.',
          by: 'ptp-2026-07',
        },
        { text: 'The first spica (29305, 29325 are column 2).', by: 'ptp-2026-07' },
        { text: 'The closed attempt at the same sitting (27256, 27257 are column 2).', by: 'ptp-2026-07' },
      ],
      aftercare: [
        'Spica for six to eight weeks, until the femur knits; then slow return to standing.',
        'Films of hip and femur out of the cast. The plate usually comes out later, as its own operation.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
        'Leg length and socket growth are watched for years; those visits lie outside the package.',
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        { text: 'Arthrogram injection (27093, 27095): no PTP edit. Say why it was needed.', by: 'ptp-2026-07' },
        'Plate taken out in a later operation: 20680.',
        'The spica changed later, as a planned step: casting code with 58.',
      ],
      notSeparately: [
        { text: '27156 when the pelvis is cut too: it holds all three parts. No PTP edit, but one code tells it.', by: 'ptp-2026-07' },
        { text: '27165, 27448, 27465: the shortening under another number, column 2.', by: 'ptp-2026-07' },
        { text: '27253: column 2. 27254: mutually exclusive, column 1. Both are for injuries.', by: 'ptp-2026-07' },
        { text: '20680: old hardware taken out on the way, column 2.', by: 'ptp-2026-07' },
        { text: 'Traction pin (20650) and exploration (27033): column 2.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy (76000, 77002): part of the operation, though no PTP edit names it here.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right hip.' },
        { modifier: 'LT', when: 'Left hip.' },
        { modifier: '22', when: 'Much more work than usual: redo, teratologic hip, very high head. Give time and reason.' },
        { modifier: '51', when: 'Second operation the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Part of the work left undone by choice. If only the shortening was left out, 27258 tells it.' },
        { modifier: '53', when: 'Stopped after the start because the child was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Operation done, follow-up handed over in writing. Shares: 10 % before, 69 % operation, 21 % after.',
            by: 'pfs-2026-07',
          },
        },
        {
          modifier: '55',
          when: { text: 'Another practice takes over follow-up: its part is the 21 %, split by days.', by: 'pfs-2026-07' },
        },
        {
          modifier: '56',
          when: { text: 'Work-up only, operated on elsewhere: the share is 10 %. Rare; ask the payer.', by: 'pfs-2026-07' },
        },
        { modifier: '58', when: 'Planned beforehand as a further step on this hip, within 90 days.' },
        {
          modifier: '78',
          when: {
            text: 'Unplanned return within 90 days, as when the plate fails or the hip comes out. Pays the operation share, 69 %.',
            by: 'pfs-2026-07',
          },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated, such as the other hip.' },
        {
          modifier: '59',
          when: { text: 'Opens an edit of indicator 1 only for another site. The other hip is told by RT and LT.', by: 'ptp-2026-07' },
        },
      ],
      documentation: [
        'Length of bone taken out, in millimeters, and why.',
        'How the femur was fixed.',
        'What blocked the head; tendons released.',
        'Pelvis cut or not: a cut makes it 27156.',
        'Cause of the dislocation, age, cast position. Side.',
      ],
      denials: [
        { text: '27258 or 27165 sent along.', by: 'ptp-2026-07' },
        'Turning cut without shortening billed here.',
        { text: 'Spica (29305, 29325) billed on the day.', by: 'ptp-2026-07' },
        'Shortening not measured in the note.',
      ],
      diagnoses: [
        { icd10: 'Q65.01', label: 'Hip dislocated from birth, right' },
        { icd10: 'Q65.02', label: 'Hip dislocated from birth, left' },
        { icd10: 'Q65.1', label: 'Hips dislocated from birth, both' },
        { icd10: 'Q65.31', label: 'Hip partly dislocated from birth, right' },
        { icd10: 'Q65.32', label: 'Hip partly dislocated from birth, left' },
        { icd10: 'Q65.89', label: 'Other hip deformity from birth, as dysplasia' },
        { icd10: 'M24.351', label: 'Hip dislocated by disease, right' },
        { icd10: 'M24.352', label: 'Hip dislocated by disease, left' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01210', '01230'],
    },
  },
  '27265': {
    name: 'Dislocated hip replacement put back, no anesthesia',
    plain: 'An artificial hip that popped out is pulled back in without anesthesia.',
    deciding: {
      '27266': 'no general or regional anesthesia; sedation alone is usually this code',
      '27250': 'artificial hip; a native one is 27250',
    },
    synonyms: [
      'THA dislocation reduction ED',
      'prosthetic hip dislocation',
      'dislocated hip replacement',
      'hip replacement popped out',
      'THR dislocation',
      'hip replacement reduction under sedation',
    ],
  },
  '27266': {
    name: 'Dislocated hip replacement put back under anesthesia',
    plain: 'An artificial hip that popped out is put back under anesthesia.',
    deciding: {
      '27265': 'general or regional anesthesia; without it the code is 27265',
      '27252': 'artificial hip; a native one is 27252',
      '27134': 'not opened; exchanging parts is revision',
      '27275': 'the hip was out of joint; a stiff one is 27275',
    },
    synonyms: [
      'closed reduction THA under anesthesia',
      'closed reduction prosthetic hip',
      'total hip dislocation OR',
      'CR THA',
      'recurrent THA dislocation',
    ],
    disputed: [
      {
        question: 'Put back a second and third time in the same 90 days, on other days',
        readings: [
          { says: '78 the first time, 76 on the later ones', who: 'Orthopedic Coding Alert (SuperCoder)' },
          { says: '78 on each unplanned return to the operating room', who: 'CMS global surgery rule as we read it' },
        ],
      },
    ],
  },
  '27275': {
    name: 'Stiff hip moved under general anesthesia',
    plain: 'A stiff hip is moved through its range while the patient is asleep.',
    deciding: {
      '27252': 'stiff, not dislocated',
      '27266': 'stiff, not dislocated; a replacement put back is 27266',
      '27036': 'moved from outside; an open capsule release is 27036',
    },
    synonyms: ['MUA hip', 'manipulation under anesthesia hip', 'hip stiffness manipulation'],
  },
  '27278': {
    name: 'SI fusion: implant placed inside the joint',
    plain: 'A graft or implant is slid into the sacroiliac joint through a small cut, to fuse it.',
    deciding: {
      '27279': 'implant stays inside the joint; nothing crosses it',
      '27280': 'through a small cut; the joint is not opened',
    },
    synonyms: [
      'posterior SI fusion',
      'SI allograft fusion',
      'intra-articular SI fusion',
      'sacroiliac fusion',
      'SIJ fusion',
      'bone dowel SI',
    ],
  },
  '27279': {
    name: 'SI fusion: device across the joint, small cut',
    plain: 'Implants are placed across the sacroiliac joint through a small cut, to fuse it.',
    deciding: {
      '27278': 'device crosses from ilium to sacrum; inside the joint is 27278',
      '27280': 'through a small cut; the joint is not opened',
      '27216': 'fuses a painful joint; screws for a fresh ring injury are 27216',
    },
    synonyms: [
      'MIS SI fusion',
      'iFuse',
      'percutaneous SI fusion',
      'lateral SI fusion',
      'triangular implants',
      'sacroiliac fusion',
      'SIJ fusion',
      'transfixing SI device',
    ],
  },
  '27280': {
    name: 'SI fusion: joint opened, graft included',
    plain: 'The sacroiliac joint at the back of the pelvis is opened and fused with bone graft.',
    deciding: {
      '27279': 'joint is opened and seen; small-cut device is 27279',
      '27278': 'joint is opened and seen; small-cut implant is 27278',
      '27282': 'sacroiliac joint; the front joint of the pelvis is 27282',
      '27218': 'fuses a painful joint; fixing a fresh ring injury open is 27218',
      '27284': 'sacroiliac joint, not the hip',
    },
    synonyms: ['open SI fusion', 'SI joint arthrodesis open', 'sacroiliac fusion open', 'SIJ arthrodesis', 'Smith-Petersen SI fusion'],
  },
  '27282': {
    name: 'Pubic symphysis fused',
    plain: 'The joint at the front of the pelvis is fused with bone graft.',
    deciding: {
      '27280': 'front joint of the pelvis; the sacroiliac joint is 27280',
      '27217': 'fusion; fixing a fresh front ring injury is 27217',
      '27284': 'pubic joint, not the hip',
    },
    synonyms: ['symphysis pubis fusion', 'osteitis pubis fusion', 'pubic arthrodesis', 'pubic symphysis plating and fusion'],
  },
  '27284': {
    name: 'Hip fused, without a femoral cut',
    plain: 'The hip joint is locked solid with bone graft and hardware to stop pain.',
    deciding: {
      '27286': 'no cut through the femur below the trochanters',
      '27132': 'hip is locked; freeing a fused hip for a total is 27132',
      '27122': 'hip is locked solid; Girdlestone leaves it loose',
      '27280': 'hip joint, not the sacroiliac joint',
      '27282': 'hip joint, not the pubic joint',
    },
    synonyms: ['hip fusion', 'hip arthrodesis', 'cobra plate', 'fuse hip', 'coxodesis', 'ankylose hip'],
    full: {
      indications: [
        'Young, heavy worker with one ruined hip, where a replacement would not last.',
        'Joint destroyed by old infection or injury.',
        'Replacement refused or not safe. Spine, knee and other hip must be sound.',
      ],
      steps: [
        'The hip is opened from the side or front; the abductors are spared for a later replacement.',
        'The head is brought out of the socket. Cartilage is taken down to bleeding bone on both sides.',
        'Bone graft, often from the iliac crest, is packed into the joint.',
        'The hip is set: some flexion, near neutral in the other planes.',
        'A plate or large screws press head and socket together. The femur is not cut below.',
        'Films check position and hardware.',
      ],
      includes: [
        { text: 'Graft and its harvest (20900, 20902 are column 2).', by: ['ptp-2026-07', 'codingahead-27284'] },
        'Plate and screws.',
        { text: 'Joint opened, explored, drained or cleared of lining (27030, 27033, 27052, 27054 are column 2).', by: 'ptp-2026-07' },
        { text: 'Capsule release (27036 is column 2).', by: 'ptp-2026-07' },
        'A brace or spica put on at the operation.',
      ],
      aftercare: [
        'Toe-touch or partial weight for about ten to twelve weeks, until films show the fusion.',
        'Some surgeons add a one-leg spica or brace.',
        'Films at six weeks and three months, then until solid.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        { text: 'Old hardware taken out through its own cut (20680): no PTP edit.', by: 'ptp-2026-07' },
        'A total hip in later years: 27132, not a revision.',
      ],
      notSeparately: [
        { text: '27286: it is column 1 by definition. With the femoral cut only that code stands.', by: 'ptp-2026-07' },
        { text: '20900, 20902: graft harvest is in the code. Indicator 1, but the same fusion does not open it.', by: 'ptp-2026-07' },
        { text: '27235: pins across the same neck, column 2.', by: 'ptp-2026-07' },
        { text: '20704: drug device in the joint, column 2.', by: 'ptp-2026-07' },
        { text: '20610, 20611: needle into the same joint, column 2.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        {
          text: 'Fluoroscopy (76000, 77002) and the first spica (29305, 29325): part of the operation, though no PTP edit names them here.',
          by: 'ptp-2026-07',
        },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right hip.' },
        { modifier: 'LT', when: 'Left hip.' },
        {
          modifier: '22',
          when: 'Much more work than a usual fusion: bone loss after infection, failed replacement. Give time and reason.',
        },
        { modifier: '51', when: 'Second operation the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Part of the work left undone by choice.' },
        { modifier: '53', when: 'Stopped after the start because the patient was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Fusion done, follow-up handed over in writing. Shares: 10 % before, 69 % operation, 21 % after.',
            by: 'pfs-2026-07',
          },
        },
        {
          modifier: '55',
          when: { text: 'Another practice takes over follow-up: its part is the 21 %, split by days.', by: 'pfs-2026-07' },
        },
        {
          modifier: '56',
          when: { text: 'Work-up only, operated on elsewhere: the share is 10 %. Rare; ask the payer.', by: 'pfs-2026-07' },
        },
        { modifier: '58', when: 'Planned after infection was cleaned out first, within those 90 days.' },
        {
          modifier: '78',
          when: { text: 'Unplanned return within 90 days, as when hardware pulls out. Pays the operation share, 69 %.', by: 'pfs-2026-07' },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated.' },
        {
          modifier: '59',
          when: {
            text: 'Opens an edit of indicator 1 only for another site, such as graft taken for another operation. The other hip is told by RT and LT.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Why fusion and not replacement; age, work, infection.',
        'Position of the fusion in degrees.',
        'Joint surfaces taken down; graft source; hardware.',
        'That the femur was not cut below the trochanters.',
        'Side.',
      ],
      denials: [
        { text: 'Graft harvest (20900, 20902) sent along.', by: 'ptp-2026-07' },
        '27286 billed without an osteotomy in the note, or the reverse.',
        'No reason given for fusion in place of replacement.',
      ],
      diagnoses: [
        { icd10: 'M16.51', label: 'Arthritis after injury, right hip' },
        { icd10: 'M16.52', label: 'Arthritis after injury, left hip' },
        { icd10: 'M00.051', label: 'Joint infection with staphylococci, right hip' },
        { icd10: 'M00.052', label: 'Joint infection with staphylococci, left hip' },
        { icd10: 'M87.051', label: 'Bone death without known cause, right femur' },
        { icd10: 'M87.052', label: 'Bone death without known cause, left femur' },
        { icd10: 'M24.651', label: 'Stiffened joint (ankylosis), right hip' },
        { icd10: 'M24.652', label: 'Stiffened joint (ankylosis), left hip' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01210'],
    },
  },
  '27286': {
    name: 'Hip fused, with a cut below the trochanters',
    plain: 'The hip joint is locked solid, and the thigh bone is cut to set the leg straight.',
    deciding: {
      '27284': 'femur is cut below the trochanters as well',
      '27165': 'hip is fused; the cut alone is 27165',
    },
    synonyms: [
      'hip fusion with osteotomy',
      'arthrodesis subtrochanteric osteotomy',
      'hip arthrodesis with osteotomy',
      'two-level hip fusion',
      'hip fusion deformity',
    ],
    full: {
      indications: [
        'Hip to be fused while the leg stands in a fixed bad position.',
        'Poor bone or old hardware, where the cut takes the long lever off the fusion.',
        'Short or turned leg to be set right together with the fusion.',
      ],
      steps: [
        'The hip is opened and the head brought out of the socket.',
        'Cartilage is taken down to bleeding bone; graft is taken and packed in.',
        'Head and socket are pressed together with screws or a plate.',
        'The femur is cut below the lesser trochanter.',
        'The leg is set in the planned flexion and rotation, then the cut is fixed or held in a cast.',
        'Films check both the fusion and the cut.',
      ],
      includes: [
        { text: 'The fusion itself (27284 is column 2 by definition).', by: 'ptp-2026-07' },
        'The cut below the trochanters and what holds it.',
        { text: 'Graft and its harvest (20900, 20902 are column 2).', by: 'ptp-2026-07' },
        { text: 'Joint opened, explored, drained or cleared of lining (27030, 27033, 27052, 27054 are column 2).', by: 'ptp-2026-07' },
        'A brace or spica put on at the operation.',
      ],
      aftercare: [
        'Two places must heal: toe-touch weight for about twelve weeks, often in a spica or brace.',
        'Films of fusion and cut at six weeks and three months, then until solid.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        { text: 'Old hardware taken out through its own cut (20680): no PTP edit.', by: 'ptp-2026-07' },
        'Hardware taken out in a later operation: 20680.',
      ],
      notSeparately: [
        { text: '27165: the femoral cut is inside this code by its wording. No PTP edit names the pair.', by: 'ptp-2026-07' },
        { text: '27284: column 2. The fusion is already in this code.', by: 'ptp-2026-07' },
        { text: '20900, 20902: graft harvest is in the code. Indicator 1, but the same fusion does not open it.', by: 'ptp-2026-07' },
        { text: '27235, 27244: fixation across the same upper femur, column 2.', by: 'ptp-2026-07' },
        { text: 'Wound debridement (11042 to 11047) and drug device (20704): column 2.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        {
          text: 'Fluoroscopy (76000, 77002) and the first spica (29305, 29325): part of the operation, though no PTP edit names them here.',
          by: 'ptp-2026-07',
        },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right hip.' },
        { modifier: 'LT', when: 'Left hip.' },
        {
          modifier: '22',
          when: {
            text: 'Much more work than fusion with a cut usually is: severe deformity, old hardware, long time. The note must measure it.',
            by: 'mirahealth-27286',
          },
        },
        { modifier: '51', when: 'Second operation the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Part of the work left undone by choice. If only the femoral cut was left out, 27284 tells it.' },
        { modifier: '53', when: 'Stopped after the start because the patient was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Operation done, follow-up handed over in writing. Shares: 10 % before, 69 % operation, 21 % after.',
            by: 'pfs-2026-07',
          },
        },
        {
          modifier: '55',
          when: { text: 'Another practice takes over follow-up: its part is the 21 %, split by days.', by: 'pfs-2026-07' },
        },
        {
          modifier: '56',
          when: { text: 'Work-up only, operated on elsewhere: the share is 10 %. Rare; ask the payer.', by: 'pfs-2026-07' },
        },
        { modifier: '58', when: 'Planned after infection was cleaned out first, within those 90 days.' },
        {
          modifier: '78',
          when: {
            text: 'Unplanned return within 90 days, as when fixation of the cut fails. Pays the operation share, 69 %.',
            by: 'pfs-2026-07',
          },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated.' },
        {
          modifier: '59',
          when: { text: 'Opens an edit of indicator 1 only for another site. The other hip is told by RT and LT.', by: 'ptp-2026-07' },
        },
      ],
      documentation: [
        { text: 'Both parts: the fusion, and the cut with its level below the trochanters.', by: 'mirahealth-27286' },
        { text: 'Position of the fusion in degrees and why; reason against replacement.', by: 'mirahealth-27286' },
        'Graft source and hardware for each of the two places.',
        { text: 'Films after surgery that show both. Side.', by: 'mirahealth-27286' },
      ],
      denials: [
        '27165 sent along for the femoral cut.',
        { text: '27284 or graft harvest sent along.', by: 'ptp-2026-07' },
        'No cut below the trochanters in the note; that is 27284.',
      ],
      diagnoses: [
        { icd10: 'M16.51', label: 'Arthritis after injury, right hip' },
        { icd10: 'M16.52', label: 'Arthritis after injury, left hip' },
        { icd10: 'M24.651', label: 'Stiffened joint (ankylosis), right hip' },
        { icd10: 'M24.652', label: 'Stiffened joint (ankylosis), left hip' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01210', '01230'],
    },
  },
  '27290': {
    name: 'Leg and half of the pelvis removed',
    plain: 'The whole leg and half of the pelvis are removed.',
    deciding: {
      '27295': 'half the pelvis goes too; 27295 stops at the hip joint',
      '27077': 'the leg goes too; pelvic bone alone is 27077',
    },
    synonyms: [
      'hindquarter amputation',
      'hemipelvectomy',
      'external hemipelvectomy',
      'interpelviabdominal amputation',
      'transpelvic amputation',
    ],
  },
  '27295': {
    name: 'Leg removed through the hip joint',
    plain: 'The whole leg is removed at the hip joint. The pelvis stays.',
    deciding: {
      '27290': 'through the hip joint; the pelvis stays',
      '27590': 'through the joint; through the thigh bone is 27590',
    },
    synonyms: ['hip disarticulation', 'hip disartic', 'amputation at hip', 'leg amputation hip level'],
  },
  '27299': {
    name: 'Hip or pelvis surgery without own code',
    plain: 'Used when no specific code describes the hip operation. The payer reads the report.',
    deciding: {
      '27146': 'for periacetabular (Ganz) osteotomy in one reading; 27146 in another',
      '27170': 'core decompression without graft; graft placed is 27170',
      '27179': 'open cam surgery without a slip; after one it is 27179',
      '29914': 'open cam surgery without a slip; through the scope it is 29914',
      '29999': 'open work without a code; through the scope it is 29999',
      S2325: 'core decompression for Medicare; S2325 where a plan takes S codes',
    },
    synonyms: [
      'unlisted hip',
      'PAO',
      'Ganz osteotomy',
      'Bernese',
      'periacetabular osteotomy',
      'core decompression',
      'gluteus medius repair',
      'abductor repair',
      'surgical hip dislocation',
      'open FAI surgery',
      'labral reconstruction open',
      'no code hip',
    ],
    disputed: [
      {
        question: 'Modifiers on 27299',
        readings: [
          {
            says: 'None, not even for side or a second surgeon: there is no defined operation to modify, and the report tells it',
            who: 'CPT Assistant of August 2018, as AAPC quotes it',
          },
          { says: 'Those that the indicators allow: bilateral 1, assistant 2, co-surgeon 1, team 1', who: 'CMS RVU26C' },
        ],
      },
      periacetabular,
    ],
  },
} as const satisfies Texts<
  | '27250'
  | '27252'
  | '27253'
  | '27254'
  | '27256'
  | '27257'
  | '27258'
  | '27259'
  | '27265'
  | '27266'
  | '27275'
  | '27278'
  | '27279'
  | '27280'
  | '27282'
  | '27284'
  | '27286'
  | '27290'
  | '27295'
  | '27299'
>;
