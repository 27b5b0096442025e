import type { Texts } from '../schema.ts';
import { backWall, sidesAndAssistants } from './disputes.ts';

/** Fractures of pelvis, hip socket and proximal femur: 27197 to 27248 and 27267 to 27269. */
export const texts = {
  '27197': {
    name: 'Posterior pelvic ring injury, closed, not manipulated',
    plain: 'A break at the back of the pelvic ring is treated without moving the bones.',
    deciding: {
      '27198': 'not manipulated',
      '27216': 'no fixation through the skin',
      '27218': 'not opened, no fixation',
      '27220': 'pelvic ring, not the hip socket',
      '27200': 'ilium, sacroiliac joint or sacrum, not the coccyx',
    },
    synonyms: [
      'pelvic ring fracture closed',
      'LC1 pelvis',
      'lateral compression pelvis nonoperative',
      'sacral fracture nonoperative',
      'sacral insufficiency fracture',
    ],
  },
  '27198': {
    name: 'Posterior pelvic ring injury, closed, with manipulation',
    plain: 'A displaced break at the back of the pelvic ring is pushed back under sedation or anesthesia, without opening it.',
    deciding: {
      '27197': 'manipulated, under more than local anesthesia',
      '27216': 'pushed back without fixation',
      '27218': 'pushed back closed, not opened',
    },
    synonyms: ['closed reduction pelvis', 'pelvic ring manipulation', 'SI joint closed reduction'],
  },
  '27200': {
    name: 'Tailbone fracture, closed care',
    plain: 'A broken tailbone is treated without surgery.',
    deciding: {
      '27202': 'not opened',
      '27197': 'coccyx, not the sacrum or pelvic ring',
      '27080': 'fracture cared for; the coccyx stays',
    },
    synonyms: ['coccyx fracture', 'tailbone fracture', 'broken tailbone', 'coccygeal fracture'],
  },
  '27202': {
    name: 'Tailbone fracture, open surgery',
    plain: 'A broken tailbone is treated with open surgery.',
    deciding: {
      '27200': 'operated on, not closed care',
      '27080': 'fracture treated; removal for pain is 27080',
    },
    synonyms: ['open treatment coccyx fracture', 'coccyx ORIF', 'tailbone fracture surgery'],
  },
  '27215': {
    name: 'Open iliac wing or avulsion repair, ring intact',
    plain: 'A broken piece of the pelvic wing or sit bone is fixed with open surgery.',
    deciding: {
      '27217': 'pelvic ring intact, not broken in front',
      '27218': 'pelvic ring intact, not broken behind',
      '27216': 'open, ring intact; 27216 is through the skin, ring broken',
      G0412: 'each side, other payers; Medicare takes G0412, one or both sides',
    },
    synonyms: [
      'iliac wing ORIF',
      'ASIS avulsion ORIF',
      'AIIS avulsion',
      'ischial tuberosity avulsion repair',
      'iliac crest fracture fixation',
    ],
    disputed: [sidesAndAssistants('27215', 'G0412')],
  },
  '27216': {
    name: 'Back of pelvic ring fixed through skin',
    plain: 'Screws are put through the skin to hold the broken back of the pelvic ring.',
    deciding: {
      '27218': 'through the skin, not open',
      '27217': 'back of the ring, not the front',
      '27215': 'ring broken behind and fixed through the skin, not ring intact',
      '27198': 'fixed, not only pushed back',
      '27197': 'fixed with screws, not closed care',
      '27279': 'broken or dislocated ring fixed, not a fusion for joint pain',
      G0413: 'each side, other payers; Medicare takes G0413, one or both sides',
    },
    synonyms: [
      'SI screw',
      'iliosacral screw',
      'percutaneous pelvic fixation',
      'sacroiliac screw fixation',
      'CRPP pelvis',
      'transsacral screw',
    ],
    disputed: [sidesAndAssistants('27216', 'G0413')],
  },
  '27217': {
    name: 'Front of pelvic ring, open fixation',
    plain: 'The front of a broken pelvic ring is opened and fixed, often with a plate.',
    deciding: {
      '27218': 'front of the ring, not the back',
      '27216': 'front and open, not the back through the skin',
      '27215': 'ring broken in front, not intact',
      '27282': 'injured symphysis fixed, not fused for pain',
      '20690': 'opened and fixed, not only an outside frame',
      G0414: 'each side, other payers; Medicare takes G0414, one or both sides',
    },
    synonyms: [
      'symphysis plating',
      'pubic symphysis ORIF',
      'open book pelvis',
      'anterior pelvic ring ORIF',
      'pubic ramus ORIF',
      'APC pelvis',
      'symphyseal diastasis',
    ],
    disputed: [sidesAndAssistants('27217', 'G0414')],
  },
  '27218': {
    name: 'Back of pelvic ring, open fixation',
    plain: 'The back of a broken pelvic ring is opened and fixed.',
    deciding: {
      '27216': 'open, not through the skin',
      '27217': 'back of the ring, not the front',
      '27215': 'ring broken behind, not intact',
      '27198': 'opened and fixed, not only pushed back',
      '27197': 'opened and fixed, not closed care',
      '27280': 'injury fixed, not a sacroiliac fusion',
      G0415: 'each side, other payers; Medicare takes G0415, one or both sides',
    },
    synonyms: ['posterior pelvic ring ORIF', 'SI joint ORIF', 'sacral fracture ORIF', 'crescent fracture', 'vertical shear pelvis'],
    disputed: [sidesAndAssistants('27218', 'G0415')],
  },
  '27220': {
    name: 'Hip socket fracture, closed, not manipulated',
    plain: 'A crack in the hip socket is treated without moving it.',
    deciding: {
      '27222': 'not manipulated',
      '27226': 'not opened',
      '27227': 'not opened',
      '27228': 'not opened',
      '27197': 'hip socket, not the pelvic ring',
    },
    synonyms: ['acetabular fracture nonoperative', 'socket fracture closed', 'acetabulum fracture', 'nondisplaced acetabular fracture'],
  },
  '27222': {
    name: 'Hip socket fracture, closed, manipulated',
    plain: 'A displaced socket fracture is pulled back into line without opening it.',
    deciding: {
      '27220': 'manipulated, with or without traction',
      '27226': 'moved into line without opening',
      '27227': 'moved into line without opening',
      '27228': 'moved into line without opening',
    },
    synonyms: [
      'acetabulum closed reduction',
      'central dislocation traction',
      'acetabular fracture manipulation',
      'skeletal traction acetabulum',
    ],
  },
  '27226': {
    name: 'Socket wall fracture, open fixation',
    plain: 'A broken wall of the hip socket is opened and fixed.',
    deciding: {
      '27227': 'one wall alone, no column or transverse break',
      '27228': 'one wall alone, without column or transverse break',
      '27254': 'wall alone: wording favors 27226; authorities differ',
      '27220': 'opened and fixed, not closed care',
      '27222': 'opened and fixed, not pulled into line',
    },
    synonyms: [
      'posterior wall ORIF',
      'acetabular wall ORIF',
      'acetabulum ORIF wall',
      'posterior wall fracture dislocation fixed open',
      'anterior wall ORIF',
      'acetabulum ORIF',
      'Kocher-Langenbeck',
      'Letournel',
    ],
    disputed: [backWall],
  },
  '27227': {
    name: 'Socket column or transverse fracture, open fixation',
    plain: 'A hip socket broken through one column, or straight across, is opened and fixed.',
    deciding: {
      '27226': 'a column or transverse break, not a wall alone',
      '27228': 'one column or transverse, no wall piece and no second column',
      '27220': 'opened and fixed, not closed care',
      '27222': 'opened and fixed, not pulled into line',
    },
    synonyms: [
      'anterior column ORIF',
      'posterior column ORIF',
      'transverse acetabular fracture ORIF',
      'acetabulum ORIF',
      'ilioinguinal approach',
      'Stoppa',
      'Kocher-Langenbeck',
      'Letournel',
    ],
  },
  '27228': {
    name: 'Two-column or combined socket fracture, open fixation',
    plain: 'A hip socket broken in several parts is opened and rebuilt with plates and screws.',
    deciding: {
      '27227': 'two columns, T pattern, or a wall broken with the column',
      '27226': 'two columns, T pattern or combination, not one wall alone',
      '27220': 'opened and fixed, not closed care',
      '27222': 'opened and fixed, not pulled into line',
    },
    synonyms: [
      'both column ORIF',
      'T-type acetabular fracture',
      'transverse posterior wall ORIF',
      'acetabular ORIF complex',
      'posterior column posterior wall',
      'acetabulum ORIF',
      'ilioinguinal approach',
      'Stoppa',
      'Kocher-Langenbeck',
      'Letournel',
    ],
  },
  '27230': {
    name: 'Femoral neck fracture, closed, not manipulated',
    plain: 'A broken neck of the thigh bone is managed without moving it or operating.',
    deciding: {
      '27232': 'not manipulated',
      '27235': 'no pins or screws',
      '27236': 'not opened, no prosthesis',
      '27238': 'femoral neck, not the trochanteric region',
      '27267': 'femoral neck, not the head',
    },
    synonyms: [
      'nonoperative femoral neck fracture',
      'closed treatment hip fracture neck',
      'impacted femoral neck',
      'femoral neck stress fracture',
      'FNF',
    ],
  },
  '27232': {
    name: 'Femoral neck fracture, closed, manipulated',
    plain: 'A broken neck of the thigh bone is pulled into line without surgery.',
    deciding: {
      '27230': 'manipulated, with or without traction',
      '27235': 'pulled into line, no pins or screws',
      '27236': 'not opened, no prosthesis',
      '27240': 'femoral neck, not the trochanteric region',
      '27268': 'femoral neck, not the head',
    },
    synonyms: ['closed reduction femoral neck', 'femoral neck traction', 'FNF closed reduction'],
  },
  '27235': {
    name: 'Femoral neck fracture pinned through skin',
    plain: 'Screws are slid through the skin to hold a cracked neck of the thigh bone.',
    deciding: {
      '27236': 'through the skin; the fracture is not exposed',
      '27245': 'femoral neck, not the trochanteric region',
      '27244': 'femoral neck, not the trochanteric region',
      '27230': 'pinned, not closed care',
      '27232': 'pinned, not only pulled into line',
      '27187': 'a fracture present, not fixation ahead of one',
      '27176': 'broken neck, not a slipped growth plate',
    },
    synonyms: [
      'CRPP hip',
      'percutaneous pinning hip',
      'cannulated screws',
      'hip pinning',
      'three screws',
      'in situ pinning femoral neck',
      'femoral neck system, fracture not opened',
      'FNS',
      'Garden 1',
      'CRPP femoral neck',
    ],
  },
  '27236': {
    name: 'Femoral neck fracture, opened or given prosthesis',
    plain: 'A broken neck of the thigh bone is opened and fixed, or its ball is replaced.',
    deciding: {
      '27235': 'fracture exposed or ball replaced, not screws through the skin',
      '27125': 'for an acute neck fracture; 27125 is for other reasons',
      '27130': 'fixed, or ball alone replaced; socket and ball together is 27130',
      '27245': 'femoral neck, not the trochanteric region',
      '27244': 'femoral neck, not the trochanteric region',
      '27230': 'operated on, not closed care',
      '27232': 'operated on, not only pulled into line',
      '27269': 'femoral neck, not the head',
      '27187': 'a fracture present, not fixation ahead of one',
      '27138': 'fresh neck fracture, not an old stem exchanged',
      '27170': 'fresh fracture treated, not grafting as the operation itself',
    },
    synonyms: [
      'ORIF femoral neck',
      'hemi for fracture',
      'hip hemiarthroplasty fracture',
      'bipolar for hip fracture',
      'femoral neck system open',
      'open reduction hip fracture',
      'hemi',
      'monopolar',
      'Austin Moore',
      'Garden 4',
      'FNF',
    ],
  },
  '27238': {
    name: 'Trochanteric region fracture, closed, not manipulated',
    plain: 'A break just below the neck of the thigh bone is managed without moving it.',
    deciding: {
      '27240': 'not manipulated',
      '27246': 'more than the greater trochanter alone',
      '27230': 'trochanteric region, not the neck',
      '27244': 'no implant',
      '27245': 'no implant',
      '27500': 'trochanteric or subtrochanteric, not the shaft',
    },
    synonyms: [
      'nonoperative intertroch fracture',
      'intertrochanteric fracture closed',
      'subtrochanteric fracture closed',
      'peritrochanteric',
      'pertrochanteric',
      'ITF',
    ],
  },
  '27240': {
    name: 'Trochanteric region fracture, closed, manipulated',
    plain: 'A break just below the neck of the thigh bone is pulled into line without an implant.',
    deciding: {
      '27238': 'manipulated, with or without traction',
      '27232': 'trochanteric region, not the neck',
      '27244': 'no implant',
      '27245': 'no implant',
      '27502': 'trochanteric or subtrochanteric, not the shaft',
    },
    synonyms: ['intertroch traction', 'closed reduction intertrochanteric', 'subtrochanteric traction', 'ITF closed reduction'],
  },
  '27244': {
    name: 'Trochanteric region fracture, plate and screw',
    plain: 'A break just below the neck of the thigh bone is fixed with a plate and big screw.',
    deciding: {
      '27245': 'plate and screw, not a nail',
      '27235': 'trochanteric region, not the neck',
      '27236': 'trochanteric region, not the neck',
      '27507': 'trochanteric or subtrochanteric, not the shaft',
      '27248': 'more than the greater trochanter alone',
      '27238': 'plate and screw, not closed care',
      '27240': 'plate and screw, not only pulled into line',
      '27138': 'fracture plated, not a stem exchanged',
      '27187': 'a fracture present, not fixation ahead of one',
    },
    synonyms: [
      'DHS',
      'SHS',
      'sliding hip screw',
      'dynamic hip screw',
      'compression hip screw',
      'CHS',
      'plate and screw hip fracture',
      'DCS',
      'blade plate',
      'PFLP',
      'intertroch ORIF',
    ],
  },
  '27245': {
    name: 'Trochanteric region fracture, nail',
    plain: 'A metal rod is put down the thigh bone to hold a break near the top.',
    deciding: {
      '27244': 'nail, not plate',
      '27506': 'trochanteric or subtrochanteric, not the shaft',
      '27235': 'trochanteric region, not the neck',
      '27236': 'trochanteric region, not the neck',
      '27238': 'nail, not closed care',
      '27240': 'nail, not only pulled into line',
      '27187': 'a fracture present, not fixation ahead of one',
      '27248': 'more than the greater trochanter alone',
    },
    synonyms: [
      'IM nail',
      'IMN',
      'CMN',
      'cephalomedullary nail',
      'gamma nail',
      'TFN',
      'TFNA',
      'InterTAN',
      'trochanteric nail',
      'short nail',
      'long nail',
      'PFN',
      'recon nail hip',
      'hip nail',
      'IMHS',
    ],
  },
  '27246': {
    name: 'Greater trochanter fracture, closed care',
    plain: 'A break of the outer hip bump heals without surgery.',
    deciding: {
      '27248': 'not opened',
      '27238': 'greater trochanter alone; into the intertrochanteric line is 27238',
    },
    synonyms: ['greater trochanter fracture closed', 'GT avulsion nonop', 'GT fracture', 'isolated greater trochanter'],
  },
  '27248': {
    name: 'Greater trochanter fracture, open repair',
    plain: 'A broken outer hip bump is opened and repaired, often with wires or a plate.',
    deciding: {
      '27246': 'opened, not closed care',
      '27140': 'broken trochanter, not a healthy one cut and moved',
      '27244': 'greater trochanter alone, not the intertrochanteric region',
      '27245': 'greater trochanter alone, not the intertrochanteric region',
    },
    synonyms: ['trochanteric claw plate', 'greater trochanter ORIF', 'cable plate trochanter', 'GT ORIF', 'tension band trochanter'],
  },
  '27267': {
    name: 'Femoral head fracture, closed, not manipulated',
    plain: 'A crack in the ball of the hip is managed without moving it.',
    deciding: {
      '27268': 'not manipulated',
      '27269': 'not opened',
      '27230': 'head, not neck',
    },
    synonyms: ['Pipkin nonoperative', 'femoral head fracture closed', 'Pipkin fracture'],
  },
  '27268': {
    name: 'Femoral head fracture, closed, manipulated',
    plain: 'A broken ball of the hip is moved back into place without opening it.',
    deciding: {
      '27267': 'manipulated',
      '27269': 'moved back without opening',
      '27232': 'head, not neck',
    },
    synonyms: ['Pipkin closed reduction', 'femoral head closed reduction', 'Pipkin fracture'],
  },
  '27269': {
    name: 'Femoral head fracture, open surgery',
    plain: 'A broken ball of the hip is opened and repaired.',
    deciding: {
      '27268': 'opened, not moved back closed',
      '27267': 'opened, not closed care',
      '27254': 'head alone; 27254 is an opened dislocation with wall and head broken',
      '27236': 'head, not neck',
    },
    synonyms: ['Pipkin ORIF', 'femoral head ORIF', 'head split', 'Pipkin fracture', 'surgical hip dislocation Pipkin'],
  },
} as const satisfies Texts<
  | '27197'
  | '27198'
  | '27200'
  | '27202'
  | '27215'
  | '27216'
  | '27217'
  | '27218'
  | '27220'
  | '27222'
  | '27226'
  | '27227'
  | '27228'
  | '27230'
  | '27232'
  | '27235'
  | '27236'
  | '27238'
  | '27240'
  | '27244'
  | '27245'
  | '27246'
  | '27248'
  | '27267'
  | '27268'
  | '27269'
>;
