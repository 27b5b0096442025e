import { expect, it } from 'vitest';
import { switchLines, type Switches } from './popup-switches.ts';

const on: Switches = { everywhere: true, site: { host: 'a.test', isOn: true }, tab: { isOn: true } };
const lines = (switches: Switches): string[] =>
  switchLines(switches).map(({ name, isOn, decidedBy = '' }) => `${name} ${isOn ? 'on' : 'off'} ${decidedBy}`.trim());

it.each<[string, Switches, string[]]>([
  ['all on', on, ['everywhere on', 'site on', 'tab on']],
  ['the tab off', { ...on, tab: { isOn: false } }, ['everywhere on', 'site on', 'tab off']],
  ['the site off', { ...on, site: { host: 'a.test', isOn: false } }, ['everywhere on', 'site off', 'tab off popup_switch_site_off']],
  ['all off', { ...on, everywhere: false }, ['everywhere off', 'site off popup_switch_all_off', 'tab off popup_switch_all_off']],
  ['a private window', { ...on, isPrivate: true }, ['everywhere on', 'site on popup_switch_private', 'tab on']],
  [
    'a site that was off before, in a private window',
    { ...on, isPrivate: true, site: { host: 'a.test', isOn: false } },
    ['everywhere on', 'site off', 'tab off popup_switch_site_off'],
  ],
  ['a page of no site', { everywhere: true }, ['everywhere on', 'site off popup_switch_no_site', 'tab off popup_switch_no_site']],
])('%s', (_name, switches, expected) => {
  expect(lines(switches)).toEqual(expected);
});
