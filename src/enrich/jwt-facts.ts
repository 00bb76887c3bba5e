/*
 * Owns what a JSON Web Token says of itself: who issued it, and what kind of subject it speaks for. The subject itself may
 * be a person and stays unsaid.
 */

import type { JwtFacts, JwtSubject } from '../model/finding.ts';
import type { RuleDef } from '../model/rule.ts';
import type { Secret } from '../model/secret.ts';
import { jwtOf } from '../util/jwt.ts';

/** Longer than any issuer: RFC 7519 asks for a name or a URI. */
const LONGEST = 200;

/** First that fits. */
const SUBJECTS: readonly (readonly [JwtSubject, RegExp])[] = [
  ['service-account', /^system:serviceaccount:|\.gserviceaccount\.com$|@clients$/],
  ['email', /^[^\s@]+@[^\s@]+$/],
  ['uuid', /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i],
  ['number', /^[0-9]+$/],
];

/** Facts of a token; null when the rule is for something else or the token has no claims to read. */
export function jwtFactsOf({ proof }: Pick<RuleDef, 'proof'>, secret: Secret): JwtFacts | null {
  const claims = proof === 'jwt' ? jwtOf(secret.expose()).payload : null;
  if (claims === null) return null;
  const { iss, sub } = claims;
  return { issuer: typeof iss === 'string' && iss !== '' ? iss.slice(0, LONGEST) : null, subject: subjectOf(sub) };
}

function subjectOf(sub: unknown): JwtSubject | null {
  if (typeof sub === 'number') return 'number';
  if (typeof sub !== 'string' || sub === '') return null;
  return SUBJECTS.find(([, pattern]) => pattern.test(sub))?.[0] ?? 'other';
}
