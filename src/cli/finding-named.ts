/*
 * Owns finding the finding that somebody names by the first digits of its fingerprint.
 */

import type { Finding } from '../model/finding.ts';
import { UsageError } from '../util/errors.ts';

/**
 * The one of `all` whose fingerprint begins with `id`, in whatever case.
 * @throws UsageError when it is none, or more than one
 */
export function findingNamed(all: readonly Finding[], id: string): Finding {
  const meant = all.filter(({ fingerprint }) => fingerprint.startsWith(id.toLowerCase()));
  const [finding, another] = meant;
  if (finding === undefined) throw new UsageError('baseline-no-finding', { finding: id });
  if (another !== undefined) throw new UsageError('baseline-ambiguous', { finding: id, n: meant.length });
  return finding;
}
