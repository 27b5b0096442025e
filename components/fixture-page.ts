/// <reference types="vite/client" />
import { render } from 'preact';
import messages from '../public/_locales/en/messages.json' with { type: 'json' };
import { cardSheet } from './card-sheet.ts';
import type { Fixture } from './fixture.ts';
import { fixtures } from './fixtures.ts';
import askCss from './ask.css?inline';
import optionsCss from './options.css?inline';
import ownPageCss from './own-page.css?inline';
import colleagueCss from './colleague.css?inline';
import compareCss from './compare.css?inline';
import noteCss from './note.css?inline';
import panelCss from './panel.css?inline';
import popupCss from './popup.css?inline';
import searchCss from './search.css?inline';
import searchPartsCss from './search-parts.css?inline';
import sheetCss from './sheet.css?inline';
import { resolverOf, setMessageResolver } from './t.ts';
import sheetOwnCss from './sheet-own.css?inline';
import toolsCss from './tools.css?inline';
import tokensCss from './tokens.css?inline';
import welcomeCss from './welcome.css?inline';

/**
 * What a test or a screenshot drives in a bare page: `hiplensFixtures.show(name)`. The card stands in an open root here, since
 * axe sees nothing in the closed one of a real page.
 */
const page = {
  list: fixtures.map(({ name, sheet, theme, zoom }) => ({ name, sheet, theme, zoom })),
  show(name: string): void {
    const fixture = fixtures.find((one) => one.name === name);
    if (!fixture) throw new Error(`no fixture is called ${name}`);
    place(fixture);
  },
};

export type FixturePage = typeof page;

function place(fixture: Fixture): void {
  document.body.replaceChildren();
  const host = document.body.appendChild(document.createElement(fixture.sheet === 'card' ? 'div' : 'main'));
  if (fixture.sheet === 'card') {
    const root = host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [cardSheet()];
    render(fixture.draw(), root);
  } else {
    render(fixture.draw(), host);
    for (const fold of host.querySelectorAll('details')) fold.open ||= fixture.unfolded === true;
  }
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  tokensCss +
    sheetCss +
    sheetOwnCss +
    searchCss +
    searchPartsCss +
    popupCss +
    panelCss +
    toolsCss +
    askCss +
    noteCss +
    compareCss +
    colleagueCss +
    ownPageCss +
    optionsCss +
    welcomeCss,
);
document.adoptedStyleSheets = [sheet];

setMessageResolver(resolverOf(messages));
Object.assign(globalThis, { hiplensFixtures: page });
