/*
 * Owns the English sentences of `leakgate purge`.
 */

import type { Text } from '../text.ts';

export const purge = {} as const satisfies Readonly<Record<string, Text>>;
