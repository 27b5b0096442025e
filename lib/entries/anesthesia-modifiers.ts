import type { SourceId } from '../../data/source-registry.ts';
import type { ComposedModifier } from './composed-modifiers.ts';

const RULE: readonly SourceId[] = ['cms-claims-12'];

/** Who gave the anesthesia decides what is paid, and one of the first six is always sent. The surgeon's modifiers have no place here. */
export function anesthesiaModifiers(what: string): readonly ComposedModifier[] {
  const surgery = what.replace(/^anesthesia for /, '');
  return [
    { modifier: 'AA', when: `An anesthesiologist gives the ${what} in person; paid in full.`, by: RULE },
    {
      modifier: 'QY',
      when: `An anesthesiologist directs one nurse anesthetist or anesthesiologist assistant during the ${surgery}; half is paid on this line.`,
      by: RULE,
    },
    {
      modifier: 'QK',
      when: `An anesthesiologist directs two to four cases at once, the ${surgery} among them; half is paid on this line.`,
      by: RULE,
    },
    {
      modifier: 'QX',
      when: `The directed nurse anesthetist’s or anesthesiologist assistant’s own line for the ${surgery}; the other half is paid on it.`,
      by: RULE,
    },
    { modifier: 'QZ', when: `A nurse anesthetist gives the ${what} without medical direction; paid in full.`, by: RULE },
    {
      modifier: 'AD',
      when: `A physician supervises more than four cases at once, the ${surgery} among them: three base units, and one time unit if present at induction.`,
      by: RULE,
    },
    {
      modifier: 'QS',
      when: `Monitored anesthesia care (MAC) during the ${surgery}. It informs and pays nothing; it stands after the payment modifier.`,
      by: RULE,
    },
    {
      modifier: '23',
      when: `Says that general anesthesia was needed where none or a local is usual. It does not fit the ${surgery}, which always needs anesthesia.`,
      by: [],
    },
    { modifier: 'P1', when: `Healthy apart from what the ${surgery} is for. Medicare pays no more for any of P1 to P6.`, by: [] },
    { modifier: 'P2', when: 'Mild illness of the whole body, such as treated high blood pressure.', by: [] },
    { modifier: 'P3', when: 'Severe illness of the whole body, such as poorly controlled diabetes.', by: [] },
    { modifier: 'P4', when: 'Illness that endangers life all the time, such as a recent heart attack.', by: [] },
    { modifier: 'P5', when: `Near death, an operation being the only hope; rare with ${surgery}.`, by: [] },
    { modifier: 'P6', when: `Declared brain dead, organs being taken for a donation; does not arise with the ${surgery}.`, by: [] },
  ];
}
