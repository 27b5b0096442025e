import { assistantGlosses, bilateralGlosses, coSurgeonGlosses, glossOf, pcTcGlosses, teamGlosses, type Gloss } from '../../data/glosses.ts';
import type { Indicators } from '../../data/schema.ts';

export interface ComposedModifier {
  readonly modifier: string;
  readonly when: string;
}

/** The modifiers that follow from the fee schedule alone, with the words of the indicator that allows them. */
export function composedModifiers(indicators: Indicators): readonly ComposedModifier[] {
  return [
    ...allow(['50'], ['1', '3'], indicators.bilateral, glossOf<Gloss>(bilateralGlosses, indicators.bilateral)?.words),
    ...allow(['62'], ['1', '2'], indicators.coSurgeon, glossOf<Gloss>(coSurgeonGlosses, indicators.coSurgeon)?.words),
    ...allow(['66'], ['1', '2'], indicators.team, glossOf<string>(teamGlosses, indicators.team)),
    ...allow(['80', '82', 'AS'], ['0', '2'], indicators.assistant, glossOf<Gloss>(assistantGlosses, indicators.assistant)?.words),
    ...allow(['26', 'TC'], ['1'], indicators.pcTc, glossOf<string>(pcTcGlosses, indicators.pcTc)),
  ];
}

function allow(
  modifiers: readonly string[],
  values: readonly string[],
  value: string,
  when: string | undefined,
): readonly ComposedModifier[] {
  return when !== undefined && values.includes(value) ? modifiers.map((modifier) => ({ modifier, when })) : [];
}
