import { cardFixtures } from './CodeCard.fixture.tsx';
import { sheetFixtures } from './CodeSheet.fixture.tsx';
import type { Fixture } from './fixture.ts';
import { searchFixtures } from './SearchBox.fixture.tsx';

/** Every state of every view. */
export const fixtures: readonly Fixture[] = [...cardFixtures, ...sheetFixtures, ...searchFixtures];
