/** Whom the user asks by e-mail: what is typed, and what is kept. */

/** Somebody, or a team, that a ready message can be addressed to. */
export interface Recipient {
  /** Empty where the user gave none. */
  readonly name: string;
  readonly addresses: readonly string[];
}

/** Why what the user typed is no recipient. */
export type RecipientProblem =
  | 'no-address'
  | 'no-at'
  | 'two-ats'
  | 'space'
  | 'no-user'
  | 'bad-domain'
  | 'already'
  | 'too-long'
  | 'too-many';

export type TypedRecipient =
  | { readonly ok: true; readonly recipients: readonly Recipient[] }
  /** `of`: the part of what was typed that it is about; empty for all of it. */
  | { readonly ok: false; readonly problem: RecipientProblem; readonly of: string };

export const MAX_RECIPIENTS = 50;
export const LONGEST_NAME = 80;
/** RFC 5321: what a mail server must take. */
const LONGEST_ADDRESS = 254;

/**
 * The recipients that a typed or pasted text names: addresses with commas, semicolons or line breaks between them, each alone or as
 * `Name <address>`. Under a name of their own several addresses are one recipient, as a team; without one each is its own.
 */
export function recipientsFrom(name: string, typed: string, known: readonly Recipient[]): TypedRecipient {
  const parts = partsOf(typed);
  if (parts.length === 0) return { ok: false, problem: 'no-address', of: '' };
  const heard = new Set(known.flatMap(({ addresses }) => addresses.map((address) => address.toLowerCase())));
  const named: { name: string; address: string }[] = [];
  for (const part of parts) {
    const [, own = '', bracketed] = /^(.*?)<([^<>]*)>$/.exec(part) ?? [];
    const address = (bracketed ?? part).trim();
    const problem = problemOf(address) ?? (heard.has(address.toLowerCase()) ? 'already' : undefined);
    if (problem) return { ok: false, problem, of: address === '' ? part : address };
    heard.add(address.toLowerCase());
    named.push({ name: trimmed(own).replace(/^"(.*)"$/, '$1'), address });
  }
  const common = trimmed(name);
  const recipients: readonly Recipient[] =
    common === ''
      ? named.map(({ name: own, address }) => ({ name: own.slice(0, LONGEST_NAME), addresses: [address] }))
      : [{ name: common.slice(0, LONGEST_NAME), addresses: named.map(({ address }) => address) }];
  return heard.size > MAX_RECIPIENTS ? { ok: false, problem: 'too-many', of: '' } : { ok: true, recipients };
}

/** Parted where a separator stands outside of quotes and angle brackets. */
const partsOf = (typed: string): readonly string[] =>
  (typed.match(/(?:"[^"\n]*"|<[^<>\n]*>|[^,;\n"<]|["<])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');

const trimmed = (name: string): string => name.replace(/\s+/g, ' ').trim();

function problemOf(address: string): RecipientProblem | undefined {
  const at = address.lastIndexOf('@');
  if (at < 0) return 'no-at';
  const [user, domain] = [address.slice(0, at), address.slice(at + 1)];
  const isQuoted = /^"[^"]+"$/.test(user);
  if (!isQuoted && user.includes('@')) return 'two-ats';
  if (/\s/.test(isQuoted ? domain : address)) return 'space';
  if (user === '' || (!isQuoted && !/^(?!\.)(?!.*\.\.)[^\s"(),:;<>@[\\\]]+(?<!\.)$/.test(user))) return 'no-user';
  if (address.length > LONGEST_ADDRESS) return 'too-long';
  return isDomain(domain) ? undefined : 'bad-domain';
}

/** At least two labels: a bare host name reaches nobody outside of it. */
const isDomain = (domain: string): boolean =>
  domain.includes('.') && domain.split('.').every((label) => /^(?!-)[\p{L}\p{N}-]{1,63}(?<!-)$/u.test(label));

const isText = (value: unknown, longest: number): boolean => typeof value === 'string' && value.length <= longest;

function isRecipient(value: unknown): value is Recipient {
  const { name, addresses } = (value ?? {}) as Partial<Recipient>;
  return isText(name, LONGEST_NAME) && Array.isArray(addresses) && addresses.every((one) => isText(one, LONGEST_ADDRESS));
}

/** Whether a value is of the form that is kept; asked of what comes over a message, and of what was stored. */
export const isRecipientList = (value: unknown): value is readonly Recipient[] =>
  Array.isArray(value) && value.length <= MAX_RECIPIENTS && value.every(isRecipient);
