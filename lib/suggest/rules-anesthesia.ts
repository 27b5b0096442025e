/** Anesthesia codes; asked only of a note that is an anesthesia line or record. */
import type { Rule } from './rule.ts';

export const anesthesiaRules: readonly Rule[] = [
  { code: '01112', slot: 'anesthesia', is: 'marrowsite&biopsy,aspirate 7.5; marrowsite 4' },
  {
    code: '01120',
    slot: 'anesthesia',
    is: 'iliacwing&orif,fix,openreduce,biopsy,excise 6.4; pelvicosteotomy 6; pao 6; pelvis&orif,open 4.4',
    against: 'si,symphysis 3; acet 2; marrowsite 4; radical 2',
  },
  { code: '01130', slot: 'anesthesia', is: 'bodycast 6.6', against: 'openreduce,osteotomy,orif 3' },
  { code: '01140', slot: 'anesthesia', is: 'hemipelvectomy 7', against: '-amputate 3; internalhemi 3' },
  {
    code: '01150',
    slot: 'anesthesia',
    is: 'radical&pelvis,iliacwing,acet,innominate,ischium,symphysis 7; bonesarcoma 4; internalhemi 6.6',
    against: 'hemipelvectomy&!internalhemi 2; proxfemur,neck 1.5',
  },
  {
    code: '01160',
    slot: 'anesthesia',
    is: 'si,symphysis&closedreduce,manip,closed,inject,perc 6.8; si,symphysis 3.4',
    against: 'open,orif,fuse 3',
  },
  {
    code: '01170',
    slot: 'anesthesia',
    is: 'si,symphysis&open,fuse,orif,openreduce,plate 6.8; si,symphysis 3.2',
    against: 'ring,fracture 1.5',
  },
  {
    code: '01173',
    slot: 'anesthesia',
    is: 'acet&orif,openreduce,plate,open 6.8; ring&orif,openreduce,plate 6.8; column,wall&orif 6; pelvis+fracture&orif 5.6; symphysis,si&orif,plate&fracture,dislocation 6.9',
  },
  {
    code: '01200',
    slot: 'anesthesia',
    is: 'dislocation&closedreduce 6.6; closedreduce+hip 6; mua 6; arthrogram+hip 5; hip+inject 4.5; ddh&closedreduce,spica 6',
    against: 'open,openreduce,orif 3; si,symphysis 4; troch,shaft 3',
  },
  { code: '01202', slot: 'anesthesia', is: 'scope&hipplace 7; scope 3', against: 'knee,otherbody 4' },
  {
    code: '01210',
    slot: 'anesthesia',
    is: 'hemi 6.2; hip&open,openreduce,arthrotomy,girdlestone 5.6; neck&fracture&pin,orif,perc 5.6; hip+fuse 5.6; explant 4.5; spacer 4.2; girdlestone 6; ddh&openreduce 6; fhead&orif 5.6; hip&drain 5.6; coredecompression 5; scfe&pin 4.8',
    against: 'tha 3; revise 3; scope 4; hipdisart 4; troch&nail,dhs 3',
  },
  { code: '01212', slot: 'anesthesia', is: 'hipdisart 7.4' },
  {
    code: '01214',
    slot: 'anesthesia',
    is: 'tha 6.6; resurface 6',
    against: 'revise 4.5; reimplant 4; explant 3; convert 0.5; dislocation&closedreduce 5',
  },
  {
    code: '01215',
    slot: 'anesthesia',
    is: 'revise&tha 7.2; revise+hip,cup,stem,liner 6.6; reimplant 6; explant 5.2; spacer&tha,hip 5; dair 5.4',
  },
  {
    code: '01220',
    slot: 'anesthesia',
    is: 'proxfemur,troch,neck,shaft&closedreduce,nonop,manip,closed 6.6; traction&proxfemur 4.6',
    against: 'nail,dhs,orif,plate,osteotomy,prophylactic,femosteotomy 4; dislocation 3',
  },
  {
    code: '01230',
    slot: 'anesthesia',
    is: 'troch,shaft,proxfemur&nail,dhs,orif,plate,osteotomy,prophylactic,femosteotomy 6.6; nail+hip 5.6; cephalo 6; dhs 6; femosteotomy 6',
    against: 'aka 4; radical 4; iliacwing,acet,ring 3; tha 3; hemi 2; knee 2',
  },
  { code: '01232', slot: 'anesthesia', is: 'aka 7; amputate&proxfemur 6.6; amputate&thigh 6', against: 'hipdisart 3; hemipelvectomy 3' },
  { code: '01234', slot: 'anesthesia', is: 'radical&proxfemur 7.2', against: 'pelvis,iliacwing 1' },
];
