import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinConcatenation } from '../../src/chunks/views/concatenation.ts';
import { decodeEscapes } from '../../src/chunks/views/escapes.ts';
import { decodeHtml } from '../../src/chunks/views/html.ts';
import { decodePercent } from '../../src/chunks/views/percent.ts';
import { type Decoder, rewrite } from '../../src/chunks/views/view.ts';
import { viewsOf } from '../../src/chunks/views/views-of.ts';

const TEXT = fc.string({
  unit: fc.constantFrom(...'ab/+\\"\'&;#xu2f%nt0 \n.', '&#47;', '\\/', '%2F', '" + "'),
  maxLength: 60,
});

test('property: each character of a rewritten text knows where it came from', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const rewritten = rewrite(text, /[0-9].?/g, () => '<');
      if (rewritten === null) {
        expect(text).not.toMatch(/[0-9]/);
        return;
      }
      expect(rewritten.source).toHaveLength(rewritten.text.length + 1);
      expect(rewritten.source.at(-1)).toBe(text.length);
      expect(rewritten.text).toBe(text.replace(/[0-9].?/g, '<'));
      expectAscending(rewritten.source);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test.each([
  ['escapes', decodeEscapes],
  ['html', decodeHtml],
  ['percent', decodePercent],
  ['concatenation', joinConcatenation],
] as readonly (readonly [string, Decoder])[])(
  'property: %s maps back, ascending, and what is not decoded maps to itself',
  (_, decode) => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const rewritten = decode(text);
        if (rewritten === null) return;
        expectAscending(rewritten.source);
        expect(rewritten.source).toHaveLength(rewritten.text.length + 1);
        expect(rewritten.source.at(-1)).toBe(text.length);
        for (const [at, character] of [...rewritten.text].entries()) {
          const source = rewritten.source[at] ?? -1;
          const isDecoded = '\\&%"\''.includes(text.charAt(source));
          expect(isDecoded || text.charAt(source) === character).toBe(true);
        }
      }),
      { numRuns: 500, seed: 2 },
    );
  },
);

test('property: views of views map back into the text as written', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const [written, ...decoded] = viewsOf(text);
      expect(written).toEqual({ text, source: null, decoded: [] });
      for (const view of decoded) {
        expect(view.source).toHaveLength(view.text.length + 1);
        expect(view.source?.at(-1)).toBe(text.length);
        expectAscending(view.source ?? new Uint32Array(0));
        expect(view.decoded.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 500, seed: 3 },
  );
});

test.each([
  ['a\\/b', 'a/b'],
  ['a\\\\/b', 'a/b'],
  ['\\u002F\\x2b\\u002b', '/++'],
  ['key\\nAKIA', 'key\nAKIA'],
  ['\\"x\\"', '"x"'],
  ['\\u3042', '?'],
  ['trailing \\', null],
  ['none', null],
])('escapes: %j becomes %j', (text, decoded) => {
  expect(decodeEscapes(text)?.text ?? null).toBe(decoded);
});

test.each([
  ['a%2Fb', 'a/b'],
  ['a%252Fb%252b', 'a/b+'],
  ['100% sure', null],
  ['%zz', null],
])('percent: %j becomes %j', (text, decoded) => {
  expect(decodePercent(text)?.text ?? null).toBe(decoded);
});

test.each([
  ['a&#47;b&#x2F;c&#X2f;', 'a/b/c/'],
  ['&quot;a&quot;&amp;&plus;&sol;', '"a"&+/'],
  ['a & b; &unknown; &#;', null],
])('html: %j becomes %j', (text, decoded) => {
  expect(decodeHtml(text)?.text ?? null).toBe(decoded);
});

test.each([
  ["'AKIA' + 'X'", "'AKIAX'"],
  ["'AKIA'+\n   'X'", "'AKIAX'"],
  ["'AKIA'\n  + 'X'", "'AKIAX'"],
  ['"a" . "b"', '"ab"'],
  ['"a" .. "b"', '"ab"'],
  ['"a" & "b"', '"ab"'],
  ['"a" <> "b"', '"ab"'],
  ['"a" || "b"', '"ab"'],
  ['"a" \\\n "b"', '"ab"'],
  ['"a"\n"b"', '"ab"'],
  ['"a" & _\n "b"', '"ab"'],
  ['"a", "b"', null],
  ['"a": "b"', null],
])('concatenation: %j becomes %j', (text, decoded) => {
  expect(joinConcatenation(text)?.text ?? null).toBe(decoded);
});

function expectAscending(source: Uint32Array): void {
  expect([...source]).toEqual([...source].sort((a, b) => a - b));
}

/** How languages put `AKIA` and `X` together, in one line and over lines. */
test.each([
  ['JavaScript', "'AKIA' +\n  'X'"],
  ['JavaScript, template', '`AKIA` + `X`'],
  ['JavaScript, continued inside', '"AKIA\\\nX"'],
  ['Python, beside each other', '("AKIA" "X")'],
  ['Python, over lines', '("AKIA"\n    \'X\')'],
  ['Python, with prefixes', 'k = f"AKIA" rb"X"'],
  ['Python, continued', '"AKIA" \\\n    "X"'],
  ['PHP', '\'AKIA\' . "X"'],
  ['PHP, over lines', "'AKIA'\n    . 'X'"],
  ['Java', '"AKIA" +\r\n        "X"'],
  ['C', '"AKIA" "X"'],
  ['C, over lines', '"AKIA"\n\t"X"'],
  ['C, wide', 'L"AKIA" L"X"'],
  ['C, continued inside', '"AKIA\\\r\nX"'],
  ['C#', '"AKIA" + @"X"'],
  ['Ruby', "'AKIA' \\\n  'X'"],
  ['Go', '"AKIA" +\n\t`X`'],
  ['Perl', "'AKIA'.'X'"],
  ['Lua', '"AKIA"..\'X\''],
  ['Basic', '"AKIA" & _\r\n    "X"'],
  ['Haskell', '"AKIA" ++ "X"'],
  ['Elixir', '"AKIA" <> "X"'],
  ['SQL', "'AKIA' || 'X'"],
  ['OCaml', '"AKIA" ^ "X"'],
  ['Julia', '"AKIA" * "X"'],
  ['shell, beside each other', '"AKIA"\'X\''],
  ['shell, continued', '"AKIA"\\\n"X"'],
  ['shell, continued inside', '"AKIA\\\nX"'],
])('put together in %s: one string in some view', (_, text) => {
  expect(viewsOf(text).some((view) => view.text.includes('AKIAX'))).toBe(true);
});

test.each([
  ['a list', '["AKIA", "X"]'],
  ['a blank between two', 'f("AKIA" + " " + "X")'],
  ['a pair of YAML', 'a: "AKIA"\nb: "X"'],
  ['folded YAML', 'a: >\n  AKIA\n  X'],
  ['arguments', 'f "AKIA", "X"'],
])('%s: is not put together', (_, text) => {
  expect(viewsOf(text).some((view) => view.text.includes('AKIAX'))).toBe(false);
});
