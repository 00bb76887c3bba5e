/*
 * Owns checking what the command line names before a history is read for minutes, and before a provider is asked for anything.
 */

import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { usualIps } from '../../cloudtrail/usual-ips.ts';
import { athenaTable } from '../../runbook/queries/athena-table.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context } from '../context.ts';
import { trailPlaceOf } from './trail-place.ts';

/** @throws UsageError for logs that are not there and addresses that are none; IamError for a place that no trail has */
export function checkNamed({ args, io }: Pick<Context, 'args' | 'io'>): void {
  athenaTable({ ...trailPlaceOf({ args }), account: args.values.get('account')?.[0] ?? null });
  usualIps(args.values.get('usual-ip') ?? []);
  for (const path of args.values.get('cloudtrail') ?? [])
    if (!existsSync(resolve(io.cwd, path))) throw new UsageError('no-such-path', { path });
}
