/*
 * Owns the English sentences of the steps of a runbook.
 */

import type { Text } from '../text.ts';

export const runbook = {} as const satisfies Readonly<Record<string, Text>>;
