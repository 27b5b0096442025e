/// <reference types="vite/client" />
import buttonsCss from './card-buttons.css?inline';
import cardCss from './card.css?inline';
import repairedCss from './repaired-notice.css?inline';
import tokensCss from './tokens.css?inline';

let sheet: CSSStyleSheet | undefined;

/** The one style sheet of every card root. Constructable, since it works under any policy of the page. */
export function cardSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(tokensCss + cardCss + buttonsCss + repairedCss);
  }
  return sheet;
}
