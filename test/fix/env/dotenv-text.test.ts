import { describe, expect, test } from 'vitest';
import { quoteDotenv, quoteDotenvFor, readDotenv, withVariables } from '../../../src/fix/env/dotenv-text.ts';

const values = (text: string) => readDotenv(text).map(({ name, value }) => [name, value]);

describe('readDotenv', () => {
  test.each([
    ['A=plain', 'plain'],
    ['A=', ''],
    ['A=""', ''],
    ['A = blanks around', 'blanks around'],
    ['\tA=indented', 'indented'],
    ['A: as in YAML', 'as in YAML'],
    ['A:', ''],
    ['A=a#b', 'a#b'],
    ['A=#b', '#b'],
    ['A=a # comment', 'a'],
    ['A= # comment', ''],
    ["A='a # b' # comment", 'a # b'],
    ["A='a'#comment", 'a'],
    [`A='"$x\\n'`, '"$x\\n'],
    [`A="it's"`, "it's"],
    ['A="a\\nb\\rc\\"d\\\\e\\$f\\`g"', 'a\nb\rc"d\\e$f`g'],
    ['A="C:\\dir\\temp"', 'C:\\dir\\temp'],
    ['A="\\\\n"', '\\n'],
    ['A=`it\'s "x"`', 'it\'s "x"'],
    ["A='a\nB=b\n#c'", 'a\nB=b\n#c'],
    ['A="a\n\nb"', 'a\n\nb'],
    ['A=a\\nb', 'a\\nb'],
    ['A=C:\\dir', 'C:\\dir'],
    ['A=\\~\\ \\#\\\\ # c', '~ #\\'],
    ['A=a=b:c', 'a=b:c'],
    [`A="a" b`, '"a" b'],
    [`A="a"b"`, 'a"b'],
    ["A='it'\\''s'", "it'\\''s"],
    ['A="open', '"open'],
    ['A="$B/${C}"', '$B/${C}'],
    ['\uFEFFA=marked', 'marked'],
    ['\u00EF\u00BB\u00BFA=marked', 'marked'],
    ['A=caf\u00C3\u00A0', 'caf\u00C3\u00A0'],
  ])('%j is %j', (text, value) => {
    expect(values(text)).toEqual([['A', value]]);
    expect(values(`${text}\n`)).toEqual([['A', value]]);
  });

  test.each([['# A=1'], ['A'], ['export A'], ['=1'], ['A:b'], ['A B=1'], ["'A'=1"], ['']])(
    '%j sets nothing',
    (text) => {
      expect(readDotenv(text)).toEqual([]);
    },
  );

  test('names, lines and exports are those of the definitions, in their order', () => {
    expect(readDotenv("# x\n\nexport A=1\nB='2\n3'\n  export  C.d-e=\nA=4\n")).toEqual([
      { name: 'A', value: '1', line: 3, exported: true },
      { name: 'B', value: '2\n3', line: 4, exported: false },
      { name: 'C.d-e', value: '', line: 6, exported: true },
      { name: 'A', value: '4', line: 7, exported: false },
    ]);
  });

  test('a quote that is not closed ends with its line', () => {
    expect(values('A="open\nB=1\n')).toEqual([
      ['A', '"open'],
      ['B', '1'],
    ]);
  });

  test('CRLF ends lines, and inside quotes is a newline where all lines end so', () => {
    expect(values('A=1 \r\nB="2\r\n3"\r\nC=4 # c\r\nD=\r\n')).toEqual([
      ['A', '1'],
      ['B', '2\n3'],
      ['C', '4'],
      ['D', ''],
    ]);
    expect(values("A='1\r\n2'\nB=3\n")).toEqual([
      ['A', '1\r\n2'],
      ['B', '3'],
    ]);
  });
});

describe('quoteDotenv', () => {
  test.each([
    ['', ''],
    ['aZ09_./+=:@%,-', 'aZ09_./+=:@%,-'],
    ['a b', "'a b'"],
    ['a#b', "'a#b'"],
    ['~/a', "'~/a'"],
    ['a$b', "'a$b'"],
    ['a"b', `'a"b'`],
    ['a`b', "'a`b'"],
    ['a\\nb', "'a\\nb'"],
    ['é漢😀', "'é漢😀'"],
    ["it's", `"it's"`],
    ["it's 5$ a month", `"it's 5$ a month"`],
    ['a\nb\n', '"a\nb\n"'],
    ['a "\nb', `'a "\nb'`],
    ['a $b\nc', "'a $b\nc'"],
  ])('%j is written as %j', (value, written) => {
    expect(quoteDotenv(value)).toBe(written);
    expect(quoteDotenvFor(value).written).toBe(written);
  });

  test.each([
    ['it\'s "x"'],
    ["it's $x"],
    ["it's `x`"],
    ["it's \\"],
    ["it's\\x"],
    ['a${b}'],
    ['a\\\\b'],
    ['a\rb'],
    ['a\\'],
  ])('%j is read alike in no form', (value) => {
    expect(quoteDotenv(value)).toBeNull();
  });
});

describe('quoteDotenvFor', () => {
  test.each([
    ['it\'s "x"', 'shell', '"it\'s \\"x\\""', ['dotenv', 'dotenv-expand', 'node', 'go']],
    ['it\'s "x"', 'dotenv', '"it\'s \\"x\\""', ['dotenv', 'dotenv-expand', 'node', 'go']],
    ["it's $x", 'shell', '"it\'s \\$x"', ['dotenv', 'node', 'python']],
    ["it's $x", 'dotenv', '"it\'s $x"', ['dotenv-expand', 'ruby', 'compose', 'shell', 'php', 'rust']],
    ["it's a\\d", 'shell', '"it\'s a\\d"', ['ruby', 'django-environ', 'php', 'go', 'rust']],
    ["it's a\\d", 'ruby', '"it\'s a\\\\d"', ['dotenv', 'dotenv-expand', 'node', 'php']],
    ['a$b', 'shell', "'a$b'", ['dotenv-expand']],
    ['a\\', 'shell', 'a\\\\', ['dotenv', 'dotenv-expand', 'node', 'python', 'django-environ', 'compose', 'php', 'go']],
    ['a\\', 'compose', '"a\\\\"', ['dotenv', 'dotenv-expand', 'node', 'ruby', 'python', 'php', 'go']],
    ['a\\', 'php', "'a\\'", ['dotenv', 'dotenv-expand', 'node', 'ruby', 'python', 'compose', 'go', 'rust']],
    [
      'a\nb\\',
      'dotenv',
      '"a\nb\\\\"',
      ['dotenv', 'dotenv-expand', 'node', 'ruby', 'python', 'django-environ', 'php', 'go'],
    ],
    ['a\\\\b', 'shell', "'a\\\\b'", ['python']],
    ['a\\\\b', 'python', '"a\\\\\\\\b"', ['dotenv', 'dotenv-expand', 'node', 'php']],
    ['"a"', 'shell', `'"a"'`, ['django-environ']],
    ['a\nb', 'shell', '"a\nb"', ['django-environ']],
    ['a\n"b', 'shell', `'a\n"b'`, ['django-environ', 'php']],
    ['a\n"b', 'php', '"a\n\\"b"', ['dotenv', 'dotenv-expand', 'node', 'django-environ']],
    ['a\r\nb', 'dotenv', '"a\\r\\nb"', ['node', 'ruby', 'django-environ', 'shell', 'rust']],
  ] as const)('%j for %s is %j', (value, reader, written, misreadBy) => {
    expect(quoteDotenvFor(value, reader)).toEqual({ written, misreadBy });
  });

  test('a word that ends in a backslash stands without quotes, where none can be taken for the end of it', () => {
    expect(quoteDotenvFor('~ é#"$(x)\'`\\').written).toBe('\\~\\ é\\#\\"\\$\\(x\\)\\\'\\`\\\\');
  });

  test('what is expanded even in single quotes is escaped only for those who do so', () => {
    expect(quoteDotenvFor('a$b', 'dotenv-expand').written).toBe('"a\\$b"');
    expect(quoteDotenvFor('"a$b', 'dotenv-expand').written).toBe(`'"a\\$b'`);
    expect(quoteDotenvFor('"a$b').misreadBy).toEqual(['dotenv-expand']);
  });

  test.each(['a`touch x`', "it's `touch x`", "it's $(touch x)", "'$(touch x)`touch x`"])(
    '%j never stands where a shell would run it',
    (value) => {
      for (const reader of ['dotenv', 'node', 'ruby', 'python', 'compose', 'shell'] as const) {
        expect(quoteDotenvFor(value, reader).written).toMatch(/^'[^']*'$|^"(?:\\.|[^"\\$`])*"$/);
      }
    },
  );

  test('NUL is refused, and the message does not say in what', () => {
    expect(() => quoteDotenvFor('a\0b')).toThrow(new RangeError('no environment holds NUL'));
  });
});

describe('withVariables', () => {
  const A = { name: 'A', written: "'x y'" };

  test.each([
    ['', "A='x y'\n"],
    ['B=1\n', "B=1\nA='x y'\n"],
    ['B=1', "B=1\nA='x y'\n"],
    ['B=1\r\n', "B=1\r\nA='x y'\r\n"],
    ['B=1\r\nC=2', "B=1\r\nC=2\r\nA='x y'\r\n"],
    ['# only a comment', "# only a comment\nA='x y'\n"],
    ['\uFEFF', "\uFEFFA='x y'\n"],
    ['\uFEFFB=1\n', "\uFEFFB=1\nA='x y'\n"],
    ['# A=\n', "# A=\nA='x y'\n"],
    ['AA=1\nB="\nA=\n"\n', 'AA=1\nB="\nA=\n"\nA=\'x y\'\n'],
  ])('%j gets a line', (text, expected) => {
    expect(withVariables(text, [A])).toBe(expected);
  });

  test.each([
    ['A=\nB=1\n', "A='x y'\nB=1\n"],
    ['A=', "A='x y'"],
    ['A=  \r\nB=1\r\n', "A='x y'\r\nB=1\r\n"],
    ['A=""\n', "A='x y'\n"],
    ["A = ''\n", "A='x y'\n"],
    ['A:\n', "A='x y'\n"],
    ['  export A= # from the vault\n', "  export A='x y' # from the vault\n"],
    ['A=1\nA=\n', "A=1\nA='x y'\n"],
  ])('%j is filled in place', (text, expected) => {
    expect(withVariables(text, [A])).toBe(expected);
  });

  test.each([["A='x y'\n"], ['A=x y'], ['A="x y" # c\r\n'], ['A: x y\n'], ['A=1\nA="x y"\n']])(
    '%j has it already',
    (text) => {
      expect(withVariables(text, [A])).toBe(text);
    },
  );

  test('an empty value is there when the name is', () => {
    expect(withVariables('A=\n', [{ name: 'A', written: '' }])).toBe('A=\n');
    expect(withVariables('', [{ name: 'A', written: '' }])).toBe('A=\n');
  });

  test('another value is never lost, nor shown', () => {
    expect(() => withVariables('A=1\nB=2\n', [A])).toThrow(new RangeError('A is set to something else'));
    expect(() => withVariables('A=\nA=1\n', [A])).toThrow(RangeError);
    expect(() => withVariables('', [A, { name: 'A', written: 'z' }])).toThrow(RangeError);
  });

  test.each([
    ['no name', { name: 'A B', written: 'x' }],
    ['two lines', { name: 'A', written: 'x\nB=1' }],
  ])('what would not be read back is refused: %s', (_, addition) => {
    expect(() => withVariables('', [addition])).toThrow(RangeError);
  });

  test('several are added in their order, once', () => {
    const additions = [A, { name: 'B', written: '"1\n2"' }, A];
    const once = withVariables('C=3', additions);
    expect(once).toBe('C=3\nA=\'x y\'\nB="1\n2"\n');
    expect(withVariables(once, additions)).toBe(once);
  });

  test('a value of several lines stays the same when an editor makes all lines end in CRLF', () => {
    const additions = [{ name: 'A', written: '"1\n2"' }];
    const converted = withVariables('B=1\n', additions).replaceAll('\n', '\r\n');
    expect(withVariables(converted, additions)).toBe(converted);
  });
});
