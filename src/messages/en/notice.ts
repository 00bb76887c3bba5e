/*
 * Owns the English sentences of what is said of notices of a provider.
 */

import type { Text } from '../text.ts';

export const notice = {} as const satisfies Readonly<Record<string, Text>>;
