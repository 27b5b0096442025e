import type messages from '../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`; a wrong one is a compile error. */
export type MessageKey = keyof typeof messages;
export type MessageResolver = (key: MessageKey, substitutions: readonly string[]) => string;

let resolveMessage: MessageResolver = (key, substitutions) => chrome.i18n.getMessage(key, [...substitutions]);

/** The text of a message in the reader's language, with `$1`, `$2`, ... filled in. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return resolveMessage(key, substitutions.map(String));
}

/** Lets fixtures and tests speak where there is no extension around them. */
export function setMessageResolver(resolver: MessageResolver): void {
  resolveMessage = resolver;
}

/** Answers as `i18n.getMessage` would, from the file itself. */
export function resolverOf(table: typeof messages): MessageResolver {
  return (key, substitutions) => table[key].message.replace(/\$(\d)/g, (_, n: string) => substitutions[Number(n) - 1] ?? '');
}
