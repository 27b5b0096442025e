import { browser } from '../../lib/browser/browser.ts';
import type { SearchHit } from '../../lib/protocol/search-hit.ts';
import type { SearchIndex } from './search.ts';

const MOST_SUGGESTIONS = 6;

/** Chromium takes suggestions as XML; Firefox shows the text as it is. */
const escaped = (text: string): string => (import.meta.env.FIREFOX ? text : text.replace(/[<>&'"]/g, (sign) => `&#${sign.charCodeAt(0)};`));

const lineOf = ({ code, name, deciding }: SearchHit): string => `${code}  ${name}${deciding ? `: ${deciding.words}` : ''}`;

/** What was typed behind the keyword: `hip fusion` is asked as it reads, for in the box only "fusion" is left of it. */
const find = (search: SearchIndex, text: string): readonly SearchHit[] => {
  const hits = search.findNow(text, MOST_SUGGESTIONS);
  return hits.length > 0 ? hits : search.findNow(`hip ${text}`, MOST_SUGGESTIONS);
};

/** `hip 27138`, `hip fusion` in the address bar. `onEnter` is called in the turn of the Enter, so that it may open the panel. */
export function listenToOmnibox(search: SearchIndex, onEnter: (code: string, windowId: number) => void): void {
  // Enter leaves no time to ask which window it is in, so that is asked as the typing starts.
  let windowId: number = browser.windows.WINDOW_ID_CURRENT;
  const noteWindow = (): void => void browser.windows.getLastFocused().then(({ id }) => (windowId = id ?? windowId));

  browser.omnibox.onInputStarted.addListener(() => {
    search.warm();
    noteWindow();
  });
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    noteWindow();
    suggest(find(search, text).map((hit) => ({ content: hit.code, description: escaped(lineOf(hit)) })));
  });
  browser.omnibox.onInputEntered.addListener((text) => onEnter(find(search, text)[0]?.code ?? text.trim(), windowId));
}
