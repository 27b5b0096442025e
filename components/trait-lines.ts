import type { Traits } from '../data/schema.ts';
import { t, type MessageKey } from './t.ts';

type Words<K extends 'approach' | 'fixation' | 'graft' | 'side'> = { readonly [V in Traits[K]]: MessageKey };

const APPROACH: Words<'approach'> = {
  open: 'trait_approach_open',
  percutaneous: 'trait_approach_percutaneous',
  closed: 'trait_approach_closed',
  arthroscopic: 'trait_approach_arthroscopic',
  none: 'trait_approach_none',
};
const FIXATION: Words<'fixation'> = {
  none: 'trait_fixation_none',
  plate: 'trait_fixation_plate',
  nail: 'trait_fixation_nail',
  pins: 'trait_fixation_pins',
  implant: 'trait_fixation_implant',
  any: 'trait_fixation_any',
};
const GRAFT: Words<'graft'> = { none: 'trait_graft_none', included: 'trait_graft_included', required: 'trait_graft_required' };
const SIDE: Words<'side'> = { one: 'trait_side_one', both: 'trait_side_both', none: 'trait_side_none' };

export interface TraitLine {
  readonly key: keyof Traits;
  readonly term: string;
  readonly value: string;
}

/** The traits of a code in words; what does not arise for it has no line. */
export function traitLines(traits: Traits): readonly TraitLine[] {
  const { approach, region, removes, places, fixation, graft, side, also } = traits;
  const isTreatment = approach !== 'none';
  const lines: readonly (TraitLine | undefined)[] = [
    isTreatment ? { key: 'approach', term: t('about_approach'), value: t(APPROACH[approach]) } : undefined,
    { key: 'region', term: t('about_region'), value: capital(region) },
    list('removes', t('about_removes'), removes),
    list('places', t('about_places'), places),
    fixation === 'none' ? undefined : { key: 'fixation', term: t('about_fixation'), value: t(FIXATION[fixation]) },
    graft === 'none' ? undefined : { key: 'graft', term: t('about_graft'), value: t(GRAFT[graft]) },
    side === 'none' ? undefined : { key: 'side', term: t('about_side'), value: t(SIDE[side]) },
    list('also', t('about_also'), also),
  ];
  return lines.filter((line) => line !== undefined);
}

function list(key: keyof Traits, term: string, values: readonly string[]): TraitLine | undefined {
  return values.length === 0 ? undefined : { key, term, value: capital(values.join(', ')) };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
