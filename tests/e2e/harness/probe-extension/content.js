// Shows a closed root, and does wrong on a click as the page's body orders.
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'closed' });
const button = document.createElement('button');
button.style.cssText = 'position: fixed; left: 20px; top: 200px; width: 200px; height: 40px';
button.textContent = `probe on ${location.pathname}`;
button.addEventListener('click', (event) => {
  event.stopPropagation();
  button.textContent = event.isTrusted ? 'trusted click' : 'scripted click';
});
root.append(button);
document.documentElement.append(host);

chrome.runtime.onMessage.addListener(({ heard }) => {
  button.textContent = `heard ${heard}`;
});
document.addEventListener('click', async () => {
  const { order = '', address = '' } = document.body.dataset;
  if (order === 'content asks the network') fetch(address).catch(() => undefined);
  if (order === 'content logs') console.error('planted in the content script');
  if (order === 'content throws')
    setTimeout(() => {
      throw new Error('planted throw in the content script');
    });
  if (order === 'content rejects') Promise.reject(new Error('planted rejection in the content script'));
  button.textContent = `worker ${await chrome.runtime.sendMessage({ order, address })} after ${order}`;
});
