import type { Settings } from '../lib/settings/settings.ts';
import type { OptionsActions } from './Options.tsx';
import { Choices, Section, Switch, type Choice } from './options-parts.tsx';
import { MAX_DELAY_MS, type OptionsState } from './options-state.ts';
import { t } from './t.ts';

/** The slider ends where a longer wait is rare; the field beside it takes more. */
const SLIDER_END_MS = 1_500;

const MODIFIERS: readonly Choice<Settings['modifierKey']>[] = [
  { value: 'none', label: 'options_modifier_none' },
  { value: 'alt', label: 'options_modifier_alt' },
  { value: 'ctrl', label: 'options_modifier_ctrl' },
  { value: 'shift', label: 'options_modifier_shift' },
];
const STRICTNESS: readonly Choice<Settings['strictness']>[] = [
  { value: 'clear', label: 'options_strictness_clear' },
  { value: 'balanced', label: 'options_strictness_balanced' },
  { value: 'everything', label: 'options_strictness_everything' },
];
const MARKS: readonly Choice<Settings['markStyle']>[] = [
  { value: 'both', label: 'options_mark_both', shows: <MarkSample mark="both" /> },
  { value: 'underline', label: 'options_mark_underline', shows: <MarkSample mark="underline" /> },
  { value: 'color', label: 'options_mark_color', shows: <MarkSample mark="color" /> },
];
const THEMES: readonly Choice<Settings['theme']>[] = [
  { value: 'system', label: 'options_theme_system' },
  { value: 'light', label: 'options_theme_light' },
  { value: 'dark', label: 'options_theme_dark' },
];
const ORDERS: readonly Choice<Settings['cardOrder']>[] = [
  { value: 'deciding', label: 'options_order_deciding' },
  { value: 'figures', label: 'options_order_figures' },
];

interface FieldsProps {
  readonly settings: Settings;
  readonly actions: OptionsActions;
}

export function Reading({ settings, delay, actions }: FieldsProps & { delay: OptionsState['delay'] }) {
  return (
    <Section id="reading" title="options_reading">
      <Switch
        label="options_enabled"
        hint="options_enabled_hint"
        on={settings.enabled}
        onSwitch={(enabled) => actions.change({ enabled })}
      />
      <Choices
        name="strictness"
        label="options_strictness"
        hint="options_strictness_hint"
        choices={STRICTNESS}
        chosen={settings.strictness}
        onChoose={(strictness) => actions.change({ strictness })}
      />
      <Switch
        label="options_related"
        hint="options_related_hint"
        on={settings.markRelated}
        onSwitch={(markRelated) => actions.change({ markRelated })}
      />
      <Delay ms={settings.showDelayMs} delay={delay} actions={actions} />
      <Choices
        name="modifier"
        label="options_modifier"
        hint="options_modifier_hint"
        choices={MODIFIERS}
        chosen={settings.modifierKey}
        onChoose={(modifierKey) => actions.change({ modifierKey })}
      />
    </Section>
  );
}

/** Two ways to the same number: the slider for a feeling, the field for a value. */
function Delay({ ms, delay, actions }: { ms: number; delay: OptionsState['delay']; actions: OptionsActions }) {
  const typed = delay?.typed ?? String(ms);
  return (
    <fieldset class="setting" aria-describedby="delay-hint">
      <legend>{t('options_delay')}</legend>
      <p class="hint" id="delay-hint">
        {t('options_delay_hint')}
      </p>
      <div class="delay">
        <input
          type="range"
          min={0}
          max={SLIDER_END_MS}
          step={50}
          value={Number(typed) || 0}
          aria-label={t('options_delay_slider')}
          aria-valuetext={t('options_delay_value', Number(typed) || 0)}
          onInput={(event) => actions.typeDelay(event.currentTarget.value)}
          onChange={(event) => actions.takeDelay(event.currentTarget.value)}
        />
        <label class="amount">
          <span class="heard">{t('options_delay_number')}</span>
          <input
            id="delay-number"
            inputMode="numeric"
            size={5}
            maxLength={6}
            autocomplete="off"
            value={typed}
            aria-invalid={delay?.isBad === true}
            aria-describedby={delay?.isBad ? 'delay-problem' : undefined}
            onInput={(event) => actions.typeDelay(event.currentTarget.value)}
            onChange={(event) => actions.takeDelay(event.currentTarget.value)}
          />
          <span>{t('options_delay_unit')}</span>
        </label>
      </div>
      <p class="wrong" id="delay-problem" role="alert">
        {delay?.isBad && t('options_delay_bad', MAX_DELAY_MS)}
      </p>
    </fieldset>
  );
}

export function Look({ settings, actions }: FieldsProps) {
  return (
    <Section id="look" title="options_look">
      <Choices
        name="mark"
        label="options_mark"
        hint="options_mark_hint"
        choices={MARKS}
        chosen={settings.markStyle}
        onChoose={(markStyle) => actions.change({ markStyle })}
      />
      <Choices
        name="theme"
        label="options_theme"
        hint="options_theme_hint"
        choices={THEMES}
        chosen={settings.theme}
        onChoose={(theme) => actions.change({ theme })}
      />
      <Choices
        name="order"
        label="options_order"
        choices={ORDERS}
        chosen={settings.cardOrder}
        onChoose={(cardOrder) => actions.change({ cardOrder })}
      />
      <Switch label="options_badge" hint="options_badge_hint" on={settings.badge} onSwitch={(badge) => actions.change({ badge })} />
    </Section>
  );
}

/** Shown only where the browser has a language model ready: elsewhere nothing is missing. */
export function Answers({ settings, actions }: FieldsProps) {
  return (
    <Section id="answers" title="options_answers">
      <Switch
        label="options_reword"
        hint="options_reword_hint"
        on={settings.rewordAnswers}
        onSwitch={(rewordAnswers) => actions.change({ rewordAnswers })}
      />
    </Section>
  );
}

/** A scrap of a claims screen with one code in it, as it will be marked. */
function MarkSample({ mark }: { mark: Settings['markStyle'] }) {
  return (
    <span class="scrap" aria-hidden="true">
      CPT <span class={`mark ${mark}`}>27138</span> RT
    </span>
  );
}
