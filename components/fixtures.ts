import { askFixtures } from './AskView.fixture.tsx';
import { cardFixtures } from './CodeCard.fixture.tsx';
import { colleagueFixtures } from './Colleague.fixture.tsx';
import { compareFixtures } from './Compare.fixture.tsx';
import { sheetFixtures } from './CodeSheet.fixture.tsx';
import type { Fixture } from './fixture.ts';
import { noteFixtures } from './NoteView.fixture.tsx';
import { optionsFixtures } from './Options.fixture.tsx';
import { panelFixtures } from './Panel.fixture.tsx';
import { popupFixtures } from './Popup.fixture.tsx';
import { searchFixtures } from './SearchBox.fixture.tsx';
import { welcomeFixtures } from './Welcome.fixture.tsx';

/** Every state of every view. */
export const fixtures: readonly Fixture[] = [
  ...cardFixtures,
  ...sheetFixtures,
  ...compareFixtures,
  ...colleagueFixtures,
  ...panelFixtures,
  ...noteFixtures,
  ...askFixtures,
  ...searchFixtures,
  ...popupFixtures,
  ...optionsFixtures,
  ...welcomeFixtures,
];
