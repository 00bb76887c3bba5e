/* The engine against scanning every object whole: the same rules, values, objects and positions. */

import { Buffer } from 'node:buffer';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { blob, type Entry, offsetDelta, writePack } from '../git/pack/build-pack.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { tarOf } from '../helpers/tar.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';
import { zipOf } from '../helpers/zip.ts';
import { foundByEngine, foundWhole } from './both-ways.ts';

const REPACK = ['repack', '-adfq', '--depth=50', '--window=50'];
const MIB = 1024 * 1024;
const pairs = [1, 2, 3].map((seed) => awsPair(seed));

/** Matches often, near and far from its keyword. */
const NOISY: RuleDef = {
  ...(RULES[0] as RuleDef),
  id: 'noisy',
  keywords: ['secret', 'token:'],
  pattern: /(?:secret|token:)[\s\S]{0,40}?["=](?<secret>[A-Za-z0-9]{8,24})/g,
  reach: { before: 32, after: 160 },
};
delete (NOISY as { covers?: unknown }).covers;
delete (NOISY as { context?: unknown }).context;
const TEST_RULES = [...RULES, NOISY];

/** A piece of a file: parts of pairs and words that patterns depend on, so that edits break and mend them. */
const PIECE = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('lorem ipsum\n', 'end\n', '\r\n', 'x = 1\n', 'const a = 2;\n', '# note\n') },
  { weight: 3, arbitrary: fc.constantFrom(...pairs.map(({ id }) => `aws_access_key_id = ${id}\n`)) },
  { weight: 3, arbitrary: fc.constantFrom(...pairs.map(({ secret }) => `secret: "${secret}"\n`)) },
  { weight: 2, arbitrary: fc.constantFrom(...pairs.map(({ secret }) => `${secret}\n`)) },
  { weight: 2, arbitrary: fc.constantFrom('aws', 'secret = ', 'token:', 'AKIA', '"', "' + '", '\\n', '&quot;', '=') },
  { weight: 1, arbitrary: fc.constantFrom(`${'filler '.repeat(60)}\n`, '\0\0\0', 'y'.repeat(900)) },
  { weight: 1, arbitrary: fc.nat(9).map((seed) => `token:"${sample('${A-Za-z0-9}{12}', seed)}"\n`) },
  { weight: 1, arbitrary: fc.constant(Buffer.from(`secret: "${pairs[0]?.secret}"`).toString('base64')) },
);
/** An edit of a list of pieces: replace `remove` of them at `at` by new ones, or move some elsewhere. */
const EDIT = fc.record({
  file: fc.nat(2),
  at: fc.nat(),
  remove: fc.nat(4),
  insert: fc.array(PIECE, { maxLength: 3 }),
  move: fc.option(fc.nat()),
});
const HISTORY = fc.record({
  start: fc.array(fc.array(PIECE, { minLength: 20, maxLength: 120 }), { minLength: 1, maxLength: 3 }),
  edits: fc.array(EDIT, { minLength: 4, maxLength: 16 }),
});

async function commitHistory(repo: Repo, { start, edits }: typeof HISTORY extends fc.Arbitrary<infer T> ? T : never) {
  const files = start.map((pieces) => [...pieces]);
  const write = () => Object.fromEntries(files.map((pieces, index) => [`d${index % 2}/f${index}`, pieces.join('')]));
  await repo.commit(write());
  for (const { file, at, remove, insert, move } of edits) {
    const pieces = files[file % files.length] as string[];
    const taken = pieces.splice(at % (pieces.length + 1), remove, ...insert);
    if (move !== null) pieces.splice(move % (pieces.length + 1), 0, ...taken);
    await repo.commit(write());
  }
}

test('property: deltas of git, of random edits: what is found is what scanning every object whole finds', async () => {
  await fc.assert(
    fc.asyncProperty(HISTORY, (history) =>
      withRepo(async (repo) => {
        await commitHistory(repo, history);
        await repo.git(...REPACK);
        await expectSame(repo);
      }),
    ),
    { numRuns: 25, seed: 1 },
  );
}, 240_000);

/** Pieces of a version: copied from the one before (start and length, in thousandths) or new. */
const VERSION = fc.array(fc.oneof(fc.tuple(fc.nat(999), fc.nat(999)), PIECE), { minLength: 1, maxLength: 8 });

test('property: deltas that git would not make: tiny copies, copies backwards, the same twice', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(PIECE, { minLength: 10, maxLength: 60 }),
      fc.array(fc.tuple(VERSION, fc.nat()), { minLength: 2, maxLength: 25 }),
      (start, versions) =>
        withRepo(async (repo) => {
          writePack(repo.path('.git/objects/pack/pack-made.pack'), madePack(start.join(''), versions));
          await expectSame(repo);
        }),
    ),
    { numRuns: 150, seed: 2 },
  );
}, 240_000);

/** A family: every version is a delta of some earlier one. */
function madePack(
  start: string,
  versions: readonly (readonly [readonly (string | readonly [number, number])[], number])[],
): Entry[] {
  const entries = [blob(start)];
  const contents = [start];
  const offsets = [12];
  let next = 12 + (entries[0]?.bytes.length ?? 0);
  for (const [pieces, which] of versions) {
    const base = which % contents.length;
    const from = contents[base] as string;
    const ops = pieces.map((piece) => (typeof piece === 'string' ? piece : rangeOf(piece, from.length)));
    const content = ops.map((op) => (typeof op === 'string' ? op : from.slice(op.from, op.from + op.length))).join('');
    if (content === '' || contents.includes(content)) continue;
    const entry = offsetDelta(content, from.length, next - (offsets[base] as number), ops);
    entries.push(entry);
    contents.push(content);
    offsets.push(next);
    next += entry.bytes.length;
  }
  return entries;
}

function rangeOf([start, length]: readonly [number, number], size: number): { from: number; length: number } {
  const from = Math.floor((start / 1000) * size);
  return { from, length: Math.max(1, Math.floor((length / 1000) * (size - from))) };
}

describe('a repository', () => {
  it('with UTF-16, NUL bytes, archives and huge lines, and versions of them: the same both ways', () =>
    withRepo(async (repo) => {
      const [a, b] = pairs as [{ id: string; secret: string }, { id: string; secret: string }];
      const settings = (note: string) =>
        `# ${note}\naws_access_key_id = ${a.id}\naws_secret_access_key = ${a.secret}\n`;
      const base64 = (bytes: Uint8Array | string) => Buffer.from(bytes as string).toString('base64');
      for (const note of ['one', 'two', 'three']) {
        await repo.commit({
          'utf16le.txt': Buffer.from(`\ufeff${settings(note)}${'pad\n'.repeat(200)}`, 'utf16le'),
          'utf16.bin': Buffer.concat([Buffer.alloc(500, 7), Buffer.from(settings(note), 'utf16le'), Buffer.alloc(40)]),
          'nul.bin': Buffer.concat([Buffer.alloc(900), Buffer.from(settings(note)), Buffer.alloc(900)]),
          'archive.zip': zipOf({ 'inner.txt': settings(note), 'n.txt': note.repeat(50) }, 'deflate'),
          'plain.tar': tarOf([
            { name: 'n.txt', content: note.repeat(900) },
            { name: 'a.ini', content: settings(note) },
          ]),
          'packed.tgz': gzipSync(tarOf([{ name: 'a.ini', content: settings(note) }])),
          'packed.gz': gzipSync(settings(note)),
          'utf32.txt': Buffer.from(Uint32Array.from(Buffer.from(settings(note))).buffer),
          'helm.yaml': `release: ${base64(base64(gzipSync(settings(note))))}\n`,
          'hex.txt': `k = "${Buffer.from(settings(note)).toString('hex')}"\n`,
          'encoded.ps1': `-enc ${base64(Buffer.from(settings(note), 'utf16le'))}\n`,
          'line.js': `${'var x=1;'.repeat(40_000)}k="${b.id}";s="${b.secret}";${note}${'y();'.repeat(4000)}`,
        });
      }
      await repo.git(...REPACK);
      const found = await expectSame(repo);
      expect(found.lines.length).toBeGreaterThan(33);
      expect(found.gaps).toEqual([]);
    }));

  it('with objects larger than the memory allowed: git reads those, nothing is lost', () =>
    withRepo(async (repo) => {
      const noise = sample('${A-Z}{2000}', 1);
      const large = `${noise.repeat(9000)}\naws_secret_access_key = ${pairs[0]?.secret}\n`;
      await repo.commit({ 'large.txt': large, 'small.txt': `aws_secret = "${pairs[1]?.secret}"\n` });
      await repo.commit({ 'large.txt': `${large}more\n` });
      await repo.git(...REPACK);
      const found = await expectSame(repo, 64 * MIB);
      expect(new Set(found.lines.map((line) => line.split(' ')[1])).size).toBe(2);
    }));

  it('with loose objects only, some of them large', () =>
    withRepo(async (repo) => {
      await repo.commit({ 'a.txt': `aws_secret = "${pairs[1]?.secret}"\n`, 'b.txt': 'b'.repeat(5 * MIB) });
      await repo.commit({ 'b.txt': `${'c'.repeat(20 * MIB)}\naws_secret_access_key = ${pairs[0]?.secret}\n` });
      await repo.git('tag', '-a', '-m', `aws_secret = "${pairs[2]?.secret}"`, 'v1');
      const found = await expectSame(repo, 64 * MIB);
      expect(found.lines).toHaveLength(3);
    }));

  it('of SHA-256 ids: the same both ways', () =>
    withRepo(
      async (repo) => {
        for (let n = 0; n < 6; n++)
          await repo.commit({ 'a.txt': `${'pad\n'.repeat(100)}${n}\naws_secret = "${pairs[n % 3]?.secret}"\n` });
        await repo.git(...REPACK);
        expect((await expectSame(repo)).lines).toHaveLength(6);
      },
      ['--object-format=sha256'],
    ));
});

/** Both ways find the same, look at as much, and miss nothing. */
async function expectSame(repo: Repo, memory: number = 256 * MIB) {
  const whole = await foundWhole(repo.dir, TEST_RULES);
  const found = await foundByEngine(repo.dir, TEST_RULES, { threads: 1, memory });
  expect(found).toEqual(whole);
  expect(found.gaps).toEqual([]);
  return found;
}
