/** Axe asked about every state of every view in Firefox too. */
import { describe } from 'vitest';
import { testBarriers, views } from './views.ts';

describe('views in firefox', () => testBarriers(views('firefox')));
