import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentAt, findAssignments } from '../../src/generic/assignments.ts';
import { GENERIC_KEYWORDS } from '../../src/generic/keywords.ts';
import { scoreOf } from '../../src/generic/score.ts';
import { cpuRatio } from '../helpers/cpu-time.ts';
import { repeated } from '../helpers/repeated.ts';

const SIZE = 256 * 1024;

const piece = fc.oneof(
  fc.constantFrom(...GENERIC_KEYWORDS),
  fc.constantFrom(
    '=',
    ':',
    '=>',
    '"',
    "'",
    '\\"',
    '<',
    '>',
    '</',
    '(',
    ')',
    '[',
    '{',
    '}',
    ',',
    ' ',
    '\n',
    '\t',
    '\\',
    '-',
  ),
  fc.constantFrom('name', 'value', 'Some(', '<![CDATA[', ';s:3:', ' by ', 'Bearer ', '${', '||', '%', '0x12', '...'),
  fc.string({ unit: 'binary-ascii', maxLength: 12 }),
);

test('never throws, and every span lies in the text', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(400), (pieces, offset) => {
      const text = pieces.join('');
      for (const one of findAssignments(text, 0, text.length)) {
        expect(one.nameStart).toBeLessThan(one.nameEnd);
        expect(one.nameEnd).toBeLessThanOrEqual(one.start);
        expect(one.start).toBeLessThan(one.end);
        expect(one.end).toBeLessThanOrEqual(text.length);
        const score = scoreOf(one, { text, path: 'a.txt' });
        expect(score >= 0 && score <= 1).toBe(true);
      }
      assignmentAt(text, offset);
    }),
    { numRuns: 2000 },
  );
});

describe('takes no more than linear time for a megabyte of', () => {
  test.each([
    ['keywords', 'pass'],
    ['names', 'a_key '],
    ['open quotes', 'token="'],
    ['open single quotes', "pass='a "],
    ['escapes', 'token=\\\\\\\\"'],
    ['brackets', 'secret=[({'],
    ['wrappers', 'secret=Some(a(b('],
    ['blanks', `token${' '.repeat(90)}`],
    ['line breaks', 'token=\n\n\n'],
    ['tags', '<token a="b" c="d" '],
    ['types', 'token: a.b.c.d.e.f<g>[h] '],
    ['pairs', '"token", value: '],
    ['bare values', 'key=aaaaaaa-'],
    ['operators', 'token:=:=:='],
  ])('%s', async (_, unit) => {
    // Eight times as much text: what grows with the square takes 64 times as long.
    const [long, short] = [repeated(unit, SIZE), repeated(unit, SIZE / 8)];
    const ratio = await cpuRatio(
      () => scoreAll(long),
      () => scoreAll(short),
      24,
    );
    expect(ratio).toBeLessThan(24);
  });
});

function scoreAll(text: string): void {
  const found = findAssignments(text, 0, text.length);
  for (const one of found.slice(0, 1000)) scoreOf(one, { text, path: 'a.txt' });
}
