/** Replacement of the hip joint, its revision and removal, and metal that comes out. */
import type { Rule } from './rule.ts';

export const replacementRules: readonly Rule[] = [
  {
    code: '27130',
    slot: 'joint',
    is: 'tha 6; resurface 6; primary+tha 6.6; cup&stem&hipplace 3.4',
    for: 'oa 0.4; avn 0.2; nativehip|-~tha 0.3; unoperated 0.4',
    against:
      'revise 4.5; convert&!hemi 2.5; convert+tha 1.5; dislocation&closedreduce 5; explant 4.5; spacer 3.5; reimplant 4.5; dair 5; exchange 3; ~tha 3.5; tha&$earlier 3; tha+remove+hardware,nail,plate,pin 3; remove+component,bothparts 4; periprosthetic 3; pji 4; tha+loose,wear 4; tha+dislocation&!ddh&!oa&!avn 3; fuse 1',
    needs: ['earlier surgery', 'implant'],
  },
  {
    code: '27132',
    slot: 'joint',
    is: '~girdlestone&cup,stem,tha 6.4; $earlier&cup&stem 5; hemi,~hemi&cup&stem+change,exchange 6.6; ~hemi&cup&acet 5.6; convert+tha 7.4; convert+tha&hemi,~hemi 8.6; convert&tha 5.6; tha+remove+hardware,nail,plate,pin 6.8; tha&$earlier 5.8; tha&remove+hardware,nail,plate,pin 5; convert+hip 3.4; convert+cup&convert+stem 4',
    for: '$earlier 1.2; remove+hardware,nail,plate,pin 0.8; remove+hemi 1',
    against:
      'unoperated 2; revise&!convert 3.5; revise&~tha,=tha 2.5; ~tha 3.5; spacer+remove 2; reimplant 2; explant 3; pji 3; convert+hemi&!tha 3; dislocation&closedreduce 5',
    needs: ['earlier surgery', 'parts exchanged'],
  },
  {
    code: '27134',
    slot: 'joint',
    is: 'revise+bothparts 7.4; revise&bothparts 6.6; revise+cup&revise+stem 6.8; revise+cup&stem+change 6.6; revise&cup+change&stem+change 6.8; cup+change&stem+change&~tha,prosthesis,tha 6; cup+change&stem+change 4.8; revise+tha 5.2; revise&tha 4.4; revise&~tha 4.2; revise+hip 4; reimplant+tha,cup,stem,hip,spacer 7; reimplant&tha,cup,stem,hip,spacer,~explant 6; stagetwo&tha,cup,stem,spacer,pji 6; spacerout&tha,cup,stem,hip 6.8; spacer+remove&tha&!explant&!pji 6; spacer+remove&cup,stem&!explant&!pji 6.4; stagetwo&cup,stem,hip 5.6; exchange+ball+liner 5; dair 4.6; explant&tha+revise 5',
    for: 'loose+bothparts 0.8; wear 0.3; bothparts+change 0.8; cup+change 0.5; stem+change 0.5; ~tha 0.4',
    against:
      'prosthesis,component,bothparts+remove&spacer&!reimplant&!stagetwo 3; =stem,-stem 3.2; =cup,-cup 3.2; =bothparts 1; liner+exchange&!ball 2.2; revise+cup+standalone 2; revise+stem+standalone 2; convert 1.5; convert+tha&hemi,~hemi 3',
    needs: ['parts exchanged'],
  },
  {
    code: '27137',
    slot: 'joint',
    is: 'revise+cup 6.2; revise&cup+change 5.4; revise&cup 4.4; revise+acet 5.4; exchange+liner 5.4; revise+liner 5.4; liner,~liner+remove,change 4.8; liner&=cup&=stem 4.8; revise+hip,tha 3.6; dair 4.2; cup+change&=stem,-stem 6.4; cup+change&~tha,prosthesis 5',
    for: '=stem,-stem 1.8; cup+loose 0.6; cup+standalone 0.6',
    against: 'stem+change 3; stem+revise 2; bothparts 4; =cup 3.6; spacer 3; reimplant 3; explant 3; convert 2; ball+exchange&!liner 2',
    needs: ['parts exchanged'],
  },
  {
    code: '27138',
    slot: 'joint',
    is: 'revise+stem 6.2; revise&stem+change 5.4; revise&stem 4.4; exchange+ball 5.3; revise+ball 5.6; revise+hip,tha 3.5; dair 4.1; stem+change&=cup,-cup 6.4; stem+change&~tha,prosthesis 5; periprosthetic&stem+change 6.2',
    for: '=cup,-cup 1.8; stem+loose 0.6; periprosthetic 0.8; stem+standalone 0.6; =liner 0.4',
    against: 'cup+change 3; cup+revise 2; bothparts 4; =stem 3.6; spacer 3; reimplant 3; explant 3; convert 2; liner+exchange&!ball 2',
    needs: ['parts exchanged'],
  },
  {
    code: '27091',
    slot: 'joint',
    is: 'explant 6; explant&spacer 7.6; remove+prosthesis,component,bothparts,tha&spacer 7; cup+remove&stem+remove&spacer 7; spacer&pji,infected 4.8; girdlestone&remove+component,bothparts,prosthesis,tha 7.2; remove+bothparts 6; tha+remove 5.4; spacer+exchange 6.6; remove+prosthesis+cement 6',
    for: 'pji 0.8; cement 0.4; spacer 1',
    against:
      'reimplant 4; convert 2.5; revise 2; hemi+remove 2; dislocation&closedreduce 5; -spacer&hemi,~hemi 2; spacer+remove&tha,cup,stem&!explant&!pji 3; spacerout 3.5; stagetwo 3',
    needs: ['implant', 'spacer'],
  },
  {
    code: '27090',
    slot: 'joint',
    is: 'hemi+remove 6.6; hemi&remove&-spacer,-implant,-cement 6.4; prosthesis+remove 5.6; ball+remove,explant 4; explant&hemi 6; explant 3.4',
    for: '-spacer 1; -implant,-component 0.6; -cement 0.5',
    against:
      'spacer 4; bothparts 3; tha 2.5; ~tha 2; convert 5; revise 4; fracture 1.5; pji 1; dislocation&closedreduce 4; cement 1; reimplant 3',
    needs: ['implant', 'spacer'],
  },
  {
    code: '27122',
    slot: 'joint',
    is: 'girdlestone 6; fhead+remove,excise&-prosthesis 5; fhead+girdlestone 6.6',
    for: 'nativehip 1.2; septic 0.4; -prosthesis,-spacer 0.8',
    against: 'remove+component,bothparts,tha,prosthesis 4; explant 2.5; ~tha 3; tha 3; hemi 4; spacer 2.5; pji 3; revise 3',
    needs: ['implant'],
  },
  {
    code: '27125',
    slot: 'joint',
    is: 'hemi 4.4; hemi&nonunion 7; hemi&remove+hardware,nail,dhs 7; hemi&avn,oa 6.6; hemi&-fracture 7',
    for: '=acet,nativehip 0.4',
    against: 'fracture&!nonunion 4; convert 3.5; hemi+remove 4.5; tha 3; dislocation&closedreduce 5; revise 4; explant 4; spacer 3; knee 1',
    needs: ['fracture or not', 'implant'],
  },
  {
    code: '20680',
    slot: 'hardware',
    is: 'remove+hardware 6; remove+screwsi 6.6; remove+nail,plate,pin,dhs,cable 5.4; hardware+nail,plate,pin,dhs,cable&remove 4.8',
    for: 'deep 0.5',
    against:
      'prosthesis+remove,explant 4; hemi+remove 5; tha 4; ~tha,stem,cup 3; convert 3; foreignbody 4; tractionpin 3; revise 3; remove+head 2',
  },
  {
    code: '27120',
    slot: 'joint',
    is: 'acetabuloplasty&!scope 5.6; acetabuloplasty&open 6.6',
    against: 'scope 6; pelvicosteotomy 4; tha 4',
  },
];
