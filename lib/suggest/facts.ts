/** What a code needs said, and how a note says it. */

export type FactName =
  | 'side'
  | 'implant'
  | 'open or percutaneous'
  | 'parts exchanged'
  | 'earlier surgery'
  | 'fracture site'
  | 'fracture or not'
  | 'views'
  | 'size'
  | 'depth'
  | 'anesthesia'
  | 'manipulation'
  | 'graft'
  | 'osteotomy'
  | 'spacer'
  | 'device path'
  | 'nerve'
  | 'dead muscle';

export interface Fact {
  /** What is asked of whoever wrote the note. */
  readonly question: string;
  /** The condition (`condition.ts`) under which the note has answered. */
  readonly said: string;
}

export const facts: Readonly<Record<FactName, Fact>> = {
  side: { question: 'Which side, or both?', said: 'left,right,bilateral|~left+convert|~right+convert' },
  implant: {
    question: 'Which implant went in, came out or stays?',
    said: 'tha,hemi,resurface,nail,dhs,plate,pin,cup,stem,ball,prosthesis,-prosthesis,spacer,nativehip,~tha,~hemi,component,-component',
  },
  'open or percutaneous': {
    question: 'Was the site opened, or reached through the skin?',
    said: 'open,perc,arthrotomy,openreduce,orif,scope,-open,insitu',
  },
  'parts exchanged': {
    question: 'Which parts were changed, and which stayed?',
    said: 'bothparts|cup+change&stem+change|=cup|=stem|revise+cup|revise+stem|liner+exchange|ball+exchange',
  },
  'earlier surgery': {
    question: 'Was this hip operated on before, and how?',
    said: '~tha,~hemi,~nail,~pin,~plate,~dhs,~orif,~fuse,convert,revise,nativehip,unoperated,-nail,-hardware,~fix,~osteotomy,~scope,primary',
  },
  'fracture site': {
    question: 'Where is the break: head, neck, trochanters, shaft, which part of the socket?',
    said: 'neck,troch,fhead,shaft,wall,column,transverse,twocolumn,gtroch+fracture',
  },
  'fracture or not': { question: 'Is there a fresh fracture?', said: 'fracture,-fracture,impending' },
  views: { question: 'How many views?', said: 'counted' },
  size: { question: 'How large is the lesion, with its margin?', said: 'sized' },
  depth: { question: 'Above or below the deep fascia?', said: 'subcut,subfascial,superficial,deep' },
  anesthesia: {
    question: 'General or regional anesthesia, sedation, or none?',
    said: 'underga,-underga,sedation,-sedation,localonly',
  },
  manipulation: { question: 'Was it manipulated?', said: 'manip,-manip,closedreduce,-closedreduce,-reduced,insitu' },
  graft: { question: 'Was bone graft placed, and from where?', said: 'graft,-graft,fibula,separatecut' },
  osteotomy: {
    question: 'Was the pelvis cut, the femur cut, the joint opened to reduce it?',
    said: 'pelvicosteotomy,-pelvicosteotomy,femosteotomy,-femosteotomy,osteotomy,-osteotomy,shorten,-shorten',
  },
  spacer: { question: 'Was a spacer placed?', said: 'spacer,-spacer' },
  'device path': {
    question: 'Does the device cross the cortex of ilium and sacrum, or lie within the joint?',
    said: 'transfix,-transfix,intraartic',
  },
  nerve: { question: 'Was the obturator nerve divided?', said: 'neurectomy,-neurectomy,-obturator,obturator' },
  'dead muscle': { question: 'Was dead muscle cut away?', said: 'deadmuscle,-deadmuscle,debride,-debride' },
};
