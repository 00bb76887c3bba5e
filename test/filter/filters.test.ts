import { describe, expect, test } from 'vitest';
import { aloneInBlock } from '../../src/filter/alone-in-block.ts';
import { boundary } from '../../src/filter/boundary.ts';
import { contextNear } from '../../src/filter/context-near.ts';
import { documentationExample } from '../../src/filter/documentation-example.ts';
import { entropy, shannonEntropy } from '../../src/filter/entropy.ts';
import { hookOnly } from '../../src/filter/hook-only.ts';
import { objectionTo } from '../../src/filter/index.ts';
import { length } from '../../src/filter/length.ts';
import { mixedClasses } from '../../src/filter/mixed-classes.ts';
import { notHex } from '../../src/filter/not-hex.ts';
import { notIdentifier } from '../../src/filter/not-identifier.ts';
import { notPath } from '../../src/filter/not-path.ts';
import { placeholder } from '../../src/filter/placeholder.ts';
import { template } from '../../src/filter/template.ts';
import type { Filter, Match } from '../../src/model/match.ts';
import { cpuTime } from '../helpers/cpu-time.ts';
import { sample } from '../helpers/sample.ts';
import { filterContext, matchOf, ruleOf } from '../match/match-of.ts';

const SECRET = ruleOf('aws-secret-access-key');
const ID = ruleOf('aws-access-key-id');
const RANDOM = sample('${A-Za-z0-9+/}{40}');

describe('boundary', () => {
  test.each(['', ' ', '"', '=', ':', "'", '\n', '\0', '\u001b[93m', '>\u001b[38;5;208m'])(
    'secret after %j: no objection',
    (before) => {
      expect(boundary(matchOf(SECRET, RANDOM, `${before}${RANDOM}"`), filterContext())).toBeNull();
    },
  );
  test.each(['a', 'Z', '0', '+', '/', '_', 'm', '[93m', '\u001b[93mm'])('secret after %j: objection', (before) => {
    expect(boundary(matchOf(SECRET, RANDOM, `${before}${RANDOM}"`), filterContext())?.filter).toBe('boundary');
  });
  test.each(['a', '0', '+', '/', '='])('secret before %j: objection', (after) => {
    expect(boundary(matchOf(SECRET, RANDOM, `"${RANDOM}${after}`), filterContext())?.filter).toBe('boundary');
  });
  test('rule without boundaries: no objection', () => {
    expect(boundary(matchOf(ruleOf('aws-codecommit-password'), 'b', 'abc'), filterContext())).toBeNull();
  });
});

describe('length', () => {
  test.each([39, 41, 60])('%i characters where 40 are due: objection', (count) => {
    const facts = { length: count, expected: 40 };
    expect(length(matchOf(SECRET, 'x'.repeat(count)), filterContext())).toEqual({ filter: 'length', facts });
  });
  test('the length that is due, or none that is: no objection', () => {
    expect(length(matchOf(SECRET, RANDOM), filterContext())).toBeNull();
    expect(length(matchOf(ID, 'x'), filterContext())).toBeNull();
  });
});

describe('context', () => {
  test.each(['AWS_SECRET=', 'Amazon secret ', 's3.secret=', 'secretAccessKey: ', 'Secret access key,', 'boto secret '])(
    '%j before the secret: no objection',
    (before) => {
      expect(contextNear(matchOf(SECRET, RANDOM, before + RANDOM), filterContext())).toBeNull();
    },
  );
  test.each(['secret=', 'session3 secret=', 'families secret ', 'private_key: '])(
    '%j before the secret: objection',
    (before) => {
      expect(contextNear(matchOf(SECRET, RANDOM, before + RANDOM), filterContext())?.filter).toBe('context');
    },
  );
  test('a word in the path: no objection', () => {
    const match = matchOf(SECRET, RANDOM, `secret=${RANDOM}`);
    expect(contextNear(match, filterContext({ path: 'config/AWS.yml' }))).toBeNull();
    expect(contextNear(match, filterContext({ path: null }))?.filter).toBe('context');
  });
  test('a word too far before: objection', () => {
    const far = (count: number) => matchOf(SECRET, RANDOM, `aws${' '.repeat(count)}${RANDOM}`);
    expect(contextNear(far(253), filterContext())).toBeNull();
    expect(contextNear(far(254), filterContext())?.filter).toBe('context');
  });
  test.each(['near', 'same-blob'] as const)('half of a pair (%s): no objection', (tier) => {
    expect(contextNear(matchOf(SECRET, RANDOM, RANDOM, { tier }), filterContext())).toBeNull();
  });
});

describe('documentation example', () => {
  test.each([
    [ID, 'AKIAIOSFODNN7EXAMPLE'],
    [ID, 'AKIAI44QH8DHBEXAMPLE'],
    [SECRET, 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'],
    [SECRET, 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY'],
  ])('%#: objection', (rule, value) => {
    expect(documentationExample(matchOf(rule, value), filterContext())?.filter).toBe('documentation-example');
  });
  test('anything else: no objection', () => {
    expect(documentationExample(matchOf(SECRET, RANDOM), filterContext())).toBeNull();
  });
});

describe('placeholder', () => {
  test.each([
    'xxxxxxxx',
    `AKIA${'X'.repeat(16)}`,
    'your_secret_goes_here_and_here_and_here1',
    'abababab',
    'zAbCdEfGzzzzz',
    'AKIA1234567QRSTUVWXY',
    'Zq98765432',
    'REPLACE-DUMMY-VALUE',
    ['ASIA', 'PACIFICNORTHEAST'].join(''),
    'x'.repeat(400),
  ])('%s: objection', (value) => {
    expect(placeholder(matchOf(SECRET, value), filterContext())?.filter).toBe('placeholder');
  });
  test.each([
    `${RANDOM}${'x'.repeat(20)}`,
    `${'0123456789abcdef'.repeat(2)}`,
    `${RANDOM.slice(0, 11)}AAAAA`,
    `sk-${'abcdefgh'.repeat(6)}`,
  ])('%s, of which runs are a third: objection', (value) => {
    expect(placeholder(matchOf(SECRET, value), filterContext())?.filter).toBe('placeholder');
  });
  test('a run in a long value: no objection', () => {
    for (const run of ['AAAAA', 'A'.repeat(16), '1234567', 'abababab'])
      expect(placeholder(matchOf(SECRET, `${RANDOM}${run}${RANDOM}`), filterContext())).toBeNull();
  });
  test.each(['aaaab', 'abcabcabc', '12345', 'fedcb', RANDOM])('%s: no objection', (value) => {
    expect(placeholder(matchOf(SECRET, value), filterContext())).toBeNull();
  });
});

describe('entropy', () => {
  test.each([
    ['', 0],
    ['aaaa', 0],
    ['abab', 1],
    ['abcd', 2],
    ['0123456789abcdef', 4],
  ])('Shannon entropy of %j is %d', (value, bits) => {
    expect(shannonEntropy(value)).toBeCloseTo(bits, 10);
  });
  test('not above the minimum: objection', () => {
    const rule = { ...SECRET, minEntropy: 2 };
    expect(entropy(matchOf(rule, 'abcd'), filterContext())).toEqual({
      filter: 'entropy',
      facts: { bits: '2.00', minimum: 2 },
    });
    expect(entropy(matchOf(rule, 'abcde'), filterContext())).toBeNull();
  });
});

describe.each<[string, Filter, readonly string[], readonly string[]]>([
  ['mixed-classes', mixedClasses, ['abcdef1', 'ABCDEF1', 'abcDEF'], ['abC1', 'abC/']],
  ['not-hex', notHex, ['0123456789abcdef', 'ABCDEF'], ['0123456789abcdefg', RANDOM]],
  [
    'not-path',
    notPath,
    ['home/deploy/keys', '/usr/local/v1/SomeFile', 'a1/projects/alpha/beta'],
    ['home/deploy', 'a/b/c', RANDOM],
  ],
  [
    'not-identifier',
    notIdentifier,
    ['AbstractSingletonProxyFactoryBeanManager', 'getSecretAccessKeyForS3BucketFromEnvVar1', 'com/example/SomeClass12'],
    ['Abstract+SingletonProxyFactory', 'aB1cD2eF3gH4iJ5kL6', RANDOM],
  ],
])('%s', (name, filter, bad, good) => {
  test.each(bad)('%s: objection', (value) => {
    expect(filter(matchOf(SECRET, value), filterContext())?.filter).toBe(name);
  });
  test.each(good)('%s: no objection', (value) => {
    expect(filter(matchOf(SECRET, value), filterContext())).toBeNull();
  });
  test('rule that does not ask for it: no objection', () => {
    for (const value of bad) expect(filter(matchOf(ID, value), filterContext())).toBeNull();
  });
});

describe('template', () => {
  test.each(['${SECRET}', '${A-Za-z0-9}{40}', '#{secret}', '{{ secret }}', '<%= ENV["SECRET"] %>', '${SECRET}suffix'])(
    '%s: objection',
    (value) => {
      expect(template(matchOf(SECRET, value), filterContext())?.filter).toBe('template');
    },
  );
  test.each(['{', '('])('prefix_$ before %s: objection', (after) => {
    expect(template(matchOf(SECRET, 'prefix_$', `"prefix_$${after}SECRET}"`), filterContext())?.filter).toBe(
      'template',
    );
  });
  test.each(['a${b', '$2a$', RANDOM, `${RANDOM}\${X}`])('%s: no objection', (value) => {
    expect(template(matchOf(SECRET, value), filterContext())).toBeNull();
  });
  test('a dollar at the end: no objection', () => {
    expect(template(matchOf(SECRET, 'pa55word$', '"pa55word$"'), filterContext())).toBeNull();
  });
});

test('very long value of words: judged in time that does not explode', () => {
  const took = cpuTime(() => {
    notPath(matchOf(SECRET, `a/b/${'word'.repeat(5000)}+Z`), filterContext());
    notIdentifier(matchOf(SECRET, 'wordWord'.repeat(5000)), filterContext());
    placeholder(matchOf(SECRET, 'abcdefAB'.repeat(5000)), filterContext());
  });
  expect(took).toBeLessThan(2000);
});

describe('alone in block', () => {
  const line = (seed: number) => sample('${A-Za-z0-9+/}{40}', seed);
  const near = (text: string) => matchOf(SECRET, line(1), text, { tier: 'near' });
  const id = sample('AKIA${A-Z2-7}{16}');

  test.each([
    ['in the middle', `${line(2)}\n${line(1)}\n${line(3)}`],
    ['first', `${line(1)}\n${line(2)}`],
    ['last, shorter before', `${line(2)}\n${line(1)}\nend`],
    ['quoted lines', `"${line(2)}",\n"${line(1)}",`],
    ['comment', `# ${line(2)}\n# ${line(1)}`],
  ])('%s of encoded lines: objection', (_, text) => {
    expect(aloneInBlock(near(text), filterContext())?.filter).toBe('alone-in-block');
  });
  test.each([
    ['by itself', line(1)],
    ['between words', `some words\n${line(1)}\nother words`],
    ['below its id', `${id}\n${line(1)}`],
    ['with a name', `${line(2)}\nname: ${line(1)}`],
  ])('%s: no objection', (_, text) => {
    expect(aloneInBlock(near(text), filterContext())).toBeNull();
  });
  test('named value: no objection', () => {
    const match: Match = { ...near(`${line(1)}\n${line(2)}`), tier: 'named' };
    expect(aloneInBlock(match, filterContext())).toBeNull();
  });
});

test('unsure rule: objection in the hook only', () => {
  const match = matchOf(ruleOf('aws-legacy-key-id'), sample('A3TX${A-Z2-7}{16}'));
  expect(hookOnly(match, filterContext({}, true))?.filter).toBe('hook');
  expect(hookOnly(match, filterContext({}, false))).toBeNull();
  expect(hookOnly(matchOf(ID, 'x'), filterContext({}, true))).toBeNull();
});

test('random keys: fewer than one in a thousand is objected to', () => {
  let refused = 0;
  for (let seed = 0; seed < 5000; seed++) {
    const value = sample('${A-Za-z0-9+/}{14}${A-Za-z0-9+/}{14}${A-Za-z0-9+/}{12}', seed);
    if (objectionTo(matchOf(SECRET, value, value, { tier: 'near' }), filterContext()) !== null) refused++;
  }
  expect(refused).toBeLessThan(5);
});
