const show = async () => {
  document.querySelector('#asked').textContent = (await chrome.storage.session.get('asked')).asked ?? 'asked nothing';
};
show();
chrome.storage.onChanged.addListener(show);
document.querySelector('button').addEventListener('click', (event) => {
  event.target.textContent = event.isTrusted ? 'trusted press' : 'scripted press';
});
