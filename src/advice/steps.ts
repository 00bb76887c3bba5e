/*
 * Owns what to do about a finding and in which order: first what stops an attacker, then what keeps it from coming back.
 */

import type { AdviceStep, Replacement } from '../model/advice.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { RefSet } from '../model/ref-set.ts';
import type { ScanMode } from '../model/scan-result.ts';

/** A finding with the replacements of its lines. */
export interface Situation {
  readonly finding: Omit<Finding, 'advice'>;
  readonly mode: ScanMode;
  readonly replacements: readonly Replacement[];
}

/** The steps, in order. */
export function stepsFor(situation: Situation): readonly AdviceStep[] {
  const facts = factsOf(situation);
  return STEPS.filter(({ when }) => when(facts)).map(({ step }) => step);
}

interface StepFacts {
  /** A commit has it, reachable or not. */
  readonly committed: boolean;
  readonly published: boolean;
  readonly canary: boolean;
  readonly expired: boolean;
  /** The key itself can be switched off (a temporary one cannot). */
  readonly awsKey: boolean;
  /** A commit that some ref reaches has it. */
  readonly reachable: boolean;
  /** HEAD, asked, no longer has it in any place, nor will the next commit; `git rm --cached` leaves it on disk. */
  readonly removed: boolean;
  /** Nothing but unreachable objects has it. */
  readonly unreachableOnly: boolean;
  readonly ignored: boolean;
  /** It is on disk, where nobody asked whether a commit has it. */
  readonly unasked: boolean;
  /** It is staged, and no line to paste takes it out. */
  readonly staged: boolean;
  /** It is a file, not a value in one. */
  readonly wholeFile: boolean;
  /** There is a line to paste. */
  readonly replaceable: boolean;
  /** A file that exists holds it, and is no place for it. */
  readonly misplaced: boolean;
}

interface StepRule {
  readonly step: AdviceStep;
  readonly when: (facts: StepFacts) => boolean;
}

/** A canary does its work when it is used, and an expired value does none: neither is revoked. */
const harmless = ({ canary, expired }: StepFacts): boolean => canary || expired;

/** The order of advice. */
const STEPS: readonly StepRule[] = [
  { step: 'canary-owner', when: (facts) => facts.canary },
  { step: 'expired-nothing-to-revoke', when: (facts) => facts.expired },
  { step: 'published', when: (facts) => facts.published },
  { step: 'deactivate-key', when: (facts) => facts.committed && facts.awsKey && !harmless(facts) },
  { step: 'rotate', when: (facts) => facts.committed && !facts.awsKey && !harmless(facts) },
  { step: 'check-usage', when: (facts) => facts.committed && !facts.canary && (facts.published || !facts.expired) },
  { step: 'unstage', when: (facts) => facts.staged && !facts.replaceable },
  { step: 'replace-literal', when: (facts) => facts.replaceable },
  { step: 'keep-file-out', when: (facts) => facts.wholeFile },
  { step: 'move-to-env', when: (facts) => facts.misplaced },
  { step: 'ignored-file', when: (facts) => facts.ignored },
  { step: 'check-history', when: (facts) => facts.unasked && !facts.committed },
  { step: 'removing-did-not-help', when: (facts) => facts.removed && facts.reachable },
  { step: 'purge-history', when: (facts) => facts.reachable },
  { step: 'unreachable-gc', when: (facts) => facts.unreachableOnly },
];

function factsOf({ finding, mode, replacements }: Situation): StepFacts {
  const { places, rule, aws, expiry } = finding;
  const committed = places.filter(isCommitted);
  return {
    committed: committed.length > 0,
    published: committed.some(({ refs }) => isPublished(refs)),
    canary: typeof aws?.canary === 'string',
    expired: expiry?.expired === true,
    awsKey: AWS_KEYS.test(rule.env) && rule.id.startsWith('aws-') && !/^ASIA/.test(aws?.keyId ?? ''),
    reachable: committed.some(({ origin }) => origin !== 'unreachable'),
    removed: !places.some(isTracked) && committed.some(({ inHead }) => inHead === false),
    unreachableOnly: committed.length > 0 && places.every(({ origin }) => origin === 'unreachable'),
    ignored: places.some(({ ignored }) => ignored),
    unasked: (mode === 'files' || mode === 'stdin') && places.some(({ ignored }) => !ignored),
    staged: places.some(({ origin }) => origin === 'index'),
    wholeFile: rule.binary === true && places.some(isLive),
    replaceable: replacements.some(({ after }) => after !== null),
    misplaced: places.some(isLive) && replacements.some(({ kind }) => !DESTINATIONS.test(kind)),
  };
}

function isPublished(refs: RefSet): boolean {
  return refs.some((ref) => /^refs\/(?:remotes|tags)\//.test(ref));
}

const AWS_KEYS = /^AWS_(?:ACCESS_KEY_ID|SECRET_ACCESS_KEY)$/;

/** Kinds of file that are for secrets, or that only show them. */
const DESTINATIONS = /^(?:dotenv|aws-credentials|documentation|dotenv-example)$/;

const COMMITTED: ReadonlySet<Place['origin']> = new Set(['history', 'unreachable', 'message']);

function isCommitted({ origin, commit, inHead }: Place): boolean {
  return commit !== null || inHead === true || COMMITTED.has(origin);
}

function isTracked({ origin, inHead }: Place): boolean {
  return inHead === true || origin === 'index';
}

function isLive({ origin, inHead }: Place): boolean {
  return inHead === true || origin === 'index' || origin === 'worktree' || origin === 'stdin';
}
