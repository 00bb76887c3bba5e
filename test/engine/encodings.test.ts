/*
 * What is encoded in text is found where it stands, by both detectors.
 */

import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import { BlobScanner } from '../../src/engine/blob-scanner.ts';
import { createKernelDetector } from '../../src/engine/kernel-detector.ts';
import { cpuTime } from '../helpers/cpu-time.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { createDetector } from './plain-detector.ts';

const DETECTORS = [createDetector(RULES), createKernelDetector(RULES)];
const KEYS = awsPair('encodings');
const SETTINGS = `[default]\naws_access_key_id = ${KEYS.id}\naws_secret_access_key = ${KEYS.secret}\n`;
const SECRET_RULE = 'aws-secret-access-key';
const GITHUB = exampleOf('github-personal-token');
const STRIPE = exampleOf('stripe-secret-key');
const base64 = (text: string | Uint8Array) => Buffer.from(text as Uint8Array).toString('base64');

describe('gzip in base64', () => {
  const packed = base64(gzipSync(SETTINGS));

  test.each([
    ['quoted', `data: "${packed}"\n`, 1, 8],
    ['behind a comma', `x\ndata:application/gzip;base64,${packed}`, 2, 30],
    ['wrapped', `data: |\n  ${packed.replace(/.{76}/g, '$&\n  ')}\n`, 2, 3],
    ['base64url', Buffer.from(packed, 'base64').toString('base64url'), 1, 1],
  ])('%s: found with its pair, at the run', (_, text, line, column) => {
    const [found, ...rest] = foundIn(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ rule: SECRET_RULE, value: KEYS.secret, line, column, partners: [KEYS.id] });
    expect(found?.decoded).toEqual(['base64', 'gzip']);
  });

  test('twice, as Helm stores releases: found', () => {
    const noise = Array.from(
      { length: 800 },
      (_, index) => `# line ${index} ${sample('${a-z}{30}', String(index))}\n`,
    ).join('');
    const release = base64(base64(gzipSync(`${noise}${SETTINGS}`)));
    expect(release.length).toBeGreaterThan(20_000);
    const [found] = foundIn(`  release: ${release}\n`);
    expect(found).toMatchObject({ value: KEYS.secret, line: 1, column: 12, decoded: ['base64', 'base64', 'gzip'] });
    expect(found?.frame).not.toContain(release.slice(100, 140));
  });

  test('several secrets in one: each found', () => {
    const text = `a: ${GITHUB}\nb: ${STRIPE}\n${SETTINGS}${'x '.repeat(9000)}\nc: ${GITHUB}\n`;
    expect(foundIn(`"${base64(gzipSync(text))}"`).map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['github-personal-token', 'stripe-secret-key', SECRET_RULE]),
    );
  });

  test('cut off, followed by more, or with a longer text than is looked at: what comes first is found', () => {
    const long = base64(gzipSync(Buffer.concat([Buffer.from(SETTINGS), randomBytes(3000)])));
    expect(valuesIn(long.slice(0, 3000))).toContain(KEYS.secret);
    expect(valuesIn(`${packed.replace(/=+$/, '')}${'A'.repeat(500)}`)).toContain(KEYS.secret);
    const bomb = base64(gzipSync(Buffer.concat([Buffer.from(SETTINGS), Buffer.alloc(50 * 1024 * 1024)])));
    expect(valuesIn(bomb)).toContain(KEYS.secret);
  });

  test('that is none: nothing', () => {
    expect(foundIn(`H4sI${'A'.repeat(400)} H4sI H4sIAAAAAAAAA/ SDRzSUFBQUFBQUFB`)).toEqual([]);
  });

  test('many bombs: in time', () => {
    const bomb = base64(gzipSync(Buffer.alloc(1024 * 1024)));
    expect(cpuTime(() => expect(foundIn(`${bomb}\n`.repeat(20))).toEqual([]))).toBeLessThan(5000);
  });
});

describe('hex', () => {
  const hex = Buffer.from(`export KEY=${GITHUB}\n`).toString('hex');

  test.each([
    ['lower case', `x = "${hex}"`, 6],
    ['upper case', `x = "${hex.toUpperCase()}"`, 6],
    ['behind 0x', `0x${hex}`, 3],
    ['after an odd digit', `a${hex}`, 2],
  ])('%s: found where it stands', (_, text, start) => {
    const [found, ...rest] = foundIn(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ rule: 'github-personal-token', value: GITHUB, line: 1, decoded: ['hex'] });
    expect([found?.column, found?.endColumn]).toEqual([start + 22, start + 22 + 2 * GITHUB.length]);
  });

  test('digits that are no text, or few: nothing', () => {
    expect(foundIn(`414b4941${'80'.repeat(40)} 6768705f30303030 414b4941 ${'0'.repeat(100)}`)).toEqual([]);
  });
});

describe('base64', () => {
  const tokens = [
    'github-personal-token',
    'github-fine-grained-token',
    'gitlab-personal-token',
    'slack-bot-token',
    'stripe-secret-key',
    'google-api-key',
    'openai-project-key',
    'anthropic-api-key',
    'sendgrid-api-key',
    'npm-access-token',
    'pypi-api-token',
  ];

  test.each(tokens.flatMap((id) => ['', 'a', 'ab'].map((shift) => [id, shift] as const)))(
    '%s %j characters off, in either alphabet and wrapped: found',
    (id, shift) => {
      const token = exampleOf(id);
      const text = `${shift}_TOKEN=${token}\n# end\n`;
      const encoded = [
        base64(text),
        Buffer.from(text).toString('base64url'),
        wrapped(base64(`${'x'.repeat(66)}${text}`)),
      ];
      for (const each of encoded) expect(rulesIn(`k: ${each}\n`), each).toContain(id);
    },
  );

  test('PEM with something before it: found', () => {
    const pem = `-----BEGIN PRIVATE KEY-----\n${sample('MIIE${A-Za-z0-9+/}{60}\n${A-Za-z0-9+/}{64}\n', 1)}-----END PRIVATE KEY-----\n`;
    expect(rulesIn(`k: "${base64(`\n ${pem}`)}"`)).toContain('pem-private-key');
  });

  test.each(['', 'a', 'ab'])('of UTF-16, %j characters off: found, where it stands', (shift) => {
    const script = `$${shift}k = '${GITHUB}'; $é = 1`;
    const encoded = Buffer.from(script, 'utf16le').toString('base64');
    const [found, ...rest] = foundIn(`powershell -EncodedCommand ${encoded}\n`);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ rule: 'github-personal-token', value: GITHUB, decoded: ['base64', 'utf-16le'] });
    const at = 28 + Math.floor((script.indexOf(GITHUB) * 2 * 4) / 3);
    const end = 28 + Math.ceil(((script.indexOf(GITHUB) + GITHUB.length) * 2 * 4) / 3);
    expect(found?.column).toBe(at);
    expect(Math.abs((found?.endColumn ?? 0) - end)).toBeLessThanOrEqual(1);
  });
});

describe('UTF-32', () => {
  const text = `# é\naws_access_key_id = ${KEYS.id}\naws_secret_access_key = ${KEYS.secret}\n`;

  test.each([
    ['little endian', 'le', false],
    ['little endian with a mark', 'le', true],
    ['big endian', 'be', false],
    ['big endian with a mark', 'be', true],
  ] as const)('%s: found, in its line', (_, order, mark) => {
    const [found, ...rest] = foundIn(utf32(`${mark ? '\ufeff' : ''}${text}`, order));
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ rule: SECRET_RULE, value: KEYS.secret, partners: [KEYS.id], line: 3, column: 25 });
  });
});

test('UTF-32 inside of bytes that are none: found, in its line', () => {
  const bytes = Buffer.concat([Buffer.alloc(64, 200), utf32(`\n${SETTINGS}`, 'le'), Buffer.alloc(64, 200)]);
  expect(foundIn(bytes)).toMatchObject([{ rule: SECRET_RULE, value: KEYS.secret, line: 4, decoded: ['without-nul'] }]);
});

interface Found {
  readonly rule: string;
  readonly value: string;
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
  readonly decoded: readonly string[];
  readonly partners: readonly string[];
  readonly frame: string;
}

/** What is found, by both detectors alike. */
function foundIn(content: string | Uint8Array): Found[] {
  const bytes = Buffer.from(content as Uint8Array);
  const [plain = [], kernel] = DETECTORS.map((detector) => foundBy(detector, bytes));
  expect(kernel).toEqual(plain);
  return plain;
}

function foundBy(detector: (typeof DETECTORS)[number], bytes: Buffer): Found[] {
  const found: Found[] = [];
  const scanner = new BlobScanner({
    detector,
    hook: false,
    report: ({ matches }) => {
      for (const { match, line, column, endColumn, partners, frame } of matches)
        found.push({
          rule: match.rule.id,
          value: match.secret.expose(),
          line,
          column,
          endColumn,
          decoded: match.decoded,
          partners: partners.map((each) => each.match.secret.expose()),
          frame: JSON.stringify(frame),
        });
    },
    skip: () => undefined,
    openArchive: () => Promise.resolve([]),
  });
  scanner.begin({ kind: 'file', origin: 'worktree', path: 'f', oid: null, size: bytes.length });
  scanner.push(bytes);
  scanner.end();
  return found;
}

function rulesIn(text: string): string[] {
  return foundIn(text).map(({ rule }) => rule);
}

function valuesIn(text: string): string[] {
  return foundIn(text).map(({ value }) => value);
}

/** The value in the first example of a rule. */
function exampleOf(id: string): string {
  const rule = RULES.find((each) => each.id === id);
  const text = sample(rule?.examples[0] ?? '', 'encodings');
  const pattern = new RegExp(rule?.pattern.source ?? '');
  return pattern.exec(text)?.groups?.['secret'] ?? text;
}

function wrapped(encoded: string): string {
  return encoded.replace(/.{76}(?!$)/g, '$&\n  ');
}

function utf32(text: string, order: 'le' | 'be'): Buffer {
  const points = [...text].map((character) => character.codePointAt(0) ?? 0);
  const bytes = Buffer.alloc(points.length * 4);
  for (const [index, point] of points.entries())
    if (order === 'le') bytes.writeUInt32LE(point, index * 4);
    else bytes.writeUInt32BE(point, index * 4);
  return bytes;
}
