/*
 * Owns the built-in rules as others see them.
 */

import { RULES } from '../../rules/index.ts';
import type { Rule } from './rule.ts';
import { publicRule } from './rule-definitions.ts';

/** All built-in rules. */
export const rules: readonly Rule[] = Object.freeze(RULES.map(publicRule));
