/*
 * What holds for every store, on many more of them than the fast tests look at.
 */

import { test } from 'vitest';
import { gitsDeltas, otherDeltas } from '../../engine/store-properties.ts';

test('property: deltas of git', () => gitsDeltas(40, 1));
test('property: deltas that git would not make', () => otherDeltas(250, 2));
