/*
 * Owns which commits say that they were made past the hook, and what becomes of that.
 */

import { readCommitInfo } from '../git/commit-info.ts';
import type { Accept } from '../model/acceptance.ts';
import type { Bypass } from '../model/gate.ts';
import { once } from '../util/memoised.ts';
import { type AllowedByTrailer, TRAILER, trailersIn } from './trailer.ts';

/** What all messages of bypasses have. */
export const SAYING: string = `${TRAILER}: `;

/** Messages of commits, by their ids. */
export type Messages = ReadonlyMap<string, string>;

/** What was let through, with the reason. */
interface LetThrough extends AllowedByTrailer {
  readonly commit: string;
}

/**
 * Accepts what was let through, where the policy says that this is enough.
 * @param messages asked for with the first finding
 */
export function acceptBypassed(messages: () => Messages): Accept {
  // By both: a line that names another rule accepts nothing, and takes nothing from one that does.
  const known = once(() => new Map(letThroughBy(messages()).map((each) => [`${each.rule} ${each.fingerprint}`, each])));
  return ({ fingerprint, rule }) => {
    const found = known().get(`${rule.id} ${fingerprint}`);
    if (found === undefined) return null;
    return { source: 'bypass', kind: 'accepted', reason: found.reason, until: null, file: found.commit, line: null };
  };
}

/** For the report: refused are those whose finding is `reported` all the same. */
export async function bypassesIn(cwd: string, messages: Messages, reported: ReadonlySet<string>): Promise<Bypass[]> {
  const found = letThroughBy(messages);
  const infos = await readCommitInfo(cwd, [...new Set(found.map(({ commit }) => commit))]);
  return found.map(({ commit: oid, rule, fingerprint, reason }) => {
    const { author = '', date = '' } = infos.get(oid) ?? {};
    return { commit: { oid, author, date }, rule, fingerprint, reason, refused: reported.has(fingerprint) };
  });
}

function letThroughBy(messages: Messages): LetThrough[] {
  return [...messages].flatMap(([commit, message]) => trailersIn(message).map((told) => ({ ...told, commit })));
}
