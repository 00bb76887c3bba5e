/*
 * Owns the Japanese sentences of what is said of CloudTrail logs.
 */

import type { cloudtrail as english } from '../en/cloudtrail.ts';
import type { Text } from '../text.ts';

export const cloudtrail: Readonly<Record<keyof typeof english, Text>> = {};
