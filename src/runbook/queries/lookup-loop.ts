/*
 * Owns the commands that ask the event history of CloudTrail what keys were used for. Does not own running them.
 */

import type { TrailPlace } from '../../model/incident.ts';
import { checkDays, checkedAll, checkedKeyIds, checkedOrNull } from './query-values.ts';
import { withGlobalRegion } from './regions.ts';

/** Folder that the loop fills. */
export const LOOKED_UP = 'leaked-key-trail';

/**
 * A loop for sh, bash and zsh: each key in each region, one file of JSON for each, as `--cloudtrail` reads them. The event
 * history has 90 days of management events, one region and one attribute a call, two calls a second; IAM, STS, Route 53 and
 * CloudFront write to us-east-1 (CloudTrail API Reference, LookupEvents). Regions that are switched off refuse, and are named.
 * @throws IamError `query-bad-value`
 */
export function lookupLoop(keyIds: readonly string[], place: TrailPlace): string {
  const keys = checkedKeyIds(keyIds);
  const options = optionsOf(place);
  return [
    `mkdir -p ${LOOKED_UP}`,
    `for region in ${regionsOf(place, options)}; do`,
    `  for key in ${keys.join(' ')}; do`,
    '    AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=10 aws cloudtrail lookup-events --region "$region" \\',
    `      --lookup-attributes "AttributeKey=AccessKeyId,AttributeValue=$key"${timesOf(place)} \\`,
    `      --output json${options} > "${LOOKED_UP}/$key-$region.json" ||`,
    '      echo "not asked: $key in $region" >&2',
    '  done',
    'done',
  ].join('\n');
}

/** `aws` with the profile that responds, never the leaked one. */
function optionsOf({ profile }: TrailPlace): string {
  const checkedProfile = checkedOrNull('profile', profile);
  return checkedProfile === null ? '' : ` --profile '${checkedProfile}'`;
}

/** Split by the shell where it stands: zsh splits what a command prints, but no variable. */
function regionsOf({ regions }: TrailPlace, options: string): string {
  const named = checkedAll('region', regions);
  if (named.length > 0) return withGlobalRegion(named).join(' ');
  return `$(aws ec2 describe-regions --region us-east-1 --all-regions --query 'Regions[].RegionName' --output text${options})`;
}

function timesOf({ since, until }: TrailPlace): string {
  checkDays(since, until);
  const from = since === null ? '' : ` --start-time '${since}T00:00:00Z'`;
  const to = until === null ? '' : ` --end-time '${until}T23:59:59Z'`;
  return from + to;
}
