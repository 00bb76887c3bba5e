/*
 * Owns what a gate tells, in SARIF: notifications, the compared commits, and accepted findings as suppressed results.
 * Does not own the log around it (sarif.ts).
 */

import type { Notification, Suppression, VersionControlDetails } from 'sarif';
import type { Acceptance } from '../model/acceptance.ts';
import type { Bypass, Gate, Review } from '../model/gate.ts';
import { acceptanceSentence, bypassSentences, rangeSentence, reviewSentences } from './gate-sentences.ts';
import { amount } from './pretty/amounts.ts';
import { encodePath } from './sarif-result.ts';
import type { Speech } from './sentences.ts';

/** What was compared, what is to be reviewed, what was made past the hook. */
export function gateNotifications(gate: Gate | undefined, { words, veil }: Speech): Notification[] {
  if (gate === undefined) return [];
  const told = { words, text: veil.text };
  const note = (id: string, text: string): Notification => ({
    descriptor: { id: `gate/${id}` },
    level: 'note',
    message: { text },
  });
  return [
    ...gate.reviews.map((review) => reviewNotification(review, { words, veil })),
    ...gate.bypasses.map((bypass) => bypassNotification(bypass, { words, veil })),
    ...gate.ranges.map((range) => note('range', rangeSentence(range, told))),
    ...(gate.known === 0 ? [] : [note('known', words.say('gate.known', amount(gate.known)))]),
  ];
}

/**
 * The commits that were looked at.
 * @param repository address of the repository: SARIF (3.23.3) requires it, so without one there is nothing to tell
 */
export function provenanceOf(
  gate: Gate | undefined,
  repository: string | undefined,
  { veil }: Speech,
): VersionControlDetails[] {
  if (gate === undefined || repository === undefined || !URL.canParse(repository)) return [];
  const address = Object.assign(new URL(repository), { username: '', password: '' }).href;
  return gate.ranges.map(({ name, head }) => ({
    repositoryUri: address,
    revisionId: head,
    ...(name === null ? {} : { branch: veil.text(name) }),
  }));
}

/** That a finding is accepted: outside the code, in a file of acceptances. */
export function suppressionOf(acceptance: Acceptance, { words, veil }: Speech): Suppression {
  const { source, file, line } = acceptance;
  return {
    kind: 'external',
    justification: acceptanceSentence(acceptance, { words, text: veil.text }),
    properties: { source, file: veil.text(file), ...(line === null ? {} : { line }) },
  };
}

function reviewNotification(review: Review, { words, veil }: Speech): Notification {
  const { kind, path, line, counts } = review;
  const artifactLocation = { uri: encodePath(veil.text(path)), uriBaseId: '%SRCROOT%' };
  return {
    descriptor: { id: `gate/review-${kind}` },
    level: counts ? 'error' : 'warning',
    message: { text: reviewSentences(review, { words, text: veil.text }).join('; ') },
    locations: [{ physicalLocation: { artifactLocation, ...(line === null ? {} : { region: { startLine: line } }) } }],
  };
}

function bypassNotification(bypass: Bypass, { words, veil }: Speech): Notification {
  const { commit, refused } = bypass;
  return {
    descriptor: { id: 'gate/bypass' },
    level: refused ? 'error' : 'warning',
    message: { text: bypassSentences(bypass, { words, text: veil.text }).join('; ') },
    properties: { commit: commit.oid },
  };
}
