import type { Payment, RvuParts } from '../../data/schema.ts';

/** The relative values of a code as a whole; undefined where it has none. */
export function rvuOf(payment: Payment): RvuParts | undefined {
  switch (payment.kind) {
    case 'rvu':
    case 'not-valid-for-Medicare':
      return payment.rvu;
    case 'components':
      return payment.global;
    case 'anesthesia':
    case 'carrier-priced':
    case 'not-priced':
      return undefined;
  }
}
