/*
 * Comments that allow a finding, through the whole line: which of the lines around a secret count, in all encodings.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REACH, WINDOW } from '../../src/chunks/window-buffer.ts';
import type { ScanPlan } from '../../src/engine/scan.ts';
import { commentVerdict } from '../../src/filter/inline.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { type Files, scanFiles, USUAL_RULES } from '../helpers/memory-source.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { tarOf } from '../helpers/tar.ts';
import { zipOf } from '../helpers/zip.ts';

const ID = 'aws-access-key-id';
const SECRET = 'aws-secret-access-key';
const { id, secret } = awsPair('comments');
const NOTE = 'leakgate:allow * a key for tests';
const idLine = `aws_access_key_id = ${id}`;
const secretLine = `aws_secret_access_key = ${secret}`;
const PEM = sample(
  '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA${A-Za-z0-9+/}{48}\n${A-Za-z0-9+/}{64}\n${A-Za-z0-9+/}{62}==\n-----END RSA PRIVATE KEY-----',
);

/** What is found, each with the refusal of its comment; and what comments allow. */
function told({ findings, dropped }: ScanResult): { found: string[]; allowed: string[] } {
  const at = (path: string | null, line: number) => `${path}:${line}`;
  const found = findings.flatMap(({ rule, places }) =>
    places.map(({ path, line, comment }) => `${rule.id} ${at(path, line)} ${comment ?? ''}`.trim()),
  );
  const inline = dropped.filter(({ filter }) => filter === 'inline');
  const allowed = inline.map(({ rule, path, line, facts }) => `${rule.id} ${at(path, line)} ${facts['reason']}`);
  return { found: found.sort(), allowed: allowed.sort() };
}

async function scanned(files: Files | string, plan: Partial<ScanPlan> = {}) {
  return told(await scanFiles(typeof files === 'string' ? { a: files } : files, plan));
}

describe('a pair', () => {
  test('with a comment on each line: nothing is found, both are told', async () => {
    expect(await scanned(`${idLine} # ${NOTE}\n${secretLine} # ${NOTE}\n`)).toEqual({
      found: [],
      allowed: [`${ID} a:1 a key for tests`, `${SECRET} a:2 a key for tests`],
    });
  });
  test('with one on the secret: the id is a finding of its own', async () => {
    expect(await scanned(`${idLine}\n${secretLine} # ${NOTE}\n`)).toEqual({
      found: [`${ID} a:1`],
      allowed: [`${SECRET} a:2 a key for tests`],
    });
  });
  test('with one on the id: the secret is found, with its id', async () => {
    const result = await scanFiles({ a: `${idLine} # ${NOTE}\n${secretLine}\n` });
    expect(told(result)).toEqual({ found: [`${SECRET} a:2`], allowed: [`${ID} a:1 a key for tests`] });
    expect(result.findings[0]?.companions).toHaveLength(1);
  });
  test('without names, the id allowed: the secret is still found beside it', async () => {
    expect(await scanned(`x ${id} # leakgate:allow ${ID} public\ny ${secret}\n`)).toEqual({
      found: [`${SECRET} a:2`],
      allowed: [`${ID} a:1 public`],
    });
  });
  test('on one line with a comment for one rule: the other half is found', async () => {
    expect(await scanned(`keys(${id}, ${secret}) // leakgate:allow ${SECRET} test key`)).toEqual({
      found: [`${ID} a:1 other-rule`],
      allowed: [`${SECRET} a:1 test key`],
    });
  });
  test('whose allowed id stands elsewhere without a comment: it is found there', async () => {
    const { found } = await scanned({ a: `${idLine} # ${NOTE}\n${secretLine} # ${NOTE}\n`, b: `${idLine}\n` });
    expect(found).toEqual([`${ID} b:1`]);
  });
});

describe('what does not hold', () => {
  test.each([
    ['no reason', `${secretLine} # leakgate:allow ${SECRET}`, 'no-reason'],
    ['another rule', `${secretLine} # leakgate:allow generic-credential test key`, 'other-rule'],
    ['no comment', `${secretLine} leakgate:allow ${SECRET} test key`, 'no-comment'],
    ['the comment of the code above', `x = 1 # ${NOTE}\n${secretLine}`, ''],
    ['a comment two lines above', `# ${NOTE}\n\n${secretLine}`, ''],
    ['a comment on the line below', `${secretLine}\n# ${NOTE}`, ''],
  ])('%s: found, and says so', async (_, text, refusal) => {
    const line = text.split('\n').indexOf(text.split('\n').find((each) => each.startsWith('aws')) ?? '') + 1;
    expect(await scanned(text)).toEqual({ found: [`${SECRET} a:${line} ${refusal}`.trim()], allowed: [] });
  });

  test('words inside of the secret itself', async () => {
    const rule: RuleDef = { ...(USUAL_RULES[0] as RuleDef), ...RAW };
    const text = `token:"${'k3'.repeat(9)} # ${NOTE}"\n`;
    expect(await scanned(text, { rules: [rule] })).toEqual({ found: ['raw a:1'], allowed: [] });
    expect((await scanned(`${text.trim()} # ${NOTE}`, { rules: [rule] })).allowed).toHaveLength(1);
  });

  test('a file name, and what is in one', async () => {
    const { found } = await scanned({ a: `# ${NOTE}` });
    expect(found).toEqual([]);
    const source: ScanPlan['sources'][number] = {
      async read(sink) {
        const name = Buffer.from(`${id} # ${NOTE}`);
        sink.begin({ kind: 'file', origin: 'file-name', path: 'n', oid: null, size: name.length });
        sink.push(name);
        await sink.end();
        return { objects: 0, files: 1, bytes: 0, skipped: [], excluded: [], remembered: 0, expected: 1 };
      },
    };
    expect((await scanned({}, { sources: [source] })).found).toHaveLength(1);
  });
});

const RAW: Partial<RuleDef> = {
  id: 'raw',
  own: true,
  keywords: ['token:'],
  pattern: /token:"(?<secret>[^"]{10,90})"/g,
};

describe('a secret of several lines', () => {
  test.each([
    ['on the line above', `# ${NOTE}\n${PEM}\n`, true],
    ['before it on its first line', `/* ${NOTE} */ key = \`${PEM}\`\n`, true],
    ['behind its end', `key = """${PEM}""" # ${NOTE}\n`, false],
    ['on the line below', `${PEM}\n# ${NOTE}\n`, false],
    ['above the line above', `# ${NOTE}\nkey = """\n${PEM}"""`, false],
    ['behind it, all on one line', `key = "${PEM.replaceAll('\n', '\\n')}" # ${NOTE}\n`, true],
  ])('PEM, comment %s', async (_, text, holds) => {
    const { found, allowed } = await scanned(text);
    expect([found.length, allowed.length]).toEqual(holds ? [0, 1] : [1, 0]);
  });

  const rule: RuleDef = { ...(USUAL_RULES[0] as RuleDef), ...RAW };
  const text = `token:"${sample('${a-z0-9}{20}')}\n${sample('${a-z0-9}{20}', 2)}"`;
  test.each([
    ['where it ends', `${text} # ${NOTE}\n`, true],
    ['where it begins', `/* ${NOTE} */ ${text}\n`, true],
    ['on the line above', `// ${NOTE}\n${text}\n`, true],
    ['below', `${text}\n// ${NOTE}\n`, false],
  ])('any other, comment %s', async (_, content, holds) => {
    const { found, allowed } = await scanned(content, { rules: [rule] });
    expect([found.length, allowed.length]).toEqual(holds ? [0, 1] : [1, 0]);
  });

  test('an opening line alone does not move what is below', async () => {
    const { found } = await scanned(`# ${NOTE}\n-----BEGIN RSA PRIVATE KEY-----\nsee ${secretLine}\n`);
    expect(found).toEqual([`${SECRET} a:3`]);
  });
});

describe('long lines', () => {
  const filler = (length: number) => 'x=1;'.repeat(Math.ceil(length / 4)).slice(0, length);
  test.each([
    [1900, true],
    [2100, false],
  ])('comment %i bytes behind or before the secret: %s', async (gap, holds) => {
    const behind = await scanned(`${filler(90_000)} ${secretLine};${filler(gap)}/* ${NOTE} */${filler(90_000)}`);
    const before = await scanned(`${filler(90_000)}/* ${NOTE} */${filler(gap)} ${secretLine};${filler(90_000)}`);
    expect([behind.allowed.length, before.allowed.length]).toEqual(holds ? [1, 1] : [0, 0]);
  });
  test('a line above that is longer is not looked at', async () => {
    expect((await scanned(`${' '.repeat(1900)}# ${NOTE}\n${secretLine}`)).allowed).toHaveLength(1);
    expect((await scanned(`${' '.repeat(2100)}# ${NOTE}\n${secretLine}`)).allowed).toHaveLength(0);
  });
  test.each([0, 1, 30, 60, 100])('a cut between windows %i bytes into it: holds all the same', async (shift) => {
    const text = `# ${NOTE}\n${secretLine}\n`;
    const content = `${'pad\n'.repeat((WINDOW - REACH) / 4).slice(shift)}${text}${'pad\n'.repeat(REACH)}`;
    expect(await scanned(content)).toMatchObject({ found: [] });
  });
});

describe('in other forms', () => {
  const text = `# ${NOTE}\n${secretLine}\n${idLine} # ${NOTE}\n`;
  const wide = (encoding: 'utf16le') => Buffer.from(`\ufeff${text}`, encoding);
  test.each<[string, Files]>([
    ['UTF-16', { a: wide('utf16le') }],
    ['UTF-16, big endian', { a: wide('utf16le').swap16() }],
    ['UTF-32', { a: Buffer.from(Uint32Array.from(Buffer.from(text)).buffer) }],
    [
      'UTF-16 in a binary',
      { a: Buffer.concat([Buffer.alloc(500, 7), Buffer.from(`\n${text}`, 'utf16le'), Buffer.alloc(40)]) },
    ],
    ['Windows line ends', { a: text.replaceAll('\n', '\r\n') }],
    ['zip', { a: zipOf({ b: text }, 'deflate') }],
    ['zip, stored', { a: zipOf({ b: text }, 'store') }],
    ['tar', { a: tarOf([{ name: 'b', content: text }]) }],
    ['tar with UTF-16', { a: tarOf([{ name: 'b', content: wide('utf16le') }]) }],
  ])('%s: holds', async (_, files) => {
    const { found, allowed } = await scanned(files);
    expect(found).toEqual([]);
    expect(new Set(allowed.map((each) => each.split(' ')[0]))).toEqual(new Set([ID, SECRET]));
  });

  test('base64: the line that it stands on decides', async () => {
    const encoded = Buffer.from(`${secretLine}\n`).toString('base64');
    const inside = Buffer.from(`${secretLine} # ${NOTE}\n`).toString('base64');
    expect((await scanned(`data: ${encoded} # ${NOTE}\n`)).found).toEqual([]);
    expect((await scanned(`data: ${inside}\n`)).found).toEqual([`${SECRET} a:1`]);
  });
});

test('a secret in a reason is not repeated', async () => {
  const other = awsPair('other').id;
  const result = await scanFiles({ a: `${secretLine} # leakgate:allow * goes with ${other} as before\n` });
  expect(told(result).allowed).toContain(`${SECRET} a:1 goes with … as before`);
  expect(JSON.stringify(result.dropped)).not.toContain(other);
});

test('comments of other scanners: only when asked for', async () => {
  const text = `${secretLine} # gitleaks:allow\n`;
  expect((await scanned(text)).found).toHaveLength(1);
  expect(await scanned(text, { compat: true })).toEqual({ found: [], allowed: [`${SECRET} a:1 gitleaks:allow`] });
});

test('more matches dropped than are kept: those that comments allow are there all the same', async () => {
  const examples = `id = AKIA${'IOSFODNN7'}EXAMPLE\n`.repeat(2000);
  const files = Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`f${n}`, examples]));
  const { dropped, allowed } = await scanFiles({ ...files, z: `${secretLine} # ${NOTE}\n` });
  expect(dropped.length).toBe(10_001);
  expect(allowed).toHaveLength(1);
  expect(dropped.filter(({ filter }) => filter === 'inline')).toMatchObject([{ path: 'z', line: 1 }]);
});

test('property: what a plain reading of the lines says', async () => {
  const keys = [1, 2, 3].map((seed) => sample('AKIA${A-Z2-7}{16}', `plain ${seed}`));
  const piece = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...keys.map((key) => `k ${key} `)) },
    { weight: 3, arbitrary: fc.constant('\n') },
    {
      weight: 2,
      arbitrary: fc.constantFrom(`# ${NOTE}`, `// leakgate:allow ${ID} yes it may`, '/* leakgate:allow * one */'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('# leakgate:allow', `leakgate:allow ${ID} bare`, '# leakgate:allow other rule'),
    },
    { weight: 2, arbitrary: fc.constantFrom(' ', 'x = 1; ', '\r\n', '"', '  ', '# note ') },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async (pieces) => {
      const text = pieces.join('');
      const result = await scanFiles({ a: text });
      const lines = text.split('\n').map((line) => line.replace(/AKIA[A-Z2-7]{16}/g, '…'));
      const expected = lines.flatMap((line, at) => {
        const verdict = commentVerdict({ own: [line], above: lines[at - 1] ?? null }, { rule: ID, compat: false });
        return line.includes('…')
          ? [`${at + 1} ${typeof verdict === 'string' ? verdict : (verdict?.facts['reason'] ?? '')}`]
          : [];
      });
      const found = result.findings.flatMap(({ places }) =>
        places.map(({ line, comment }) => `${line} ${comment ?? ''}`),
      );
      const allowed = (result.allowed ?? []).map(({ place, reason }) => `${place.line} ${reason}`);
      expect([...new Set([...found, ...allowed])].sort()).toEqual([...new Set(expected)].sort());
    }),
    { numRuns: 150, seed: 1 },
  );
});
