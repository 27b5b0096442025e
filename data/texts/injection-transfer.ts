import type { Texts } from '../schema.ts';

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
  },
  '27095': {
    name: 'Hip arthrogram injection with anesthesia',
    plain: 'Dye is injected into the hip joint under anesthesia so that pictures show its inside.',
    deciding: {
      '27093': 'anesthesia given, beyond numbing the skin',
      '73525': 'the injection, not the reading of the pictures',
    },
    synonyms: ['hip arthrogram under anesthesia', 'arthrogram DDH OR', 'pediatric hip arthrogram', 'Perthes arthrogram'],
  },
  '27096': {
    name: 'Sacroiliac joint injection, fluoroscopy or CT guided',
    plain: 'A numbing or steroid shot is placed in the sacroiliac joint, guided by x-ray or CT.',
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
  },
  '27097': {
    name: 'Hamstring release at the sit bone',
    plain: 'The hamstring tendons are loosened where they start at the sit bone.',
    deciding: {
      '27098': 'hamstrings loosened, not the adductors moved',
    },
    synonyms: ['hamstring release proximal', 'hamstring recession', 'proximal hamstring lengthening'],
  },
  '27098': {
    name: 'Adductor moved to the sit bone',
    plain: 'The inner-thigh muscle is moved to the sit bone to balance the hip.',
    deciding: {
      '27097': 'adductors moved, not hamstrings loosened',
      '27001': 'adductor moved to the sit bone, not just cut',
    },
    synonyms: ['adductor transfer', 'adductor to ischium', 'adductor posterior transfer'],
  },
  '27100': {
    name: 'External oblique moved to greater trochanter',
    plain: 'The outer belly-wall muscle is moved to the greater trochanter to help hold up a weak hip.',
    deciding: {
      '27105': 'belly-wall muscle, not back muscle',
      '27110': 'external oblique, not the psoas',
    },
    synonyms: ['muscle transfer hip', 'external oblique transfer', 'abductor paralysis transfer', 'polio hip'],
  },
  '27105': {
    name: 'Paraspinal muscle moved to the hip',
    plain: 'A back muscle is moved to the hip to help hold up a weak hip.',
    deciding: {
      '27100': 'back muscle, not belly-wall muscle',
      '27110': 'back muscle, not the psoas',
    },
    synonyms: ['muscle transfer hip', 'paraspinal transfer', 'erector spinae transfer'],
  },
  '27110': {
    name: 'Iliopsoas moved to the greater trochanter',
    plain: 'The iliopsoas muscle is moved to the greater trochanter to help hold up a weak hip.',
    deciding: {
      '27111': 'anchored on the greater trochanter, not the femoral neck',
      '27005': 'psoas moved and anchored, not only cut',
      '27100': 'the psoas, not the external oblique',
      '27105': 'the psoas, not a back muscle',
    },
    synonyms: ['muscle transfer hip', 'iliopsoas transfer', 'psoas transfer', 'Sharrard', 'Mustard'],
  },
  '27111': {
    name: 'Iliopsoas moved to the femoral neck',
    plain: 'The iliopsoas muscle is moved to the neck of the thigh bone to help hold up a weak hip.',
    deciding: {
      '27110': 'anchored on the femoral neck, not the greater trochanter',
      '27005': 'psoas moved and anchored, not only cut',
    },
    synonyms: ['muscle transfer hip', 'psoas to femoral neck', 'iliopsoas transfer', 'psoas transfer'],
  },
} as const satisfies Texts<'27086' | '27087' | '27093' | '27095' | '27096' | '27097' | '27098' | '27100' | '27105' | '27110' | '27111'>;
