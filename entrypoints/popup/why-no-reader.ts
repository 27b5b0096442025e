import type { NoReader } from '../../components/PopupNoReader.tsx';

/** What can be learned of a tab from which no page reader answers. */
export interface SilentTab {
  /** Absent on pages that browsers keep from extensions. */
  readonly url: string | undefined;
  readonly isLoading: boolean;
  /** What the page says of itself; absent where no script may ask. */
  readonly contentType: string | undefined;
  readonly mayReadFiles: boolean;
}

/** The types that page readers read. */
const READ = new Set(['text/html', 'application/xhtml+xml', 'image/svg+xml', 'text/plain', 'application/json']);

/** Why no page reader answers from a tab in which HipLens is switched on; the first reason that holds. */
export function whyNoReader({ url, isLoading, contentType, mayReadFiles }: SilentTab): NoReader {
  const address = url === undefined ? undefined : addressOf(url);
  if (!address || siteOf(url) === undefined) return 'browser-page';
  if (address.protocol === 'file:' && !mayReadFiles) return 'no-file-access';
  if (contentType === 'application/pdf') return 'pdf';
  if (contentType !== undefined && !READ.has(contentType)) return 'other-format';
  if (isLoading) return 'loading';
  if (contentType !== undefined) return 'old-tab';
  return address.pathname.toLowerCase().endsWith('.pdf') ? 'pdf' : 'browser-page';
}

/** The site that pages of this address are switched by, as the page reader names it; undefined where none can run. */
export function siteOf(url: string | undefined): string | undefined {
  const address = url === undefined ? undefined : addressOf(url);
  if (!address || !['http:', 'https:', 'file:'].includes(address.protocol)) return undefined;
  return address.host || address.protocol;
}

const addressOf = (url: string): URL | undefined => URL.parse(url) ?? undefined;
