/*
 * Owns putting together what is known of a leaked credential: from the repository, the notice, the provider, the logs.
 */

import { accountOf, canaryIssuer } from '../../enrich/aws-account.ts';
import { mentionedIn } from '../../iam/mentioned-in.ts';
import { quarantineEffects } from '../../iam/quarantine.ts';
import type { Exposure } from '../../model/exposure.ts';
import type { EnvironmentFacts, Finding } from '../../model/finding.ts';
import type { Incident, Quarantine } from '../../model/incident.ts';
import type { LiveFacts } from '../../model/liveness.ts';
import type { Notice } from '../../model/notice.ts';
import type { RuleDef } from '../../model/rule.ts';
import type { TrailAnalysis } from '../../model/trail.ts';
import { printable } from '../../report/printable.ts';
import type { Progress } from '../../runbook/progress.ts';
import { loadProgress } from '../../runbook/progress-file.ts';
import { userNameOf } from '../../runbook/situation.ts';
import { UsageError } from '../../util/errors.ts';
import type { Context } from '../context.ts';
import { askProvider, type LeakedKey } from './ask-provider.ts';
import type { Asked } from './asked.ts';
import { mentioned } from './mentioned.ts';
import { blastOf, givenPolicies, leastOf } from './policies.ts';
import { readTrailOf } from './read-trail-of.ts';
import { trailPlaceOf } from './trail-place.ts';
import { unhinderedRules } from './unhindered.ts';
import { whereIs } from './where-is.ts';

/** The policy that AWS attaches since 2024 (AWS managed policy reference). */
const USUAL_QUARANTINE = 'AWSCompromisedKeyQuarantineV3';

/** What is known before anybody is asked. */
interface Known extends LeakedKey {
  readonly rule: RuleDef | null;
  readonly notice: Notice | null;
  /** Of an earlier run. */
  readonly kept: Progress | null;
}

/**
 * The incident that `asked` is about. Searches the repository that one stands in; asks the provider with `--live`, and only
 * then; reads the logs of `--cloudtrail`.
 * @throws UsageError for a finding that there is not, and for what the command line names and is not there
 */
export async function gatherIncident(asked: Asked, context: Context, signal: AbortSignal): Promise<Incident> {
  const { args } = context;
  const policies = await givenPolicies(context);
  const isCalm = asked.notice?.isHarmless === true && asked.keyId === null && asked.finding === null;
  const exposure = isCalm ? null : await exposureOf(asked, context);
  const known = await knownOf(asked, exposure, context);
  // What the code names is of AWS: it says nothing of what others gave out.
  const names = exposure === null || providerOf(known) !== 'aws' ? [] : await namesIn(exposure, context);
  const said = args.booleans.has('live') ? await askProvider(known, context, signal) : null;
  const live = said?.facts ?? null;
  const trailPlace = trailPlaceOf(context);
  const trail = await readTrailOf(known, { context, said, signal });
  const owner = trail?.keys[0]?.owner ?? null;
  const account = live?.liveness?.account ?? known.account ?? accountIn(trail);
  return {
    id: known.kept?.id ?? idOf(known.keyId, exposure) ?? idOfNotice(account),
    rule: known.rule,
    provider: providerOf(known),
    keyId: known.keyId,
    account,
    user: live?.lastUsed?.user ?? userNameOf(live?.liveness?.arn ?? null) ?? known.user ?? userNameOf(owner),
    canary: known.canary,
    environment: environmentOf(known.exposure, account, context),
    sharedBy: sharersOf(account, context),
    notice: known.notice,
    exposure,
    live,
    quarantine: quarantineOf(live, known.notice),
    trail,
    blast: blastOf(live, policies),
    least: leastOf({ trail, mentioned: names }),
    trailPlace,
    mentioned: names,
    at: new Date().toISOString(),
  };
}

function providerOf({ rule, kept }: Known): string {
  return rule?.id.split('-')[0] ?? kept?.provider ?? 'aws';
}

/** What the code names. Files that cannot be read leave names out: that is said. */
async function namesIn(exposure: Exposure, { io, words }: Context): Promise<readonly string[]> {
  const { names, skipped } = await mentioned(io.cwd, mentionedIn, pathsOf(exposure));
  const [first] = skipped;
  if (first !== undefined) {
    const what = printable(first.what);
    io.stderr.write(`${words.say('respond.mentioned-skipped', { n: skipped.length, what })}\n`);
  }
  return names;
}

/** Files on disk that hold the credential: git need not track them. */
function pathsOf({ places }: Exposure): string[] {
  const onDisk = places.filter(({ kind }) => kind === 'work-tree');
  return [...new Set(onDisk.flatMap(({ place }) => (place.path === null ? [] : [place.path])))];
}

/**
 * Null when there is nothing to look for, or no repository to look in.
 * @throws UsageError when nothing is found that the command line names; what was found before may be cleaned up by now
 */
async function exposureOf({ keyId, finding, gitDir, kept }: Asked, context: Context): Promise<Exposure | null> {
  if (finding === null && (keyId === null || gitDir === null)) return null;
  const exposure = await whereIs(finding === null ? { keyId: keyId ?? '' } : { fingerprint: finding }, context);
  if (finding !== null && kept === null && exposure.findings.length === 0)
    throw new UsageError('no-such-finding', { finding });
  return exposure;
}

async function knownOf(asked: Asked, exposure: Exposure | null, context: Context): Promise<Known> {
  const { args, config } = context;
  const findings = exposure?.findings ?? [];
  const keyId = asked.keyId ?? keyIdIn(findings);
  const kept = asked.kept ?? keptOf(asked.gitDir, idOf(keyId, exposure));
  const notice = asked.notice ?? kept?.notice ?? null;
  const given = args.values.get('account')?.[0] ?? null;
  const account = (keyId === null ? null : accountOf(keyId)) ?? given ?? kept?.account ?? notice?.account ?? null;
  return {
    keyId,
    rule: findings[0]?.rule ?? (await ruleOf(kept, context)),
    account,
    canary: canaryIssuer(account, config.aws?.canaryAccounts ?? []),
    user: args.values.get('user')?.[0] ?? kept?.user ?? notice?.user ?? null,
    exposure,
    notice,
    kept,
  };
}

function keptOf(gitDir: string | null, id: string | null): Progress | null {
  return gitDir === null || id === null ? null : loadProgress(gitDir, id);
}

/** The rule that an earlier run has named: its finding may be cleaned up by now. */
async function ruleOf(kept: Progress | null, context: Context): Promise<RuleDef | null> {
  if (kept === null || kept.rule === null) return null;
  const { rules } = await unhinderedRules(context);
  return rules.find(({ id }) => id === kept.rule) ?? null;
}

function idOf(keyId: string | null, exposure: Exposure | null): string | null {
  return keyId ?? exposure?.findings[0]?.fingerprint.slice(0, 16) ?? null;
}

/** The key id that a finding is, or that stands beside it. */
function keyIdIn(findings: readonly Finding[]): string | null {
  return findings.map(({ aws }) => aws?.keyId ?? null).find((id) => id !== null) ?? null;
}

/** Of the calls with the key. */
function accountIn(trail: TrailAnalysis | null): string | null {
  return trail?.notable.find(({ event }) => event.keyId === trail.keyId)?.event.account ?? null;
}

/** Of a notice that names neither key nor account. */
function idOfNotice(account: string | null): string {
  return account === null ? 'notice' : `account${account}`;
}

/** As AWS says, else as the notice says: then the policy is taken to be the usual one. */
function quarantineOf(live: LiveFacts | null, notice: Notice | null): Quarantine | null {
  const attached = live?.quarantine ?? null;
  if (attached === 'none') return null;
  if (attached !== null) return { name: attached, effects: quarantineEffects(attached) };
  return notice?.kind === 'quarantine' ? { name: null, effects: quarantineEffects(USUAL_QUARANTINE) } : null;
}

/** As the scan has it, else as the configuration says of the account. */
function environmentOf(
  exposure: Exposure | null,
  account: string | null,
  { config }: Pick<Context, 'config'>,
): EnvironmentFacts | null {
  const found = exposure?.findings.map(({ environment }) => environment).find((each) => each !== undefined);
  const own = config.environments?.find(({ accounts }) => account !== null && accounts.includes(account));
  return found ?? (own === undefined ? null : { account: own.name, misplacedIn: null });
}

function sharersOf(account: string | null, { config }: Pick<Context, 'config'>): string[] {
  const sharers = config.environments?.filter(({ accounts }) => account !== null && accounts.includes(account)) ?? [];
  return sharers.map(({ name }) => name);
}
