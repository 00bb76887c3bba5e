/*
 * Owns the Japanese sentences of what is said of asking a provider.
 */

import type { live as english } from '../en/live.ts';
import type { Text } from '../text.ts';

export const live: Readonly<Record<keyof typeof english, Text>> = {};
