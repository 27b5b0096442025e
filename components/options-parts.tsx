import type { ComponentChildren } from 'preact';
import { t, type MessageKey } from './t.ts';

/** The parts that the options page is put together from. */

export function Section({
  id,
  title,
  about,
  children,
}: {
  id: string;
  title: MessageKey;
  about?: MessageKey;
  children: ComponentChildren;
}) {
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(title)}
      </h2>
      {about && <p class="hint">{t(about)}</p>}
      {children}
    </section>
  );
}

export function Switch({
  label,
  hint,
  on,
  onSwitch,
}: {
  label: MessageKey;
  hint?: MessageKey;
  on: boolean;
  onSwitch: (on: boolean) => void;
}) {
  const hintId = hint && `${label}-hint`;
  return (
    <div class="setting">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          checked={on}
          aria-describedby={hintId}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>{t(label)}</span>
      </label>
      {hint && (
        <p class="hint" id={hintId}>
          {t(hint)}
        </p>
      )}
    </div>
  );
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: MessageKey;
  readonly shows?: ComponentChildren;
}

/** One of a few, all of them in sight. */
export function Choices<T extends string>({
  name,
  label,
  hint,
  choices,
  chosen,
  onChoose,
}: {
  name: string;
  label: MessageKey;
  hint?: MessageKey;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose: (value: T) => void;
}) {
  const hintId = hint && `${name}-hint`;
  return (
    <fieldset class="setting" aria-describedby={hintId}>
      <legend>{t(label)}</legend>
      {hint && (
        <p class="hint" id={hintId}>
          {t(hint)}
        </p>
      )}
      <div class="choices">
        {choices.map(({ value, label: words, shows }) => (
          <label class="choice">
            <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
            <span>
              {t(words)}
              {shows}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A list of things that can each be taken off it; `of` says to a screen reader what the button takes. */
export function RemovableList<T>({
  label,
  items,
  draw,
  of,
  remove,
  onRemove,
}: {
  label: MessageKey;
  items: readonly T[];
  draw: (item: T) => ComponentChildren;
  of: (item: T) => string;
  remove: MessageKey;
  onRemove: (item: T) => void;
}) {
  return (
    <ul class="rows" aria-label={t(label)}>
      {items.map((item) => (
        <li key={of(item)}>
          <div class="what">{draw(item)}</div>
          <button type="button" class="button" onClick={() => onRemove(item)}>
            {t(remove)} <span class="heard">{of(item)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
