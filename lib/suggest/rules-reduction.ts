/** Dislocations, stiff hips, fusion and amputation. */
import type { Rule } from './rule.ts';

export const reductionRules: readonly Rule[] = [
  {
    code: '27250',
    slot: 'dislocation',
    is: 'dislocation&closedreduce&-underga 6.6; dislocation&closedreduce&sedation 5.8; dislocation&closedreduce 4.6; dislocation+reduced&!ddh 3.4',
    for: 'nativehip 0.5; trauma 0.4',
    against: 'underga 3; $replaced 4.5; ddh 5; openreduce,orif 4.5; harness 3; osteotomy 5; acet+orif 2; si 5',
    needs: ['anesthesia', 'implant'],
  },
  {
    code: '27252',
    slot: 'dislocation',
    is: 'dislocation&closedreduce&underga 6.8; dislocation&closedreduce 4.4; dislocation&reduced&underga 4',
    for: 'nativehip 0.5; trauma 0.4; -prosthesis 0.5',
    against: '-underga 4; sedation&!underga 2; $replaced 4.5; ddh 5; openreduce,orif 2; osteotomy 5; si 5',
    needs: ['anesthesia', 'implant'],
  },
  {
    code: '27253',
    slot: 'dislocation',
    is: 'dislocation&openreduce 6.4; dislocation&open&reduced 4.6',
    for: 'trauma 0.4; -fracture 0.8; ~closedreduce 0.4',
    against:
      'ddh 5; tha,prosthesis,~tha 3; wall+fracture,fix,plate,orif 2; fhead+fracture,fix,orif 2; si,symphysis 5; pelvicosteotomy 5; hemi 4; acet+orif 2',
    needs: ['fracture site'],
  },
  {
    code: '27254',
    slot: 'dislocation',
    is: 'dislocation&wall&fhead&orif,plate,open,fix,openreduce 8.4; dislocation&pipkin4&orif,plate,open,fix,openreduce,pin 8.4; dislocation&fhead+fracture&acet+orif,plate 7.6; dislocation+fracture&openreduce,open 5.2',
    against: '-fracture 4; =fhead 3.5; -fhead 2; ddh 5; nonop 3; si,symphysis 4',
    needs: ['fracture site'],
  },
  {
    code: '27265',
    slot: 'dislocation',
    is: 'dislocation+tha,hemi,prosthesis 3; dislocation&closedreduce&$replaced 6; dislocation&reduced&$replaced&sedation 5.6',
    for: 'sedation 0.8; -underga 1',
    against: 'underga 2.6; openreduce,revise 4; ddh 4; nativehip 3; -prosthesis 4',
    needs: ['anesthesia'],
  },
  {
    code: '27266',
    slot: 'dislocation',
    is: 'dislocation&closedreduce&$replaced 5.8; dislocation&closedreduce&underga&$replaced 7.4',
    against: '-underga 4; sedation&!underga 2.6; openreduce,revise 4; ddh 4; nativehip 3; -prosthesis 4',
    needs: ['anesthesia'],
  },
  {
    code: '27275',
    slot: 'stiff',
    is: 'mua 6.4; stiff&manip 5.4; stiff&manip&underga 6.8',
    against: 'dislocation 4; fracture 3; ddh 3; open 2; scfe 4',
    needs: ['anesthesia'],
  },
  {
    code: '27284',
    slot: 'fusion',
    is: 'hip+fuse 6.2; fuse&hip&!si&!symphysis 5',
    against: 'si,sacrum 5; symphysis 5; convert 6; tha 5; subtrochosteotomy,femosteotomy 4; otherbody 2',
  },
  {
    code: '27286',
    slot: 'fusion',
    is: 'hip+fuse&subtrochosteotomy,femosteotomy 8; fuse&hip&subtrochosteotomy 7.6',
    against: 'si 5; convert 6; tha 5',
  },
  { code: '27290', slot: 'amputation', is: 'hemipelvectomy 6.6', against: 'internalhemi 5' },
  { code: '27295', slot: 'amputation', is: 'hipdisart 7; amputate+hip 6', against: 'hemipelvectomy 4' },
  { code: '27590', slot: 'amputation', is: 'aka 6.4', against: 'hipdisart 4; amputate+hip 2; hemipelvectomy 4' },
];
