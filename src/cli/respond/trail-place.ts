/*
 * Owns what the command line says of where the account's trail is.
 */

import type { TrailPlace } from '../../model/incident.ts';
import type { Context } from '../context.ts';

/** Null for what nobody said; checked where it is used. */
export function trailPlaceOf({ args }: Pick<Context, 'args'>): TrailPlace {
  const one = (name: string) => args.values.get(name)?.[0] ?? null;
  return {
    bucket: one('bucket'),
    regions: [...new Set((args.values.get('region') ?? []).flatMap((value) => value.split(',')))],
    organization: one('organization'),
    since: one('since'),
    until: one('until'),
    profile: one('profile'),
  };
}
