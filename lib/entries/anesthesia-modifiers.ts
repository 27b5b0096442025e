import type { SourceId } from '../../data/source-registry.ts';
import type { ComposedModifier } from './composed-modifiers.ts';

const RULE: readonly SourceId[] = ['cms-claims-12'];

/** Who gave the anesthesia decides what is paid, and one of these six is always sent. The surgeon's modifiers have no place here. */
export function anesthesiaModifiers(what: string): readonly ComposedModifier[] {
  return [
    { modifier: 'AA', when: `An anesthesiologist gives the ${what} in person; paid in full.`, by: RULE },
    { modifier: 'QY', when: `An anesthesiologist directs one nurse anesthetist giving the ${what}; half is paid on this line.`, by: RULE },
    {
      modifier: 'QK',
      when: `An anesthesiologist directs two to four cases at once, the ${what} among them; half is paid on this line.`,
      by: RULE,
    },
    { modifier: 'QX', when: `The nurse anesthetist’s or assistant’s own line for the ${what} under direction; the other half.`, by: RULE },
    { modifier: 'QZ', when: `A nurse anesthetist gives the ${what} without a directing physician; paid in full.`, by: RULE },
    {
      modifier: 'AD',
      when: `A physician oversees more than four cases at once, the ${what} among them; paid by three base units.`,
      by: RULE,
    },
    { modifier: 'QS', when: `The ${what} is monitored anesthesia care. Tells, pays nothing; stands after the paying modifier.`, by: RULE },
    { modifier: '23', when: `General anesthesia for a case that usually needs none or a local only. Says why for the ${what}.`, by: [] },
    { modifier: 'P1', when: `Healthy apart from what the ${what} is for. Medicare pays no more for any of P1 to P6.`, by: [] },
    { modifier: 'P2', when: 'Mild illness of the whole body, such as treated high blood pressure.', by: [] },
    { modifier: 'P3', when: 'Severe illness of the whole body, such as poorly controlled diabetes.', by: [] },
    { modifier: 'P4', when: 'Illness that endangers life all the time, such as a recent heart attack.', by: [] },
    { modifier: 'P5', when: `Would be expected to die without the operation; rare with ${what}.`, by: [] },
    { modifier: 'P6', when: 'Declared brain dead, organs being taken for a donation; does not arise with a hip operation.', by: [] },
  ];
}
