import type { ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { Icon } from './icons.tsx';
import { SheetContext, type SectionName } from './sheet-folds.ts';
import { sectionText } from './sheet-text.ts';
import { t } from './t.ts';

/** How long "Copied" stands. */
const SAID_FOR_MS = 2_000;

/** A folded part of the sheet with a button that copies it. Nothing is drawn where there is nothing to say. */
export function Fold({ name, title, count, children }: { name: SectionName; title: string; count: number; children: ComponentChildren }) {
  const sheet = useContext(SheetContext);
  if (count === 0 || !sheet) return null;
  const { answer, folds } = sheet;
  return (
    <div class="fold-part">
      <CopyButton title={title} text={() => sectionText(answer, name, title)} />
      <details class="fold" open={folds.open.has(name)} onToggle={(event) => folds.set(name, event.currentTarget.open)}>
        <summary>
          <h2>{title}</h2>
          <span class="count">{count}</span>
        </summary>
        <div class="inside">{children}</div>
      </details>
    </div>
  );
}

/** Drawn on the summary, as the part may be closed, yet no child of it: a button in what is pressed itself is not read well. */
function CopyButton({ title, text }: { title: string; text: () => string }) {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setCopied(true);
    } catch {
      // The browser refuses without a press or without the focus: nothing is copied, and nothing says it was.
      setCopied(false);
    }
  };

  return (
    <div class="copying">
      <span class="said" role="status">
        {copied && t('action_copied')}
      </span>
      <button type="button" class="copy" aria-label={t('sheet_copy_section', title)} onClick={() => void copy()}>
        <Icon name={copied ? 'yes' : 'copy'} />
      </button>
    </div>
  );
}
