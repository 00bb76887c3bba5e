import { describe, expect, test } from 'vitest';
import { withoutDoubted } from '../../src/match/doubted.ts';
import type { FilterName } from '../../src/model/match.ts';
import { scanFiles } from '../helpers/memory-source.ts';
import { sample } from '../helpers/sample.ts';
import { linesOf } from '../rules/leak.ts';
import { matchOf, ruleOf } from './match-of.ts';

const HEX = sample('${0-9a-f}{40}', 'doubted');

describe('withoutDoubted', () => {
  const named = (id: string, name: string) => matchOf(ruleOf(id), HEX, HEX, { name });

  test.each<[FilterName, string, string, number]>([
    ['placeholder', 'aws-secret-access-key', 'client_secret', 0],
    ['not-hex', 'aws-secret-access-key', 'aws_secret', 0],
    ['not-hex', 'aws-secret-access-key', 'client_secret', 1],
    ['entropy', 'aws-secret-access-key', 'aws_secret', 1],
  ])('%s of %s under the name %s', (filter, id, name, left) => {
    const generic = named('generic-credential', name);
    expect(withoutDoubted([generic], [[named(id, name), { filter, facts: {} }]])).toHaveLength(left);
  });
});

// A secret of 40 hexadecimal digits was lost: no secret key of AWS looks like it, but those of others do.
test.each([
  [`private static String CLIENT_SECRET = "${HEX}";`, ['generic-credential']],
  [`aws_key = "${HEX}"`, []],
])('forty hexadecimal digits: %s', async (line, rules) => {
  const found = linesOf(await scanFiles({ 'src/Config.java': `${line}\n` }));
  expect(found.map((each) => each.split('@')[0])).toEqual(rules);
});
