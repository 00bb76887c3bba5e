/*
 * Owns the list of all rules, in order of precedence: where two match the same bytes, the earlier one is reported.
 */

import type { RuleDef } from '../src/model/rule.ts';
import { rules as aws } from './aws.ts';

export const RULES: readonly RuleDef[] = [...aws];
