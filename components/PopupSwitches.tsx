import { switchLines, type SwitchLine, type SwitchName, type Switches } from './popup-switches.ts';
import { t, type MessageKey } from './t.ts';

const LABELS: { readonly [N in SwitchName]: MessageKey } = {
  everywhere: 'popup_switch_everywhere',
  site: 'popup_switch_site',
  tab: 'popup_switch_tab',
};

export interface PopupSwitchesProps {
  readonly switches: Switches;
  readonly onSwitch: (name: SwitchName, on: boolean) => void;
}

/** Where HipLens works: on this site, in this tab, everywhere. */
export function PopupSwitches({ switches, onSwitch }: PopupSwitchesProps) {
  return (
    <section class="part" aria-labelledby="popup-switches">
      <h2 id="popup-switches">{t('popup_switches')}</h2>
      <ul class="switches">
        {switchLines(switches).map((line) => (
          <SwitchRow key={line.name} line={line} note={noteOf(line, switches)} onSwitch={onSwitch} />
        ))}
      </ul>
    </section>
  );
}

function SwitchRow({ line, note, onSwitch }: { line: SwitchLine; note: string | undefined; onSwitch: PopupSwitchesProps['onSwitch'] }) {
  const { name, isOn, decidedBy } = line;
  const label = `switch-${name}`;
  const noteId = `${label}-note`;
  return (
    <li>
      <button
        type="button"
        role="switch"
        aria-checked={isOn}
        // Not `disabled`: the reason must be in reach of the keyboard.
        aria-disabled={decidedBy !== undefined}
        aria-labelledby={label}
        aria-describedby={note === undefined ? undefined : noteId}
        onClick={() => decidedBy === undefined && onSwitch(name, !isOn)}
      >
        <span class="label">
          <span id={label}>{t(LABELS[name])}</span>
          {note !== undefined && <small id={noteId}>{note}</small>}
        </span>
        <span class="track" aria-hidden="true" />
      </button>
    </li>
  );
}

function noteOf({ name, isOn, decidedBy }: SwitchLine, { site }: Switches): string | undefined {
  if (decidedBy !== undefined) return t(decidedBy);
  if (name === 'site') return site?.host;
  return name === 'tab' && !isOn ? t('popup_switch_tab_note') : undefined;
}
