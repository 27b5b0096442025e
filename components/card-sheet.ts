/// <reference types="vite/client" />
import buttonsCss from './card-buttons.css?inline';
import factsCss from './card.css?inline';
import repairedCss from './repaired-notice.css?inline';
import tokensCss from './tokens.css?inline';

/** The style of every card root. The worker hands it to pages, which carry none of it. */
export const cardCss = tokensCss + factsCss + buttonsCss + repairedCss;

let sheet: CSSStyleSheet | undefined;

/** As the one sheet of a page of our own. */
export function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(cardCss);
  }
  return sheet;
}
