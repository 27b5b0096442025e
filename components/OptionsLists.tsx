import type { LabelRule, Settings } from '../lib/settings/settings.ts';
import type { SiteProblem } from '../lib/settings/site-host.ts';
import type { OptionsActions } from './Options.tsx';
import { RemovableList, Section, Switch } from './options-parts.tsx';
import type { OptionsState } from './options-state.ts';
import { ruleWords, siteWords } from './rule-words.ts';
import { t, type MessageKey } from './t.ts';

const SITE_PROBLEMS: { readonly [P in SiteProblem]: MessageKey } = {
  empty: 'options_site_empty',
  wildcard: 'options_site_wildcard',
  'not-a-site': 'options_site_bad',
  already: 'options_site_already',
};

export function Sites({ sites, typed, actions }: { sites: readonly string[]; typed: OptionsState['site']; actions: OptionsActions }) {
  const { problem } = typed;
  return (
    <Section id="sites" title="options_sites" about="options_sites_about">
      {sites.length === 0 ? (
        <p class="none">{t('options_sites_none')}</p>
      ) : (
        <RemovableList
          label="options_sites"
          items={sites.toSorted((a, b) => a.localeCompare(b))}
          draw={(host) => siteWords(host)}
          of={siteWords}
          remove="options_site_remove"
          onRemove={actions.removeSite}
        />
      )}
      <form
        class="add"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          actions.addSite();
        }}
      >
        <label for="site-add">{t('options_site_add')}</label>
        <div class="add-line">
          <input
            id="site-add"
            type="text"
            inputMode="url"
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            maxLength={2_000}
            value={typed.typed}
            aria-invalid={problem !== null}
            aria-describedby={problem ? 'site-hint site-problem' : 'site-hint'}
            onInput={(event) => actions.typeSite(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {t('options_site_add_button')}
          </button>
        </div>
        <p class="hint" id="site-hint">
          {t('options_site_hint')}
        </p>
        <p class="wrong" id="site-problem" role="alert">
          {problem && t(SITE_PROBLEMS[problem])}
        </p>
      </form>
    </Section>
  );
}

export function Rules({ rules, actions }: { rules: readonly LabelRule[]; actions: OptionsActions }) {
  const hosts = [...new Set(rules.map(({ host }) => host))].toSorted((a, b) => a.localeCompare(b));
  return (
    <Section id="rules" title="options_rules" about="options_rules_about">
      {hosts.length === 0 && <p class="none">{t('options_rules_none')}</p>}
      {hosts.map((host) => (
        <div class="of-site">
          <h3>{siteWords(host)}</h3>
          <RemovableList
            label="options_rules"
            items={rules.filter((rule) => rule.host === host)}
            draw={(rule) => (
              <>
                {ruleWords(rule)} <span class="verdict">{t(rule.treatAs === 'code' ? 'options_rule_code' : 'options_rule_not_code')}</span>
              </>
            )}
            of={(rule) => `${ruleWords(rule)}, ${siteWords(host)}`}
            remove="options_rule_forget"
            onRemove={actions.removeRule}
          />
        </div>
      ))}
      {rules.some(({ label }) => label.startsWith('hash:')) && <p class="hint">{t('options_rules_hash')}</p>}
    </Section>
  );
}

export function Recents({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const { keepRecents, recents } = settings;
  return (
    <Section id="recents" title="options_recents">
      <Switch label="options_recents_keep" hint="options_recents_hint" on={keepRecents} onSwitch={actions.setKeepRecents} />
      {recents.length > 0 ? (
        <div class="recents">
          <p class="codes">{recents.join(', ')}</p>
          <button type="button" class="button" onClick={actions.clearRecents}>
            {t('options_recents_clear')}
          </button>
        </div>
      ) : (
        <p class="none">{t('options_recents_none')}</p>
      )}
    </Section>
  );
}
