/**
 * The one live Range of a document. The browser mends every live Range with each change that the *page* makes to its DOM, until it is
 * collected: a grid that fills 60 rows a frame lost half of its frames to those that were left behind here (15 ms instead of 0.4 in a frame of its
 * own, Chromium 156). So there is one, lent for a moment and then put where no change finds much to mend.
 */
const ranges = new WeakMap<Document, Range>();

/** What `ask` reads of a range between two places of one tree. It must not keep the range. */
export function askOfRange<Answer>(start: Text, startOffset: number, end: Text, endOffset: number, ask: (range: Range) => Answer): Answer {
  const { ownerDocument: document } = start;
  let range = ranges.get(document);
  if (!range) ranges.set(document, (range = document.createRange()));
  range.setStart(start, startOffset);
  range.setEnd(end, endOffset);
  const answer = ask(range);
  range.setStart(document, 0);
  range.collapse(true);
  return answer;
}
