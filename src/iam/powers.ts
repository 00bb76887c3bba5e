/*
 * Owns all that can be done with a key, as far as it is told. Does not own whether a policy allows it (blast-radius.ts).
 */

import { COMPUTING_POWERS } from './powers/computing-powers.ts';
import { DATA_POWERS } from './powers/data-powers.ts';
import { IDENTITY_POWERS } from './powers/identity-powers.ts';
import type { PowerDef } from './powers/power-def.ts';
import { REACH_POWERS } from './powers/reach-powers.ts';

/** Reports sort them by severity, and keep this order otherwise. */
export const POWERS: readonly PowerDef[] = [...IDENTITY_POWERS, ...DATA_POWERS, ...COMPUTING_POWERS, ...REACH_POWERS];
