import '../../components/tokens.css';
import '../../components/sheet.css';
import '../../components/sheet-own.css';
import '../../components/search.css';
import '../../components/search-parts.css';
import '../../components/compare.css';
import '../../components/colleague.css';
import '../../components/popup.css';
import '../../components/tools.css';
import '../../components/ask.css';
import '../../components/note.css';

import { browser } from '../../lib/browser/browser.ts';
import { loadSettings } from '../../lib/settings/store.ts';
import { drawTheme, PopupApp } from './popup-app.tsx';

const place = document.querySelector('#popup') as HTMLElement;
const [[tab], { settings }] = await Promise.all([
  browser.tabs.query({ active: true, currentWindow: true }),
  loadSettings(browser.storage.local),
]);
drawTheme(settings);
if (tab) await new PopupApp(place, tab, settings).start();
