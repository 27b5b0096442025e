const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
document.querySelector('#tab').textContent = `over ${tab?.url}`;
document.querySelector('input').addEventListener('keydown', (event) => {
  if (event.key === 'Enter') document.querySelector('p').textContent = `typed ${event.target.value}`;
});
