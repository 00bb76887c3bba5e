/*
 * Owns the English sentences of what is said of asking a provider.
 */

import type { Text } from '../text.ts';

export const live = {} as const satisfies Readonly<Record<string, Text>>;
