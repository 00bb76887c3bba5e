/*
 * Owns the English sentences of what programs that use leakgate as a library do wrong.
 */

import type { LibraryErrorCode } from '../../util/errors.ts';
import type { Text } from '../text.ts';

export const library = {
  'error.library-foreign-rule':
    'The rule {rule} was not made by this copy of leakgate. Take it from rules, or make it with defineRule.',
  'error.library-foreign-result':
    'The result, or one of its findings, was not made by this copy of leakgate. Hand over what scan returned, not a copy.',
} as const satisfies Readonly<Record<`error.${LibraryErrorCode}`, Text>>;
