/*
 * Swift, F#, Objective-C and Dart, which have no grammar here: what becomes of each literal.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'ProcessInfo.processInfo.environment["APP_SECRET"]!';
const INSIDE = `\\(${READ})`;

const SERVER: readonly Situation[] = [
  ['a constant', 'let k = "«abc»"', `let k = ${READ}`],
  ['a type', 'let k: String = "«abc»"', `let k: String = ${READ}`],
  ['inside of a URL', 'let u = "pg://u:«abc»@h"', `let u = "pg://u:${INSIDE}@h"`],
  ['beside an interpolation', 'let u = "\\(a):«abc»"', `let u = "\\(a):${INSIDE}"`],
  ['quotes in the rest', 'let j = "{\\"k\\":\\"«abc»\\"}"', `let j = "{\\"k\\":\\"${INSIDE}\\"}"`],
  ['several lines', 'let k = """\n    «BEGIN\n    END»\n    """', `let k = """\n    ${INSIDE}\n    """`],
  ['an argument', 'login("u", key: "«abc»")', `login("u", key: ${READ})`],
  ['an array', 'let l = ["a", "«abc»"]', `let l = ["a", ${READ}]`],
  ['a dictionary', 'let d = ["k": "«abc»"]', `let d = ["k": ${READ}]`],
  ['a member', 'let n = "«abc»".count', `let n = ${READ}.count`],
  ['a sum', 'let u = a + "«abc»" + b', `let u = a + ${READ} + b`],
  ['a parameter', 'func f(k: String = "«abc»") {}', `func f(k: String = ${READ}) {}`],
  ['behind ??', 'let k = a ?? "«abc»"', `let k = a ?? ${READ}`],
  ['a raw string', 'let k = #"«abc»"#', stays('no-safe-edit')],
  ['a raw value', 'enum E: String { case k = "«abc»" }', stays('constant-expression')],
  ['a pattern', 'switch k { case "a", "«abc»": f() }', stays('constant-expression')],
  ['the value of a case', 'switch k { case 1: f("«abc»") }', `switch k { case 1: f(${READ}) }`],
  ['an attribute', '@available(*, deprecated, message: "«abc»") func f() {}', stays('constant-expression')],
  ['a comment', '// k is «abc»', '// k is <APP_SECRET>'],
  ['two on a line', 'f("«A|one1»", "«abc»")', `f(ProcessInfo.processInfo.environment["A"]!, ${READ})`],
];

describe('Swift', () => {
  testSituations(
    { path: 'Sources/App/a.swift', wrap: (text) => `import Foundation\nimport Vapor\n\n${text}\n` },
    SERVER,
  );
  testSituations({ path: 'Sources/App/b.swift' }, [
    ['an import', 'import Vapor\n\nlet k = "«abc»"\n', `import Foundation\nimport Vapor\n\nlet k = ${READ}\n`],
  ]);
  testSituations({ path: 'App/a.swift' }, [['a phone', 'import SwiftUI\nlet k = "«abc»"', stays('device-code')]]);
});

const F_SHARP = 'System.Environment.GetEnvironmentVariable("APP_SECRET")';

describe('others', () => {
  testSituations({ path: 'a.fs' }, [
    ['a value', 'let k = "«abc»"', `let k = ${F_SHARP}`],
    ['inside of a text', 'let u = "u:«abc»@h"', `let u = "u:" + ${F_SHARP} + "@h"`],
    ['a constant', '[<Literal>]\nlet K = "«abc»"', stays('constant-expression')],
    ['a pattern', 'match k with\n| "«abc»" -> 1', stays('constant-expression')],
    ['bytes', 'let b = "«abc»"B', stays('no-safe-edit')],
  ]);
  testSituations({ path: 'a.m' }, [['Objective-C', 'NSString *k = @"«abc»";', stays('device-code')]]);
  testSituations({ path: 'lib/a.dart' }, [['Dart', "final k = '«abc»';", stays('device-code')]]);
});
