import { conversionFactor } from '../../data/figures.ts';
import {
  ascGlosses,
  assistantGlosses,
  bilateralGlosses,
  coSurgeonGlosses,
  globalGlosses,
  glossOf,
  maiGlosses,
  multipleProcedureGlosses,
  oppsGlosses,
  pcTcGlosses,
  statusGlosses,
  teamGlosses,
  type Gloss,
} from '../../data/glosses.ts';
import type { Figure, Figures, GlobalDays, Mue, Outpatient, RvuParts } from '../../data/schema.ts';
import { rvuOf } from './rvu.ts';

/** An indicator with what it says; a value that has no words yet is shown bare. */
export interface GlossedFigure<T extends string = string> extends Figure<T> {
  readonly words?: string;
}

/** The rows of a code that splits into reading and equipment. */
export interface Components extends Pick<Figure, 'source' | 'date'> {
  readonly global: RvuParts;
  readonly professional: RvuParts;
  readonly technical: RvuParts;
}

/** Every figure with where it stands and since when; one that does not exist is absent. */
export interface AnswerFigures {
  readonly workRvu?: Figure;
  readonly peFacility?: Figure;
  readonly peNonFacility?: Figure;
  readonly mp?: Figure;
  readonly totalFacility?: Figure;
  readonly totalNonFacility?: Figure;
  /** US dollars for one relative value unit, before the locality; only beside relative values. */
  readonly conversionFactor?: Figure;
  readonly components?: Components;
  readonly globalDays?: GlossedFigure<GlobalDays>;
  readonly statusIndicator?: GlossedFigure;
  readonly bilateral?: GlossedFigure;
  readonly assistant?: GlossedFigure;
  readonly coSurgeon?: GlossedFigure;
  readonly team?: GlossedFigure;
  readonly multipleProcedure?: GlossedFigure;
  readonly pcTc?: GlossedFigure;
  /** Shares of the global package, of 1. */
  readonly preOp?: Figure;
  readonly intraOp?: Figure;
  readonly postOp?: Figure;
  readonly mue?: Mue & { readonly words?: string };
  readonly opps?: NonNullable<Outpatient['opps']> & { readonly words?: string };
  readonly asc?: NonNullable<Outpatient['asc']> & { readonly words?: string };
  readonly inpatientOnly?: Figure<boolean>;
}

/** The figures of a code as the sheet and the command show them. */
export function answerFigures(figures: Figures): AnswerFigures {
  const { payment, indicators, split, mue, outpatient, source, date } = figures;
  const figure = <T>(value: T): Figure<T> => ({ value, source, date });
  const glossed = <T extends string>(value: T, words: string | undefined): GlossedFigure<T> => ({ ...figure(value), ...said(words) });
  const rvu = rvuOf(payment);
  return {
    ...(rvu && {
      workRvu: figure(rvu.work),
      peFacility: figure(rvu.peFacility),
      ...(rvu.peNonFacility !== undefined && { peNonFacility: figure(rvu.peNonFacility) }),
      mp: figure(rvu.mp),
      totalFacility: figure(rvu.totalFacility),
      ...(rvu.totalNonFacility !== undefined && { totalNonFacility: figure(rvu.totalNonFacility) }),
      conversionFactor,
    }),
    ...(payment.kind === 'components' && {
      components: { global: payment.global, professional: payment.professional, technical: payment.technical, source, date },
    }),
    globalDays: glossed(indicators.globalDays, globalGlosses[indicators.globalDays].words),
    statusIndicator: glossed(indicators.status, glossOf<Gloss>(statusGlosses, indicators.status)?.words),
    bilateral: glossed(indicators.bilateral, glossOf<Gloss>(bilateralGlosses, indicators.bilateral)?.words),
    assistant: glossed(indicators.assistant, glossOf<Gloss>(assistantGlosses, indicators.assistant)?.words),
    coSurgeon: glossed(indicators.coSurgeon, glossOf<Gloss>(coSurgeonGlosses, indicators.coSurgeon)?.words),
    team: glossed(indicators.team, glossOf<string>(teamGlosses, indicators.team)),
    multipleProcedure: glossed(indicators.multipleProcedure, glossOf<string>(multipleProcedureGlosses, indicators.multipleProcedure)),
    pcTc: glossed(indicators.pcTc, glossOf<string>(pcTcGlosses, indicators.pcTc)),
    ...(split && { preOp: figure(split.preOp), intraOp: figure(split.intraOp), postOp: figure(split.postOp) }),
    ...(mue && { mue: { ...mue, ...said(glossOf<string>(maiGlosses, String(mue.mai))) } }),
    ...(outpatient?.opps && { opps: { ...outpatient.opps, ...said(glossOf<string>(oppsGlosses, outpatient.opps.statusIndicator)) } }),
    ...(outpatient?.asc && { asc: { ...outpatient.asc, ...said(glossOf<string>(ascGlosses, outpatient.asc.indicator)) } }),
    ...(outpatient?.inpatientOnly && { inpatientOnly: outpatient.inpatientOnly }),
  };
}

const said = (words: string | undefined): { readonly words?: string } => (words === undefined ? {} : { words });
