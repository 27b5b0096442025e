import type { DeletedCode, Naming, Texts } from '../schema.ts';

/** Codes no longer valid. Only what is known of them stands here; an entry holds the year and the successor. */
export const texts = {
  '27079': {
    name: 'Ischium and greater trochanter resection with skin flaps',
    deciding: {},
  },
  '27193': {
    name: 'Pelvic ring injury, closed, not manipulated',
    deciding: {},
    synonyms: ['pelvic ring fracture closed'],
  },
  '27194': {
    name: 'Pelvic ring injury, closed, with manipulation',
    deciding: {},
    synonyms: ['closed reduction pelvis'],
  },
  '73500': {
    name: 'One-hip x-ray, single view',
    deciding: {},
    synonyms: ['hip XR'],
  },
  '73510': {
    name: 'One-hip x-ray, 2 or more views',
    deciding: {},
    synonyms: ['hip XR 2 views'],
  },
  '73520': {
    name: 'Both-hips x-ray, 2 or more views of each',
    deciding: {},
    synonyms: ['bilateral hips x-ray'],
  },
  '73530': {
    name: 'Hip x-ray during an operation',
    deciding: {},
    synonyms: ['intraoperative hip x-ray'],
  },
  '73540': {
    name: 'Pelvis and hips x-ray, infant or child',
    deciding: {},
    synonyms: ['pediatric hip x-ray'],
  },
  '73542': {
    name: 'Sacroiliac arthrogram imaging',
    deciding: {},
    synonyms: ['SI arthrogram'],
  },
  '73550': {
    name: 'Femur x-ray, 2 views',
    deciding: {},
    synonyms: ['femur XR'],
  },
  '01180': {
    name: 'Anesthesia, obturator nerve cut outside the pelvis',
    deciding: {},
    synonyms: ['obturator neurectomy anesthesia'],
  },
  '01190': {
    name: 'Anesthesia, obturator nerve cut inside the pelvis',
    deciding: {},
    synonyms: ['obturator neurectomy anesthesia'],
  },
  '01110': {
    name: 'Anesthesia, pelvis, historic code',
    deciding: {},
  },
  '01240': {
    name: 'Anesthesia, upper leg, historic code',
    deciding: {},
  },
  '0334T': {
    name: 'Sacroiliac joint fusion, emerging-technology code',
    deciding: {},
    synonyms: ['SI fusion', 'minimally invasive SI fusion'],
  },
  '0775T': {
    name: 'Sacroiliac joint implant, emerging-technology code',
    deciding: {},
    synonyms: ['SI fusion', 'intra-articular SI implant'],
  },
  '20926': {
    name: 'Tissue graft of other kinds',
    deciding: {},
    synonyms: ['fat graft', 'dermis graft', 'paratenon graft'],
  },
  '20986': {
    name: 'Add-on: computer navigation, images taken during surgery',
    deciding: {},
    synonyms: ['navigation', 'CAS'],
  },
  '20987': {
    name: 'Add-on: computer navigation, images taken before surgery',
    deciding: {},
    synonyms: ['navigation', 'CAS'],
  },
} as const satisfies Texts<DeletedCode, Naming>;
