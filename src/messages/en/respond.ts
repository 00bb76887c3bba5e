/*
 * Owns the English sentences of `leakgate respond` and its reports.
 */

import type { Text } from '../text.ts';

export const respond = {} as const satisfies Readonly<Record<string, Text>>;
