import type { Texts } from '../schema.ts';

/** Anesthesia for pelvis, hip joint and upper femur. */
export const texts = {
  '01112': {
    name: 'Anesthesia, marrow sampling at the iliac crest',
    plain: 'Anesthesia care while bone marrow is drawn or sampled from the pelvic crest.',
    deciding: {
      '01120': 'marrow sampling, not surgery on the bony pelvis',
    },
    synonyms: ['bone marrow biopsy anesthesia', 'iliac crest aspiration anesthesia', 'BMA', 'marrow aspirate'],
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
  },
  '01130': {
    name: 'Anesthesia, body cast',
    plain: 'Anesthesia care while a body cast is put on or changed.',
    deciding: {
      '01120': 'a cast, not surgery on the pelvic bones',
    },
    synonyms: ['body cast anesthesia', 'cast change anesthesia'],
  },
  '01140': {
    name: 'Anesthesia, hindquarter amputation',
    plain: 'Anesthesia care while a leg is removed together with half of the pelvis.',
    deciding: {
      '01150': 'leg and half pelvis removed, not other radical tumor surgery',
      '01212': 'through the pelvis, not through the hip joint',
    },
    synonyms: ['hemipelvectomy anesthesia', 'hindquarter', 'external hemipelvectomy anesthesia'],
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
  },
  '01202': {
    name: 'Anesthesia, hip scope',
    plain: 'Anesthesia care while the hip joint is treated through a scope.',
    deciding: {
      '01200': 'by scope, not a closed procedure',
      '01210': 'by scope, not open',
    },
    synonyms: ['hip arthroscopy anesthesia', 'hip scope anesthesia', 'FAI anesthesia'],
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
  },
  '01220': {
    name: 'Anesthesia, upper femur, closed procedure',
    plain: 'Anesthesia care for treatment of the thigh bone, above its lower third, without any cut.',
    deciding: {
      '01230': 'closed, not open',
      '01200': 'femur, not the hip joint itself',
    },
    synonyms: ['femur closed reduction anesthesia', 'closed femur fracture anesthesia'],
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
