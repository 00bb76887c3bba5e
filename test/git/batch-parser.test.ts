import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BatchParser, type ObjectVisitor } from '../../src/git/batch-parser.ts';
import { GitError } from '../../src/util/errors.ts';

type Visit = readonly [oid: string, type: string, content: string] | readonly [missing: string];

const OIDS = [1, 2, 3, 4].map((digit) => String(digit).repeat(40));
const CONTENT = fc.string({ unit: fc.constantFrom('\n', ' ', '\0', 'a', '1 blob 3\n', 'missing'), maxLength: 30 });
const OBJECT = fc.oneof(
  fc.tuple(fc.constantFrom(...OIDS), fc.constantFrom('blob', 'tree', 'commit', 'tag'), CONTENT),
  fc.tuple(fc.constantFrom(...OIDS)),
) as fc.Arbitrary<Visit>;
const CUTS = fc.array(fc.nat(), { maxLength: 12 });

test('property: in whatever pieces the output comes, the same objects are visited', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(OBJECT, { maxLength: 6 }), CUTS, fc.boolean(), async (objects, cuts, isAsync) => {
      const { visits, parser } = await parse(split(outputOf(objects), cuts), isAsync);
      expect(visits).toEqual(objects);
      expect(parser.completed).toBe(objects.length);
      expect(parser.isAtBoundary).toBe(true);
      expect(parser.isInsideObject).toBe(false);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('byte by byte: the same', async () => {
  const objects: Visit[] = [[OIDS[0] ?? '', 'blob', ''], ['missing-one'], [OIDS[1] ?? '', 'tag', 'text\n']];
  const output = outputOf(objects);
  const { visits } = await parse(
    [...output].map((byte) => Buffer.from([byte])),
    false,
  );
  expect(visits).toEqual(objects);
});

test('end() that takes time: nothing further is parsed until it is done', async () => {
  const events: string[] = [];
  let finish: () => void = () => undefined;
  const visitor: ObjectVisitor = {
    begin: (oid) => events.push(`begin ${oid.charAt(0)}`),
    data: () => events.push('data'),
    end: () => {
      events.push('end');
      return new Promise((resolve) => {
        finish = resolve;
      });
    },
    missing: () => events.push('missing'),
  };
  const pending = new BatchParser(visitor).feed(outputOf([[OIDS[0] ?? '', 'blob', 'x'], ['gone']]));
  await new Promise((resolve) => setImmediate(resolve));
  expect(events).toEqual(['begin 1', 'data', 'end']);
  finish();
  await pending;
  expect(events).toEqual(['begin 1', 'data', 'end', 'missing']);
});

test('output that ends inside an object: is noticed', async () => {
  const output = outputOf([[OIDS[0] ?? '', 'blob', 'content']]);
  const { parser } = await parse([output.subarray(0, -4)], false);
  expect([parser.isAtBoundary, parser.isInsideObject, parser.current]).toEqual([false, true, OIDS[0]]);
  const header = await parse([output.subarray(0, 10)], false);
  expect([header.parser.isAtBoundary, header.parser.completed]).toEqual([false, 0]);
});

test.each(['rubbish\n', `${OIDS[0]} blob many\n`, `${OIDS[0]} blob 99999999999999999999\n`, 'x'.repeat(5000)])(
  'header %#, which git does not write: is an error',
  async (header) => {
    await expect(parse([Buffer.from(header)], false)).rejects.toThrow(GitError);
  },
);

async function parse(pieces: readonly Buffer[], isAsync: boolean): Promise<{ visits: Visit[]; parser: BatchParser }> {
  const visits: Visit[] = [];
  let current: [string, string, string] = ['', '', ''];
  const parser = new BatchParser({
    begin: (oid, type, size) => {
      current = [oid, type, ''];
      expect(size).toBeGreaterThanOrEqual(0);
    },
    data: (bytes) => {
      current[2] += Buffer.from(bytes).toString('latin1');
    },
    end: () => {
      visits.push(current);
      return isAsync ? Promise.resolve() : undefined;
    },
    missing: (oid) => visits.push([oid]),
  });
  for (const piece of pieces) await parser.feed(piece);
  return { visits, parser };
}

/** What `git cat-file --batch` prints. */
function outputOf(objects: readonly Visit[]): Buffer {
  return Buffer.from(
    objects
      .map(([oid, type, content]) =>
        type === undefined ? `${oid} missing\n` : `${oid} ${type} ${content?.length}\n${content}\n`,
      )
      .join(''),
    'latin1',
  );
}

function split(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const points = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  return points.slice(1).map((point, index) => bytes.subarray(points[index], point));
}
