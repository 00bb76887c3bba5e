/*
 * Kotlin, Scala, Groovy and Clojure, which have no grammar here: what becomes of each literal.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const need = (name: string) => `System.getenv("${name}") ?: error("${name} is not set")`;
const WHOLE = need('APP_SECRET');
const INSIDE = `\${${WHOLE}}`;

const KOTLIN: readonly Situation[] = [
  ['a value', 'val k = "«abc»"', `val k = ${WHOLE}`],
  ['a type', 'val k: String = "«abc»"', `val k: String = ${WHOLE}`],
  ['a raw string', 'val k = """«abc»"""', `val k = ${WHOLE}`],
  ['a key of several lines', 'val k = """«BEGIN\nabc\nEND»"""', `val k = ${WHOLE}`],
  ['inside of a URL', 'val u = "pg://u:«abc»@h"', `val u = "pg://u:${INSIDE}@h"`],
  ['beside an interpolation', 'val u = "$a:«abc»@${b.c}"', `val u = "$a:${INSIDE}@\${b.c}"`],
  ['beside quotes in an interpolation', 'val u = "${m["a"]}:«abc»"', `val u = "\${m["a"]}:${INSIDE}"`],
  ['in a literal of an interpolation', 'val u = "${m["«abc»"]}"', stays('no-safe-edit')],
  ['quotes in the rest', 'val j = "{\\"k\\":\\"«abc»\\"}"', `val j = "{\\"k\\":\\"${INSIDE}\\"}"`],
  [
    'inside of a raw string',
    'val j = """\n  {"k": "«abc»"}\n""".trimIndent()',
    `val j = """\n  {"k": "${INSIDE}"}\n""".trimIndent()`,
  ],
  [
    'a key of several lines inside of a raw string',
    'val j = """\n  k: «BEGIN\n  END»\n  l\n""".trimIndent()',
    stays('unknown-escape'),
  ],
  ['a sum', 'val u = a + "«abc»"', `val u = a + (${WHOLE})`],
  ['an argument', 'login("u", "«abc»", true)', `login("u", ${WHOLE}, true)`],
  ['an argument by name', 'login(key = "«abc»")', `login(key = ${WHOLE})`],
  ['nested calls', 'f(g(listOf("a", "«abc»")))', `f(g(listOf("a", ${WHOLE})))`],
  ['a pair', 'mapOf("k" to "«abc»")', `mapOf("k" to (${WHOLE}))`],
  ['a method', 'val b = "«abc»".toByteArray()', `val b = (${WHOLE}).toByteArray()`],
  ['a method on the next line', 'val b = "«abc»"\n    .toByteArray()', `val b = (${WHOLE})\n    .toByteArray()`],
  ['elvis', 'val k = a ?: "«abc»"', `val k = a ?: ${WHOLE}`],
  ['an expression of if', 'val k = if (a) "«abc»" else "x"', `val k = if (a) (${WHOLE}) else "x"`],
  ['a branch', 'when (k) { "«abc»" -> 1 }', `when (k) { (${WHOLE}) -> 1 }`],
  ['the value of a branch', 'when (k) { 1 -> "«abc»" }', `when (k) { 1 -> ${WHOLE} }`],
  ['a parameter', 'fun f(k: String = "«abc»") {}', `fun f(k: String = ${WHOLE}) {}`],
  ['a body', 'fun k() = "«abc»"', `fun k() = ${WHOLE}`],
  ['lazy', 'val k by lazy { "«abc»" }', `val k by lazy { ${WHOLE} }`],
  ['a constant', 'const val K = "«abc»"', `val K = ${WHOLE}`],
  ['a constant for an annotation', 'const val K = "«abc»"\n@Key(K)\nclass A', stays('constant-used')],
  ['a constant for another one', 'const val K = "«abc»"\nconst val U = "x:$K"', stays('constant-used')],
  ['a constant for a value', 'const val K = "«abc»"\nval u = f(K)', `val K = ${WHOLE}\nval u = f(K)`],
  ['an annotation', '@Key("«abc»")\nclass A', stays('constant-expression')],
  ['an annotation of several lines', '@Key(\n    names = ["a", "«abc»"],\n)\nclass A', stays('constant-expression')],
  ['an annotation of a parameter', 'class A(@field:Key("«abc»") val a: Int)', stays('constant-expression')],
  ['behind an annotation', '@JvmField val k = "«abc»"', `@JvmField val k = ${WHOLE}`],
  ['a comment behind', 'f("«abc»") // the "key"', `f(${WHOLE}) // the "key"`],
  ['a comment', '/* k is «abc» */', '/* k is <APP_SECRET> */'],
  ['a character of a quote', 'f(\'"\', "«abc»")', `f('"', ${WHOLE})`],
  ['two on a line', 'f("«A|one1»", "«B|two2»")', `f(${need('A')}, ${need('B')})`],
  ['lines of Windows', 'f(\r\n\t"a",\r\n\t"«abc»"\r\n)', `f(\r\n\t"a",\r\n\t${WHOLE}\r\n)`],
];

const SCALA: readonly Situation[] = [
  ['a value', 'val k = "«abc»"', 'val k = sys.env("APP_SECRET")'],
  ['inside of a text', 'val u = "u:«abc»@h"', 'val u = "u:" + sys.env("APP_SECRET") + "@h"'],
  ['an interpolated text', 'val u = s"$a:«abc»"', 'val u = s"$a:" + sys.env("APP_SECRET")'],
  ['another interpolator', 'val q = sql"key = «abc»"', stays('no-safe-edit')],
  ['nothing but the secret in another interpolator', 'val q = f"«abc»"', stays('no-safe-edit')],
  ['a text of lines', 'val k = """\n«abc»\n"""', stays('no-safe-edit')],
  ['a pattern', 'k match { case "a" | "«abc»" => 1 }', stays('constant-expression')],
  ['a guard', 'k match { case x if x == "«abc»" => 1 }', 'k match { case x if x == sys.env("APP_SECRET") => 1 }'],
  ['the value of a case', 'k match { case 1 => "«abc»" }', 'k match { case 1 => sys.env("APP_SECRET") }'],
  ['an annotation', '@key(\n  "«abc»"\n) class A', stays('constant-expression')],
  ['a constant for an annotation', 'final val K = "«abc»"\n@key(K) class A', stays('constant-used')],
];

const GROOVY: readonly Situation[] = [
  ['a value', "def k = '«abc»'", "def k = System.getenv('APP_SECRET')"],
  ['inside of single quotes', "def u = 'u:«abc»@h'", 'def u = "u:${System.getenv(\'APP_SECRET\')}@h"'],
  ['inside of double quotes', 'def u = "$a:«abc»"', 'def u = "$a:${System.getenv(\'APP_SECRET\')}"'],
  ['a method without parentheses', "password '«abc»'", "password System.getenv('APP_SECRET')"],
  ['a key of several lines', "def k = '''«BEGIN\nEND»'''", "def k = System.getenv('APP_SECRET')"],
  ['a map', "[k: '«abc»']", "[k: System.getenv('APP_SECRET')]"],
  ['a key of a map', "['«abc»': 1]", stays('no-safe-edit')],
  ['a pattern', 'def k = /«abc»/', stays('no-safe-edit')],
  ['an annotation', "@Key(\n  value = '«abc»'\n)\nclass A {}", stays('constant-expression')],
  ['a constant for an annotation', "static final String K = '«abc»'\n@Key(K) int a", stays('constant-used')],
];

const CLOJURE: readonly Situation[] = [
  ['a value', '(def k "«abc»")', `(def k (System/getenv "APP_SECRET"))`],
  ['a pattern', '(re-find #"«abc»" k)', stays('no-safe-edit')],
  ['a quoted list', '(def k \'(a (b "«abc»")))', stays('no-safe-edit')],
];

describe('Kotlin', () => {
  testSituations({ path: 'A.kt' }, KOTLIN);
  testSituations({ path: 'app/src/main/kotlin/A.kt' }, [['a phone', 'val k = "«abc»"', stays('device-code')]]);
  testSituations({ path: 'build.gradle.kts' }, [
    ['a build', 'android { storePassword = "«abc»" }', `android { storePassword = ${WHOLE} }`],
    ['part of a build', 'url = uri("https://u:«abc»@h")', `url = uri("https://u:${INSIDE}@h")`],
  ]);
});

describe('other languages of the JVM', () => {
  describe('Scala', () => testSituations({ path: 'A.scala' }, SCALA));
  describe('Groovy', () => testSituations({ path: 'a.groovy' }, GROOVY));
  describe('Clojure', () => testSituations({ path: 'a.clj' }, CLOJURE));
});
