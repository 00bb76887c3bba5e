/*
 * Owns the Japanese catalog: the areas put together.
 */

import type { Catalog } from '../words.ts';
import { advice } from './advice.ts';
import { cli } from './cli.ts';
import { errors } from './errors.ts';
import { fix } from './fix.ts';
import { hooks } from './hooks.ts';
import { report } from './report.ts';

export const ja: Catalog = { ...advice, ...cli, ...errors, ...fix, ...hooks, ...report };
