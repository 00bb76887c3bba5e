/*
 * Owns the Japanese sentences of the steps of a runbook.
 */

import type { runbook as english } from '../en/runbook.ts';
import type { Text } from '../text.ts';

export const runbook: Readonly<Record<keyof typeof english, Text>> = {};
