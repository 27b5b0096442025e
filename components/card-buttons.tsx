import { Icon, type IconName } from './icons.tsx';
import { t, type MessageKey } from './t.ts';

/** The card's buttons. */
export function WordButton({ icon, label, onPress }: { icon?: IconName; label: MessageKey; onPress: () => void }) {
  return (
    <button type="button" class="word" onClick={trusted(onPress)}>
      {icon && <Icon name={icon} />}
      {t(label)}
    </button>
  );
}

/** Its name is text in it: hidden until the pointer or the focus is there, so that it needs no `title`. */
export function IconButton({
  icon,
  label,
  onPress,
  pressed,
  expanded,
  place,
}: {
  icon: IconName;
  label: MessageKey;
  onPress: () => void;
  pressed?: boolean;
  expanded?: boolean;
  place?: 'corner';
}) {
  return (
    <button
      type="button"
      class={place ? `icon ${place}` : 'icon'}
      aria-pressed={pressed}
      aria-expanded={expanded}
      onClick={trusted(onPress)}
    >
      <Icon name={icon} />
      <span class="tip">{t(label)}</span>
    </button>
  );
}

/** Events that the page itself dispatches press nothing. */
export const trusted = (press: () => void) => (event: Event) => {
  if (event.isTrusted) press();
};
