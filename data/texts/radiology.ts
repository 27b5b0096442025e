import type { Texts } from '../schema.ts';

/** Films of pelvis and hip, and the imaging of a hip arthrogram. */
export const texts = {
  '72170': {
    name: 'Pelvis x-ray, 1 or 2 views',
    plain: 'One or two x-ray pictures of the pelvis.',
    deciding: {
      '72190': '1 or 2 views; from 3 on 72190',
      '73501': 'pelvis alone, not aimed at one hip',
      '73502': 'pelvis alone, no separate view of one hip',
      '73521': 'pelvis alone, not aimed at both hips',
      '72200': 'whole pelvis, not aimed at the sacroiliac joints',
    },
    synonyms: ['AP pelvis', 'pelvis XR', 'pelvic x-ray', 'pelvis film', 'trauma pelvis x-ray', 'inlet outlet'],
  },
  '72190': {
    name: 'Pelvis x-ray, 3 or more views',
    plain: 'Three or more x-ray pictures of the pelvis.',
    deciding: {
      '72170': '3 or more views; fewer is 72170',
      '72202': 'whole pelvis, not aimed at the sacroiliac joints',
    },
    synonyms: ['Judet views', 'inlet outlet and AP', 'pelvis series', 'complete pelvis'],
  },
  '73501': {
    name: 'One-hip x-ray, 1 view',
    plain: 'One x-ray picture of one hip.',
    deciding: {
      '73502': '1 view in all',
      '73503': '1 view in all',
      '73521': 'one hip, not both',
      '72170': 'aimed at one hip, not the pelvis alone',
      '73551': 'hip, not thigh bone',
    },
    synonyms: ['hip XR', 'single view hip', 'AP hip', 'cross-table lateral', 'false profile view', 'frog-leg lateral', 'Dunn view'],
  },
  '73502': {
    name: 'One-hip x-ray, 2 or 3 views',
    plain: 'Two or three x-ray pictures of one hip; a pelvis picture counts.',
    deciding: {
      '73501': '2 or 3 views, not 1',
      '73503': '2 or 3 views; from 4 on 73503',
      '73521': 'one hip, not both',
      '73522': 'one hip, not both',
      '72170': 'one hip shown in its own view, not the pelvis alone',
      '73552': 'hip, not thigh bone',
    },
    synonyms: [
      'AP and lateral hip',
      'hip XR 2 views',
      'AP pelvis and lateral hip',
      'AP and frog-leg hip',
      'AP and Dunn view',
      'hip series',
    ],
  },
  '73503': {
    name: 'One-hip x-ray, 4 or more views',
    plain: 'Four or more x-ray pictures of one hip; a pelvis picture counts.',
    deciding: {
      '73502': '4 or more views; 2 or 3 is 73502',
      '73501': '4 or more views, not 1',
      '73522': 'one hip, not both',
      '73523': 'one hip, not both',
    },
    synonyms: ['complete hip series', 'hip XR 4 views', 'four-view hip series'],
  },
  '73521': {
    name: 'Both-hips x-ray, 2 views',
    plain: 'Two x-ray pictures of both hips; a pelvis picture counts.',
    deciding: {
      '73522': '2 views; 3 or 4 is 73522',
      '73523': '2 views; from 5 on 73523',
      '73502': 'both hips, not one',
      '73501': 'both hips, not one',
      '72170': 'both hips are the aim, not the pelvis alone',
    },
    synonyms: ['bilateral hips x-ray', 'AP and frog pelvis', 'bilateral hip XR'],
  },
  '73522': {
    name: 'Both-hips x-ray, 3 or 4 views',
    plain: 'Three or four x-ray pictures of both hips; a pelvis picture counts.',
    deciding: {
      '73521': '3 or 4 views, not 2',
      '73523': '3 or 4 views; from 5 on 73523',
      '73503': 'both hips, not one',
      '73502': 'both hips, not one',
    },
    synonyms: ['bilateral hips x-ray', 'bilateral hip XR 3 views', 'AP pelvis and both laterals'],
  },
  '73523': {
    name: 'Both-hips x-ray, 5 or more views',
    plain: 'Five or more x-ray pictures of both hips; a pelvis picture counts.',
    deciding: {
      '73522': '5 or more views; 3 or 4 is 73522',
      '73521': '5 or more views, not 2',
      '73503': 'both hips, not one',
    },
    synonyms: ['bilateral hips x-ray', 'complete bilateral hips', 'bilateral hip series'],
  },
  '73525': {
    name: 'Hip arthrogram, imaging supervised and read',
    plain: 'The x-ray pictures taken after dye is put into the hip joint are supervised and read.',
    deciding: {
      '27093': 'the imaging and its reading, not the injection',
      '27095': 'the imaging and its reading, not the injection',
      '77002': 'arthrogram imaging; needle fluoroscopy is already part of it',
      '73722': 'x-ray arthrogram, not MRI',
    },
    synonyms: ['hip arthrogram S&I', 'hip arthrography', 'arthrogram reading', 'RS&I hip'],
  },
} as const satisfies Texts<'72170' | '72190' | '73501' | '73502' | '73503' | '73521' | '73522' | '73523' | '73525'>;
