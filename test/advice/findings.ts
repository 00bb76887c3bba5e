/*
 * Owns findings for the tests of advice.
 */

import type { Unadvised } from '../../src/advice/advise.ts';
import type { CommitInfo, Place } from '../../src/model/finding.ts';
import { RefSet } from '../../src/model/ref-set.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { frameOf, SECRETS } from './lines.ts';

export const COMMIT: CommitInfo = { oid: '1'.repeat(40), author: 'A <a@example.com>', date: '2024-01-01T00:00:00Z' };

/** A rule with nothing but what advice reads. */
export function ruleOf({ id, env }: { id: string; env: string }): RuleDef {
  const words = { en: id, ja: id };
  const shape = { severity: 'high', confidence: 'high', keywords: [], pattern: /(?!)/g } as const;
  return { id, env, title: words, why: words, ...shape, revoke: '', source: '', examples: [], nonExamples: [] };
}

export const SECRET_RULE = ruleOf({ id: 'aws-secret-access-key', env: 'AWS_SECRET_ACCESS_KEY' });
export const KEY_RULE = ruleOf({ id: 'aws-access-key-id', env: 'AWS_ACCESS_KEY_ID' });

/** A staged line of Ruby, or what `changes` makes of it. */
export function placeOf(changes: Partial<Place> = {}): Place {
  const span = { line: 1, column: 8, endLine: 1, endColumn: 48 };
  const git = { blob: null, commit: null, lastCommit: null, inHead: null, refs: RefSet.NONE };
  const frame = frameOf("key = '⟦S⟧'");
  return {
    origin: 'index',
    path: 'a.rb',
    ...span,
    ...git,
    ignored: false,
    decoded: [],
    name: 'key',
    comment: null,
    frame,
    ...changes,
  };
}

/** A place in history. */
export function historical(changes: Partial<Place> = {}): Place {
  return placeOf({
    origin: 'history',
    commit: COMMIT,
    lastCommit: COMMIT,
    inHead: false,
    refs: RefSet.of(['refs/heads/main']),
    ...changes,
  });
}

/** A finding of the secret key at `places`. */
export function findingOf(places: readonly Place[], changes: Partial<Unadvised> = {}): Unadvised {
  const judged = { severity: 'critical', confidence: 'high', tier: 'named' } as const;
  const facts = { companions: [], aws: null, expiry: null, jwt: null, proof: null };
  const { secret } = SECRETS.S;
  return { rule: SECRET_RULE, ...judged, fingerprint: '0'.repeat(32), secret, places, ...facts, ...changes };
}
