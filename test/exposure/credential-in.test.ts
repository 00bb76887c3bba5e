import { describe, expect, it } from 'vitest';
import { credentialIn } from '../../src/exposure/credential-in.ts';
import { sessionTest } from '../../src/exposure/sessions-with.ts';
import { placesByValue, withAllPlaces } from '../../src/exposure/with-all-places.ts';
import { fingerprintOf } from '../../src/finding/fingerprint.ts';
import type { Companion } from '../../src/model/finding.ts';
import { Secret } from '../../src/model/secret.ts';
import {
  findingOf,
  generated,
  historyPlaceOf,
  KEY_ID,
  KEY_ID_RULE,
  placeOf,
  ruleOf,
} from '../report/result-factory.ts';

const ID_RULE = { ...KEY_ID_RULE, facts: 'aws-key-id' as const };
const ID: Companion = { rule: ID_RULE, secret: new Secret(KEY_ID), places: [placeOf({ line: 3 })] };
const value = (seed: number) => new Secret(generated(seed, 40));
const GENERIC = ruleOf({ id: 'generic-secret' });

describe('credentialIn', () => {
  const pair = findingOf({ secret: value(1), companions: [ID] });
  const wrong = findingOf({ secret: value(2), companions: [ID] });
  const again = findingOf({ secret: value(1), rule: GENERIC, places: [placeOf({ path: 'b' })] });
  const other = findingOf({ secret: value(3) });
  const all = [again, pair, other, wrong];

  it('by id: all that is paired with it; the same value by another rule is one finding with it', () => {
    const { credential, others } = credentialIn(all, { secret: new Secret(KEY_ID) });
    expect(credential.map(({ rule, places }) => [rule.id, places.map(({ path }) => path)])).toEqual([
      ['aws-secret-access-key', ['b', pair.places[0]?.path]],
      ['aws-secret-access-key', [wrong.places[0]?.path]],
    ]);
    expect(others).toEqual([other]);
  });

  it('by fingerprint, of either half: the same', () => {
    for (const fingerprint of [fingerprintOf(pair.rule, value(1)), fingerprintOf(ID_RULE, ID.secret).slice(0, 8)])
      expect(credentialIn(all, { fingerprint }).others).toEqual([other]);
  });

  it('what is not there: nothing', () => {
    expect(credentialIn(all, { fingerprint: 'f'.repeat(32) })).toEqual({ credential: [], others: all });
  });
});

describe('withAllPlaces', () => {
  it('places of the value in place of its own; what it knows of them, and of other files, is kept', () => {
    const frame = { firstLine: 1, lines: [['x']] };
    const finding = findingOf({
      secret: value(1),
      places: [placeOf({ path: 'a', frame }), placeOf({ path: 'a', line: 9 }), placeOf({ path: 'decoded' })],
      companions: [ID],
    });
    const same = placeOf({ path: 'a', name: null });
    const more = historyPlaceOf({ path: 'a', line: 1, name: null });
    const [found] = withAllPlaces([finding], placesByValue([findingOf({ secret: value(1), places: [same, more] })]));
    expect(found?.places.map(({ path, line, name }) => [path, line, name])).toEqual([
      ['a', 4, 'aws_secret_access_key'],
      ['a', 1, null],
      ['decoded', 4, 'aws_secret_access_key'],
    ]);
    expect(found?.places[0]?.frame).toBe(frame);
    expect(found?.companions).toEqual([ID]);
  });
});

describe('sessionTest', () => {
  const url = ruleOf({ id: 'aws-presigned-url', facts: 'aws-presigned-url' });
  const token = ruleOf({ id: 'aws-session-token' });
  const temporary = { ...ID, rule: { ...ID_RULE, id: 'aws-temporary-access-key-id' } };
  const at = (line: number, column = 1, path = 'config/initializers/carrierwave.rb') => [
    placeOf({ line, column, path }),
  ];

  it('a signed URL: on the line of the id, not far from it', () => {
    const isSession = sessionTest([ID]);
    const found = [at(3, 500), at(4), at(3, 9000), at(3, 1, 'b')].map((places) => findingOf({ rule: url, places }));
    expect(found.map(isSession)).toEqual([true, false, false, false]);
  });

  it('a token: within a few lines of an id that is temporary', () => {
    const found = [at(5), at(40)].map((places) => findingOf({ rule: token, places }));
    expect(found.map(sessionTest([temporary]))).toEqual([true, false]);
    expect(found.map(sessionTest([ID]))).toEqual([false, false]);
  });
});
