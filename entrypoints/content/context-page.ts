import { fold } from '../../lib/detector/candidates.ts';
import { newGridCache, shortText } from './context-cell.ts';
import { readPlainHead } from './context-table.ts';
import { summarisePage, type PageSummary } from '../../lib/detector/page.ts';

/** Reads what the page as a whole is about: once, and again only when asked whether that changed. */
export interface PageReader {
  read(): PageSummary;
  /** Whether another summary than the one that was given out holds now; from then on that one is given out. */
  isOther(): boolean;
}

/** As much as a person takes in before reading on; it also bounds the cost. */
const MAX_TEXTS = 1500;
const MAX_LENGTH = 20_000;

export function createPageReader(document: Document): PageReader {
  let known: PageSummary | null = null;
  return {
    read: () => (known ??= summarise(document)),
    isOther() {
      if (!known) return false;
      const now = summarise(document);
      if (keyOf(now) === keyOf(known)) return false;
      known = now;
      return true;
    },
  };
}

const keyOf = ({ prior, named, decoys }: PageSummary): string => [prior, decoys, ...named].join();

function summarise(document: Document): PageSummary {
  let text = '';
  const heads: string[] = [];
  const grids = newGridCache();
  const root = document.body ?? document.documentElement;
  if (root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let i = 0; i < MAX_TEXTS && text.length < MAX_LENGTH && walker.nextNode(); i++) {
      const { parentElement, nodeValue } = walker.currentNode;
      const value = nodeValue ?? '';
      const head = /^\s*\d{5}\s*$/.test(value) && readPlainHead(walker.currentNode as Text, grids);
      if (head) heads.push(head);
      if (!/^(?:script|style|noscript|template)$/.test(parentElement?.localName ?? '')) text += `${value}\n`;
    }
  }
  const title = `${document.title.slice(0, 200)}\n${shortText(document.querySelector('h1'), 120)}`;
  return summarisePage(fold(title), fold(text.slice(0, MAX_LENGTH)), heads);
}
