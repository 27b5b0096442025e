/// <reference types="vite/client" />
import layerCss from './layer.css?inline';
import marksCss from './marks.css?inline';

/** The style of our own element; constructable, since it works under any policy of the page. */
export function createLayerSheet(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layerCss);
  return sheet;
}

let marksSheet: CSSStyleSheet | undefined;

/**
 * Firefox 153: a manifest style sheet's ::highlight() does not reach shadow trees (Chromium 156: it does), so each tree takes ours.
 * A page can see it there and drop it; called with every heartbeat, it comes back.
 */
export function styleShadowTree(root: ShadowRoot): void {
  if (!import.meta.env.FIREFOX) return;
  if (!marksSheet) {
    marksSheet = new CSSStyleSheet();
    marksSheet.replaceSync(marksCss);
  }
  if (!root.adoptedStyleSheets.includes(marksSheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, marksSheet];
}

/** Takes our sheet out of a shadow tree again. */
export function unstyleShadowTree(root: ShadowRoot): void {
  if (marksSheet && root.adoptedStyleSheets.includes(marksSheet))
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== marksSheet);
}
