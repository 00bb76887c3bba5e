/*
 * Owns the English sentences of what is said of CloudTrail logs.
 */

import type { Text } from '../text.ts';

export const cloudtrail = {} as const satisfies Readonly<Record<string, Text>>;
