import { Buffer } from 'node:buffer';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../../helpers/with-repo.ts';
import { blob, type Entry, namedDelta, offsetDelta, oidOf, writePack } from './build-pack.ts';
import { type Decoded, decodePlan, open } from './decode-plan.ts';

const FAR = 5 * 2 ** 30 + 7;

test('a pack of more than 4 GB: far offsets, far bases; what is too large is absent', async () => {
  const first = blob('first');
  const delta = offsetDelta('third', 5, FAR - 12);
  const entries = [
    first,
    blob('before the gap'),
    { ...delta, at: FAR },
    offsetDelta('fourth', 5, delta.bytes.length),
    namedDelta('fifth', 5, first.oid),
    { ...blob('sixth'), at: FAR + 2 ** 40 },
  ];
  const { objects, absent, leftOver, stored } = await readPack(entries);
  expect(objects).toEqual(oids('first', 'third', 'fourth', 'sixth'));
  expect(absent).toEqual([oidOf('before the gap'), oidOf('fifth')].sort());
  expect(leftOver).toEqual([]);
  expect(stored.get(oidOf('before the gap'))).toBe(0xffffffff);
});

test('a base that is not in the pack, and all that is built on it: left over', async () => {
  const thin = namedDelta('thin', 9, oidOf('elsewhere'));
  const entries = [thin, offsetDelta('on thin', 4, thin.bytes.length), blob('whole')];
  const { objects, leftOver } = await readPack(entries, { other: [blob('elsewhere')] });
  expect(objects).toEqual(oids('elsewhere', 'whole'));
  expect(leftOver).toEqual([oidOf('thin'), oidOf('on thin')].sort());
});

test('bases in a circle, a delta of itself: left over', async () => {
  const entries = [
    namedDelta('one', 3, oidOf('two')),
    namedDelta('two', 3, oidOf('three')),
    namedDelta('three', 5, oidOf('one')),
    namedDelta('on the circle', 3, oidOf('one')),
    namedDelta('self', 4, oidOf('self')),
    blob('whole'),
  ];
  const { objects, leftOver } = await readPack(entries);
  expect(objects).toEqual(oids('whole'));
  expect(leftOver).toEqual(
    entries
      .slice(0, 5)
      .map(({ oid }) => oid)
      .sort(),
  );
});

test('a base that comes behind its delta, and in front of it', async () => {
  const entries = [
    namedDelta('early', 4, oidOf('base')),
    blob('base'),
    namedDelta('late', 5, oidOf('early')),
    namedDelta('later', 4, oidOf('base')),
  ];
  const { objects, leftOver } = await readPack(entries);
  expect(objects).toEqual(oids('early', 'base', 'late', 'later'));
  expect(leftOver).toEqual([]);
});

test('headers that are not sound: left over', async () => {
  const whole = blob('whole');
  const entries: Entry[] = [
    whole,
    offsetDelta('into the middle', 5, whole.bytes.length - 1),
    offsetDelta('before the pack', 5, 100_000),
    offsetDelta('itself', 5, 0),
    { oid: oidOf('type 0'), bytes: Buffer.from([0x05, 1, 2, 3]) },
    { oid: oidOf('type 5'), bytes: Buffer.from([0x55, 1, 2, 3]) },
    { oid: oidOf('endless size'), bytes: Buffer.alloc(40, 0xff) },
    { oid: oidOf('endless offset'), bytes: Buffer.concat([Buffer.from([0x65]), Buffer.alloc(40, 0xff)]) },
    { oid: oidOf('short name'), bytes: Buffer.from([0x75, 1, 2, 3]) },
    { oid: oidOf('short offset'), bytes: Buffer.from([0x65, 0x80]) },
    { oid: oidOf('short size'), bytes: Buffer.from([0xb5]) },
  ];
  const { objects, leftOver } = await readPack(entries);
  expect(objects).toEqual(oids('whole'));
  expect(leftOver).toEqual(
    entries
      .slice(1)
      .map(({ oid }) => oid)
      .sort(),
  );
});

test('an object that a pack has twice: read once', async () => {
  const entries = [blob('twin'), blob('twin'), namedDelta('other', 4, oidOf('twin'))];
  const { objects, absent } = await readPack(entries);
  expect(objects).toEqual(oids('twin', 'other'));
  expect(absent).toEqual([]);
});

test('a chain of 5,000 deltas: is planned without recursion, at one level', async () => {
  const base = blob('0');
  let before = base.bytes.length;
  const chain = Array.from({ length: 5_000 }, (_, index) => {
    const delta = offsetDelta(String(index + 1), String(index).length, before);
    before = delta.bytes.length;
    return delta;
  });
  const { objects, levels } = await readPack([base, ...chain]);
  expect(objects).toHaveLength(5_001);
  expect(levels).toEqual([0]);
});

test('100 packs: more than are kept open', async () => {
  const packs = Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`p${index}`, [blob(`in ${index}`)]]));
  const { objects } = await readPack([blob('whole')], packs);
  expect(objects).toHaveLength(101);
});

interface Outcome extends Decoded {
  readonly leftOver: string[];
  readonly levels: number[];
  readonly stored: ReadonlyMap<string, number>;
}

async function readPack(
  entries: readonly Entry[],
  others: Readonly<Record<string, readonly Entry[]>> = {},
): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  await withFolder(async (dir) => {
    writePack(join(dir, 'objects/pack/pack-x.pack'), entries);
    for (const [name, other] of Object.entries(others)) writePack(join(dir, `objects/pack/pack-${name}.pack`), other);
    const { tables, index, plan, gaps } = open(dir);
    expect(gaps).toEqual([]);
    const reading = plan();
    const ids = Array.from({ length: tables.count }, (_, id) => id);
    outcomes.push({
      ...decodePlan(tables, reading),
      leftOver: reading.leftOver.map((id) => index.oidOf(id)).sort(),
      levels: [...new Set(reading.how.map((how) => how & 0x1f))],
      stored: new Map(ids.map((id) => [index.oidOf(id), tables.stored[id] ?? 0])),
    });
  });
  const [outcome] = outcomes;
  if (outcome === undefined) throw new Error('nothing was read');
  return outcome;
}

function oids(...contents: string[]): string[] {
  return contents.map((content) => `${oidOf(content)} blob`).sort();
}
