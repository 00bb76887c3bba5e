/*
 * A fixed program in Ruby does what it did.
 */

import { expect, test } from 'vitest';
import { has, programOf, runBoth } from './running.ts';

test.skipIf(!has('ruby'))('a program prints the same with its secrets in the environment', async () => {
  const { before, after, refused, shown } = await runBoth('program.rb', programOf('ruby'), (file) => ['ruby', file]);
  expect({ refused, shown }).toEqual({ refused: [], shown: [] });
  expect(JSON.parse(after)).toEqual(JSON.parse(before));
});
