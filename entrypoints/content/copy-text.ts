/**
 * Puts text on the clipboard after a press in our card. `navigator.clipboard` is missing on http pages; the copy command with a
 * listener of one shot works on both, from a closed root, and leaves focus and selection as they are (Chromium 156, Firefox 153).
 */
export function copyText(document: Document, text: string): boolean {
  const window = document.defaultView as Window;
  let isCopied = false;
  const onCopy = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation(); // it is our copy; the page has no part in it
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  };
  window.addEventListener('copy', onCopy, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', onCopy, { capture: true });
  return isCopied;
}
