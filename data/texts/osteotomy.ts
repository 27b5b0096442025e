import type { Texts } from '../schema.ts';
import { periacetabular } from './disputes.ts';

/** Cuts that realign pelvis or upper femur, the slipped growth plate, growth arrest and fixation before a break. */
export const texts = {
  '27146': {
    name: 'Pelvic osteotomy alone, for socket coverage',
    plain: 'The pelvis is cut and turned so that the hip socket covers the ball better.',
    deciding: {
      '27147': 'pelvis cut only; the hip is not opened to reduce it',
      '27151': 'pelvis cut only; the femur is not cut',
      '27156': 'pelvis cut only; no femoral cut, no open reduction',
      '27158': 'one side; 27158 is both sides by definition',
      '27120': 'pelvis is cut and turned, not the socket carved',
      '27299': 'named pelvic cuts (Salter, Pemberton, Dega, Chiari); periacetabular (Ganz) is disputed',
    },
    synonyms: [
      'Salter',
      'Pemberton',
      'Dega',
      'Chiari',
      'innominate osteotomy',
      'acetabular osteotomy',
      'pelvic osteotomy',
      'triple innominate osteotomy',
      'DDH pelvis',
    ],
    disputed: [periacetabular],
  },
  '27147': {
    name: 'Pelvic osteotomy plus open hip reduction',
    plain: 'The hip is put back in an open operation, and the pelvis is cut to hold it there.',
    deciding: {
      '27146': 'hip opened and reduced as well',
      '27156': 'the femur is not cut',
      '27151': 'open reduction, no femoral cut; 27151 is the reverse',
      '27258': 'pelvis cut as well; open reduction alone is 27258',
    },
    synonyms: [
      'Salter with open reduction',
      'innominate osteotomy with open reduction',
      'DDH open reduction pelvic osteotomy',
      'Pemberton open reduction',
      'Dega open reduction',
    ],
  },
  '27151': {
    name: 'Pelvic plus femoral osteotomy, no open reduction',
    plain: 'The pelvis and the upper thigh bone are both cut and realigned.',
    deciding: {
      '27156': 'hip is not opened to reduce it',
      '27146': 'femur is cut as well',
      '27147': 'femoral cut, no open reduction; 27147 is the reverse',
      '27165': 'pelvis is cut too; femur alone is 27165',
    },
    synonyms: [
      'pelvic and femoral osteotomy',
      'Dega with VDRO',
      'VDRO and pelvic osteotomy',
      'combined osteotomy hip',
      'CP hip reconstruction',
    ],
  },
  '27156': {
    name: 'Pelvic and femoral osteotomy plus open reduction',
    plain: 'The hip is put back in an open operation, and both pelvis and thigh bone are cut to keep it in.',
    deciding: {
      '27151': 'hip opened and reduced as well',
      '27147': 'femur is cut as well',
      '27146': 'all three: pelvic cut, femoral cut, open reduction',
      '27259': 'pelvis is cut too; reduction with shortening alone is 27259',
    },
    synonyms: ['one stage DDH reconstruction', 'open reduction pelvic and femoral osteotomy', 'high dislocation reconstruction'],
  },
  '27158': {
    name: 'Pelvic osteotomy, both sides in one code',
    plain: 'Both sides of the pelvis are cut to bring it together, usually for a birth defect.',
    deciding: { '27146': 'both sides are already in the code; never with modifier 50' },
    synonyms: ['bilateral pelvic osteotomy', 'exstrophy osteotomy', 'bladder exstrophy pelvis', 'bilateral iliac osteotomy'],
  },
  '27161': {
    name: 'Femoral neck cut and realigned',
    plain: 'The neck of the thigh bone, just below the ball, is cut and set straight.',
    deciding: {
      '27165': 'cut through the neck; between or below the trochanters is 27165',
      '27140': 'the neck is cut, not the trochanter',
      '27181': 'old deformity; cutting bone for a slip treated now is 27181',
    },
    synonyms: [
      'femoral neck osteotomy',
      'neck wedge osteotomy',
      'base of neck osteotomy',
      'coxa vara neck osteotomy',
      'intracapsular osteotomy',
    ],
    full: {
      indications: [
        'Bent femoral neck, such as coxa vara, with pain or limp, when it is to be corrected in the neck itself.',
        'Deformity at the neck left by an old slipped growth plate.',
        'Neck healed or grown at a wrong angle, in a hip worth keeping.',
      ],
      steps: [
        'The wedge and the angle are planned on films.',
        'The hip is reached from the front or side and the capsule opened over the neck.',
        'The vessels that feed the head are kept safe behind the neck.',
        'Guide wires mark the cut. A wedge is taken out of the neck.',
        'The head is turned to the planned angle and the gap closed.',
        'Screws, or a small plate, hold the neck. Films check the angle.',
      ],
      includes: [
        'The wedge, the realignment and the fixation.',
        {
          text: 'Opening, exploring or biopsy of the same joint (27033, 27052) and capsule release (27036): all column 2.',
          by: 'ptp-2026-07',
        },
        { text: 'Moving the greater trochanter for access (27140 is column 2).', by: 'ptp-2026-07' },
        { text: 'The first spica (29305, 29325 are column 2).', by: 'ptp-2026-07' },
        'Fluoroscopy and films used to do the operation.',
      ],
      aftercare: [
        'Toe-touch or no weight for six to twelve weeks, until films show the neck is healing.',
        'Films at about six weeks and three months; the head is watched for loss of blood supply well beyond.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        { text: 'Bone graft from a separate cut (20900, 20902): no PTP edit.', by: 'ptp-2026-07' },
        'Pinning of the other hip for its own reason, with its side.',
      ],
      notSeparately: [
        { text: '27165: it is column 1. A cut at trochanter level takes this code in.', by: 'ptp-2026-07' },
        {
          text: 'Any bigger operation on that hip: separate-procedure rule. Column 2 to 27146, 27147, 27151, 27156, 27170, 27177 to 27179, 27181, 27185, 27187.',
          by: 'ptp-2026-07',
        },
        { text: 'Replacement at that hip (27125, 27130, 27132, 27134, 27137, 27138): each is column 1.', by: 'ptp-2026-07' },
        { text: '27236: fracture care of the same neck, column 2 here.', by: 'ptp-2026-07' },
        { text: 'Wound debridement (11042 to 11047): column 2.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy (76000, 77002): part of the operation, though no PTP edit names it here.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right femoral neck.' },
        { modifier: 'LT', when: 'Left femoral neck.' },
        {
          modifier: '22',
          when: 'Much more work than a usual neck cut: old hardware, scarred joint, more than one plane. Give time and reason.',
        },
        { modifier: '51', when: 'Second operation the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Begun and done in part by choice, such as a cut given up before correction.' },
        { modifier: '53', when: 'Stopped after the start because the patient was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Osteotomy done, follow-up handed over in writing. Shares: 10 % before, 69 % operation, 21 % after.',
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
        { modifier: '58', when: 'Planned beforehand, within 90 days of an earlier step on this hip.' },
        {
          modifier: '78',
          when: { text: 'Unplanned return within 90 days, as when correction is lost. Pays the operation share, 69 %.', by: 'pfs-2026-07' },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated, such as the other hip.' },
        {
          modifier: '59',
          when: {
            text: 'Opens the separate-procedure edits only for another site. The other hip is told by RT and LT.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        'Level of the cut, in words: through the neck.',
        { text: 'Kind of cut and the correction in degrees.', by: 'mirahealth-27161' },
        { text: 'Fixation by name and size; approach by name.', by: 'mirahealth-27161' },
        'Films with the angles before and after. Side.',
        'That nothing larger was done on that hip.',
      ],
      denials: [
        'Cut at trochanter level billed here; that is 27165.',
        'Trochanter moved for access billed here; that is neither this code nor paid apart.',
        { text: 'Added to a larger operation on the same hip.', by: 'ptp-2026-07' },
        {
          text: 'Held back as inpatient-only. Medicare’s 2026 list does not name it, though a web page still says so.',
          by: ['ipo-2026', 'mirahealth-27161'],
        },
      ],
      diagnoses: [
        { icd10: 'M93.021', label: 'Chronic slipped growth plate of the hip, right' },
        { icd10: 'M93.022', label: 'Chronic slipped growth plate of the hip, left' },
        { icd10: 'Q65.82', label: 'Coxa vara from birth' },
        { icd10: 'M21.151', label: 'Varus deformity at the right hip' },
        { icd10: 'M21.152', label: 'Varus deformity at the left hip' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01230', '01210'],
    },
  },
  '27165': {
    name: 'Upper femur realigned at or below the trochanters',
    plain: 'The upper thigh bone is cut and reset so that the hip points the right way.',
    deciding: {
      '27161': 'between or below the trochanters, not through the neck',
      '27151': 'femur only; with a pelvic cut it is 27151',
      '27140': 'the femur is cut through, not just the bump moved',
      '27181': 'realigns an old deformity; a slip treated now is 27181',
      '27259': 'no open reduction; shortening with one is inside 27259',
      '27286': 'the hip stays mobile; with a fusion the cut is inside 27286',
      '27450': 'trochanter level; a cut in the shaft with fixation is 27450',
      '27472': 'healed bone is cut to realign; a grafted nonunion repair is 27472',
      '27470': 'healed bone is cut to realign; an ungrafted nonunion repair is 27470',
    },
    synonyms: [
      'VDRO',
      'varus derotational osteotomy',
      'VRO',
      'coxa vara valgus osteotomy',
      'FDRO',
      'valgus osteotomy',
      'varus osteotomy',
      'intertrochanteric osteotomy',
      'proximal femoral osteotomy',
      'PFO',
      'subtroch osteotomy',
      'Pauwels osteotomy',
      'derotation osteotomy femur',
      'blade plate osteotomy',
    ],
    full: {
      indications: [
        'Varus, valgus or turned upper femur that spoils hip function.',
        'Hip sliding out in cerebral palsy or dysplasia, when the socket is not cut.',
        'Perthes disease, to bring the head under cover.',
        'Fracture at trochanter level that healed crooked.',
      ],
      steps: [
        'Level, wedge and rotation are planned on films.',
        'The upper femur is laid bare from the side. The hip joint as a rule stays closed.',
        'Under fluoroscopy a wire sets the line for the implant in the neck.',
        'The femur is cut between the trochanters or just below them; a wedge is taken if needed.',
        'The lower piece is tilted, turned or shortened to the planned position.',
        'It is held by blade or locking plate, nail, outside frame, or in a small child a cast.',
        'Films check angle and rotation. A spica is added if the hold is not enough.',
      ],
      includes: [
        'The implant, whatever its kind.',
        { text: 'An outside frame (20690, 20692, 20696 are column 2).', by: 'ptp-2026-07' },
        { text: 'The cast (29305, 29325 are column 2).', by: 'ptp-2026-07' },
        { text: 'Trochanter moved in the same cut (27140), and graft laid there (27170): both column 2.', by: 'ptp-2026-07' },
        'Fluoroscopy and films used to do the operation.',
      ],
      aftercare: [
        'Adults: partial weight for six to twelve weeks, until films show bridging bone.',
        'Small children: spica about six weeks, or early motion after a firm plate.',
        'Films at about six weeks and three months. Taking out the plate later is its own operation.',
        { text: 'Visits in the 90 days are 21 % of the fee; nothing more is paid. 99024 records them.', by: 'pfs-2026-07' },
      ],
      separately: [
        'The visit that decided on surgery, on the day or the day before: E/M with 57.',
        {
          text: 'Graft from a distant cut (20900, 20902), when the note describes it: no PTP edit.',
          by: ['ptp-2026-07', 'mirahealth-27165'],
        },
        { text: 'Open adductor release through its own cut (27001): no PTP edit.', by: 'ptp-2026-07' },
        'Plate taken out in a later operation: 20680.',
      ],
      notSeparately: [
        { text: '27161: column 2. The neck code gives way to this one.', by: 'ptp-2026-07' },
        { text: '27151 or 27156 with a pelvic cut: the femoral cut is inside them by their wording. No PTP edit.', by: 'ptp-2026-07' },
        { text: '27259: shortening done with open reduction; it is column 1.', by: 'ptp-2026-07' },
        { text: '27181 and 27286: their own cut is inside them by their wording. No PTP edit.', by: 'ptp-2026-07' },
        { text: '27187, 27244, 27245, 27470, 27472, 27465, 27466: each is column 1 to this code at the same femur.', by: 'ptp-2026-07' },
        { text: 'Cup or double revision (27134, 27137): column 1. The pair with 27138 has no edit.', by: 'ptp-2026-07' },
        { text: 'Nerve blocks by the surgeon (64445 to 64449, 64451): never, indicator 0.', by: 'ptp-2026-07' },
        { text: '20680 for old hardware in the same cut: plans count it in, though no PTP edit does.', by: 'ptp-2026-07' },
        { text: 'Fluoroscopy (76000, 77002): part of the operation, though no PTP edit names it here.', by: 'ptp-2026-07' },
      ],
      modifiers: [
        { modifier: 'RT', when: 'Right upper femur.' },
        { modifier: 'LT', when: 'Left upper femur.' },
        {
          modifier: '22',
          when: 'Much more work than a usual trochanter-level cut: several planes, sclerotic bone, broken hardware. Give time and reason.',
        },
        { modifier: '51', when: 'Second operation the same day. Medicare adds it by itself; send it only where a plan asks.' },
        { modifier: '52', when: 'Done in part by choice, such as a cut left without the planned correction.' },
        { modifier: '53', when: 'Stopped after the start because the patient was in danger.' },
        {
          modifier: '54',
          when: {
            text: 'Osteotomy done, follow-up handed over in writing. Shares: 10 % before, 69 % operation, 21 % after.',
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
          when: { text: 'Unplanned return within 90 days, as when a plate pulls out. Pays the operation share, 69 %.', by: 'pfs-2026-07' },
        },
        { modifier: '79', when: 'Within the 90 days of something unrelated, such as the other hip.' },
        {
          modifier: '59',
          when: {
            text: 'Opens an edit of indicator 1 only for another site on the same side. The other hip is told by RT and LT.',
            by: 'ptp-2026-07',
          },
        },
      ],
      documentation: [
        { text: 'Level in words: between or below the trochanters. “Proximal femur” is too vague.', by: 'mirahealth-27165' },
        'Correction in degrees: varus or valgus, rotation, flexion; shortening in millimeters.',
        { text: 'Deformity and films that show it; fixation used.', by: 'mirahealth-27165' },
        'For a crooked fracture: that a realigning cut was made.',
        'Joint opened or not. Pelvis cut or not. Side.',
      ],
      denials: [
        'Plate, frame or spica billed on top.',
        'Added to 27151 or 27156 for the femoral half.',
        { text: 'Sent with 27259 for the same shortening.', by: 'ptp-2026-07' },
        'Level missing, so the payer cannot tell it from 27161 or a shaft cut.',
      ],
      diagnoses: [
        { icd10: 'Q65.82', label: 'Coxa vara from birth' },
        { icd10: 'Q65.89', label: 'Other hip deformity from birth, as dysplasia' },
        { icd10: 'M91.11', label: 'Perthes disease, right' },
        { icd10: 'M91.12', label: 'Perthes disease, left' },
        { icd10: 'S72.141P', label: 'Trochanteric fracture healed crooked, right' },
        { icd10: 'S72.142P', label: 'Trochanteric fracture healed crooked, left' },
        { icd10: 'M21.151', label: 'Varus deformity at the right hip' },
        { icd10: 'M21.152', label: 'Varus deformity at the left hip' },
        { icd10: 'G80.0', label: 'Cerebral palsy, spastic, all four limbs' },
      ],
      history: [
        {
          text: 'In the fee schedule file of 2020 already, and in July 2026. The year it came into CPT is not known here.',
          by: ['pfs-history', 'pfs-2026-07'],
        },
      ],
      anesthesia: ['01230'],
    },
  },
  '27170': {
    name: 'Upper femur bone-grafted, harvest included',
    plain: 'Bone graft is packed into the upper thigh bone to fill a defect or help it heal.',
    deciding: {
      '27299': 'graft is placed; core decompression alone has no own code',
      '27236': 'graft is the operation itself, not fixing a fresh fracture',
      '27472': 'grafting as the operation itself; nonunion repair below the neck is 27472',
      '27130': 'keeps the patient’s own head; never with 27130',
      '27187': 'bone is filled; metal reinforcement before a break is 27187',
    },
    synonyms: [
      'bone graft femoral head',
      'fibular strut graft hip',
      'Phemister',
      'trapdoor',
      'lightbulb procedure',
      'nonunion graft femoral neck',
      'AVN bone graft',
      'osteonecrosis graft',
    ],
  },
  '27175': {
    name: 'Slipped hip growth plate: traction only',
    plain: 'A slipped growth plate of the hip is held with traction. It is not operated on.',
    deciding: {
      '27176': 'traction, no pin',
      '27178': 'traction only; not pushed back and not pinned',
    },
    synonyms: ['SCFE traction', 'SUFE traction', 'slipped epiphysis traction', 'slipped capital femoral epiphysis'],
  },
  '27176': {
    name: 'Slipped hip growth plate: pinned as it lies',
    plain: 'A screw is placed across a slipped hip growth plate so that it slips no further.',
    deciding: {
      '27178': 'pinned where it lies; nothing is pushed back',
      '27175': 'pinned; traction only is 27175',
      '27177': 'through small cuts; the slip is not opened',
      '27181': 'pinned only; no bone is cut',
      '27235': 'slipped growth plate, not a broken femoral neck',
    },
    synonyms: [
      'SCFE pinning',
      'in situ pinning',
      'SCFE screw',
      'SUFE pinning',
      'percutaneous pinning SCFE',
      'slipped epiphysis screw',
      'PIS',
      'prophylactic pinning SCFE',
    ],
  },
  '27177': {
    name: 'Slipped hip growth plate: opened, pinned or grafted',
    plain: 'A slipped hip growth plate is opened and held with pins or bone graft.',
    deciding: {
      '27178': 'opened; eased back closed, then pinned is 27178',
      '27181': 'opened and held; no realigning bone cut',
      '27179': 'growth plate is held; shaving the bump is 27179',
      '27176': 'opened; pinning through small cuts is 27176',
    },
    synonyms: ['open SCFE pinning', 'epiphysiodesis bone graft', 'bone peg epiphysiodesis', 'Heyman-Herndon', 'open reduction SCFE'],
  },
  '27178': {
    name: 'Slipped hip growth plate: reduced closed, then pinned',
    plain: 'A slipped hip growth plate is gently eased back and then held with screws.',
    deciding: {
      '27176': 'eased back first; pinned as it lies is 27176',
      '27177': 'not opened; reduction is closed',
      '27181': 'no bone is cut',
      '27179': 'reduced and pinned; shaving the bump is 27179',
      '27175': 'reduced and pinned, not just traction',
    },
    synonyms: ['closed reduction and pinning SCFE', 'CRPP SCFE', 'unstable slip reduction', 'acute slip manipulation'],
  },
  '27179': {
    name: 'Slipped hip growth plate: neck bump shaved',
    plain: 'The bony bump left on the hip by a slipped growth plate is smoothed off in an open operation.',
    deciding: {
      '27181': 'bump is shaved; no cut through the bone',
      '27177': 'bump is shaved; the growth plate is not held',
      '27178': 'bump is shaved; nothing is reduced or pinned',
      '29914': 'open, after a slip; cam work through the scope is 29914',
      '27299': 'only after a slip; other open cam surgery is unlisted',
    },
    synonyms: ['Heyman procedure', 'osteoplasty femoral neck', 'SCFE osteoplasty', 'cheilectomy hip', 'bumpectomy SCFE'],
  },
  '27181': {
    name: 'Slipped hip growth plate: bone cut and fixed',
    plain: 'The upper thigh bone is cut to bring a badly slipped growth plate back in line, then fixed.',
    deciding: {
      '27179': 'bone is cut through and fixed, not only shaved',
      '27177': 'realigning bone cut; opened and pinned without one is 27177',
      '27178': 'bone is cut; a closed push and pins is 27178',
      '27165': 'for a slip; other trochanter-level deformity is 27165',
      '27161': 'for a slip treated now; old neck deformity may be 27161',
      '27176': 'bone is cut; pinning as it lies is 27176',
    },
    synonyms: [
      'modified Dunn',
      'Dunn SCFE',
      'Southwick osteotomy',
      'Imhauser',
      'SCFE osteotomy',
      'capital realignment',
      'subcapital realignment',
      'Fish osteotomy',
      'cuneiform osteotomy SCFE',
    ],
  },
  '27185': {
    name: 'Trochanter growth stopped in a child',
    plain: 'In a growing child, growth of the bony bump at the outer hip is stopped.',
    deciding: { '27140': 'growth is stopped; the bump is not cut and moved' },
    synonyms: ['trochanteric epiphysiodesis', 'growth arrest greater trochanter', 'trochanteric growth arrest', 'trochanteric overgrowth'],
  },
  '27187': {
    name: 'Upper femur reinforced before it breaks',
    plain: 'A weakened upper thigh bone is reinforced with metal before it breaks.',
    deciding: {
      '27245': 'not broken yet; a nail for a fracture is 27245',
      '27244': 'not broken yet; a plate for a fracture is 27244',
      '27236': 'not broken yet; an opened neck fracture is 27236',
      '27235': 'not broken yet; a neck fracture pinned through skin is 27235',
      '27495': 'neck or upper femur; the shaft is 27495',
      '27170': 'metal before a break; graft as the operation is 27170',
    },
    synonyms: [
      'prophylactic nailing',
      'prophylactic fixation hip',
      'impending fracture',
      'prophylactic pinning hip',
      'Mirels',
      'metastatic femur nail',
      'bone metastasis hip fixation',
    ],
  },
} as const satisfies Texts<
  | '27146'
  | '27147'
  | '27151'
  | '27156'
  | '27158'
  | '27161'
  | '27165'
  | '27170'
  | '27175'
  | '27176'
  | '27177'
  | '27178'
  | '27179'
  | '27181'
  | '27185'
  | '27187'
>;
