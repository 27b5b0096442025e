/** On these channels the worker tells our own pages that something changed, and nothing of what. */
export type ChangesChannel = 'notes-changed' | 'recipients-changed';

/**
 * Hears of changes as long as the page lives. Firefox 153 tells a page that is being closed too, and what it then asks of the worker
 * fails with NS_ERROR_NOT_INITIALIZED on its console.
 */
export function onChanged(name: ChangesChannel, hear: () => void): void {
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', hear);
  addEventListener('pagehide', () => channel.close());
}

/** The worker's end of a channel. */
export function createTeller(name: ChangesChannel): () => void {
  const channel = new BroadcastChannel(name);
  return () => channel.postMessage(null);
}
