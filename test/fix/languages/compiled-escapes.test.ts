/*
 * What programs receive for secrets that are written with escapes.
 */

import { describe, expect, test } from 'vitest';
import { valuesIn } from '../../../src/fix/rewrite/values-in.ts';
import { rewriteMarked } from '../fixing.ts';

type Row = readonly [path: string, marked: string, value: string | null];

const ROWS: readonly Row[] = [
  ['a.go', 'var k = "«a\\x41\\u00e9\\U0001F600\\101\\a\\"»"', 'aAé😀A\x07"'],
  ['a.go', 'var k = "«a\\xff»"', null],
  ['a.go', 'var k = `«a\\x41»`', 'a\\x41'],
  ['a.rs', 'fn f() { g("«a\\x41\\u{e9}\\0\\\n      b»"); }', 'aAé\0b'],
  ['a.rs', 'fn f() { g(r#"«a\\"b»"#); }', 'a\\"b'],
  ['a.rs', 'fn f() { g(b"«a\\"b»"); }', 'a"b'],
  ['A.java', 'class A { String k = "«a\\101\\u00e9\\uD83D\\uDE00\\s»"; }', 'aAé😀 '],
  ['A.java', 'class A { String k = """\n    «a\n      b\n    c»\n    """; }', 'a\n  b\nc'],
  ['A.java', 'class A { String k = """\n    «a\\\n    b»\n    """; }', 'ab'],
  ['A.kt', 'val k = "«a\\$b\\u00e9»"', 'a$bé'],
  ['A.kt', 'val k = """«a\\$b»"""', 'a\\$b'],
  ['A.scala', 'val k = raw"«a\\tb»"', 'a\\tb'],
  ['a.c', 'void f(void) { g("«a\\101\\?\\t\\\nb»"); }', 'aA?\tb'],
  ['a.c', 'void f(void) { g("«a\\x41»"); }', null],
  ['a.cpp', 'void f() { g(R"(«a\\n"b»)"); }', 'a\\n"b'],
  ['a.cpp', 'void f() { g(R"x(«a\\n)"b»)x"); }', 'a\\n)"b'],
  ['A.cs', 'class A { string k = "«a\\u00e9\\0\\U0001F600»"; }', 'aé\0😀'],
  ['A.cs', 'class A { string k = "«a\\x41»"; }', null],
  ['A.cs', 'class A { string k = @"«a\\n""b»"; }', 'a\\n"b'],
  ['A.cs', 'class A { string k = """\n    «a\\n\n    "b»\n    """; }', 'a\\n\n"b'],
  ['A.cs', 'class A { string k = $"""{x}«a\\n»"""; }', 'a\\n'],
  ['a.swift', 'import Vapor\nlet k = """\n  «a\\u{e9}\n  b»\n  """', 'aé\nb'],
  ['a.sh', "k=$'«a\\'b\\x41\\101\\n\\z»'", "a'bAA\n\\z"],
  ['a.sh', 'k="«a\\$b\\n»"', 'a$b\\n'],
  ['a.sh', "k='«a\\$b»'", 'a\\$b'],
  ['a.sh', 'k=«a\\$b»', null],
  ['a.fish', 'set k "«a\\$b\\n»"', 'a$b\\n'],
  ['a.fish', "set k '«a\\'b\\n»'", "a'b\\n"],
  ['a.ps1', "$k = '«a''b`n»'", "a'b`n"],
  ['a.ps1', '$k = "«a`n»"', null],
];

describe('values of literals', () => {
  test.each(ROWS)('%s: %s', async (path, marked, value) => {
    const result = await rewriteMarked(path, marked);
    if (result === null) throw new Error('the text could not be masked');
    const { masked } = result;
    const file = { path, text: masked.unmask(masked.text), targets: [...masked.masked.values()] };
    const { targets, unreadable } = await valuesIn(file);
    expect(targets.map(({ secret }) => secret.expose())).toEqual(value === null ? [] : [value]);
    expect(unreadable).toHaveLength(value === null ? 1 : 0);
  });
});
