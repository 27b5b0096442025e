// Opens its panel first thing on every way in, and writes down what it was asked and whether the browser let it.
const isFirefox = 'sidebarAction' in chrome;
let asked = 0;

function open(windowId, question) {
  const opening = isFirefox ? chrome.sidebarAction.open() : chrome.sidePanel.open({ windowId });
  const say = (outcome) => chrome.storage.session.set({ asked: JSON.stringify({ ...question, outcome, count: ++asked }) });
  return opening.then(
    () => say('opened'),
    (error) => say(`refused: ${error.message}`),
  );
}

const menus = chrome.menus ?? chrome.contextMenus;
chrome.runtime.onInstalled.addListener(() => {
  const contexts = ['page', 'link', 'editable', 'selection', 'image', 'frame'];
  menus.create({ id: 'explain', title: '&Explain this code', contexts });
});
menus.onClicked.addListener(({ menuItemId, frameId, frameUrl, linkUrl, editable, selectionText, mediaType }, tab) => {
  open(tab.windowId, { by: 'menu', menuItemId, frameId, frameUrl, linkUrl, editable, selectionText, mediaType, isPrivate: tab.incognito });
});
chrome.commands.onCommand.addListener((name, tab) => {
  open(tab.windowId, { by: 'command', name });
});
chrome.omnibox.onInputChanged.addListener((text, suggest) => {
  suggest([{ content: `${text} suggested`, description: `probe suggests ${text}` }]);
});
chrome.omnibox.onInputEntered.addListener((text) => {
  open(chrome.windows.WINDOW_ID_CURRENT, { by: 'omnibox', text });
});
// A change in the storage has no gesture behind it: the panel must stay shut.
chrome.storage.local.onChanged.addListener(({ openPanelIn }) => {
  if (openPanelIn) open(openPanelIn.newValue, { by: 'storage' });
});
