/*
 * A fixed program in PHP does what it did.
 */

import { expect, test } from 'vitest';
import { has, programOf, runBoth } from './running.ts';

test.skipIf(!has('php'))('a program prints the same with its secrets in the environment', async () => {
  const { before, after, refused, shown } = await runBoth('program.php', programOf('php'), (file) => ['php', file]);
  expect({ refused, shown }).toEqual({ refused: [], shown: [] });
  expect(after.split('\n')).toEqual(before.split('\n'));
});
