/*
 * Owns the Japanese sentences of what is said of notices of a provider.
 */

import type { notice as english } from '../en/notice.ts';
import type { Text } from '../text.ts';

export const notice: Readonly<Record<keyof typeof english, Text>> = {};
