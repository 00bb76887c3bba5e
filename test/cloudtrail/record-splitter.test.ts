import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type RecordProblem, RecordSplitter } from '../../src/cloudtrail/record-splitter.ts';

/** What comes out of `text`, cut into pieces at `cuts`. */
function split(text: string | Buffer, cuts: readonly number[] = []): { records: string[]; problems: RecordProblem[] } {
  const bytes = Buffer.from(text);
  const [records, problems]: [string[], RecordProblem[]] = [[], []];
  const splitter = new RecordSplitter({
    record: (each) => records.push(each.toString()),
    problem: (problem) => problems.push(problem),
  });
  const places = [0, ...[...cuts].map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
  for (const [at, place] of places.slice(1).entries()) {
    // As streams may: the memory is used again.
    const piece = Buffer.from(bytes.subarray(places[at], place));
    splitter.push(piece);
    piece.fill(0);
  }
  splitter.end();
  return { records, problems };
}

describe('forms', () => {
  const [a, b] = ['{"eventName":"A","x":[{"y":"]}\\"{"}]}', '{"eventName":"B","resources":[]}'];
  test.each([
    ['a file of a trail', `{"Records":[${a},${b}]}`],
    ['with spaces', `\n{ "Records" : [ ${a} ,\r\n\t${b} ] }\n`],
    ['lookup-events', `{"Events":[${a},${b}],"NextToken":"x{["}`],
    ['the token first', `{"NextToken":"[","Events":[${a},${b}]}`],
    ['two arrays', `{"Records":[${a}],"Other":[1],"Events":[${b}]}`],
    ['an array', `[${a},${b}]`],
    ['lines', `${a}\n${b}\n`],
    ['tabs', `${a}\t${b}`],
    ['nothing in between', a + b],
    ['several files in one', `{"Records":[${a}]}\n{"Records":[]}{"Records":[${b}]}`],
    ['mixed', `${a}{"Records":[${b}]}`],
  ])('%s', (_, text) => {
    expect(split(text)).toEqual({ records: [a, b], problems: [] });
  });

  test('texts and lists in an array are records', () => {
    const text = JSON.stringify({ Events: [JSON.stringify({ a: '"' }), ['x']] });
    expect(split(text).records).toEqual(['"{\\"a\\":\\"\\\\\\"\\"}"', '["x"]']);
  });

  test('numbers are none', () => {
    expect(split('{"Records":[1,null,{}]}')).toEqual({ records: ['{}'], problems: [] });
  });
});

describe('what is wrong is said', () => {
  test.each<[string, string[], RecordProblem[]]>([
    ['{"Records":[{},{"a":', ['{}'], ['truncated']],
    ['{"a', [], ['truncated']],
    ['hello\n{}', ['{}'], ['not-json']],
    ['}{}', [], ['not-json']],
    ['"text"\n{}', ['{}'], ['not-json']],
    ['', [], []],
  ])('%j', (text, records, problems) => {
    expect(split(text)).toEqual({ records, problems });
  });

  test('a record that is too large is left out, the next one is not', () => {
    const large = `{"a":"${'x'.repeat(5 * 1024 * 1024)}"}`;
    const cuts = Array.from({ length: 80 }, (_, at) => at * 65536);
    for (const text of [`{"Records":[${large},{}]}`, `${large}{}`]) {
      expect(split(text, cuts)).toEqual({ records: ['{}'], problems: ['too-large'] });
      expect(split(text)).toEqual({ records: ['{}'], problems: ['too-large'] });
    }
  });

  test('an object that is too large may still hold records at its end', () => {
    const text = `{"a":"${'x'.repeat(5 * 1024 * 1024)}","Records":[{}]}`;
    expect(split(text, [1024 * 1024, 4.5 * 1024 * 1024]).records).toEqual(['{}']);
  });
});

const json = fc.jsonValue({ maxDepth: 4 });
const cuts = fc.array(fc.nat(), { maxLength: 12 });

test('records come out as they went in, wherever the bytes are cut', () => {
  const object = fc.dictionary(fc.string(), json);
  fc.assert(
    fc.property(fc.array(object, { maxLength: 6 }), cuts, fc.constantFrom(undefined, 1), (list, at, indent) => {
      const texts = list.map((each) => JSON.stringify(each, null, indent));
      const { records, problems } = split(`{"Records":[${texts.join(',')}]}`, at);
      expect({ records, problems }).toEqual({ records: texts, problems: [] });
      expect(split(`[${texts.join(',')}]`, at).records).toEqual(texts);
    }),
    { numRuns: 200 },
  );
});

test('any bytes at all give the same however they are cut', () => {
  const soup = fc.array(fc.constantFrom('{', '}', '[', ']', '"', '\\', ',', ':', '\n', 'x', '"Records":['), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(soup, cuts, (pieces, at) => {
      expect(split(pieces.join(''), at)).toEqual(split(pieces.join('')));
    }),
    { numRuns: 500 },
  );
});
