/*
 * Owns what is said of findings: as typed, and as entries of the baseline.
 */

import { type Entry, type EntryKind, isExpired, reasonOf } from '../../../baseline/entry.ts';
import type { Baseline } from '../../../baseline/parse-baseline.ts';
import { namesOf } from '../../../baseline/usage.ts';
import type { Finding } from '../../../model/finding.ts';
import { isDay } from '../../../util/day-of.ts';
import { UsageError } from '../../../util/errors.ts';
import { redactor } from '../../../util/redact.ts';
import type { RawArgs } from '../../parse.ts';

/** What is said of a finding. */
export type Judgement = Pick<Entry, 'kind' | 'until' | 'reason'>;

/** @throws UsageError when there is no reason, or a day that is over */
export function judgementOf({ values }: RawArgs, today: string): Judgement {
  const reason = reasonOf(values.get('reason')?.[0] ?? '');
  if (reason === '') throw new UsageError('missing-argument', { option: '--reason', value: 'TEXT' });
  const until = values.get('until')?.[0] ?? null;
  if (until !== null && (!isDay(until) || until < today))
    throw new UsageError('baseline-bad-day', { option: '--until', value: until });
  return { kind: (values.get('kind')?.[0] ?? 'accepted') as EntryKind, until, reason };
}

/** A finding, and what is said of it. */
export interface Judged {
  readonly finding: Finding;
  readonly judgement: Judgement;
}

/**
 * The entries that say so. Other halves of pairs get one as well: found alone they would be news; what was said of them
 * by themselves stays. Values that a reason quotes are redacted: the file is for everybody.
 */
export function entriesOf(judged: readonly Judged[], { entries }: Baseline, today: string): ReadonlyMap<string, Entry> {
  const redact = redactor(
    judged.flatMap(({ finding }) => [finding, ...finding.companions].map(({ secret }) => secret)),
  );
  const made = new Map<string, Entry>();
  for (const { finding, judgement } of judged) {
    const plain = { ...judgement, reason: reasonOf(redact(judgement.reason)) };
    const [own, ...halves] = namesOf(finding);
    const open = halves.filter(({ fingerprint }) => {
      const said = entries.get(fingerprint);
      return !made.has(fingerprint) && (said === undefined || isExpired(said, today));
    });
    for (const name of [...(own === undefined ? [] : [own]), ...open])
      made.set(name.fingerprint, { ...name, ...plain });
  }
  return made;
}
