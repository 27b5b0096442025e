import { isRequest } from './checks.ts';
import type { Envelope, Handler, Name, Result, Sender } from './protocol.ts';

/** Who may ask: `page`, the page reader in a frame; `extension-page`, our popup, sheet and options; both. */
export type From = 'page' | 'extension-page' | 'both';

export type Handlers = { readonly [N in Name]: { readonly from: From; readonly handle: Handler<N> } };

/** What the browser says of a sender. */
export interface RawSender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly tab?:
    | { readonly id?: number | undefined; readonly windowId?: number | undefined; readonly incognito?: boolean | undefined }
    | undefined;
  readonly frameId?: number | undefined;
}

/**
 * Answers one message, or undefined where it is none of ours. The order is the border's: sender, name, right to ask, form, then
 * the handler, whose surprises come back as `dataset-broken` and are reported to the log.
 */
export async function answer(
  handlers: Handlers,
  self: { id: string; origin: string },
  message: unknown,
  raw: RawSender,
): Promise<Result<unknown> | undefined> {
  const envelope = message as Envelope | undefined;
  if (typeof envelope !== 'object' || envelope === null || typeof envelope.hiplens !== 'string') return undefined;
  if (raw.id !== self.id) return { ok: false, reason: 'not-allowed' };
  if (!Object.hasOwn(handlers, envelope.hiplens)) return { ok: false, reason: 'bad-request' };
  const name = envelope.hiplens as Name;
  const from: From = raw.url?.startsWith(self.origin) ? 'extension-page' : 'page';
  const handler = handlers[name] as { from: From; handle: Handler<Name> };
  if (handler.from !== 'both' && handler.from !== from) return { ok: false, reason: 'not-allowed' };
  if (!isRequest[name](envelope.request)) return { ok: false, reason: 'bad-request' };
  const sender: Sender = {
    ...(raw.tab?.id !== undefined && { tabId: raw.tab.id }),
    ...(raw.frameId !== undefined && { frameId: raw.frameId }),
    ...(raw.tab?.windowId !== undefined && { windowId: raw.tab.windowId }),
    ...(raw.tab?.incognito !== undefined && { isPrivate: raw.tab.incognito }),
  };
  try {
    return { ok: true, value: await handler.handle(envelope.request as never, sender) };
  } catch (error) {
    reportError(error);
    return { ok: false, reason: 'dataset-broken' };
  }
}
