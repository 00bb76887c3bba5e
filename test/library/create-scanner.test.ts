/*
 * Texts in memory, as editors and pipelines scan them.
 */

import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createScanner, type Rule, rules } from '../../src/index.ts';
import { isLeakgateError } from '../../src/util/errors.ts';
import { awsPair, sample } from '../helpers/sample.ts';

const scanner = createScanner();
const { id, secret } = awsPair('library');
const PAIR = `  access_key: '${id}'\n  secret_access_key: '${secret}'\n`;
const TOKEN = sample('glpat-${A-Za-z0-9}{20}', 'library');

describe('a pair in a string', () => {
  const found = scanner.scan(`日本🎌 ${PAIR}`, { path: 'config/s3.yml' });

  test('is one finding, with both places in characters and in bytes', () => {
    expect(found).toMatchObject([
      {
        rule: { id: 'aws-secret-access-key' },
        ...{ severity: 'critical', line: 2, column: 23, endLine: 2, endColumn: 63, name: 'secret_access_key' },
        companions: [{ rule: { id: 'aws-access-key-id' }, line: 1, column: 21 }],
      },
    ]);
    const [{ start = 0, end = 0 } = {}] = found;
    expect(Buffer.from(`日本🎌 ${PAIR}`).subarray(start, end).toString()).toBe(secret);
  });

  test('is told without the value, which has to be asked for', () => {
    const [first] = found;
    expect(first?.secret.expose()).toBe(secret);
    expect(first?.redacted).toBe(`${secret.slice(0, 4)}…(40)`);
    for (const text of [JSON.stringify(found), inspect(found, { depth: 9 })]) expect(text).not.toContain(secret);
  });

  test('has advice only when it is asked for', () => {
    expect(found[0]?.advice).toBeNull();
    const [advised] = scanner.scan(`aws_secret_access_key: '${secret}'`, { path: 'config/x.rb', advice: true });
    expect(advised?.advice?.replacements).toMatchObject([
      { path: 'config/x.rb', line: 1, variable: 'AWS_SECRET_ACCESS_KEY', kind: 'ruby' },
    ]);
  });
});

test('one scanner serves one text after another', () => {
  const lengths = [PAIR, '', 'nothing here', PAIR].map((text) => scanner.scan(text).length);
  expect(lengths).toEqual([1, 0, 0, 1]);
});

test('a secret that stands twice is two findings of one fingerprint', () => {
  const found = scanner.scan(`a: ${TOKEN}\nb: ${TOKEN}\n`);
  expect(found.map(({ line }) => line)).toEqual([1, 2]);
  expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(1);
});

test('a comment with a reason allows it, unless comments are not to count', () => {
  const text = `token: ${TOKEN} # leakgate:allow gitlab-pat revoked long ago\n`;
  const [rule = ''] = scanner.scan(`token: ${TOKEN}\n`).map((found) => found.rule.id);
  const allowed = text.replace('gitlab-pat', rule);
  expect(scanner.scan(allowed, { path: 'a.yml' })).toEqual([]);
  expect(scanner.scan(allowed, { path: 'a.yml', ignoreAllowComments: true })).toHaveLength(1);
});

test('bytes in UTF-16 are read as text', () => {
  const bytes = Buffer.from(`\ufefftoken: ${TOKEN}\n`, 'utf16le');
  expect(scanner.scan(bytes)).toMatchObject([{ line: 1, decoded: ['utf-16le'] }]);
});

test('an archive is not opened', () => {
  expect(scanner.scan(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0, 0, 0))).toEqual([]);
});

describe('rules', () => {
  test('only those that are named are looked for', () => {
    const only = createScanner({ rules: rules.filter((rule) => rule.id.startsWith('aws-')) });
    expect(only.scan(`${PAIR}token: ${TOKEN}\n`).map((found) => found.rule.id)).toEqual(['aws-secret-access-key']);
  });

  test('are shown as data that nobody changes', () => {
    const rule = rules.find((each) => each.id === 'aws-secret-access-key') as Rule;
    expect(rule).toMatchObject({ severity: 'critical', env: 'AWS_SECRET_ACCESS_KEY' });
    expect(rule.title.ja).not.toBe('');
    expect(Object.isFrozen(rule) && Object.isFrozen(rules)).toBe(true);
    expect(scanner.scan(PAIR)[0]?.rule.id).toBe(rule.id);
  });

  test('a copy of one is refused', () => {
    const copy = { ...(rules[0] as Rule) };
    expect(failureOf(() => createScanner({ rules: [copy] }))).toMatchObject({ code: 'library-foreign-rule' });
  });

  test('the confidence asked for decides', () => {
    const text = `auth_code = "${['x7f3', 'k2p9'].join('-')}"\n`;
    const counts = (['high', 'low'] as const).map((confidence) => createScanner({ confidence }).scan(text).length);
    expect(counts).toEqual([0, 1]);
  });
});

describe('a text in pieces', () => {
  test('gives what it gives in one, wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: 120 }), { maxLength: 6 }), async (cuts) => {
        const text = `🎌 ${PAIR}`;
        const found = await scanner.scanStream(cutAt(text, cuts));
        expect(found.map(placeOf)).toEqual(scanner.scan(text).map(placeOf));
      }),
      { numRuns: 50 },
    );
  });

  test('may be larger than what is kept of it', async () => {
    const filler = 'nothing to see here\n'.repeat(60_000);
    const found = await scanner.scanStream(Readable.from([Buffer.from(filler), Buffer.from(PAIR), filler]));
    expect(found).toMatchObject([{ line: 60_002, start: filler.length + PAIR.indexOf(secret) }]);
  });

  test('that ends with an error gives none of its findings', async () => {
    const broken = async function* () {
      yield PAIR;
      throw new Error('cut off');
    };
    await expect(scanner.scanStream(broken())).rejects.toThrow('cut off');
  });
});

describe('redact', () => {
  test('leaves all but the secrets as it was', () => {
    expect(scanner.redact(PAIR)).toBe(
      PAIR.replace(id, `${id.slice(0, 4)}…(20)`).replace(secret, `${secret.slice(0, 4)}…(40)`),
    );
    expect(scanner.redact('nothing')).toBe('nothing');
  });

  test('takes out what a comment allows, and the value where nothing else tells what it is', () => {
    const text = `${PAIR}seen: ${secret}\ntoken: ${TOKEN} # leakgate:allow revoked\n`;
    for (const value of [id, secret, TOKEN]) expect(scanner.redact(text)).not.toContain(value);
  });

  test('no secret that is in a text is in what it returns', () => {
    const pieces = fc.constantFrom(
      ...[
        PAIR,
        TOKEN,
        id,
        secret,
        `key=${TOKEN}`,
        Buffer.from(PAIR).toString('base64'),
        '\ud83c',
        '日本',
        '\n',
        ' ',
        '"',
        "'",
      ],
      ...[sample('ghp_${A-Za-z0-9}{36}'), `postgres://app:${sample('${a-z0-9}{18}')}@db/x`, 'AKIA', '-----BEGIN', '='],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 14 }),
        (parts) => {
          const text = parts.join('');
          const left = scanner.redact(text);
          const found = scanner.scan(text, { ignoreAllowComments: true });
          for (const { secret: value, companions } of found)
            for (const each of [value, ...companions.map((half) => half.secret)])
              expect(left).not.toContain(each.expose());
          expect(scanner.scan(left, { ignoreAllowComments: true })).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});

function failureOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (isLeakgateError(error)) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}

function cutAt(text: string, cuts: readonly number[]): string[] {
  const ends = [...new Set([...cuts, text.length])].sort((a, b) => a - b);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end));
}

function placeOf({ rule, line, column, start, end }: ReturnType<typeof scanner.scan>[number]) {
  return [rule.id, line, column, start, end];
}
