import type { ProcedureCode } from '../../data/codes.ts';
import type { FactName } from './facts.ts';

/** Codes of one slot answer the same question on one hip: one of them is right, the others are what one more fact would choose. */
export type Slot =
  | 'joint'
  | 'femur'
  | 'dislocation'
  | 'child'
  | 'slip'
  | 'ring back'
  | 'ring front'
  | 'wing'
  | 'socket'
  | 'head'
  | 'coccyx'
  | 'stiff'
  | 'fusion'
  | 'si'
  | 'symphysis'
  | 'amputation'
  | 'neck bone'
  | 'trochanter'
  | 'bone tumor'
  | 'bone infection'
  | 'mass'
  | 'foreign body'
  | 'drainage'
  | 'arthrotomy'
  | 'bursa'
  | 'adductor'
  | 'tendon'
  | 'fascia'
  | 'hamstring'
  | 'transfer'
  | 'nerve'
  | 'scope bone'
  | 'scope rim'
  | 'scope labrum'
  | 'scope cartilage'
  | 'scope piece'
  | 'scope lining'
  | 'scope look'
  | 'scope other'
  | 'arthrogram'
  | 'arthrogram reading'
  | 'injection'
  | 'hardware'
  | 'film'
  | 'picture'
  | 'tendon repair'
  | 'anesthesia'
  /** No rule: the note has the words of a name or synonym. */
  | 'alike';

/** Conditions (`condition.ts`) with what they are worth, divided by semicolons: "tha 6; primary+tha 6.6". */
export type Weighed = string;

/** When a note speaks of a code. */
export interface Rule {
  readonly code: ProcedureCode;
  readonly slot: Slot;
  /** The best of these counts, by how strongly the note says it; without one the code is not thought of. */
  readonly is: Weighed;
  readonly for?: Weighed;
  readonly against?: Weighed;
  /** What the code needs said, beside the side. */
  readonly needs?: readonly FactName[];
}

/** Lists of ideas that many rules ask for. */
export const groups: Readonly<Record<string, string>> = {
  // Surgery that this hip had before, other than a total hip.
  $earlier: '~girdlestone,~nail,~pin,~plate,~dhs,~orif,~fuse,~hemi,~fix,~femosteotomy,~insitu,~cephalo,~osteotomy,~hardware,~perc',
  // A hip that was replaced, in part or whole.
  $replaced: '~tha,prosthesis,~prosthesis,~hemi,tha,hemi,=tha,=hemi,=prosthesis',
  $region: 'hip,buttock,hipregion,pelvis,ischium,iliacwing,gtroch',
  $opened: 'orif,openreduce,plate,open,fix',
};
