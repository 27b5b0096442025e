import type { Recipient } from '../lib/mail/recipients.ts';

/** A recipient as it is listed: the name with the addresses, or these alone. */
export const recipientWords = ({ name, addresses }: Recipient): string =>
  name === '' ? addresses.join(', ') : `${name} (${addresses.join(', ')})`;
