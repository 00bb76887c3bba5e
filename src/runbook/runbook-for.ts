/*
 * Owns putting a runbook together: which steps, in which order. Does not own the steps (aws/, provider-steps.ts,
 * repository-steps.ts), nor what is ticked off (progress.ts).
 */

import type { Words } from '../messages/words.ts';
import type { Exposure } from '../model/exposure.ts';
import type { Finding } from '../model/finding.ts';
import type { Incident } from '../model/incident.ts';
import type { RuleDef } from '../model/rule.ts';
import type { Phase, Runbook, Step } from '../model/runbook.ts';
import type { Secret } from '../model/secret.ts';
import { redactor } from '../util/redact.ts';
import { CLEAN_STEPS } from './aws/clean.ts';
import { CLOSE_STEPS } from './aws/close.ts';
import { CONTAIN_STEPS } from './aws/contain.ts';
import { INVESTIGATE_STEPS } from './aws/investigate.ts';
import { NOTICE_STEPS } from './aws/notice-steps.ts';
import { REPLACE_STEPS } from './aws/replace.ts';
import { REPLY_STEPS } from './aws/reply.ts';
import { SECURE_STEPS } from './aws/secure.ts';
import { providerSteps } from './provider-steps.ts';
import { besideSteps, exposureSteps, preventSteps, purgeSteps, rollOutStep } from './repository-steps.ts';
import { type RunbookQueries, type Situation, situationOf } from './situation.ts';
import { type StepContext, type StepDraft, type StepMaker, stepOf } from './step-draft.ts';

/** What a runbook needs beside the incident. */
export interface RunbookOptions {
  /** Ready texts that look up what the key did; null when there are none. */
  readonly queries: RunbookQueries | null;
  /** What is ticked off: `YYYY-MM-DD` by id of step (`Progress.done`). */
  readonly done?: ReadonlyMap<string, string>;
}

/** All phases, in order. */
export const PHASES: readonly Phase[] = [
  'contain',
  'replace',
  'investigate',
  'clean',
  'secure',
  'purge',
  'reply',
  'prevent',
];

/**
 * What to do about `incident`, in order. Empty for a harmless notice about a key that nothing else is known of. No secret is
 * in it: what findings hold is taken out of all texts.
 */
export function runbookFor(incident: Incident, words: Words, { queries, done = new Map() }: RunbookOptions): Runbook {
  if (isHarmless(incident)) return { steps: [] };
  const context: StepContext = {
    words,
    done,
    redact: redactor(secretsIn(incident.exposure)),
    today: incident.at.slice(0, 10),
  };
  const steps = stepsFor(incident, { context, queries });
  return { steps: PHASES.flatMap((phase) => steps.filter((step) => step.phase === phase)) };
}

/** True for rules whose credential is an access key or a session of one: the steps of AWS are for these. */
export function isAwsKey(rule: RuleDef | null): boolean {
  return rule === null || AWS_KEYS.test(rule.id);
}

const AWS_KEYS =
  /^aws-(?:access-key-id|secret-access-key|session-token|named-session-token|temporary-access-key-id|legacy-key-id)$/;

interface StepsOptions {
  readonly context: StepContext;
  readonly queries: RunbookQueries | null;
}

function stepsFor(incident: Incident, { context, queries }: StepsOptions): Step[] {
  if (incident.canary !== null) return canarySteps(incident, context);
  const { rule } = incident;
  if (incident.provider === 'aws' && isAwsKey(rule)) return awsSteps(incident, { context, queries });
  if (rule === null) return [];
  const drafts = [...besideSteps(incident, context.words), ...purgeSteps(incident), ...preventSteps(incident)];
  return [...providerSteps(rule, incident, context), ...drafts.map((draft) => stepOf(draft, context))];
}

/** Nothing to revoke, nothing to take out: it does its work where it is. */
function canarySteps(incident: Incident, context: StepContext): Step[] {
  const canary: StepDraft = {
    id: 'canary',
    phase: 'contain',
    facts: { issuer: incident.canary ?? '' },
    cautions: ['runbook.canary.caution.owner'],
  };
  return [canary, ...preventSteps(incident)].map((draft) => stepOf(draft, context));
}

function awsSteps(incident: Incident, { context, queries }: StepsOptions): Step[] {
  const { words } = context;
  const situation = situationOf(incident, { queries, done: new Set(context.done.keys()) });
  const drafts = [
    ...made([...NOTICE_STEPS, ...CONTAIN_STEPS, ...REPLACE_STEPS], situation, words),
    rollOutStep(incident),
    ...besideSteps(incident, words),
    ...made(INVESTIGATE_STEPS, situation, words),
    ...exposureSteps(incident, situation.keyId),
    ...made([...CLEAN_STEPS, ...SECURE_STEPS], situation, words),
    ...purgeSteps(incident),
    ...made(CLOSE_STEPS, situation, words),
    ...preventSteps(incident),
  ];
  // The reply tells what is done, so it comes after the others.
  const proven = drafts.filter((draft) => draft.proven === true).map(({ id }) => id);
  const replies = made(REPLY_STEPS, { ...situation, done: new Set([...situation.done, ...proven]) }, words);
  return [...drafts, ...replies].map((draft) => stepOf(draft, context));
}

function made(makers: readonly StepMaker[], situation: Situation, words: Words): StepDraft[] {
  return makers.map((make) => make(situation, words)).filter((draft) => draft !== null);
}

/** A harmless notice, and nothing that says otherwise. */
function isHarmless({ notice, exposure, trail }: Incident): boolean {
  return notice?.isHarmless === true && (exposure?.findings.length ?? 0) === 0 && trail === null;
}

/** The ids of access keys are no secrets, and commands need them. */
function isKeyId({ env }: RuleDef): boolean {
  return env === 'AWS_ACCESS_KEY_ID';
}

function secretsIn(exposure: Exposure | null): Secret[] {
  const findings: readonly Finding[] = exposure === null ? [] : [...exposure.findings, ...exposure.beside];
  return findings
    .flatMap(({ rule, secret, companions }) => [{ rule, secret }, ...companions])
    .filter(({ rule }) => !isKeyId(rule))
    .map(({ secret }) => secret);
}
