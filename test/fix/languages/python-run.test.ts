/*
 * A fixed program in Python does what it did.
 */

import { expect, test } from 'vitest';
import { has, programOf, runBoth } from './running.ts';

test.skipIf(!has('python3'))('a program prints the same with its secrets in the environment', async () => {
  const command = (file: string) => ['python3', '-W', 'ignore', file];
  const { before, after, refused, shown } = await runBoth('program.py', programOf('python'), command);
  expect({ refused, shown }).toEqual({ refused: [], shown: [] });
  expect(JSON.parse(after)).toEqual(JSON.parse(before));
});
