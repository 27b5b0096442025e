import type { MessageKey } from './t.ts';

/** What the user has set, as far as it bears on the tab. */
export interface Switches {
  readonly everywhere: boolean;
  /** The site that pages of the tab are switched by; absent where there is none. */
  readonly site?: { readonly host: string; readonly isOn: boolean };
  /** Nothing of a private window may be kept, so no site is put on the list of those switched off. */
  readonly isPrivate?: boolean;
  /** Absent where the tab is no page that could be read. */
  readonly tab?: { readonly isOn: boolean };
}

export type SwitchName = 'site' | 'tab' | 'everywhere';

/** One switch as it is drawn: what holds now, and why it cannot be moved where something else decides. */
export interface SwitchLine {
  readonly name: SwitchName;
  readonly isOn: boolean;
  readonly decidedBy?: MessageKey;
}

/** The three switches, the narrowest last: what is off above is off below. */
export function switchLines({ everywhere, site, tab, isPrivate }: Switches): readonly SwitchLine[] {
  return [
    { name: 'everywhere', isOn: everywhere },
    !site
      ? { name: 'site', isOn: false, decidedBy: 'popup_switch_no_site' }
      : everywhere
        ? { name: 'site', isOn: site.isOn, ...(isPrivate && site.isOn && { decidedBy: 'popup_switch_private' }) }
        : { name: 'site', isOn: false, decidedBy: 'popup_switch_all_off' },
    !site || !tab
      ? { name: 'tab', isOn: false, decidedBy: 'popup_switch_no_site' }
      : !everywhere
        ? { name: 'tab', isOn: false, decidedBy: 'popup_switch_all_off' }
        : site.isOn
          ? { name: 'tab', isOn: tab.isOn }
          : { name: 'tab', isOn: false, decidedBy: 'popup_switch_site_off' },
  ];
}
