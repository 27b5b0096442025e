/** Why what the user typed names no site. */
export type SiteProblem = 'empty' | 'wildcard' | 'not-a-site' | 'already';

export type TypedSite = { readonly ok: true; readonly host: string } | { readonly ok: false; readonly problem: SiteProblem };

/** Schemes of pages that the page reader reads; of `file:` there is no host, so the scheme stands for it. */
const SCHEMES = new Set(['http:', 'https:', 'file:']);
const LONGEST_HOST = 253;

/**
 * The site that a typed or pasted text names, in the form the page reader compares: a host, with its port where that is not the usual
 * one; `file:` for files. Takes whole addresses too and forgets all of them but the host.
 */
export function siteFrom(typed: string, known: readonly string[]): TypedSite {
  const text = typed.trim();
  if (text === '') return { ok: false, problem: 'empty' };
  if (text.includes('*')) return { ok: false, problem: 'wildcard' };
  const host = hostIn(text);
  if (host === null) return { ok: false, problem: 'not-a-site' };
  return known.includes(host) ? { ok: false, problem: 'already' } : { ok: true, host };
}

function hostIn(text: string): string | null {
  if (/\s/.test(text)) return null;
  if (/^file:/i.test(text)) return 'file:';
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const address = hasScheme ? text : `https://${text}`;
  if (!URL.canParse(address)) return null;
  const { host, hostname, protocol, username } = new URL(address);
  if (!SCHEMES.has(protocol) || username !== '' || host.length > LONGEST_HOST || !isHostname(hostname)) return null;
  // Without a scheme both usual ports are left out, as both kinds of address leave them out.
  return hasScheme ? host : host.replace(/:80$/, '');
}

/** A name of labels, an IPv4 address (the parser has checked it) or an IPv6 address in brackets. */
const isHostname = (name: string): boolean =>
  name.startsWith('[') || name.split('.').every((label) => /^(?!-)[a-z\d_-]{1,63}(?<!-)$/.test(label));
