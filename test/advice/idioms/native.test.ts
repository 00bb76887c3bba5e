/*
 * compiled languages: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['a.go', 'key := "⟦S⟧"', 'key := os.Getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.go', 'const key = "⟦S⟧"', 'var key = os.Getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.go', 'const key string = `⟦S⟧`', 'var key string = os.Getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.go', ['const (', '\tkey = "⟦S⟧"'], null],
  ['a.go', ['const (', '\ta = 1', ')', 'var key = "⟦S⟧"'], 'var key = os.Getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.go', 'u := "x:⟦S⟧@h"', 'u := "x:" + os.Getenv("AWS_SECRET_ACCESS_KEY") + "@h"'],
  ['a.go', 'k := []byte("⟦S⟧")', 'k := []byte(os.Getenv("AWS_SECRET_ACCESS_KEY"))'],
  ['a.go', 'creds("⟦K⟧", "⟦S⟧", "")', 'creds(os.Getenv("AWS_ACCESS_KEY_ID"), os.Getenv("AWS_SECRET_ACCESS_KEY"), "")'],
  ['a.go', '\tA string `json:"⟦S⟧"`', null],
  [
    'a.rs',
    'let k = "⟦S⟧";',
    'let k = std::env::var("AWS_SECRET_ACCESS_KEY").expect("AWS_SECRET_ACCESS_KEY is not set");',
  ],
  [
    'a.rs',
    'let k: &str = "⟦S⟧";',
    'let k: &str = &std::env::var("AWS_SECRET_ACCESS_KEY").expect("AWS_SECRET_ACCESS_KEY is not set");',
  ],
  [
    'a.rs',
    'let u = "x:⟦S⟧";',
    'let u = format!("x:{}", std::env::var("AWS_SECRET_ACCESS_KEY").expect("AWS_SECRET_ACCESS_KEY is not set"));',
  ],
  ['a.rs', 'pub const K: &str = "⟦S⟧";', null],
  ['a.rs', 'println!("⟦S⟧");', null],
  ['a.c', '    const char *k = "⟦S⟧";', '    const char *k = getenv("AWS_SECRET_ACCESS_KEY");'],
  ['a.c', '#define K "⟦S⟧"', '#define K getenv("AWS_SECRET_ACCESS_KEY")'],
  ['a.c', 'static const char *k = "⟦S⟧";', null],
  ['a.c', '    char k[] = "⟦S⟧";', null],
  ['a.c', '    f("x:⟦S⟧");', null],
  ['a.cpp', 'auto k = "⟦S⟧";', 'auto k = std::getenv("AWS_SECRET_ACCESS_KEY");'],
  ['a.cpp', 'auto u = "x:⟦S⟧";', 'auto u = std::string() + "x:" + std::getenv("AWS_SECRET_ACCESS_KEY");'],
  ['a.cpp', 'constexpr auto k = "⟦S⟧";', null],
  [
    'a.m',
    '  NSString *k = @"⟦S⟧";',
    '  NSString *k = NSProcessInfo.processInfo.environment[@"AWS_SECRET_ACCESS_KEY"];',
  ],
  ['a.swift', 'let k = "⟦S⟧"', 'let k = ProcessInfo.processInfo.environment["AWS_SECRET_ACCESS_KEY"]!'],
  ['a.swift', 'let u = "x:⟦S⟧@h"', 'let u = "x:\\(ProcessInfo.processInfo.environment["AWS_SECRET_ACCESS_KEY"]!)@h"'],
  ['a.dart', "const k = '⟦S⟧';", 'final k = Platform.environment["AWS_SECRET_ACCESS_KEY"]!;'],
  ['a.dart', 'final u = "x:⟦S⟧";', 'final u = "x:${Platform.environment[\'AWS_SECRET_ACCESS_KEY\']}";'],
  [
    'A.cs',
    'var k = "⟦S⟧";',
    'var k = Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") ?? throw new InvalidOperationException("AWS_SECRET_ACCESS_KEY is not set");',
  ],
  [
    'A.cs',
    '  private const string K = "⟦S⟧";',
    '  private static readonly string K = Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY") ?? throw new InvalidOperationException("AWS_SECRET_ACCESS_KEY is not set");',
  ],
  ['A.cs', 'var u = $"{x}:⟦S⟧";', 'var u = $"{x}:" + Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY");'],
  ['A.cs', '[Key("⟦S⟧")]', null],
  ['A.cs', 'void F(int a, string k = "⟦S⟧")', null],
  ['a.fs', 'let k = "⟦S⟧"', 'let k = System.Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY")'],
  ['a.fs', ['[<Literal>]', 'let K = "⟦S⟧"'], null],
  ['a.fs', ['match k with', '| "⟦S⟧" -> 1'], null],
  ['a.fs', 'let b = "⟦S⟧"B', null],
  ['a.rs', 'f(r#"⟦S⟧"#);', null],
  ['a.rs', 'f(b"⟦S⟧");', null],
  ['A.cs', 'var k = $"""⟦S⟧""";', null],
  ['a.h', '    const char *k = "⟦S⟧";', '    const char *k = getenv("AWS_SECRET_ACCESS_KEY");'],
  [
    'a.swift',
    ['import Vapor', 'let k = "⟦S⟧"'],
    'let k = ProcessInfo.processInfo.environment["AWS_SECRET_ACCESS_KEY"]!',
  ],
  ['a.swift', ['enum E: String {', 'case a = "⟦S⟧"'], null],
  ['a.swift', '@available(*, message: "⟦S⟧")', null],
];

describe('compiled languages', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('caveats of constants, builds and devices', () => {
    expect(notesOf('a.go', 'const key = "⟦S⟧"')).toEqual(['import-os-go', 'const-to-var', 'aws-default-chain']);
    expect(notesOf('a.go', 'const (', ' key = "⟦S⟧"')).toContain('const-to-var');
    expect(notesOf('a.rs', 'const K: &str = "⟦S⟧";')).toEqual(['compile-time']);
    expect(notesOf('a.swift', 'let k = "⟦S⟧"')).toContain('device-code');
    expect(notesOf('a.swift', 'import Vapor', 'let k = "⟦S⟧"')).not.toContain('device-code');
  });
});
