import type { Texts } from '../schema.ts';
import { adductorBesideReduction } from './disputes.ts';

/** Drainage, releases, biopsies, excisions and resections: 26990 to 27080. */
export const texts = {
  '26990': {
    name: 'Deep abscess or hematoma drainage, hip region',
    plain: 'The surgeon opens a deep pocket of pus or old blood near the hip and washes it out.',
    deciding: {
      '26991': 'pus or old blood in deep tissue, not an infected bursa',
      '27030': 'pocket outside the joint; the joint is not opened',
      '26992': 'soft tissue drained; the bone is not opened',
      '10180': 'deep abscess or hematoma, not an infected operation wound',
      '10140': 'deep; superficial collections go to 10140',
      '27301': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['I&D hip', 'deep hip abscess drainage', 'hip hematoma evacuation', 'incision and drainage pelvis', 'washout'],
  },
  '26991': {
    name: 'Infected bursa drainage, hip region',
    plain: 'An infected fluid sac near the hip is opened and drained.',
    deciding: {
      '26990': 'infected bursa, not an abscess or hematoma',
      '27062': 'bursa drained, not removed',
      '27060': 'bursa drained, not removed',
      '27030': 'bursa drained; the joint is not opened',
      '27301': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['infected trochanteric bursa I&D', 'septic bursitis hip', 'bursa drainage', 'infected bursa washout'],
  },
  '26992': {
    name: 'Bone opened for infection, hip region',
    plain: 'The surgeon makes a window in a pelvic or hip bone to drain infection.',
    deciding: {
      '27070': 'bone only opened; no infected or dead bone scooped out',
      '27071': 'bone only opened; no infected or dead bone scooped out',
      '26990': 'bone itself opened, not only soft tissue',
      '27030': 'bone opened, not the joint',
      '27303': 'pelvis or hip, not femur shaft or knee',
    },
    synonyms: ['bone window hip', 'osteomyelitis pelvis drainage', 'cortical window', 'bone abscess hip', 'Brodie abscess'],
  },
  '27000': {
    name: 'Adductor release through the skin',
    plain: 'A tight inner-thigh tendon is cut through a tiny puncture so the leg can open out.',
    deciding: {
      '27001': 'through a stab wound, not an open cut',
      '27003': 'tendon only, through the skin; no nerve divided',
    },
    synonyms: [
      'percutaneous adductor tenotomy',
      'groin tendon release',
      'adductor release closed',
      'perc adductor',
      'stab adductor tenotomy',
    ],
    disputed: [adductorBesideReduction],
  },
  '27001': {
    name: 'Adductor release, open',
    plain: 'The inner-thigh tendon is released through an open cut to loosen a scissoring leg.',
    deciding: {
      '27000': 'open cut, not a stab through the skin',
      '27003': 'tendon only; no obturator nerve branch divided',
      '27098': 'adductor cut and left, not moved to the sit bone',
    },
    synonyms: ['open adductor tenotomy', 'adductor release open', 'adductor myotomy', 'scissoring gait surgery'],
  },
  '27003': {
    name: 'Adductor release with obturator nerve division',
    plain: 'The inner-thigh tendon is released and a branch of the nerve that keeps it in spasm is cut.',
    deciding: {
      '27001': 'obturator nerve branch divided too, not the tendon alone',
      '27000': 'open with nerve division, not through the skin',
      '27035': 'nerve cut to stop adductor spasm, not joint pain',
    },
    synonyms: ['adductor release with obturator neurectomy', 'adductor tenotomy with neurectomy'],
  },
  '27005': {
    name: 'Hip flexor tendon release, open',
    plain: 'The tendon that bends the hip is cut through an open incision so the hip can straighten.',
    deciding: {
      '27006': 'flexors such as the psoas, not abductors or extensors',
      '27036': 'tendon alone; the joint capsule is left',
      '29999': 'open; release by scope has no specific code',
      '27110': 'psoas cut and left, not moved to the greater trochanter',
      '27111': 'psoas cut and left, not moved to the femoral neck',
    },
    synonyms: [
      'iliopsoas release',
      'psoas tenotomy',
      'hip flexor release',
      'internal snapping hip release',
      'coxa saltans interna',
      'hip flexor lengthening',
    ],
  },
  '27006': {
    name: 'Hip abductor or extensor release, open',
    plain: 'Tight tendons on the outside or back of the hip are cut through an open incision.',
    deciding: {
      '27005': 'abductors or extensors, not flexors',
      '27305': 'abductor or extensor tendon, not the iliotibial band',
    },
    synonyms: ['abductor tenotomy', 'gluteal release', 'extensor tenotomy hip', 'gluteal contracture release'],
  },
  '27025': {
    name: 'Hip or thigh fascia release',
    plain: 'The tough sleeve around hip or thigh muscles is opened to relieve pressure or tightness.',
    deciding: {
      '27305': 'fascia in general; for the iliotibial band authorities differ',
      '27027': 'not the buttock compartments',
      '27057': 'not the buttock compartments, no dead muscle cut away',
      '27496': 'fascia release as such, not decompression of one thigh compartment',
      '27498': 'fascia release as such, not decompression of several thigh compartments',
    },
    synonyms: ['hip fasciotomy', 'thigh fasciotomy', 'fascia release hip'],
    disputed: [
      {
        question: 'Open release of the iliotibial band at the hip: 27025 or 27305',
        readings: [
          { says: '27305, the code that names the band', who: 'Code wording; an AAPC forum thread of June 2016 weighs both' },
          { says: '27025, since it takes any kind of fascia release', who: 'Mira Health page on 27025' },
        ],
      },
    ],
  },
  '27027': {
    name: 'Buttock compartment release, one side',
    plain: 'The buttock muscle compartments are opened urgently to relieve dangerous pressure.',
    deciding: {
      '27057': 'compartments opened only; no dead muscle cut away',
      '27025': 'buttock compartments, not hip or thigh fascia in general',
      '27496': 'buttock, not thigh',
      '27498': 'buttock, not thigh',
    },
    synonyms: ['gluteal compartment release', 'buttock compartment syndrome', 'pelvic fasciotomy', 'gluteal compartment syndrome'],
  },
  '27030': {
    name: 'Hip joint opened and drained',
    plain: 'The hip joint is opened and washed out to clear an infection.',
    deciding: {
      '27033': 'opened to drain infection, not to explore or remove a piece',
      '26990': 'the joint itself is opened, not a pocket outside it',
      '26991': 'the joint itself is opened, not a bursa',
      '26992': 'joint opened, not the bone',
      '27054': 'infection drained; the lining is not removed as such',
      '29999': 'open; drainage by scope has no specific code',
      '20610': 'joint opened by surgery, not tapped with a needle',
    },
    synonyms: [
      'septic hip washout',
      'hip arthrotomy I&D',
      'hip joint drainage',
      'septic arthritis hip',
      'hip I&D',
      'irrigation and debridement hip',
    ],
  },
  '27033': {
    name: 'Open hip exploration, loose body removal',
    plain: 'The hip joint is opened to look inside and take out loose pieces.',
    deciding: {
      '27030': 'opened to explore or remove a piece, not to drain',
      '29861': 'joint opened, not reached by scope',
      '27052': 'explored or a piece taken out, not only a biopsy',
      '27054': 'the lining is not removed',
      '27087': 'object inside the joint, not in the tissue around it',
    },
    synonyms: ['hip arthrotomy loose body', 'open hip exploration', 'foreign body hip joint', 'bullet in hip joint', 'arthrotomy hip'],
  },
  '27035': {
    name: 'Pain nerves to the hip joint cut',
    plain: 'Small nerves that carry pain from the hip joint are cut.',
    deciding: {
      '27003': 'nerves of joint pain, not the obturator nerve for adductor spasm',
      '64450': 'nerves cut by open surgery, not numbed by injection',
    },
    synonyms: ['hip denervation', 'obturator nerve articular branch division', 'hip neurectomy'],
  },
  '27036': {
    name: 'Hip capsule release or removal, with flexors',
    plain: 'The tight sleeve around the hip joint is cut or removed, with any extra bone, to free a stiff hip.',
    deciding: {
      '27005': 'capsule cut or removed besides the flexors',
      '27054': 'capsule, not only its inner lining',
      '27275': 'open surgery, not stretching under anesthesia',
      '29999': 'open; capsule work by scope has no specific code',
    },
    synonyms: [
      'heterotopic ossification excision hip',
      'HO removal',
      'capsulectomy hip',
      'hip capsular release',
      'capsulotomy',
      'stiff hip release',
      'Brooker',
    ],
  },
  '27040': {
    name: 'Hip region soft tissue biopsy, superficial',
    plain: 'A piece of a shallow lump near the hip is taken for testing.',
    deciding: {
      '27041': 'above the fascia, not below it or in muscle',
      '27047': 'a sample, not the whole lump',
      '27043': 'a sample, not the whole lump',
      '20206': 'open cut, not a needle',
      '27323': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['hip mass biopsy superficial', 'soft tissue biopsy hip', 'incisional biopsy hip', 'lump biopsy'],
  },
  '27041': {
    name: 'Hip region soft tissue biopsy, deep',
    plain: 'A piece of a deep lump near the hip is taken for testing.',
    deciding: {
      '27040': 'below the fascia or in muscle, not above it',
      '27048': 'a sample, not the whole lump',
      '27045': 'a sample, not the whole lump',
      '20206': 'open cut, not a needle',
      '27052': 'tissue outside the joint, not the joint lining',
      '27324': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['hip mass biopsy deep', 'soft tissue biopsy hip', 'incisional biopsy sarcoma', 'intramuscular biopsy'],
  },
  '27043': {
    name: 'Subcutaneous hip mass removal, 3 cm or more',
    plain: 'A soft lump just under the skin near the hip, 3 cm or more, is removed.',
    deciding: {
      '27047': '3 cm or more; smaller is 27047',
      '27045': 'above the fascia, not below it or in muscle',
      '27048': 'above the fascia, not below it or in muscle',
      '27040': 'the whole lump, not a sample',
      '27337': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['lipoma excision hip', 'soft tissue tumor hip 3 cm or more', 'mass excision hip', 'subcutaneous lump'],
  },
  '27045': {
    name: 'Subfascial hip mass removal, 5 cm or more',
    plain: 'A soft lump in the deeper muscle layer near the hip, 5 cm or more, is removed.',
    deciding: {
      '27048': '5 cm or more; smaller is 27048',
      '27043': 'below the fascia or in muscle, not just under the skin',
      '27059': 'plain removal, not a radical resection with a wide margin',
      '27049': 'plain removal, not a radical resection with a wide margin',
      '27041': 'the whole lump, not a sample',
      '27339': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['lipoma excision hip', 'soft tissue tumor hip 5 cm or more', 'mass excision hip', 'intramuscular lipoma', 'deep lump'],
  },
  '27047': {
    name: 'Subcutaneous hip mass removal, under 3 cm',
    plain: 'A soft lump just under the skin near the hip, under 3 cm, is removed.',
    deciding: {
      '27043': 'under 3 cm; from 3 cm on 27043',
      '27048': 'above the fascia, not below it or in muscle',
      '27040': 'the whole lump, not a sample',
      '27327': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['lipoma excision hip', 'soft tissue tumor hip under 3 cm', 'mass excision hip', 'subcutaneous lump'],
  },
  '27048': {
    name: 'Subfascial hip mass removal, under 5 cm',
    plain: 'A soft lump in the deeper muscle layer near the hip, under 5 cm, is removed.',
    deciding: {
      '27045': 'under 5 cm; from 5 cm on 27045',
      '27047': 'below the fascia or in muscle, not just under the skin',
      '27043': 'below the fascia or in muscle, not just under the skin',
      '27049': 'plain removal, not a radical resection with a wide margin',
      '27041': 'the whole lump, not a sample',
      '27328': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['lipoma excision hip', 'soft tissue tumor hip under 5 cm', 'mass excision hip', 'intramuscular lipoma', 'deep lump'],
  },
  '27049': {
    name: 'Radical hip soft tissue resection, under 5 cm',
    plain: 'A dangerous soft tissue tumor near the hip, under 5 cm, is removed with a rim of healthy tissue.',
    deciding: {
      '27059': 'under 5 cm; from 5 cm on 27059',
      '27048': 'radical, with a wide margin of normal tissue',
      '27045': 'radical, with a wide margin of normal tissue',
      '27075': 'soft tissue tumor, not bone tumor',
      '27329': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['sarcoma resection hip', 'radical resection soft tissue hip', 'wide excision hip', 'wide resection'],
  },
  '27050': {
    name: 'Open biopsy of the sacroiliac joint',
    plain: 'The sacroiliac joint is opened to take a sample.',
    deciding: {
      '27052': 'sacroiliac joint, not hip joint',
      '27096': 'joint opened for a sample, not injected',
    },
    synonyms: ['SI joint open biopsy', 'sacroiliac arthrotomy', 'SIJ biopsy', 'sacroiliitis biopsy'],
  },
  '27052': {
    name: 'Open biopsy of the hip joint',
    plain: 'The hip joint is opened and a sample of its lining is taken.',
    deciding: {
      '27050': 'hip joint, not sacroiliac joint',
      '27054': 'sample of the lining, not its removal',
      '27033': 'biopsy alone; no exploration or loose body removal as the goal',
      '29860': 'joint opened, not looked into by scope',
      '27041': 'inside the joint, not tissue around it',
    },
    synonyms: ['open hip synovial biopsy', 'hip arthrotomy biopsy', 'synovial biopsy'],
  },
  '27054': {
    name: 'Hip synovectomy, open',
    plain: 'The inflamed lining of the hip joint is removed through an open cut.',
    deciding: {
      '29863': 'joint opened, not by scope',
      '27052': 'lining removed, not only sampled',
      '27033': 'lining removed, not only exploration or a loose body',
      '27030': 'lining removed, not only infection drained',
      '27036': 'inner lining, not the capsule',
    },
    synonyms: ['open hip synovectomy', 'PVNS hip', 'TGCT hip', 'synovial chondromatosis', 'pigmented villonodular synovitis'],
  },
  '27057': {
    name: 'Buttock compartment release, dead muscle removed, one side',
    plain: 'The buttock compartments of one side are opened and dead muscle is cut away.',
    deciding: {
      '27027': 'dead muscle cut away as well',
      '27025': 'buttock compartments with dead muscle removed, not fascia alone',
      '27497': 'buttock, not thigh',
      '27499': 'buttock, not thigh',
    },
    synonyms: ['gluteal compartment release with debridement', 'buttock compartment syndrome muscle necrosis', 'gluteal necrosis'],
  },
  '27059': {
    name: 'Radical hip soft tissue resection, from 5 cm',
    plain: 'A dangerous soft tissue tumor near the hip, 5 cm or more, is removed with a rim of healthy tissue.',
    deciding: {
      '27049': '5 cm or more; smaller is 27049',
      '27045': 'radical, with a wide margin of normal tissue',
      '27075': 'soft tissue tumor, not bone tumor',
      '27364': 'pelvis or hip, not thigh or knee',
    },
    synonyms: ['sarcoma resection hip', 'radical resection soft tissue hip', 'wide excision hip', 'wide resection'],
  },
  '27060': {
    name: 'Ischial (sit bone) bursa removal',
    plain: 'The inflamed sac over the sit bone is removed.',
    deciding: {
      '27062': 'bursa at the sit bone, not at the outer hip',
      '26991': 'bursa removed, not only drained',
    },
    synonyms: ['ischial bursectomy', "weaver's bottom", 'ischial bursitis surgery', 'ischiogluteal bursitis'],
  },
  '27062': {
    name: 'Trochanteric bursa or calcium removal',
    plain: 'The sore sac or calcium over the outer hip bone is removed.',
    deciding: {
      '27060': 'bursa at the outer hip, not at the sit bone',
      '29999': 'open; removal by scope has no specific code',
      '27305': 'bursa removed, not the iliotibial band released',
      '26991': 'bursa removed, not only drained',
      '20610': 'bursa removed by surgery, not injected',
    },
    synonyms: ['trochanteric bursectomy', 'GTPS surgery', 'hip bursa removal', 'trochanteric bursitis surgery', 'calcific tendinitis hip'],
  },
  '27065': {
    name: 'Benign bone lesion removal at hip, superficial',
    plain: 'A bone cyst or harmless bone tumor near the hip is scooped out, close to the surface.',
    deciding: {
      '27066': 'superficial, not deep below the fascia',
      '27067': 'no graft from a separate cut',
      '27070': 'cyst or benign tumor, not infected or dead bone',
      '27355': 'iliac wing, symphysis or greater trochanter, not elsewhere in the femur',
      '27075': 'benign lesion, no radical margin',
    },
    synonyms: [
      'bone cyst hip',
      'enchondroma trochanter',
      'benign bone tumor pelvis',
      'curettage hip',
      'UBC',
      'ABC',
      'osteochondroma iliac',
    ],
  },
  '27066': {
    name: 'Benign bone lesion removal at hip, deep',
    plain: 'A bone cyst or harmless bone tumor lying deep near the hip is scooped out.',
    deciding: {
      '27065': 'deep below the fascia, not superficial',
      '27067': 'no graft from a separate cut',
      '27071': 'cyst or benign tumor, not infected or dead bone',
      '27355': 'iliac wing, symphysis or greater trochanter, not elsewhere in the femur',
      '27075': 'benign lesion, no radical margin',
    },
    synonyms: [
      'bone cyst hip',
      'enchondroma trochanter',
      'benign bone tumor pelvis',
      'curettage hip',
      'ABC',
      'UBC',
      'giant cell tumor hip',
    ],
  },
  '27067': {
    name: 'Benign hip bone lesion removal, separate graft harvest',
    plain: 'A bone cyst or harmless tumor near the hip is scooped out and filled with the patient’s bone from another cut.',
    deciding: {
      '27066': 'graft taken through a separate cut',
      '27065': 'graft taken through a separate cut',
      '27357': 'iliac wing, symphysis or greater trochanter, not elsewhere in the femur',
    },
    synonyms: ['bone cyst hip with graft', 'curettage and autograft', 'benign bone tumor pelvis graft', 'enchondroma trochanter'],
  },
  '27070': {
    name: 'Infected hip bone scooped out, superficial',
    plain: 'Infected or dead bone near the hip is scooped out, close to the surface.',
    deciding: {
      '27071': 'superficial, not deep below the fascia',
      '26992': 'bone scooped out, not only opened',
      '27065': 'infected or dead bone, not a cyst or benign tumor',
      '11044': 'planned bone excision at the hip, not wound debridement reaching bone',
      '27360': 'pelvis or greater trochanter, not the rest of the femur',
    },
    synonyms: ['saucerization hip', 'craterization trochanter', 'osteomyelitis debridement pelvis', 'sequestrectomy'],
  },
  '27071': {
    name: 'Infected hip bone scooped out, deep',
    plain: 'Infected or dead bone lying deep near the hip is scooped out.',
    deciding: {
      '27070': 'deep below the fascia, not superficial',
      '26992': 'bone scooped out, not only opened',
      '27066': 'infected or dead bone, not a cyst or benign tumor',
      '11044': 'planned bone excision at the hip, not wound debridement reaching bone',
      '27360': 'pelvis or greater trochanter, not the rest of the femur',
    },
    synonyms: ['saucerization hip', 'craterization trochanter', 'osteomyelitis debridement pelvis', 'sequestrectomy'],
  },
  '27075': {
    name: 'Radical resection, iliac wing, one ramus or symphysis',
    plain: 'A bone cancer in one part of the pelvis is removed with a margin of normal bone.',
    deciding: {
      '27076': 'wing, one ramus or symphysis; the socket stays',
      '27077': 'one part of the bone, not the whole innominate',
      '27078': 'wing, ramus or symphysis, not sit bone with greater trochanter',
      '27065': 'aggressive tumor with a margin, not a benign lesion',
      '27066': 'aggressive tumor with a margin, not a benign lesion',
      '27049': 'bone tumor, not soft tissue tumor',
      '27059': 'bone tumor, not soft tissue tumor',
    },
    synonyms: ['pelvic resection tumor', 'radical resection pelvis', 'pelvic sarcoma', 'chondrosarcoma pelvis', 'osteosarcoma', 'Ewing'],
  },
  '27076': {
    name: 'Radical resection with socket, or both pubic rami',
    plain: 'A bone cancer in the pelvis is removed together with the hip socket, or with both pubic branches.',
    deciding: {
      '27075': 'socket goes, or both pubic rami, not one part',
      '27077': 'part of the bone, not the whole innominate',
      '27078': 'socket or both rami, not sit bone with greater trochanter',
    },
    synonyms: [
      'pelvic resection tumor',
      'internal hemipelvectomy',
      'periacetabular resection',
      'radical resection acetabulum',
      'Enneking P2',
    ],
  },
  '27077': {
    name: 'Radical resection of the whole innominate bone',
    plain: 'One whole half of the pelvic bone is removed because of cancer, while the leg is kept.',
    deciding: {
      '27076': 'the whole bone, not socket or rami only',
      '27075': 'the whole bone, not one part',
      '27078': 'the whole innominate, not sit bone with greater trochanter',
      '27290': 'leg kept; in 27290 it is removed too',
    },
    synonyms: ['pelvic resection tumor', 'internal hemipelvectomy', 'hemipelvis resection', 'total hemipelvectomy limb sparing'],
  },
  '27078': {
    name: 'Radical resection, sit bone tuberosity and greater trochanter',
    plain: 'A bone cancer of the sit bone and outer hip bone is removed with a margin of normal bone.',
    deciding: {
      '27075': 'sit bone tuberosity and trochanter, not wing, ramus or symphysis',
      '27076': 'tuberosity and trochanter; the socket stays',
      '27077': 'tuberosity and trochanter, not the whole innominate',
    },
    synonyms: ['pelvic resection tumor', 'radical resection pelvis', 'ischial tumor', 'trochanter tumor resection'],
  },
  '27080': {
    name: 'Tailbone (coccyx) removal',
    plain: 'The tailbone is removed for lasting pain.',
    deciding: {
      '27200': 'coccyx removed, not a fracture cared for',
      '27202': 'coccyx removed, not a fracture operated on',
    },
    synonyms: ['coccygectomy', 'coccydynia surgery', 'tailbone removal', 'coccyx excision'],
  },
} as const satisfies Texts<
  | '26990'
  | '26991'
  | '26992'
  | '27000'
  | '27001'
  | '27003'
  | '27005'
  | '27006'
  | '27025'
  | '27027'
  | '27030'
  | '27033'
  | '27035'
  | '27036'
  | '27040'
  | '27041'
  | '27043'
  | '27045'
  | '27047'
  | '27048'
  | '27049'
  | '27050'
  | '27052'
  | '27054'
  | '27057'
  | '27059'
  | '27060'
  | '27062'
  | '27065'
  | '27066'
  | '27067'
  | '27070'
  | '27071'
  | '27075'
  | '27076'
  | '27077'
  | '27078'
  | '27080'
>;
