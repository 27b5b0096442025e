import { t, type MessageKey } from './t.ts';

/** Why no page reader answers from the tab. */
export type NoReader =
  | 'off-everywhere'
  | 'off-site'
  | 'off-tab'
  | 'browser-page'
  | 'no-file-access'
  | 'pdf'
  | 'other-format'
  | 'loading'
  | 'old-tab';

const WORDS: { readonly [R in NoReader]: MessageKey } = {
  'off-everywhere': 'popup_none_everywhere',
  'off-site': 'popup_none_site',
  'off-tab': 'popup_none_tab',
  'browser-page': 'popup_none_browser',
  'no-file-access': 'popup_none_file',
  pdf: 'popup_none_pdf',
  'other-format': 'popup_none_format',
  loading: 'popup_none_loading',
  'old-tab': 'popup_none_old_tab',
};

export interface PopupNoReaderProps {
  readonly reason: NoReader;
  /** "Start here without reloading" was tried and refused. */
  readonly startFailed: boolean;
  readonly switchOn: () => void;
  readonly reload: () => void;
  readonly start: () => void;
}

/** Says in one sentence why the page is not read, and offers what helps. */
export function PopupNoReader({ reason, startFailed, switchOn, reload, start }: PopupNoReaderProps) {
  const isOff = reason === 'off-everywhere' || reason === 'off-site' || reason === 'off-tab';
  return (
    <section class="part" aria-labelledby="popup-codes">
      <h2 id="popup-codes">{t('popup_codes')}</h2>
      <p class="plain" role="status">
        {t(WORDS[reason])} <span class="aside">{t('popup_search_works')}</span>
      </p>
      {reason === 'old-tab' && startFailed && <p class="plain stop">{t('popup_start_failed')}</p>}
      <div class="ways">
        {isOff && <WordButton label="popup_switch_on" onPress={switchOn} />}
        {(reason === 'old-tab' || reason === 'no-file-access') && <WordButton label="popup_reload" onPress={reload} />}
        {reason === 'old-tab' && !startFailed && <WordButton label="popup_start" onPress={start} />}
      </div>
    </section>
  );
}

function WordButton({ label, onPress }: { label: MessageKey; onPress: () => void }) {
  return (
    <button type="button" class="word" onClick={onPress}>
      {t(label)}
    </button>
  );
}
