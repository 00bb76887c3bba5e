/*
 * Owns the Japanese sentences of `leakgate respond` and its reports.
 */

import type { respond as english } from '../en/respond.ts';
import type { Text } from '../text.ts';

export const respond: Readonly<Record<keyof typeof english, Text>> = {};
