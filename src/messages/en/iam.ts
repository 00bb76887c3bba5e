/*
 * Owns the English sentences of what policies allow.
 */

import type { Text } from '../text.ts';

export const iam = {} as const satisfies Readonly<Record<string, Text>>;
