import { fullNotice } from '../data/notices.ts';
import { release } from '../data/release.ts';
import { Section } from './options-parts.tsx';
import { t } from './t.ts';

/** A command with the keys that the browser holds for it now; empty where it has none. */
export interface Shortcut {
  readonly name: string;
  readonly does: string;
  readonly keys: string;
}

export function Keys({ shortcuts, isRefused, onOpen }: { shortcuts: readonly Shortcut[] | null; isRefused: boolean; onOpen: () => void }) {
  return (
    <Section id="keys" title="options_keys" about="options_keys_about">
      <KeyList shortcuts={shortcuts ?? []} />
      <button type="button" class="button" onClick={onOpen}>
        {t('options_keys_open')}
      </button>
      <p class="wrong" role="alert">
        {isRefused && t('options_keys_failed')}
      </p>
    </Section>
  );
}

export function KeyList({ shortcuts }: { shortcuts: readonly Shortcut[] }) {
  return (
    <dl class="keys">
      {shortcuts.map(({ does, keys }) => (
        <div>
          <dt>{does}</dt>
          <dd>{keys === '' ? <span class="none">{t('options_keys_none')}</span> : <kbd>{keys}</kbd>}</dd>
        </div>
      ))}
    </dl>
  );
}

export function Reset({ onReset }: { onReset: () => void }) {
  return (
    <Section id="reset" title="options_reset" about="options_reset_about">
      <button type="button" class="button" onClick={onReset}>
        {t('options_reset_button')}
      </button>
    </Section>
  );
}

export function About() {
  const { version, quarter, date, counts } = release;
  return (
    <Section id="about" title="options_notices">
      <p>{t('options_release', version, quarter, date, counts.codes)}</p>
      <div class="notice-text">
        {fullNotice.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </div>
      <p>
        <a href="/LICENSES.txt">{t('options_licenses')}</a>
      </p>
    </Section>
  );
}
