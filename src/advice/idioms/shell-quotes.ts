/*
 * Owns how quotes of a POSIX shell give way to a variable, for every file kind that has shell words.
 */

import type { Idiom } from './idiom.ts';

export const SHELL_QUOTES: NonNullable<Idiom['quotes']> = [
  { open: '"', close: '"', escape: '\\', whole: '"$§"', inside: [{ how: 'embed', read: '${§}' }] },
  {
    open: "'",
    close: "'",
    escape: null,
    whole: '"$§"',
    inside: [
      { how: 'requote', open: '"', close: '"', read: '${§}', unless: /["\\$`!]/ },
      { how: 'join', operator: '', read: '"$§"' },
    ],
  },
];
