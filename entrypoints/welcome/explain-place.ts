import { isProcedureCode } from '../../lib/codes/codes.ts';
import type { Envelope, PageProtocol, Place } from '../../lib/protocol/protocol.ts';

/** A place that was right-clicked longer ago is not meant any more. */
const MEANT_FOR_MS = 30_000;

/**
 * Answers the worker's question what was right-clicked, as the page reader does on other pages: a marked code of the sample, the
 * selected text, or the text of the search box. Each right click is answered once.
 */
export function createPlaces(document: Document, codes: readonly string[]) {
  let last: { code: string | null; field: string | null; at: number } | null = null;

  document.addEventListener('contextmenu', ({ target, isTrusted }) => {
    if (!isTrusted) return;
    const element = target as Element;
    const code = element.closest('[data-sample]')?.getAttribute('data-sample') ?? null;
    last = { code, field: element instanceof HTMLInputElement ? element.value : null, at: performance.now() };
  });

  const placeOf = ({ isEditable, hasSelection }: PageProtocol['page/explainPlace']['request']): Place => {
    const meant = last && performance.now() - last.at < MEANT_FOR_MS ? last : null;
    last = null;
    if (isEditable && meant?.field) return { kind: 'text', text: meant.field };
    if (hasSelection) return { kind: 'text', text: document.getSelection()?.toString() ?? '' };
    return meant?.code && isProcedureCode(meant.code) ? { kind: 'code', code: meant.code } : { kind: 'nothing', near: codes };
  };

  /** The answer to a message that asks for the place or the selection; undefined leaves every other message alone. */
  return (message: unknown): Promise<Place | { text: string | null }> | undefined => {
    const { hiplens, request } = (message ?? {}) as Partial<Envelope>;
    if (hiplens === 'page/selection') return Promise.resolve({ text: document.getSelection()?.toString() ?? null });
    return hiplens === 'page/explainPlace' ? Promise.resolve(placeOf(request as PageProtocol['page/explainPlace']['request'])) : undefined;
  };
}
