/*
 * Owns the Japanese sentences of what policies allow.
 */

import type { iam as english } from '../en/iam.ts';
import type { Text } from '../text.ts';

export const iam: Readonly<Record<keyof typeof english, Text>> = {};
