/*
 * Owns what holds for every store: the engine finds what scanning every object whole finds.
 */

import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect } from 'vitest';
import { RULES } from '../../rules/index.ts';
import type { RuleDef } from '../../src/model/rule.ts';
import { blob, type Entry, offsetDelta, writePack } from '../git/pack/build-pack.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';
import { foundByEngine, foundWhole } from './both-ways.ts';

export const REPACK = ['repack', '-adfq', '--depth=50', '--window=50'];
export const MIB = 1024 * 1024;
export const pairs = [1, 2, 3].map((seed) => awsPair(seed));

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

/** Comments that allow what is on the next line, or on theirs, and some that do not. */
const COMMENTS = [
  '# leakgate:allow * a test key\n',
  '// leakgate:allow aws-secret-access-key, aws-access-key-id a test key\n',
  '# leakgate:allow noisy a test key\n',
  '# leakgate:allow *\n',
  `aws_access_key_id = ${pairs[0]?.id} # leakgate:allow aws-access-key-id for tests\n`,
  `secret: "${pairs[0]?.secret}" # leakgate:allow * for tests\n`,
];

/** A piece of a file: parts of pairs and words that patterns depend on, so that edits break and mend them. */
const PIECE = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('lorem ipsum\n', 'end\n', '\r\n', 'x = 1\n', 'const a = 2;\n', '# note\n') },
  { weight: 3, arbitrary: fc.constantFrom(...pairs.map(({ id }) => `aws_access_key_id = ${id}\n`)) },
  { weight: 3, arbitrary: fc.constantFrom(...pairs.map(({ secret }) => `secret: "${secret}"\n`)) },
  { weight: 2, arbitrary: fc.constantFrom(...pairs.map(({ secret }) => `${secret}\n`)) },
  { weight: 2, arbitrary: fc.constantFrom('aws', 'secret = ', 'token:', 'AKIA', '"', "' + '", '\\n', '&quot;', '=') },
  { weight: 1, arbitrary: fc.constantFrom(`${'filler '.repeat(60)}\n`, '\0\0\0', 'y'.repeat(900)) },
  { weight: 1, arbitrary: fc.nat(9).map((seed) => `token:"${sample('${A-Za-z0-9}{12}', seed)}"\n`) },
  { weight: 3, arbitrary: fc.nat(9).map((seed) => `db_password = "${sample('${A-Za-z0-9}{14}', seed)}"\n`) },
  { weight: 2, arbitrary: fc.nat(9).map((seed) => `url: ftp://me:${sample('${A-Za-z0-9}{9}', seed)}@host.test/x\n`) },
  { weight: 3, arbitrary: fc.constantFrom(...COMMENTS) },
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
export const HISTORY = fc.record({
  start: fc.array(fc.array(PIECE, { minLength: 20, maxLength: 120 }), { minLength: 1, maxLength: 3 }),
  edits: fc.array(EDIT, { minLength: 4, maxLength: 16 }),
});

/** Commits `start`, then each edit. */
export async function commitHistory(
  repo: Repo,
  { start, edits }: typeof HISTORY extends fc.Arbitrary<infer T> ? T : never,
): Promise<void> {
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

/** Deltas of git, of random edits: what is found is what scanning every object whole finds. */
export async function gitsDeltas(numRuns: number, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(HISTORY, (history) =>
      withRepo(async (repo) => {
        await commitHistory(repo, history);
        await repo.git(...REPACK);
        await expectSame(repo);
      }),
    ),
    { numRuns, seed },
  );
}

/** Pieces of a version: copied from the one before (start and length, in thousandths) or new. */
const VERSION = fc.array(fc.oneof(fc.tuple(fc.nat(999), fc.nat(999)), PIECE), { minLength: 1, maxLength: 8 });

/** Deltas that git would not make: tiny copies, copies backwards, the same twice. */
export async function otherDeltas(numRuns: number, seed: number): Promise<void> {
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
    { numRuns, seed },
  );
}

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

/** Both ways find the same, look at as much, and miss nothing. */
export async function expectSame(repo: Repo, memory: number = 256 * MIB) {
  const whole = await foundWhole(repo.dir, TEST_RULES);
  const found = await foundByEngine(repo.dir, TEST_RULES, { threads: 1, memory });
  expect(found).toEqual(whole);
  expect(found.gaps).toEqual([]);
  return found;
}
