/*
 * jvm languages: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['A.java', 'String k = "⟦S⟧";', 'String k = System.getenv("AWS_SECRET_ACCESS_KEY");'],
  [
    'A.java',
    'new BasicAWSCredentials("⟦K⟧", "⟦S⟧");',
    'new BasicAWSCredentials(System.getenv("AWS_ACCESS_KEY_ID"), System.getenv("AWS_SECRET_ACCESS_KEY"));',
  ],
  ['A.java', 'String u = "jdbc:⟦S⟧@h";', 'String u = "jdbc:" + System.getenv("AWS_SECRET_ACCESS_KEY") + "@h";'],
  [
    'A.java',
    'String u = "⟦K⟧:⟦S⟧".trim();',
    'String u = (System.getenv("AWS_ACCESS_KEY_ID") + ":" + System.getenv("AWS_SECRET_ACCESS_KEY")).trim();',
  ],
  [
    'A.java',
    'String j = "{\\"k\\":\\"⟦S⟧\\"}";',
    'String j = "{\\"k\\":\\"" + System.getenv("AWS_SECRET_ACCESS_KEY") + "\\"}";',
  ],
  ['A.java', '    @Value("⟦S⟧")', '    @Value("${AWS_SECRET_ACCESS_KEY}")'],
  ['A.java', '    @Secret("⟦S⟧")', null],
  ['A.java', '    case "⟦S⟧":', null],
  ['A.java', ['String t = """', '  k: "⟦S⟧"'], null],
  [
    'A.kt',
    'val k = "⟦S⟧"',
    'val k = System.getenv("AWS_SECRET_ACCESS_KEY") ?: error("AWS_SECRET_ACCESS_KEY is not set")',
  ],
  [
    'A.kt',
    'const val K = "⟦S⟧"',
    'val K = System.getenv("AWS_SECRET_ACCESS_KEY") ?: error("AWS_SECRET_ACCESS_KEY is not set")',
  ],
  [
    'A.kt',
    'val k = "⟦S⟧".trim()',
    'val k = (System.getenv("AWS_SECRET_ACCESS_KEY") ?: error("AWS_SECRET_ACCESS_KEY is not set")).trim()',
  ],
  [
    'A.kt',
    'val u = "x:⟦S⟧@h"',
    'val u = "x:${System.getenv("AWS_SECRET_ACCESS_KEY") ?: error("AWS_SECRET_ACCESS_KEY is not set")}@h"',
  ],
  [
    'A.kt',
    '@JvmField val k = "⟦S⟧"',
    '@JvmField val k = System.getenv("AWS_SECRET_ACCESS_KEY") ?: error("AWS_SECRET_ACCESS_KEY is not set")',
  ],
  ['A.kt', 'class A(@field:Key("⟦S⟧") val a: Int)', null],
  ['A.kt', ['@Key(', '  name = "⟦S⟧"'], null],
  ['A.scala', 'val k = f"⟦S⟧"', null],
  ['A.scala', 'case "a" | "⟦S⟧" =>', null],
  ['a.groovy', "def k = '''⟦S⟧'''", "def k = System.getenv('AWS_SECRET_ACCESS_KEY')"],
  ['a.clj', '(re-find #"⟦S⟧" k)', null],
  ['a.clj', '(def k `("⟦S⟧"))', null],
  ['build.gradle', "  secretKey = '⟦S⟧'", "  secretKey = System.getenv('AWS_SECRET_ACCESS_KEY')"],
  ['a.groovy', "def u = 'x:⟦S⟧'", 'def u = "x:${System.getenv(\'AWS_SECRET_ACCESS_KEY\')}"'],
  ['Jenkinsfile', "def k = '⟦S⟧'", 'def k = env.AWS_SECRET_ACCESS_KEY'],
  ['Jenkinsfile', 'sh "curl -u ⟦S⟧"', 'sh "curl -u ${env.AWS_SECRET_ACCESS_KEY}"'],
  ['A.scala', 'val k = "⟦S⟧"', 'val k = sys.env("AWS_SECRET_ACCESS_KEY")'],
  ['A.scala', 'val u = s"$x:⟦S⟧@h"', 'val u = s"$x:" + sys.env("AWS_SECRET_ACCESS_KEY") + s"@h"'],
  ['a.clj', '(def k "⟦S⟧")', '(def k (System/getenv "AWS_SECRET_ACCESS_KEY"))'],
  ['a.clj', '(def k "x:⟦S⟧")', '(def k (str "x:" (System/getenv "AWS_SECRET_ACCESS_KEY")))'],
];

describe('jvm languages', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('constants are said to change, phones to be no place', () => {
    expect(notesOf('A.kt', 'const val K = "⟦S⟧"')).toContain('const-to-var');
    expect(notesOf('A.java', '  @Secret("⟦S⟧")')).toContain('constant-expression');
    expect(notesOf('app/src/main/java/A.java', 'k("⟦S⟧")')).toContain('device-code');
  });
});
