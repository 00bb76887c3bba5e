import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeMarks, encodeMarks } from '../../src/memory/object-marks.ts';

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const entry = fc.option(fc.record({ name: fc.string(), oid: hex(40) }), { nil: undefined });
const mark = fc.record({ fingerprint: hex(32), entry }, { noNullPrototype: true });
const finding = fc.record(
  {
    fingerprint: hex(32),
    entry,
    tier: fc.constantFrom('shape', 'named', 'near', 'same-blob'),
    confidence: fc.constantFrom('low', 'medium', 'high'),
    partners: fc.array(mark, { maxLength: 2 }),
  },
  { noNullPrototype: true },
);
const object = fc.record({
  blob: fc.record({
    kind: fc.constantFrom('blob', 'tree', 'commit', 'tag'),
    origin: fc.constantFrom('history', 'file-name', 'message'),
    path: fc.option(fc.string()),
    oid: fc.oneof(hex(40), hex(64)),
    size: fc.constant(null),
  }),
  marks: fc.array(finding, { maxLength: 3 }),
});

test('what is written is read back', () => {
  fc.assert(
    fc.property(fc.array(object), (objects) => {
      expect(decodeMarks(encodeMarks(objects))).toEqual(objects);
    }),
  );
});

describe('what is no list of marks is none', () => {
  test.each([
    '',
    '{',
    'null',
    '[]',
    '{"lists":[]}',
    '{"lists":{},"objects":[]}',
    '{"lists":[[{}]],"objects":[]}',
    '{"lists":[[{"fingerprint":"00","partners":[1]}]],"objects":[]}',
    '{"lists":[],"objects":[["0000000000000000000000000000000000000000","blob","history",null,0]]}',
    '{"lists":[[]],"objects":[["not an id","blob","history",null,0]]}',
  ])('%s', (text) => {
    expect(decodeMarks(Buffer.from(text))).toBeNull();
  });

  test('nothing at all', () => {
    expect(decodeMarks(undefined)).toBeNull();
  });
});
