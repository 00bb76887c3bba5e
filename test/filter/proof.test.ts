import { expect, test } from 'vitest';
import { proof } from '../../src/filter/proof.ts';
import { atConfidence } from '../../src/match/at-confidence.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { sample } from '../helpers/sample.ts';
import { filterContext, matchOf, ruleOf } from '../match/match-of.ts';
import { gitHubLike, jwtOf } from '../util/proofs/made.ts';

const GITHUB = ruleOf('github-personal-token');
const JWT = ruleOf('json-web-token');
const MADE_UP = sample('ghp_${A-Za-z0-9}{36}');
const CUT = jwtOf({ sub: '1' }).replace(/\.[^.]*$/, '.');

test('proven: no objection, whatever is asked for', () => {
  expect(objections(GITHUB, gitHubLike('ghp_'))).toEqual([null, null, null]);
});

test('unproven: objection where more is asked for than the rule says such a value is sure', () => {
  const { unproven: _, ...strict } = GITHUB;
  expect(objections(strict, MADE_UP)).toEqual([null, 'proof', 'proof']);
  expect(objections({ ...strict, unproven: 'medium' }, MADE_UP)).toEqual([null, null, 'proof']);
  expect(objections(JWT, CUT)).toEqual([null, 'proof', 'proof']);
});

test('impossible: objection always, with its reason', () => {
  const value = `eyJ${sample('${A-Za-z0-9}{33}')}.${sample('${A-Za-z0-9}{60}')}.${sample('${A-Za-z0-9}{43}')}`;
  expect(objections(JWT, value)).toEqual(['proof', 'proof', 'proof']);
  expect(proof(matchOf(JWT, value), filterContext())?.facts).toEqual({ proof: 'jwt', found: 'impossible' });
});

test('rule that asks for none: no objection', () => {
  expect(objections(ruleOf('aws-access-key-id'), MADE_UP)).toEqual([null, null, null]);
});

/** With everything asked for, with medium confidence, with high. */
function objections(rule: RuleDef, value: string): (string | null)[] {
  return (['low', 'medium', 'high'] as const).map((least) => {
    const [narrowed = rule] = atConfidence([{ ...rule, confidence: 'high' }], least);
    return proof(matchOf(narrowed, value), filterContext())?.filter ?? null;
  });
}
