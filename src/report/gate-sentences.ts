/*
 * Owns which sentences say what a gate tells, and what was accepted: for every format alike. Does not own how they are
 * laid out.
 */

import type { Acceptance, AcceptedFinding } from '../model/acceptance.ts';
import type { Bypass, Gate, GateRange, Review } from '../model/gate.ts';
import type { ScanResult } from '../model/scan-result.ts';
import { amount } from './pretty/amounts.ts';
import type { Standing } from './pretty/coverage.ts';
import type { Told } from './sentences.ts';
import { shortOid } from './short-commit.ts';

/** What was compared, and why it is not what was asked for. */
export function rangeSentence(range: GateRange, { words, text }: Pick<Told, 'words' | 'text'>): string {
  const { name, head, base, commits, why } = range;
  const facts = {
    name: name === null ? words.say('gate.unnamed') : text(name),
    head: text(shortOid(head)),
    base: text(shortOid(base ?? '')),
    commits: words.say('gate.commits', amount(commits ?? 0)),
  };
  const compared = base === null ? 'gate.range-first' : 'gate.range';
  const sentence = words.say(commits === null ? 'gate.range-all' : compared, facts);
  return why === null ? sentence : `${sentence} (${words.say(`gate.why.${why}`)})`;
}

/** What is to be reviewed; then what it says now, and that the gate fails for it, where that is so. */
export function reviewSentences(review: Review, { words, text }: Pick<Told, 'words' | 'text'>): string[] {
  return [
    words.say(`gate.review.${review.kind}`, { what: text(review.what) }),
    ...(review.text === '' ? [] : [words.say('gate.review-says', { text: text(review.text) })]),
    ...(review.counts ? [words.say('gate.review-counts')] : []),
  ];
}

/** Which commit was made past the hook; then why, and that the gate does not accept that, where that is so. */
export function bypassSentences(bypass: Bypass, { words, text }: Pick<Told, 'words' | 'text'>): string[] {
  const { commit, rule, reason, refused } = bypass;
  const facts = { commit: text(shortOid(commit.oid)), author: text(commit.author), rule: text(rule) };
  return [
    words.say('gate.bypass', facts),
    reason === '' ? words.say('accepted.no-reason') : words.say('gate.bypass-reason', { reason: text(reason) }),
    ...(refused ? [words.say('gate.bypass-refused')] : []),
  ];
}

/** How many findings were accepted, one sentence for each file or commit that says so. */
export function acceptedSentences(
  accepted: readonly AcceptedFinding[],
  { words, text }: Pick<Told, 'words' | 'text'>,
): string[] {
  const groups = new Map<string, { acceptance: Acceptance; count: number }>();
  for (const { acceptance } of accepted) {
    const key = `${acceptance.source} ${acceptance.file}`;
    groups.set(key, { acceptance, count: (groups.get(key)?.count ?? 0) + 1 });
  }
  return [...groups.values()].map(({ acceptance: { source, file }, count }) => {
    const isCommit = source === 'bypass' && /^[0-9a-f]{40,64}$/.test(file);
    // The commit that is being made has no id yet.
    const by = source === 'bypass' && !isCommit ? 'wish' : source;
    return words.say(`accepted.by.${by}`, { ...amount(count), file: text(isCommit ? shortOid(file) : file) });
  });
}

/** What somebody has said of a finding: of which kind, why, until when. */
export function acceptanceSentence(acceptance: Acceptance, { words, text }: Pick<Told, 'words' | 'text'>): string {
  const { kind, reason, until } = acceptance;
  const why = reason === '' ? words.say('accepted.no-reason') : text(reason);
  const parts = [words.say(`accepted.kind.${kind}`), why];
  if (until !== null) parts.push(words.say('accepted.until', { until: text(until) }));
  return parts.join(' · ');
}

/**
 * The verdict of a result without findings that is not "clean": what the gate fails for, that there are older findings, or
 * such as were let through. Null when nothing stands against "clean".
 */
export function gateVerdict(
  { gate, accepted }: Pick<ScanResult, 'gate' | 'accepted'>,
  { words }: Pick<Told, 'words'>,
): Standing | null {
  const isLetThrough = accepted.some(({ acceptance }) => acceptance.source === 'bypass');
  const letThrough = isLetThrough ? { refused: false, sentence: words.say('gate.let-through') } : null;
  if (gate === undefined) return letThrough;
  const { reviews, bypasses } = refusalsOf(gate);
  const what: string[] = [];
  if (reviews > 0) what.push(words.say('gate.refused-reviews', amount(reviews)));
  if (bypasses > 0) what.push(words.say('gate.refused-bypasses', amount(bypasses)));
  const facts = { what: what.join(words.say('report.comma')) };
  if (what.length > 0) return { refused: true, sentence: words.say('gate.refused', facts) };
  return gate.known === 0 ? letThrough : { refused: false, sentence: words.say('gate.nothing-new') };
}

function refusalsOf({ reviews, bypasses }: Gate): { reviews: number; bypasses: number } {
  return {
    reviews: reviews.filter(({ counts }) => counts).length,
    bypasses: bypasses.filter(({ refused }) => refused).length,
  };
}
