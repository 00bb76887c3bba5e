/*
 * C#: what becomes of each literal.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const get = (name: string) => `Environment.GetEnvironmentVariable("${name}")`;
const READ = get('APP_SECRET');
const need = (name: string) => `${get(name)} ?? throw new InvalidOperationException("${name} is not set")`;
const WHOLE = need('APP_SECRET');

const STATEMENTS: readonly Situation[] = [
  ['a variable', 'var k = "«abc»";', `var k = ${WHOLE};`],
  ['a verbatim string', 'var k = @"«abc»";', `var k = ${WHOLE};`],
  ['a key of several lines', 'var k = @"«BEGIN\nabc\nEND»";', `var k = ${WHOLE};`],
  ['inside of a URL', 'var u = "Server=h;Password=«abc»;";', `var u = "Server=h;Password=" + ${READ} + ";";`],
  ['inside of a verbatim string', 'var u = @"C:\\a\\«abc»\\b";', `var u = @"C:\\a\\" + ${READ} + @"\\b";`],
  ['doubled quotes in the rest', 'var j = @"{""k"":""«abc»""}";', `var j = @"{""k"":""" + ${READ} + @"""}";`],
  ['quotes in the rest', 'var j = "{\\"k\\":\\"«abc»\\"}";', `var j = "{\\"k\\":\\"" + ${READ} + "\\"}";`],
  ['an interpolated string', 'var u = $"{a}:«abc»@h";', `var u = $"{a}:" + ${READ} + "@h";`],
  ['nothing else in it', 'var u = $"«abc»";', `var u = ${WHOLE};`],
  ['a method of an interpolated string', 'var u = $"{a}:«abc»".Trim();', `var u = ($"{a}:" + ${READ}).Trim();`],
  ['a brace in an interpolated secret', 'var u = $"{a}:«s3{{cr»";', stays('unknown-escape')],
  ['an interpolated verbatim string', 'var u = $@"{a}\\«abc»\\b";', `var u = $@"{a}\\" + ${READ} + @"\\b";`],
  ['a literal in an interpolation', 'var u = $"{f("«abc»")}";', `var u = $"{f(${WHOLE})}";`],
  ['a raw string', 'var k = """«abc»""";', `var k = ${WHOLE};`],
  ['a raw string with a method', 'var k = """«abc»""".Trim();', `var k = (${WHOLE}).Trim();`],
  ['a raw string of lines', 'var k = """\n            «abc»\n            """;', `var k = ${WHOLE};`],
  ['inside of a raw string', 'var u = """u:"«abc»" """;', `var u = $"""u:"{${READ}}" """;`],
  [
    'a raw string with braces',
    'var j = """\n            {"k": {"l": "«abc»"}}\n            """;',
    `var j = $$$"""\n            {"k": {"l": "{{{${READ}}}}"}}\n            """;`,
  ],
  ['an interpolated raw string', 'var j = $"""{a}:«abc»""";', `var j = $"""{a}:{${READ}}""";`],
  ['a term of a sum', 'var u = a + "«abc»" + b;', `var u = a + (${WHOLE}) + b;`],
  ['inside of a term', 'var u = a + "x:«abc»@" + b;', `var u = a + "x:" + ${READ} + "@" + b;`],
  [
    'a sum over lines',
    'var u = "x" +\n            "«abc»" +\n            "z";',
    `var u = "x" +\n            (${WHOLE}) +\n            "z";`,
  ],
  ['an argument', 'Login("u", "«abc»", true);', `Login("u", ${WHOLE}, true);`],
  ['an argument by name', 'Login(key: "«abc»");', `Login(key: ${WHOLE});`],
  ['part of an argument', 'Login("u:«abc»");', `Login("u:" + ${READ});`],
  ['nested calls', 'F(G(new Uri("http://u:«abc»@h")), 1);', `F(G(new Uri("http://u:" + ${READ} + "@h")), 1);`],
  ['an object', 'var c = new C { Key = "«abc»", A = 1 };', `var c = new C { Key = ${WHOLE}, A = 1 };`],
  ['an array', 'var l = new[] { "a", "«abc»" };', `var l = new[] { "a", ${WHOLE} };`],
  ['a collection', 'List<string> l = [a, "«abc»"];', `List<string> l = [a, ${WHOLE}];`],
  [
    'a dictionary',
    'var d = new Dictionary<string, string> { ["k"] = "«abc»" };',
    `var d = new Dictionary<string, string> { ["k"] = ${WHOLE} };`,
  ],
  ['a member', 'var n = "«abc»".Length;', `var n = (${WHOLE}).Length;`],
  ['a ternary', 'var k = c ? "«abc»" : "x";', `var k = c ? (${WHOLE}) : "x";`],
  ['behind ??', 'var k = a ?? "«abc»";', `var k = a ?? (${WHOLE});`],
  ['a comparison', 'if (k == "«abc»") {}', `if (k == (${WHOLE})) {}`],
  ['a lambda', 'Func<string> f = () => "«abc»";', `Func<string> f = () => ${WHOLE};`],
  ['a result', 'return "«abc»";', `return ${WHOLE};`],
  ['a label', 'switch (k) { case "«abc»": break; }', stays('constant-expression')],
  ['a pattern', 'if (k is "a" or "«abc»") {}', stays('constant-expression')],
  ['an arm', 'var r = k switch { "«abc»" => 1, _ => 2 };', stays('constant-expression')],
  [
    'the value of an arm',
    'var r = k switch { 1 => "«abc»", _ => "" };',
    `var r = k switch { 1 => ${WHOLE}, _ => "" };`,
  ],
  ['a constant', 'const string k = "«abc»";', `string k = ${WHOLE};`],
  ['UTF-8', 'var b = "«abc»"u8;', stays('no-safe-edit')],
  ['a comment behind', 'F("«abc»"); // the "key"', `F(${WHOLE}); // the "key"`],
  ['a comment', '// k is «abc»', '// k is <APP_SECRET>'],
  ['two on a line', 'F("«A|one1»", "«B|two2»");', `F(${need('A')}, ${need('B')});`],
  ['two in a literal', 'var u = "«A|one1»:«B|two2»";', `var u = ${get('A')} + ":" + ${get('B')};`],
  ['twice the same', 'F("«abc»", "«abc»");', `F(${WHOLE}, ${WHOLE});`],
];

describe('C# statements', () => {
  const wrap = (text: string) => `using System;\n\nclass A\n{\n    string F()\n    {\n        ${text}\n    }\n}\n`;
  testSituations({ path: 'src/A.cs', wrap }, STATEMENTS);
});

const MEMBERS: readonly Situation[] = [
  ['a field', 'private string k = "«abc»";', `private string k = ${WHOLE};`],
  ['a property', 'public string K { get; set; } = "«abc»";', `public string K { get; set; } = ${WHOLE};`],
  ['a property with a body', 'public string K => "«abc»";', `public string K => ${WHOLE};`],
  ['a constant', 'public const string K = "«abc»";', `public static readonly string K = ${WHOLE};`],
  ['a constant without modifiers', 'const string K = "«abc»";', `static readonly string K = ${WHOLE};`],
  ['a constant that is new', 'new const string K = "«s3cr3t»";', `new static readonly string K = ${WHOLE};`],
  ['two constants', 'const string A = "a", K = "«abc»";', `static readonly string A = "a", K = ${WHOLE};`],
  ['a constant for an attribute', 'const string K = "«abc»";\n    [Key(K)] int a;', stays('constant-used')],
  ['a constant for another one', 'const string K = "«abc»";\n    const string U = "x:" + K;', stays('constant-used')],
  ['a constant for a parameter', 'const string K = "«abc»";\n    void F(string k = K) {}', stays('constant-used')],
  [
    'a constant for a label',
    'const string K = "«abc»";\n    void F() { switch (a) { case K: break; } }',
    stays('constant-used'),
  ],
  [
    'a constant for a field',
    'const string K = "«abc»";\n    static readonly string U = "x:" + K;',
    `static readonly string K = ${WHOLE};\n    static readonly string U = "x:" + K;`,
  ],
  ['an attribute', '[Key("«abc»")] int a;', stays('constant-expression')],
  ['an attribute of several lines', '[Key(\n        Name = "«abc»")]\n    int a;', stays('constant-expression')],
  ['behind an attribute', '[Fact] public void F() { G("«abc»"); }', `[Fact] public void F() { G(${WHOLE}); }`],
  ['a parameter', 'void F(int a, string k = "«abc»") {}', stays('constant-expression')],
  [
    'a class with an Environment of its own',
    'IHost Environment { get; }\n    string K = "«abc»";',
    `IHost Environment { get; }\n    string K = System.${WHOLE};`,
  ],
];

const USE = 'class A { string k = "«abc»"; }';
const USED = `class A { string k = ${WHOLE}; }`;

const USINGS: readonly Situation[] = [
  ['none', USE, `using System;\n\n${USED}`],
  ['a header', `// (c)\n\n${USE}\n`, `// (c)\n\nusing System;\n\n${USED}\n`],
  ['a comment of the class', `/// <summary>A</summary>\n${USE}`, `using System;\n\n/// <summary>A</summary>\n${USED}`],
  ['others', `using System.IO;\n\n${USE}`, `using System;\nusing System.IO;\n\n${USED}`],
  ['for the whole program', `global using System;\n${USE}`, `global using System;\n${USED}`],
  ['others for the whole program', `global using X;\n\n${USE}`, `global using X;\nusing System;\n\n${USED}`],
  ['a statement', 'using var a = F("«abc»");\n', `using System;\n\nusing var a = F(${WHOLE});\n`],
  [
    'within a namespace',
    `namespace N\n{\n    using System.IO;\n\n    ${USE}\n}`,
    `namespace N\n{\n    using System;\n    using System.IO;\n\n    ${USED}\n}`,
  ],
  [
    'line ends of Windows',
    `using System.IO;\r\n\r\nnamespace N;\r\n\r\n${USE}\r\n`,
    `using System;\r\nusing System.IO;\r\n\r\nnamespace N;\r\n\r\n${USED}\r\n`,
  ],
];

describe('members and usings of C#', () => {
  testSituations({ path: 'A.cs', wrap: (text) => `using System;\n\nclass A\n{\n    ${text}\n}\n` }, MEMBERS);
  describe('usings', () => testSituations({ path: 'A.cs' }, USINGS));
});
