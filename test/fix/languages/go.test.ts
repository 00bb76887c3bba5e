/*
 * Go: what becomes of each literal.
 */

import { describe, expect, test } from 'vitest';
import { rewriteFile } from '../../../src/fix/rewrite/rewrite-file.ts';
import { fixMarked, rewriteMarked } from '../fixing.ts';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'os.Getenv("APP_SECRET")';

const STATEMENTS: readonly Situation[] = [
  ['a string', 'k := "«abc»"', `k := ${READ}`],
  ['a raw string', 'k := `«abc»`', `k := ${READ}`],
  ['a key of several lines in a raw string', 'k := `«BEGIN\nabc\nEND\n»`', `k := ${READ}`],
  ['a key of several lines among others', 'k := `a\n«BEGIN\nEND»\nb`', `k := \`a\n\` + ${READ} + \`\nb\``],
  ['a declared type', 'var k string = "«abc»"', `var k string = ${READ}`],
  ['inside of a URL', 'u := "postgres://u:«abc»@h/db"', `u := "postgres://u:" + ${READ} + "@h/db"`],
  ['at the end of a text', 'u := "Bearer «abc»"', `u := "Bearer " + ${READ}`],
  ['a term of a sum', 'u := a + "«abc»" + b', `u := a + ${READ} + b`],
  ['inside of a term of a sum', 'u := a + "x:«abc»@" + b', `u := a + "x:" + ${READ} + "@" + b`],
  ['a sum over lines', 'u := "x" +\n\t\t"y:«abc»@" +\n\t\t"z"', `u := "x" +\n\t\t"y:" + ${READ} + "@" +\n\t\t"z"`],
  ['quotes in the rest of the text', 'j := "{\\"k\\":\\"«abc»\\"}"', `j := "{\\"k\\":\\"" + ${READ} + "\\"}"`],
  ['an argument', 'c.Login("u", "«abc»", true)', `c.Login("u", ${READ}, true)`],
  ['nested calls', 'r := f(g([]byte("«abc»")), 1)', `r := f(g([]byte(${READ})), 1)`],
  ['part of an argument', 'r := f("x=«abc»")', `r := f("x=" + ${READ})`],
  ['a field', 'c := Config{Host: "h", Key: "«abc»"}', `c := Config{Host: "h", Key: ${READ}}`],
  ['a slice', 'l := []string{"a", "«abc»"}', `l := []string{"a", ${READ}}`],
  ['an array on lines', 'l := [...]string{\n\t\t"«abc»", // k\n\t}', `l := [...]string{\n\t\t${READ}, // k\n\t}`],
  ['a value of a map', 'm := map[string]string{"k": "«abc»"}', `m := map[string]string{"k": ${READ}}`],
  ['a key of a map', 'm := map[string]bool{"«abc»": true}', `m := map[string]bool{${READ}: true}`],
  ['a case', 'switch k {\n\tcase "«abc»":\n\t}', `switch k {\n\tcase ${READ}:\n\t}`],
  ['a comparison', 'if k == "«abc»" {\n\t}', `if k == ${READ} {\n\t}`],
  ['a comparison of a part', 'if k == "x «abc»" {\n\t}', `if k == "x "+${READ} {\n\t}`],
  ['an index', 'b := "«abc»"[0]', `b := ${READ}[0]`],
  ['a slice of a part', 'b := "x«abc»"[2:]', `b := ("x" + ${READ})[2:]`],
  ['a result', 'f := func() string { return "«abc»" }', `f := func() string { return ${READ} }`],
  ['a comment behind', 'k := "«abc»" // "the" key', `k := ${READ} // "the" key`],
  ['a comment', '// k is «abc»', '// k is <APP_SECRET>'],
  ['sums among arguments', 'f(a, "x"+"y:«abc»")', `f(a, "x"+"y:"+${READ})`],
  [
    'sums in an index and deep down',
    'g(a, h["x«abc»"], []byte("x«abc»"))',
    `g(a, h["x"+${READ}], []byte("x"+${READ}))`,
  ],
  ['two on a line', 'f("«A|one1»", "«B|two2»")', 'f(os.Getenv("A"), os.Getenv("B"))'],
  ['two in a literal', 'u := "«A|one1»:«B|two2»@h"', 'u := os.Getenv("A") + ":" + os.Getenv("B") + "@h"'],
  ['twice the same', 'f("«abc»", "«abc»")', `f(${READ}, ${READ})`],
  ['assignment', 'c.Key = "«abc»"', `c.Key = ${READ}`],
  ['sum and assignment', 'u += "&k=«abc»"', `u += "&k=" + ${READ}`],
  ['a label', 'go f("«abc»")', `go f(${READ})`],
  ['the size of an array', 'var a [len("«abc»")]int', stays('constant-expression')],
];

const FORMATS: readonly Situation[] = [
  ['alone', 'log.Fatalf("key «abc»")', `log.Fatalf("key %s", ${READ})`],
  [
    'before another verb',
    'u := fmt.Sprintf("pg://u:«abc»@%s/%d", host, 1)',
    `u := fmt.Sprintf("pg://u:%s@%s/%d", ${READ}, host, 1)`,
  ],
  [
    'between verbs',
    'u := fmt.Sprintf("pg://%s:«abc»@%*d 100%%", u, w, 1)',
    `u := fmt.Sprintf("pg://%s:%s@%*d 100%%", u, ${READ}, w, 1)`,
  ],
  ['behind verbs', 'fmt.Fprintf(w, "%v %-5d «abc»\\n", a, b)', `fmt.Fprintf(w, "%v %-5d %s\\n", a, b, ${READ})`],
  ['two of them', 'fmt.Printf("«A|one1» %s «B|two2»", x)', 'fmt.Printf("%s %s %s", os.Getenv("A"), x, os.Getenv("B"))'],
  ['numbered verbs', 'fmt.Printf("%[1]s «abc»", x)', `fmt.Printf("%[1]s "+${READ}, x)`],
  ['arguments that are spread', 'fmt.Printf("%s «abc»", x...)', `fmt.Printf("%s "+${READ}, x...)`],
  ['an argument of a format', 'fmt.Printf("%s", "«abc»")', `fmt.Printf("%s", ${READ})`],
  ['an escape in the secret', 'fmt.Printf("k «s3%%cr»")', stays('unknown-escape')],
];

describe('Go statements', () => {
  const wrap = (text: string) => `package main\n\nimport "os"\n\nfunc f() {\n\t${text}\n}\n`;
  testSituations({ path: 'a.go', wrap }, STATEMENTS);
  describe('formats', () => testSituations({ path: 'a_test.go', wrap }, FORMATS));
});

const DECLARATIONS: readonly Situation[] = [
  ['a variable', 'var k = "«abc»"', `var k = ${READ}`],
  ['a constant', 'const k = "«abc»"', `var k = ${READ}`],
  ['a constant with a type', 'const k string = "«abc»"', `var k string = ${READ}`],
  [
    'a constant with a named type',
    'type Key string\n\nconst k Key = "«abc»"',
    `type Key string\n\nvar k Key = Key(${READ})`,
  ],
  ['a variable with the type of a package', 'var k jwt.Key = "a«abc»"', `var k jwt.Key = jwt.Key("a" + ${READ})`],
  ['two constants', 'const a, b = "x", "«abc»"', `var a, b = "x", ${READ}`],
  [
    'a constant in a function',
    'func f() {\n\tconst k = "«abc»"\n\tg(k)\n}',
    `func f() {\n\tvar k = ${READ}\n\tg(k)\n}`,
  ],
  ['a group of its own', 'const (\n\tk = "«abc»" // k\n)', `var (\n\tk = ${READ} // k\n)`],
  [
    'a group of secrets',
    'const (\n\ta  = "«A|one1»"\n\tbb = "«B|two2»"\n)',
    'var (\n\ta  = os.Getenv("A")\n\tbb = os.Getenv("B")\n)',
  ],
  [
    'the last one of a group',
    'const (\n\thost   = "h"\n\tsecret = "«abc»"\n)\n\nfunc f() {}',
    `const (\n\thost = "h"\n)\n\nvar secret = ${READ}\n\nfunc f() {}`,
  ],
  [
    'with comments, in the middle',
    'const (\n\ta = 1\n\n\t// Key is secret.\n\t// Really.\n\tKey Secret = "«abc»" // rotate\n\n\tb = 2\n)',
    `const (\n\ta = 1\n\n\tb = 2\n)\n\n// Key is secret.\n// Really.\nvar Key Secret = Secret(${READ}) // rotate`,
  ],
  [
    'two of three',
    'const (\n\ta = "«A|one1»"\n\n\tb = 2\n\tc = "x:«C|two2»"\n)',
    'const (\n\tb = 2\n)\n\nvar (\n\ta = os.Getenv("A")\n\tc = "x:" + os.Getenv("C")\n)',
  ],
  [
    'of a group in a function',
    'func f() {\n\tconst (\n\t\ta = 1\n\t\tk = "«abc»"\n\t)\n\tg(a, k)\n}',
    `func f() {\n\tconst (\n\t\ta = 1\n\t)\n\tvar k = ${READ}\n\tg(a, k)\n}`,
  ],
  ['behind iota', 'const (\n\ta = iota\n\tb\n\tk = "«abc»"\n)', `const (\n\ta = iota\n\tb\n)\n\nvar k = ${READ}`],
  ['before iota', 'const (\n\tk = "«abc»"\n\ta = iota\n)', stays('constant-expression')],
  ['repeated', 'const (\n\tk = "«abc»"\n\ta\n)', stays('constant-expression')],
  ['before what repeats iota', 'const (\n\tx = iota\n\tk = "«abc»"\n\ta = 1\n\tb\n)', stays('constant-expression')],
  ['a group on one line', 'const (a = 1; k = "«abc»")', stays('no-safe-edit')],
  ['a size', 'const k = "«abc»"\n\nvar a [len(k)]int', stays('constant-used')],
  ['another constant', 'const k = "«abc»"\nconst u = "x:" + k', stays('constant-used')],
  ['a tag', 'type T struct {\n\tA string `k:"«abc»"`\n}', stays('constant-expression')],
  ['an import', 'import _ "x/«abc»"', stays('no-safe-edit')],
  ['a directive', '//go:generate run -k «abc»\nvar a = 1', stays('no-safe-edit')],
  ['another os', 'func f() string {\n\tos := 1\n\tg(os)\n\treturn "«abc»"\n}', stays('no-safe-edit')],
  ['a field os', 'var c = C{os: 1, K: "«abc»"}', `var c = C{os: 1, K: ${READ}}`],
  ['a parameter os', 'func f(os string) string {\n\treturn "«abc»"\n}', stays('no-safe-edit')],
  [
    'types of this file',
    'type Key string\n\ntype C struct{ A, K Key }\n\nfunc g(a int, k Key) Key {\n\treturn "«abc»"\n}\n\nvar c = C{K: "«abc»"}\n\nvar l = []Key{"«abc»"}\n\nvar r = g(1, "a"+"«abc»")\n\nvar m = map[Key]string{"«abc»": "«abc»"}',
    `type Key string\n\ntype C struct{ A, K Key }\n\nfunc g(a int, k Key) Key {\n\treturn Key(${READ})\n}\n\nvar c = C{K: Key(${READ})}\n\nvar l = []Key{Key(${READ})}\n\nvar r = g(1, "a"+Key(${READ}))\n\nvar m = map[Key]string{Key(${READ}): ${READ}}`,
  ],
];

describe('Go declarations', () => {
  testSituations({ path: 'a.go', wrap: (text) => `package main\n\nimport "os"\n\n${text}\n` }, DECLARATIONS);
});

const USE = 'var k = "«abc»"\n';
const USED = `var k = ${READ}\n`;

const IMPORTS: readonly Situation[] = [
  ['none', `package a\n\n${USE}`, `package a\n\nimport "os"\n\n${USED}`],
  ['none, and no blank line', `package a\n${USE}`, `package a\n\nimport "os"\n${USED}`],
  [
    'build tags and a comment',
    `//go:build linux\n\n// Package a is one.\npackage a // a\n\n${USE}`,
    `//go:build linux\n\n// Package a is one.\npackage a // a\n\nimport "os"\n\n${USED}`,
  ],
  ['there', `package a\n\nimport "os" // o\n\n${USE}`, `package a\n\nimport "os" // o\n\n${USED}`],
  [
    'under another name',
    `package a\n\nimport sys "os"\n\n${USE}`,
    'package a\n\nimport sys "os"\n\nvar k = sys.Getenv("APP_SECRET")\n',
  ],
  [
    'without a name',
    `package a\n\nimport . "os"\n\n${USE}`,
    'package a\n\nimport . "os"\n\nvar k = Getenv("APP_SECRET")\n',
  ],
  ['one', `package a\n\nimport "fmt"\n\n${USE}`, `package a\n\nimport (\n\t"fmt"\n\t"os"\n)\n\n${USED}`],
  [
    'one behind it',
    `package a\n\nimport "strings"\n\n${USE}`,
    `package a\n\nimport (\n\t"os"\n\t"strings"\n)\n\n${USED}`,
  ],
  [
    'one of another module',
    `package a\n\nimport x "example.com/x"\n\n${USE}`,
    `package a\n\nimport (\n\t"os"\n\n\tx "example.com/x"\n)\n\n${USED}`,
  ],
  [
    'several',
    `package a\n\nimport "fmt"\nimport "strings"\n\n${USE}`,
    `package a\n\nimport "fmt"\nimport "os"\nimport "strings"\n\n${USED}`,
  ],
  [
    'a group',
    `package a\n\nimport (\n\t"fmt"\n\t// s\n\t"strings"\n)\n\n${USE}`,
    `package a\n\nimport (\n\t"fmt"\n\t"os"\n\t// s\n\t"strings"\n)\n\n${USED}`,
  ],
  [
    'a group of two stretches',
    `package a\n\nimport (\n\t"context"\n\t"fmt" // f\n\n\t"example.com/x"\n)\n\n${USE}`,
    `package a\n\nimport (\n\t"context"\n\t"fmt" // f\n\t"os"\n\n\t"example.com/x"\n)\n\n${USED}`,
  ],
  [
    'a group of other modules',
    `package a\n\nimport (\n\t"example.com/x"\n)\n\n${USE}`,
    `package a\n\nimport (\n\t"os"\n\n\t"example.com/x"\n)\n\n${USED}`,
  ],
  [
    'two groups',
    `package a\n\nimport (\n\t"example.com/x"\n)\n\nimport (\n\t"fmt"\n)\n\n${USE}`,
    `package a\n\nimport (\n\t"example.com/x"\n)\n\nimport (\n\t"fmt"\n\t"os"\n)\n\n${USED}`,
  ],
  [
    'C',
    `package a\n\n// #include <a.h>\nimport "C"\n\n${USE}`,
    `package a\n\n// #include <a.h>\nimport "C"\n\nimport "os"\n\n${USED}`,
  ],
  ['in what is C', `package a\n\n// #define K "«abc»"\nimport "C"\n`, stays('no-safe-edit')],
  [
    'line ends of Windows',
    `package a\r\n\r\nimport "fmt"\r\n\r\nconst (\r\n\ta = 1\r\n\tk = "«abc»"\r\n)\r\n`,
    `package a\r\n\r\nimport (\r\n\t"fmt"\r\n\t"os"\r\n)\r\n\r\nconst (\r\n\ta = 1\r\n)\r\n\r\nvar k = ${READ}\r\n`,
  ],
  ['no end of line', 'package a\n\nvar k = "«abc»"', `package a\n\nimport "os"\n\nvar k = ${READ}`],
];

describe('imports of Go', () => testSituations({ path: 'a.go' }, IMPORTS));

test('constants that become variables are told', async () => {
  const { notes } = await fixMarked('a.go', 'package a\n\nconst (\n\ta = 1\n\tk = "«abc»"\n)\n');
  expect(notes).toContain('const-to-var');
});

test('secrets that are only kept out of sight stay where they are', async () => {
  const marked = 'package a\n\nimport "os"\n\nfunc f() {\n\tg(fmt.Sprintf("«hidden» %s «shown»", x), "«hidden»")\n}\n';
  const known = await rewriteMarked('a.go', marked);
  if (known === null) throw new Error('the text could not be masked');
  const text = known.masked.unmask(known.masked.text);
  const all = [...known.masked.masked.values()];
  const targets = all.map((target) => ({ ...target, wanted: text.slice(target.start, target.end) === 'shown' }));
  const result = await rewriteFile({ path: 'a.go', text, targets }, () => 'SHOWN');
  const expected = text.replace('shown", x', '%s", x, os.Getenv("SHOWN")');
  expect(result?.masked.unmask(result.after)).toBe(expected);
});
