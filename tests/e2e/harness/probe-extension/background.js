// Does wrong on request, so that the harness can prove that it notices.
chrome.runtime.onMessage.addListener(({ order, address }, _sender, reply) => {
  if (order === 'worker asks the network') fetch(address).catch(() => undefined);
  if (order === 'worker logs') console.error('planted in the worker');
  if (order === 'worker throws')
    setTimeout(() => {
      throw new Error('planted throw in the worker');
    });
  if (order === 'worker rejects') Promise.reject(new Error('planted rejection in the worker'));
  reply(chrome.runtime.getManifest().version);
});
chrome.commands.onCommand.addListener(async (name) => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  await chrome.tabs.sendMessage(tab.id, { heard: name });
});
