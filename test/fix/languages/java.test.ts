/*
 * Java: what becomes of each literal.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of Spring

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'System.getenv("APP_SECRET")';

const STATEMENTS: readonly Situation[] = [
  ['a variable', 'String k = "«abc»";', `String k = ${READ};`],
  ['inside of a URL', 'String u = "jdbc:pg://u:«abc»@h/db";', `String u = "jdbc:pg://u:" + ${READ} + "@h/db";`],
  ['a term of a sum', 'String u = a + "«abc»" + b;', `String u = a + ${READ} + b;`],
  ['inside of a term', 'String u = a + "x:«abc»@" + b;', `String u = a + "x:" + ${READ} + "@" + b;`],
  [
    'a sum over lines',
    'String u = "x"\n        + "y:«abc»@"\n        + "z";',
    `String u = "x"\n        + "y:" + ${READ} + "@"\n        + "z";`,
  ],
  [
    'a method on the next line',
    'String u = "x:«abc»"\n        .trim();',
    `String u = ("x:" + ${READ})\n        .trim();`,
  ],
  ['quotes in the rest', 'String j = "{\\"k\\":\\"«abc»\\"}";', `String j = "{\\"k\\":\\"" + ${READ} + "\\"}";`],
  ['an argument', 'login("u", "«abc»", true);', `login("u", ${READ}, true);`],
  ['part of an argument', 'login("u:«abc»");', `login("u:" + ${READ});`],
  ['nested calls', 'f(g(new String("«abc»")), 1);', `f(g(new String(${READ})), 1);`],
  ['a chain', 'b.user("u").key("«abc»").build();', `b.user("u").key(${READ}).build();`],
  ['a method', 'char[] c = "«abc»".toCharArray();', `char[] c = ${READ}.toCharArray();`],
  ['a method of a part', 'byte[] b = "u:«abc»".getBytes();', `byte[] b = ("u:" + ${READ}).getBytes();`],
  ['equals', 'if ("«abc»".equals(k)) {}', `if (${READ}.equals(k)) {}`],
  ['an array', 'String[] l = {"a", "«abc»"};', `String[] l = {"a", ${READ}};`],
  ['a map', 'Map.of("k", "«abc»");', `Map.of("k", ${READ});`],
  ['a ternary', 'String k = c ? "«abc»" : "x";', `String k = c ? ${READ} : "x";`],
  ['part of a ternary', 'String k = c ? "x«abc»" : y;', `String k = c ? "x" + ${READ} : y;`],
  ['a cast', 'Object o = (Object) "x«abc»";', `Object o = (Object) ("x" + ${READ});`],
  ['a lambda', 'Supplier<String> s = () -> "x«abc»";', `Supplier<String> s = () -> "x" + ${READ};`],
  ['a result', 'return "«abc»";', `return ${READ};`],
  [
    'an arm of a switch',
    'String k = switch (a) { case 1 -> "«abc»"; default -> ""; };',
    `String k = switch (a) { case 1 -> ${READ}; default -> ""; };`,
  ],
  ['a label', 'switch (a) { case "«abc»": break; }', stays('constant-expression')],
  ['a label of an arm', 'switch (a) { case "x", "«abc»" -> f(); default -> g(); }', stays('constant-expression')],
  ['a comment behind', 'f("«abc»"); // the "key"', `f(${READ}); // the "key"`],
  ['a comment', '// k is «abc»', '// k is <APP_SECRET>'],
  ['a comment of several lines', '/*\n     * k is «abc»\n     */', '/*\n     * k is <APP_SECRET>\n     */'],
  ['two on a line', 'f("«A|one1»", "«B|two2»");', 'f(System.getenv("A"), System.getenv("B"));'],
  ['two in a literal', 'String u = "«A|one1»:«B|two2»";', 'String u = System.getenv("A") + ":" + System.getenv("B");'],
  ['twice the same', 'f("«abc»", "«abc»");', `f(${READ}, ${READ});`],
  ['tabs', 'f(\n\t\t\t"a",\n\t\t\t"«abc»"\n\t\t);', `f(\n\t\t\t"a",\n\t\t\t${READ}\n\t\t);`],
  ['a format', 'String.format("u:«abc»@%s", h);', `String.format("u:%s@%s", ${READ}, h);`],
  [
    'a format behind a locale',
    'out.printf(Locale.US, "%d%n«abc»", 1);',
    `out.printf(Locale.US, "%d%n%s", 1, ${READ});`,
  ],
  ['an argument of a format', 'String.format("%s", "«abc»");', `String.format("%s", ${READ});`],
  ['numbers in a format', 'String.format("%1$s «abc»", h);', `String.format("%1$s " + ${READ}, h);`],
  ['an escape of a format', 'String.format("k «s3%%cr»");', stays('unknown-escape')],
];

const BLOCKS: readonly Situation[] = [
  ['nothing but the secret', 'String k = """\n        «abc»""";', `String k = ${READ};`],
  ['a key', 'String k = """\n        «BEGIN\n        abc\n        END»\n        """;', `String k = ${READ} + "\\n";`],
  ['a key that a method is called on', 'f("""\n        «abc»\n        """.strip());', `f((${READ} + "\\n").strip());`],
  [
    'among others',
    'String j = """\n        {"k": "«abc»"}\n        """;',
    `String j = """\n        {"k": "%s"}\n        """.formatted(${READ});`,
  ],
  [
    'two of them, and a method',
    'f("""\n        «A|one1»:«B|two2»\n        """.strip());',
    'f("""\n        %s:%s\n        """.formatted(System.getenv("A"), System.getenv("B")).strip());',
  ],
  ['a percent sign', 'String j = """\n        50% «abc»\n        """;', stays('no-safe-edit')],
  ['a format already', 'String j = """\n        %s «abc»\n        """.formatted(1);', stays('no-safe-edit')],
];

describe('Java', () => {
  const wrap = (text: string) => `class A {\n    String f() {\n        ${text}\n    }\n}\n`;
  describe('statements', () => testSituations({ path: 'src/main/java/A.java', wrap }, STATEMENTS));
  describe('text blocks', () => testSituations({ path: 'src/test/java/ATest.java', wrap }, BLOCKS));
});

const MEMBERS: readonly Situation[] = [
  ['a field', 'private String k = "«abc»";', `private String k = ${READ};`],
  ['a constant', 'static final String K = "«abc»";', `static final String K = ${READ};`],
  [
    'a constant that others are made of',
    'static final String K = "«abc»", U = "x:" + K;',
    `static final String K = ${READ}, U = "x:" + K;`,
  ],
  ['a constant for an annotation', 'static final String K = "«abc»";\n    @Key(K)\n    int a;', stays('constant-used')],
  [
    'a constant for an annotation, by name',
    'static final String K = "«abc»";\n    @Key(name = "n", value = {A.K})\n    int a;',
    stays('constant-used'),
  ],
  [
    'a constant for another one',
    'static final String K = "«abc»";\n    static final String U = "x:" + K;\n    @Key(U)\n    int a;',
    stays('constant-used'),
  ],
  [
    'a constant for a label',
    'static final String K = "«abc»";\n    void f() {\n        switch (a) { case K: break; }\n    }',
    stays('constant-used'),
  ],
  [
    'a constant of a method for a label',
    'void f() {\n        final String K = "«abc»";\n        switch (a) { case K -> g(); }\n    }',
    stays('constant-used'),
  ],
  [
    'a constant of an interface',
    'interface I {\n        String K = "«abc»";\n    }',
    `interface I {\n        String K = ${READ};\n    }`,
  ],
  [
    'a constant of an interface for an annotation',
    'interface I {\n        String K = "«abc»";\n    }\n    @Key(I.K)\n    int a;',
    stays('constant-used'),
  ],
  [
    'the name of an element',
    'static final String key = "«abc»";\n    @Key(key = "x")\n    int a;',
    `static final String key = ${READ};\n    @Key(key = "x")\n    int a;`,
  ],
  ['an annotation', '@Key("«abc»")\n    int a;', stays('constant-expression')],
  [
    'an annotation of several lines',
    '@Key(\n        name = "n",\n        value = "«abc»"\n    )\n    int a;',
    stays('constant-expression'),
  ],
  ['@Value', '@Value("«abc»")\n    String a;', '@Value("${APP_SECRET}")\n    String a;'],
  [
    'a part of @Value',
    '@Value(value = "u:«abc»@h")\n    String a;',
    '@Value(value = "u:${APP_SECRET}@h")\n    String a;',
  ],
  ['@Value of a parameter', 'A(@Value("«abc»") String a) {}', 'A(@Value("${APP_SECRET}") String a) {}'],
  [
    'behind an annotation',
    '@Override public String k() { return "«abc»"; }',
    `@Override public String k() { return ${READ}; }`,
  ],
  ['a value of an enumeration', 'enum E { A("«abc»"); E(String k) {} }', `enum E { A(${READ}); E(String k) {} }`],
  ['another constructor', 'A() { this("«abc»"); }', `A() { this(${READ}); }`],
];

describe('members of Java', () => {
  testSituations({ path: 'A.java', wrap: (text) => `class A {\n    ${text}\n}` }, MEMBERS);
  testSituations({ path: 'app/src/main/java/A.java' }, [
    ['for a phone', 'class A { String k = "«abc»"; }', stays('device-code')],
  ]);
  testSituations({ path: 'A.java' }, [
    [
      'line ends of Windows',
      'class A {\r\n\tString k =\r\n\t\t"x:«abc»";\r\n}',
      `class A {\r\n\tString k =\r\n\t\t"x:" + ${READ};\r\n}`,
    ],
  ]);
});
