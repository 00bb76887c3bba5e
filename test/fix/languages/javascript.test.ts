/*
 * JavaScript on Node, Deno and Bun: what becomes of each literal.
 */

import { describe, expect, test } from 'vitest';
import { fixMarked } from '../fixing.ts';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'process.env.APP_SECRET';
const EMBED = `\${${READ}}`;

const QUOTES: readonly Situation[] = [
  ['single quotes', "const k = '«abc»';", `const k = ${READ};`],
  ['double quotes', 'const k = "«abc»"', `const k = ${READ}`],
  ['a template', 'const k = `«abc»`;', `const k = ${READ};`],
  ['more in single quotes', "const u = 'pg://u:«abc»@h';", `const u = \`pg://u:${EMBED}@h\`;`],
  ['more in double quotes', 'const u = "pg://u:«abc»@h";', `const u = \`pg://u:${EMBED}@h\`;`],
  ['more in a template', 'const u = `pg://${u}:«abc»@h`;', `const u = \`pg://\${u}:${EMBED}@h\`;`],
  ['a template over lines', 'const t = `\n  key: «abc»\n`;', `const t = \`\n  key: ${EMBED}\n\`;`],
  ['a key over lines', 'const k = `«BEGIN\nabc\nEND»`;', `const k = ${READ};`],
  ['an escaped quote', "const q = 'don\\'t «abc»';", `const q = \`don\\'t ${EMBED}\`;`],
  ['a backtick', "const q = '`«abc»`';", `const q = '\`' + ${READ} + '\`';`],
  ['what would be filled in', "const q = '${x}«abc»';", `const q = '\${x}' + ${READ};`],
  ['a dollar sign', "const q = '$«abc»';", `const q = \`$${EMBED}\`;`],
  ['an octal escape', "const q = '\\0«abc»';", `const q = '\\0' + ${READ};`],
  ['a line that goes on', "const q = 'a\\\n«abc»';", `const q = \`a\\\n${EMBED}\`;`],
  ['a backslash that would escape the read', "const q = 'a\\«abc»';", stays('no-safe-edit')],
  ['String.raw', 'const q = String.raw`a«abc»`;', stays('no-safe-edit')],
  ['another tag', 'await sql`select «abc»`;', stays('no-safe-edit')],
  ['inside of what a tag fills in', "await sql`select ${f('«abc»')}`;", `await sql\`select \${f(${READ})}\`;`],
  ['inside of a template', "const q = `a ${f('«abc»')}`;", `const q = \`a \${f(${READ})}\`;`],
  ['a part inside of a template', "const q = `a ${f('b«abc»')}`;", `const q = \`a \${f('b' + ${READ})}\`;`],
  ['a regular expression', 'const q = /a«abc»/;', stays('no-safe-edit')],
  [
    'two in one',
    "const u = '«USER_KEY|a»:«USER_PASS|b»@h';",
    'const u = `${process.env.USER_KEY}:${process.env.USER_PASS}@h`;',
  ],
];

const SUMS: readonly Situation[] = [
  ['a term', "const q = a + '«abc»' + b;", `const q = a + ${READ} + b;`],
  ['a part of a term', "const q = a + '`«abc»' + b;", `const q = a + '\`' + ${READ} + b;`],
  ['a part with a method', "const q = 'a`«abc»'.trim();", `const q = ('a\`' + ${READ}).trim();`],
  ['a method on the next line', "const q = 'a`«abc»'\n  .trim();", `const q = ('a\`' + ${READ})\n  .trim();`],
  ['a sign before it', "const q = +'`«abc»';", `const q = +('\`' + ${READ});`],
  ['behind typeof', "const q = typeof '`«abc»';", `const q = typeof ('\`' + ${READ});`],
  [
    'what is returned',
    "const f = () => { return 'a`«abc»' + b; };",
    `const f = () => { return 'a\`' + ${READ} + b; };`,
  ],
  ['compared', "if (k === 'a`«abc»' && b) f();", `if (k === 'a\`' + ${READ} && b) f();`],
];

const PLACES: readonly Situation[] = [
  ['an argument', "login('u', '«abc»');", `login('u', ${READ});`],
  ['new URL', "new URL('https://u:«abc»@h');", `new URL(\`https://u:${EMBED}@h\`);`],
  ['require', "const s = require('s')('«abc»');", `const s = require('s')(${READ});`],
  ['a value of an object', "const c = { k: '«abc»', x: 1 };", `const c = { k: ${READ}, x: 1 };`],
  [
    'a nested object',
    "const c = {\n  a: {\n    k: '«abc»',\n  },\n};",
    `const c = {\n  a: {\n    k: ${READ},\n  },\n};`,
  ],
  ['a key', "const c = { '«abc»': 1 };", stays('no-safe-edit')],
  ['a computed key', "const c = { ['«abc»']: 1 };", `const c = { [${READ}]: 1 };`],
  ['the name of a method', "const c = { '«abc»'() {} };", stays('no-safe-edit')],
  ['the name of a field', "class A { '«abc»' = 1; }", stays('no-safe-edit')],
  ['a field', "class A { static #k = '«abc»'; }", `class A { static #k = ${READ}; }`],
  ['a default', "function f(k = '«abc»') {}", `function f(k = ${READ}) {}`],
  ['a default of destructuring', "const { k = '«abc»' } = o;", `const { k = ${READ} } = o;`],
  ['a ternary', "const k = ok ? '«abc»' : 'b';", `const k = ok ? ${READ} : 'b';`],
  ['a ternary over lines', "const k = ok ?\n  '«abc»' : 'b';", `const k = ok ?\n  ${READ} : 'b';`],
  ['behind ??', "const k = x ?? '«abc»';", `const k = x ?? ${READ};`],
  ['case', "switch (k) { case '«abc»': break; }", `switch (k) { case ${READ}: break; }`],
  ['an export', "export default '«abc»';", `export default ${READ};`],
  ['a named export', "export const k = '«abc»';", `export const k = ${READ};`],
  ['a source', "import x from '«abc»';", stays('no-safe-edit')],
  ['an attribute of an import', "import x from './a.json' with { type: '«abc»' };", stays('no-safe-edit')],
  ['a source of an export', "export * from '«abc»';", stays('no-safe-edit')],
  ['a statement', "'«abc»';", `${READ};`],
  ['a comment behind', "const k = '«abc»'; // it's the key", `const k = ${READ}; // it's the key`],
  ['tabs', "\tk:\t'«abc»',", `\tk:\t${READ},`],
  ['CRLF', "const k = '«abc»';\r\nf();\r\n", `const k = ${READ};\r\nf();\r\n`],
  ['the same twice on a line', "f('«abc»', '«abc»');", `f(${READ}, ${READ});`],
  ['a comment', "// was '«abc»'", "// was '<APP_SECRET>'"],
  ['a block comment', '/**\n * @example f("«abc»")\n */', '/**\n * @example f("<APP_SECRET>")\n */'],
  ['nothing but code', 'const k = «abc»;', stays('no-safe-edit')],
];

const ENVIRONMENT: readonly Situation[] = [
  ['what sets the variable', "process.env.APP_SECRET = '«abc»';\nf();\n", 'f();\n'],
  ['what sets it by another name', "process.env['APP_SECRET'] ??= '«abc»';\nf();\n", 'f();\n'],
  [
    'a statement that would move up',
    "if (a)\n  process.env.APP_SECRET = '«abc»';\nf();\n",
    `if (a)\n  ${READ} = ${READ};\nf();\n`,
  ],
  ['what falls back', "const k = process.env.APP_SECRET || '«abc»';", `const k = ${READ};`],
  [
    'what falls back, in brackets',
    "const k = process.env['APP_SECRET'] || '«abc»';",
    "const k = process.env['APP_SECRET'];",
  ],
  ['what falls back on another one', "const k = process.env.OLD ?? '«abc»';", `const k = process.env.OLD ?? ${READ};`],
  [
    'what falls back in destructuring',
    "const { APP_SECRET = '«abc»' } = process.env;",
    'const { APP_SECRET } = process.env;',
  ],
];

describe('quotes', () => testSituations({ path: 'src/a.js' }, QUOTES));
describe('sums', () => testSituations({ path: 'src/a.mjs' }, SUMS));
describe('places', () => testSituations({ path: 'src/a.js' }, PLACES));
describe('the environment', () => testSituations({ path: 'src/a.cjs' }, ENVIRONMENT));

describe('runtimes', () => {
  testSituations({ path: 'a.js', wrap: (text) => `Deno.serve(f);\n${text}\n` }, [
    ['Deno', "const k = '«abc»';", "const k = Deno.env.get('APP_SECRET');"],
    ['Deno, double quotes', 'const k = "«abc»";', 'const k = Deno.env.get("APP_SECRET");'],
    ['Deno, a part', 'const k = "a«abc»";', 'const k = `a${Deno.env.get("APP_SECRET")}`;'],
    [
      'Deno, what falls back',
      'const k = Deno.env.get("APP_SECRET") ?? "«abc»";',
      'const k = Deno.env.get("APP_SECRET");',
    ],
    ['Deno, what sets it', 'Deno.env.set("APP_SECRET", "«abc»");\nf();', 'f();'],
  ]);
  testSituations({ path: 'a.js', wrap: (text) => `import { s3 } from 'bun';\n${text}\n` }, [
    ['Bun', "const k = '«abc»';", 'const k = Bun.env.APP_SECRET;'],
  ]);
  testSituations({ path: 'a.js' }, [
    ['a comment about Deno', "// for Node and Deno.\nconst k = '«abc»';", `// for Node and Deno.\nconst k = ${READ};`],
  ]);
});

describe('browsers', () => {
  testSituations({ path: 'src/a.jsx' }, [['JSX', "const k = '«abc»';", stays('browser-code')]]);
  testSituations({ path: 'src/a.js' }, [
    ['an attribute', 'const a = <A k="«abc»" />;', stays('browser-code')],
    ['an expression in an attribute', "const a = <A k={'«abc»'} />;", stays('browser-code')],
    ['text', 'const a = <A>«abc»</A>;', stays('browser-code')],
    ['a component', "import React from 'react';\nconst k = '«abc»';", stays('browser-code')],
    ['a client of Next', "'use client';\nconst k = '«abc»';", stays('browser-code')],
    ['a page', "const k = '«abc»';\ndocument.getElementById('a').value = k;", stays('browser-code')],
    [
      'a program that drives one',
      "const p = require('puppeteer');\nconst k = '«abc»';\ndocument.querySelector('a');",
      `const p = require('puppeteer');\nconst k = ${READ};\ndocument.querySelector('a');`,
    ],
  ]);
  testSituations({ path: 'app/javascript/a.js' }, [['Rails', "const k = '«abc»';", stays('browser-code')]]);
  testSituations({ path: 'public/a.js' }, [['what is served', "const k = '«abc»';", stays('browser-code')]]);
});

describe('files', () => {
  testSituations({ path: 'test/a.test.js' }, [['a test', "const k = '«abc»';", `const k = ${READ};`]]);
  testSituations({ path: '__snapshots__/a.js' }, [['a snapshot', "const k = '«abc»';", stays('recorded-data')]]);

  test('JavaScript has no types to care about', async () => {
    expect((await fixMarked('a.js', "const k = '«abc»';")).notes).toEqual([]);
  });
});
