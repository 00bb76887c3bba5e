/*
 * TypeScript: what becomes of each literal, beyond what it shares with JavaScript.
 */

import { describe, expect, test } from 'vitest';
import { fixMarked } from '../fixing.ts';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'process.env.APP_SECRET';
const SURE = `${READ}!`;

const SITUATIONS: readonly Situation[] = [
  ['a constant', "const k = '«abc»';", `const k = ${SURE};`],
  ['a declared type', "const k: string = '«abc»';", `const k: string = ${SURE};`],
  ['a part, of which the type is a string', "const u = 'pg://u:«abc»@h';", `const u = \`pg://u:\${${READ}}@h\`;`],
  ['a part of a sum', "const u = 'a`«abc»';", `const u = 'a\`' + ${READ};`],
  ['as const', "const k = '«abc»' as const;", `const k = ${SURE};`],
  ['as const of a part', "const k = 'a«abc»' as const;", `const k = \`a\${${READ}}\` as const;`],
  ['as const of a sum', "const k = 'a`«abc»' as const;", `const k = 'a\`' + ${READ};`],
  ['<const>', "const k = <const>'«abc»';", `const k = ${SURE};`],
  ['as a type', "const k = '«abc»' as Key;", `const k = ${SURE} as Key;`],
  ['an object as const', "const c = { k: '«abc»' } as const;", `const c = { k: ${SURE} } as const;`],
  ['satisfies', "const c = { k: '«abc»' } satisfies C;", `const c = { k: ${SURE} } satisfies C;`],
  ['a method', "const k = '«abc»'.trim();", `const k = ${SURE}.trim();`],
  [
    'a default',
    "function f(k = '«abc»', x: string = '«abc»'): void {}",
    `function f(k = ${SURE}, x: string = ${SURE}): void {}`,
  ],
  [
    'a property of a constructor',
    "class A { constructor(private k = '«abc»') {} }",
    `class A { constructor(private k = ${SURE}) {} }`,
  ],
  [
    'a field',
    "class A { private static readonly k: string = '«abc»'; }",
    `class A { private static readonly k: string = ${SURE}; }`,
  ],
  ['the name of a field', "class A { '«abc»' = 1; }", stays('no-safe-edit')],
  ['a decorator', "@Module({ secret: '«abc»' })\nclass A {}", `@Module({ secret: ${SURE} })\nclass A {}`],
  ['a decorated field', "class A { @Input('«abc»') k = 1; }", `class A { @Input(${SURE}) k = 1; }`],
  ['a generic call', "f<string>('«abc»');", `f<string>(${SURE});`],
  ['a type', "type K = '«abc»';", stays('no-safe-edit')],
  ['a union of types', "let k: 'a' | '«abc»';", stays('no-safe-edit')],
  ['a type argument', "const r: Record<'«abc»', string> = x;", stays('no-safe-edit')],
  ['a template type', 'type K = `a${B}«abc»`;', stays('no-safe-edit')],
  ['a property of an interface', "interface A { k: '«abc»' }", stays('no-safe-edit')],
  ['an enum', "enum A { K = '«abc»' }", stays('constant-expression')],
  ['a constant enum', "const enum A { K = '«abc»' }", stays('constant-expression')],
  ['a module', "declare module '«abc»' {}", stays('no-safe-edit')],
  ['an import of a type', "import type { A } from '«abc»';", stays('no-safe-edit')],
  ['an import with require', "import a = require('«abc»');", stays('no-safe-edit')],
  ['an export assignment', "export = { k: '«abc»' };", `export = { k: ${SURE} };`],
  ['a namespace', "namespace A { export const k = '«abc»'; }", `namespace A { export const k = ${SURE}; }`],
  ['what falls back', "const k = process.env.APP_SECRET ?? '«abc»';", `const k = ${SURE};`],
  ['what falls back on another one', "const k = process.env.OLD ?? '«abc»';", `const k = process.env.OLD ?? ${SURE};`],
  [
    'brackets, as elsewhere in the file',
    "const a = process.env['A'];\nconst k = '«abc»';\nconst u = 'x«abc»';",
    "const a = process.env['A'];\nconst k = process.env['APP_SECRET']!;\nconst u = `x${process.env['APP_SECRET']}`;",
  ],
  ['a comment behind', "const k = '«abc»'; // key", `const k = ${SURE}; // key`],
  ['CRLF', "const k = '«abc»';\r\nf();\r\n", `const k = ${SURE};\r\nf();\r\n`],
  [
    'two on a line',
    "const [a, b] = ['«ONE|abc»', '«TWO|def»'];",
    'const [a, b] = [process.env.ONE!, process.env.TWO!];',
  ],
];

describe('TypeScript', () => testSituations({ path: 'src/a.ts' }, SITUATIONS));
describe('modules', () => testSituations({ path: 'src/a.mts' }, SITUATIONS.slice(0, 3)));

describe('runtimes', () => {
  testSituations({ path: 'a.ts', wrap: (text) => `import s from 'jsr:@std/x';\n${text}\n` }, [
    ['Deno', 'const k = "«abc»";', 'const k = Deno.env.get("APP_SECRET")!;'],
    ['Deno, a part', 'const k = "a«abc»";', 'const k = `a${Deno.env.get("APP_SECRET")}`;'],
    ['Deno, as const', "const k = '«abc»' as const;", "const k = Deno.env.get('APP_SECRET')!;"],
  ]);
  testSituations({ path: 'a.ts', wrap: (text) => `Bun.serve({});\n${text}\n` }, [
    ['Bun', "const k = '«abc»';", 'const k = Bun.env.APP_SECRET!;'],
  ]);
});

describe('browsers', () => {
  testSituations({ path: 'src/A.tsx' }, [
    ['TSX', "const k = '«abc»';", stays('browser-code')],
    ['an attribute', 'const a = <A k="«abc»" />;', stays('browser-code')],
  ]);
  testSituations({ path: 'src/environments/environment.prod.ts' }, [
    ['Angular', "export const environment = { key: '«abc»' };", stays('browser-code')],
  ]);
  testSituations({ path: 'src/a.ts' }, [
    ['a component', "import { ref } from 'vue';\nconst k = '«abc»';", stays('browser-code')],
    ['what Vite puts into the page', "const k = import.meta.env.VITE_KEY ?? '«abc»';", stays('browser-code')],
  ]);
});

test('that a type may be undefined is said', async () => {
  expect((await fixMarked('a.ts', "const k = '«abc»';")).notes).toEqual(['typescript-undefined']);
});
