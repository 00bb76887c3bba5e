/*
 * Owns the Japanese sentences of `leakgate purge`.
 */

import type { purge as english } from '../en/purge.ts';
import type { Text } from '../text.ts';

export const purge: Readonly<Record<keyof typeof english, Text>> = {};
