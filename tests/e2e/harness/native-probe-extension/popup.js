// Twice: where the window gets the focus after the field, Firefox takes it from the field again (about every other time).
const field = document.querySelector('input');
field.focus();
addEventListener('focus', () => field.focus());
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
document.querySelector('#tab').textContent = `over ${tab?.url}`;
field.addEventListener('keydown', (event) => {
  if (event.key === 'Enter') document.querySelector('p').textContent = `typed ${event.target.value}`;
});
