/*
 * Owns the steps that find out what a leaked AWS key was used for.
 */

import type { LiveFacts } from '../../model/liveness.ts';
import { LOOKED_UP } from '../queries/lookup-loop.ts';
import { quoted } from '../shell-words.ts';
import { type StepMaker, shell } from '../step-draft.ts';
import { PAGES } from './pages.ts';

const BUCKET = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const ORGANIZATION = /^o-[a-z0-9]{10,32}$/;

const lastUsed: StepMaker = ({ sort, incident, sh }) => {
  if (sort === 'session') return null;
  const known = usedFact(incident.live);
  return {
    id: 'last-used',
    phase: 'investigate',
    ...(known !== null && { facts: known, cautions: ['runbook.last-used.known'] as const }),
    commands: [shell(`aws iam get-access-key-last-used --access-key-id ${sh.key} ${sh.as}`)],
    expected: 'runbook.last-used.expected',
    links: ['https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccessKeyLastUsed.html'],
  };
};

const lookup: StepMaker = ({ queries, home }) =>
  queries === null
    ? null
    : {
        id: 'lookup-events',
        phase: 'investigate',
        facts: { region: home },
        commands: [shell(queries.lookup)],
        expected: 'runbook.lookup-events.expected',
        links: [PAGES.lookup],
        cautions: ['runbook.lookup-events.caution.rate'],
      };

const readTrail: StepMaker = ({ incident, keyId, account, sh }) => {
  // A look-up that was refused has told nothing.
  if ((incident.trail?.read.events ?? 0) > 0 || keyId === null) return null;
  const { bucket, organization } = incident.trailPlace;
  const known = bucket !== null && BUCKET.test(bucket) && account !== null;
  const owner = organization !== null && ORGANIZATION.test(organization) ? `${organization}/` : '';
  const [first, folder] = known
    ? [
        `aws s3 sync s3://${bucket}/AWSLogs/${owner}${account}/CloudTrail/ ./cloudtrail-logs ${sh.as}`,
        'cloudtrail-logs',
      ]
    : [
        `aws cloudtrail describe-trails --query 'trailList[].[Name,S3BucketName,HomeRegion]' --output text ${sh.as}`,
        LOOKED_UP,
      ];
  return {
    id: 'read-trail',
    phase: 'investigate',
    commands: [shell(first, `npx leakgate respond ${quoted(keyId)} --cloudtrail ./${folder}`)],
    expected: 'runbook.read-trail.expected',
  };
};

const dataEvents: StepMaker = ({ incident, home, sh }) =>
  incident.trail?.hasDataEvents === true
    ? null
    : {
        id: 'data-events',
        phase: 'investigate',
        commands: [
          shell(
            `for trail in $(aws cloudtrail describe-trails --region ${home} --query 'trailList[].TrailARN' --output text ${sh.as}); do aws cloudtrail get-event-selectors --region "$(printf '%s' "$trail" | cut -d: -f4)" --trail-name "$trail" ${sh.as}; done`,
          ),
        ],
        expected: 'runbook.data-events.expected',
        links: [PAGES.dataEvents],
      };

const athena: StepMaker = ({ queries }) =>
  queries === null || queries.athena.length === 0
    ? null
    : {
        id: 'athena',
        phase: 'investigate',
        commands: queries.athena.map((text) => ({ shell: 'sql', text })),
        links: [PAGES.athena],
      };

/** From the fastest answer to the fullest. */
export const INVESTIGATE_STEPS: readonly StepMaker[] = [lastUsed, lookup, readTrail, dataEvents, athena];

function usedFact(live: LiveFacts | null) {
  const used = live?.lastUsed;
  return used == null || used.at === null ? null : { at: used.at, service: used.service, region: used.region };
}
