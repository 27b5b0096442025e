/** Signs that stand in no written text; a file that is none has them all over. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g;
const MOST_CONTROL_SHARE = 0.02;

/** Whether it can be a note or a question: it has letters or digits, and hardly any control characters. */
export function isText(text: string): boolean {
  return /[\p{L}\d]/u.test(text) && !text.includes('\u0000') && (text.match(CONTROL)?.length ?? 0) <= text.length * MOST_CONTROL_SHARE;
}
