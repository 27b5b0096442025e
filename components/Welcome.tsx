import type { ComponentChildren } from 'preact';
import { Icon } from './icons.tsx';
import { KeyList, type Shortcut } from './OptionsAbout.tsx';
import { t, type MessageKey } from './t.ts';

/** Whether pages can be read: Chromium grants that with the installation, Firefox leaves it to the user. */
export type SiteAccess = 'not-asked' | 'granted' | 'missing' | 'refused';

export interface WelcomeProps {
  readonly browser: 'chromium' | 'firefox';
  readonly access: SiteAccess;
  /** Whether the button stands on the toolbar; null where the browser does not say. */
  readonly isPinned: boolean | null;
  readonly shortcuts: readonly Shortcut[];
  readonly sample: ComponentChildren;
  readonly search: ComponentChildren;
  readonly askAccess: () => void;
  readonly openOptions: () => void;
}

const POINTS: readonly (readonly [title: MessageKey, words: MessageKey])[] = [
  ['welcome_hover', 'welcome_hover_words'],
  ['welcome_search', 'welcome_search_words'],
  ['welcome_menu', 'welcome_menu_words'],
];

/** The page after installation: what it does, to be tried at once, and what is left to set up. A pure view. */
export function Welcome(props: WelcomeProps) {
  return (
    <div class="own welcome">
      <header class="top">
        <h1>{t('welcome_title')}</h1>
        <p>{t('welcome_about')}</p>
      </header>
      {(props.access === 'missing' || props.access === 'refused') && (
        <div class="banner warns">
          <Icon name="alert" />
          <p>{t(props.access === 'missing' ? 'welcome_access_missing' : 'welcome_access_refused')}</p>
          <button type="button" class="button main" onClick={props.askAccess}>
            {t('welcome_access_ask')}
          </button>
        </div>
      )}
      <ul class="points">
        {POINTS.map(([title, words]) => (
          <li>
            <h2>{t(title)}</h2>
            <p>{t(words)}</p>
          </li>
        ))}
      </ul>
      <section class="section" aria-labelledby="try">
        <h2 id="try">{t('welcome_try')}</h2>
        <p class="hint">{t('welcome_try_about')}</p>
        {props.sample}
        <p class="hint">{t('welcome_try_note')}</p>
        <div class="try-search">{props.search}</div>
      </section>
      <section class="section" aria-labelledby="before">
        <h2 id="before">{t('welcome_before')}</h2>
        <ol class="steps">
          <li>{t('welcome_reload')}</li>
          <li>
            {t(props.browser === 'firefox' ? 'welcome_pin_firefox' : 'welcome_pin')}{' '}
            {props.isPinned === true && <Done words="welcome_pinned" />}
          </li>
          {props.access !== 'not-asked' && (
            <li>
              {t('welcome_access')} <span role="status">{props.access === 'granted' && <Done words="welcome_access_granted" />}</span>
            </li>
          )}
        </ol>
      </section>
      <section class="section" aria-labelledby="keys">
        <h2 id="keys">{t('options_keys')}</h2>
        <KeyList shortcuts={props.shortcuts} />
        <button type="button" class="button" onClick={props.openOptions}>
          {t('welcome_options')}
        </button>
      </section>
      <section class="section" aria-labelledby="privacy">
        <h2 id="privacy">{t('welcome_privacy')}</h2>
        <ul class="promises">
          <li>{t('welcome_privacy_network')}</li>
          <li>{t('welcome_privacy_kept')}</li>
          <li>{t('welcome_privacy_never')}</li>
        </ul>
      </section>
      <p class="short-notice">{t('card_notice')}</p>
    </div>
  );
}

function Done({ words }: { words: MessageKey }) {
  return (
    <b class="done">
      <Icon name="yes" /> {t(words)}
    </b>
  );
}
