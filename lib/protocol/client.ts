import type { Envelope, Name, PageName, PageProtocol, Protocol, Result } from './protocol.ts';

/** As much of `runtime` as asking needs; both `wxt/browser` and the polyfill have it. */
interface Runtime {
  id?: string | undefined;
  sendMessage(message: unknown): Promise<unknown>;
}

/**
 * Asks the worker. Never throws: an orphaned page, a worker that cannot be reached and a refused request come back as reasons.
 * The worker may be gone because it is starting, was stopped in the middle, or the extension is being updated.
 */
export async function ask<N extends Name>(
  runtime: Runtime | undefined,
  name: N,
  request: Protocol[N]['request'],
): Promise<Result<Protocol[N]['response']>> {
  if (!runtime?.id) return { ok: false, reason: 'orphaned' };
  const envelope: Envelope = { hiplens: name, request };
  try {
    const answer = await runtime.sendMessage(envelope);
    return (answer as Result<Protocol[N]['response']> | undefined) ?? { ok: false, reason: 'worker-unreachable' };
  } catch {
    // Expected: "Extension context invalidated" and "Receiving end does not exist"; both browsers word them differently.
    return { ok: false, reason: runtime.id ? 'worker-unreachable' : 'orphaned' };
  }
}

/** As much of `tabs` as asking a frame needs. */
interface Tabs {
  sendMessage(tabId: number, message: unknown, options?: { frameId?: number }): Promise<unknown>;
}

/** Asks the page reader of one frame, or with no frame of all; undefined where none runs. */
export async function askPage<N extends PageName>(
  tabs: Tabs,
  where: { tabId: number; frameId?: number },
  name: N,
  request: PageProtocol[N]['request'],
): Promise<PageProtocol[N]['response'] | undefined> {
  const envelope: Envelope = { hiplens: name, request };
  try {
    const options = where.frameId === undefined ? {} : { frameId: where.frameId };
    return (await tabs.sendMessage(where.tabId, envelope, options)) as PageProtocol[N]['response'] | undefined;
  } catch {
    return undefined; // no page reader there: browser page, store, PDF viewer, or a tab older than the extension
  }
}
