/*
 * Owns which kind a notice is of: the one whose features weigh most, when they weigh enough. Does not own the features.
 */

import type { Certainty, NoticeKind, NoticeSign } from '../model/notice.ts';
import { compare } from '../util/compare.ts';
import { ACCOUNT_FEATURES } from './features/account.ts';
import { ERROR_FEATURES } from './features/errors.ts';
import { EXPOSURE_FEATURES } from './features/exposure.ts';
import type { Feature } from './features/feature.ts';
import { COUNTER_FEATURES, HARMLESS, HARMLESS_FEATURES } from './features/harmless.ts';

/** All features. A phrase that hardly stands elsewhere weighs 5 or more, one that fits several kinds 1 to 3. */
export const FEATURES: readonly Feature[] = [
  ...EXPOSURE_FEATURES,
  ...ACCOUNT_FEATURES,
  ...ERROR_FEATURES,
  ...HARMLESS_FEATURES,
  ...COUNTER_FEATURES,
];

/** Less is not understood: one telling phrase at least. */
const LEAST = 5;
/** Two telling phrases, and another kind well behind. */
const CERTAIN = { score: 9, ahead: 4 };
const LIKELY = { score: 6, ahead: 2 };
const ABOUT_AWS =
  /\b(?:AWS|Amazon Web Services|IAM user|EC2|CloudTrail|Trusted Advisor)\b|\bAmazon (?:[A-Z]{2,}|S3|Lambda|CloudFront|CloudWatch|DynamoDB|Aurora|Redshift|Elastic|Simple)|\bA[KS]IA[A-Z2-7]{16}\b|amazonaws|aws\.amazon\.com|aws[a-z-]{0,20}@amazon/;

/** What a text was understood to be about. */
export interface Classification {
  readonly kind: NoticeKind;
  readonly certainty: Certainty;
  readonly isHarmless: boolean;
  /** Heaviest first, for and against. */
  readonly signs: readonly NoticeSign[];
  /** Kinds that scored at least half as much, likeliest first. */
  readonly others: readonly NoticeKind[];
}

/** The kind of a plain text (plain-text.ts), foreign addresses left out; null when it is no notice of AWS. */
export function classify(text: string): Classification | null {
  const found = FEATURES.filter(({ patterns }) => patterns.some((pattern) => pattern.test(text)));
  if (!found.some(({ isOwn }) => isOwn === true) && !ABOUT_AWS.test(text)) return null;
  const ranked = scoresOf(found);
  const [first, second] = ranked;
  if (first === undefined || first.score < LEAST) return null;
  const { kind, score } = first;
  return {
    kind,
    certainty: certaintyOf(score, score - Math.max(0, second?.score ?? 0)),
    isHarmless: HARMLESS.has(kind),
    signs: signsOf(found, kind),
    others: ranked.slice(1).flatMap((other) => (other.score * 2 >= score ? [other.kind] : [])),
  };
}

interface Scored {
  readonly kind: NoticeKind;
  readonly score: number;
}

function scoresOf(found: readonly Feature[]): Scored[] {
  const scores = new Map<NoticeKind, number>();
  for (const { weights } of found)
    for (const [kind, weight] of Object.entries(weights) as [NoticeKind, number][])
      scores.set(kind, (scores.get(kind) ?? 0) + weight);
  const all = [...scores].map(([kind, score]) => ({ kind, score }));
  return all.sort((a, b) => b.score - a.score || compare(a.kind, b.kind));
}

function certaintyOf(score: number, ahead: number): Certainty {
  if (score >= CERTAIN.score && ahead >= CERTAIN.ahead) return 'certain';
  return score >= LIKELY.score && ahead >= LIKELY.ahead ? 'likely' : 'unsure';
}

function signsOf(found: readonly Feature[], kind: NoticeKind): NoticeSign[] {
  const signs = found.map(({ name, weights }) => ({ name, weight: weights[kind] ?? 0 }));
  const telling = signs.filter(({ weight }) => weight !== 0);
  return telling.sort((a, b) => b.weight - a.weight || compare(a.name, b.name));
}
