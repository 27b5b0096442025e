import { t } from './t.ts';

/** One line under the card, once: settings were damaged and took their defaults. */
export function RepairedNotice({ theme }: { theme?: 'light' | 'dark' }) {
  return (
    <p class="repaired" data-theme={theme}>
      {t('settings_repaired')}
    </p>
  );
}
