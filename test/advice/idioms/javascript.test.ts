/*
 * javascript: each line becomes exactly this one.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['a.js', "const k = '⟦S⟧';", 'const k = process.env.AWS_SECRET_ACCESS_KEY;'],
  ['a.mjs', 'f("⟦K⟧", "⟦S⟧")', 'f(process.env.AWS_ACCESS_KEY_ID, process.env.AWS_SECRET_ACCESS_KEY)'],
  ['a.cjs', 'const k = `⟦S⟧`', 'const k = process.env.AWS_SECRET_ACCESS_KEY'],
  [
    'a.js',
    'const u = `https://u:⟦S⟧@h/${path}`;',
    'const u = `https://u:${process.env.AWS_SECRET_ACCESS_KEY}@h/${path}`;',
  ],
  ['a.js', "const u = 'https://u:⟦S⟧@h';", 'const u = `https://u:${process.env.AWS_SECRET_ACCESS_KEY}@h`;'],
  ['a.js', 'const u = "a`⟦S⟧";', 'const u = "a`" + process.env.AWS_SECRET_ACCESS_KEY;'],
  ['a.js', 'const u = "a`⟦S⟧".trim();', 'const u = ("a`" + process.env.AWS_SECRET_ACCESS_KEY).trim();'],
  ['a.js', 'const j = "{\\"key\\":\\"⟦S⟧\\"}";', 'const j = `{\\"key\\":\\"${process.env.AWS_SECRET_ACCESS_KEY}\\"}`;'],
  [
    'a.js',
    "const c = { accessKeyId: '⟦K⟧', secretAccessKey: '⟦S⟧' };",
    'const c = { accessKeyId: process.env.AWS_ACCESS_KEY_ID, secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY };',
  ],
  ['a.js', "process.env.AWS_SECRET_ACCESS_KEY = '⟦S⟧';", ''],
  ['a.js', "// old: '⟦S⟧'", "// old: '<AWS_SECRET_ACCESS_KEY>'"],
  ['a.js', ' * @example ⟦S⟧', ' * @example <AWS_SECRET_ACCESS_KEY>'],
  ['a.js', "const c = { '⟦S⟧': 1 };", null],
  ['a.js', "const c = ok ? '⟦S⟧' : '';", "const c = ok ? process.env.AWS_SECRET_ACCESS_KEY : '';"],
  ['a.js', 'const c = ⟦S⟧;', null],
  ['a.js', ['const t = `', '  key = "⟦S⟧"'], null],
  ['a.js', 'const t = `key = ⟦S⟧', null],
  ['a.ts', "const k = '⟦S⟧';\r", 'const k = process.env.AWS_SECRET_ACCESS_KEY!;\r'],
  ['a.ts', "const k = '⟦S⟧' as const;", 'const k = process.env.AWS_SECRET_ACCESS_KEY!;'],
  ['a.ts', "type K = '⟦S⟧';", null],
  ['a.ts', "const u = 'x:⟦S⟧';", 'const u = `x:${process.env.AWS_SECRET_ACCESS_KEY}`;'],
  [
    'a.tsx',
    '  <Upload secret="⟦S⟧" region="x" />',
    '  <Upload secret={process.env.AWS_SECRET_ACCESS_KEY} region="x" />',
  ],
  ['a.jsx', '    secret="⟦S⟧"', '    secret={process.env.AWS_SECRET_ACCESS_KEY}'],
  ['a.jsx', "const k = '⟦S⟧'", 'const k = process.env.AWS_SECRET_ACCESS_KEY'],
  ['a.ts', ["import s from 'jsr:@std/x';", "const k = '⟦S⟧';"], "const k = Deno.env.get('AWS_SECRET_ACCESS_KEY')!;"],
  ['a.js', ['Deno.serve(f);', 'const k = "⟦S⟧";'], 'const k = Deno.env.get("AWS_SECRET_ACCESS_KEY");'],
  ['a.ts', ["import { s3 } from 'bun';", "const k = '⟦S⟧';"], 'const k = Bun.env.AWS_SECRET_ACCESS_KEY!;'],
  ['a.js', "const k = process.env.AWS_SECRET_ACCESS_KEY || '⟦S⟧';", 'const k = process.env.AWS_SECRET_ACCESS_KEY;'],
  ['a.js', 'const q = sql`⟦S⟧`;', null],
  [
    'a.js',
    ['if (a)', "  process.env.AWS_SECRET_ACCESS_KEY = '⟦S⟧';"],
    '  process.env.AWS_SECRET_ACCESS_KEY = process.env.AWS_SECRET_ACCESS_KEY;',
  ],
  ['A.vue', "const k = '⟦S⟧'", null],
  ['A.svelte', "const k = '⟦S⟧'", null],
  ['a.html', '<input value="⟦S⟧">', null],
  ['dist/a.min.js', 'k="⟦S⟧"', null],
];

describe('javascript', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('code for the browser is told apart', () => {
    expect(notesOf('A.vue', "const k = '⟦S⟧'")).toEqual(['browser-code']);
    expect(notesOf('a.jsx', "const k = '⟦S⟧'")).toContain('browser-code');
    expect(notesOf('a.js', "const k = process.env.NEXT_PUBLIC_KEY || '⟦S⟧'")).toContain('browser-code');
    expect(notesOf('public/a.js', "const k = '⟦S⟧'")).toContain('browser-code');
    expect(notesOf('src/a.js', "import React from 'react';", "const k = '⟦S⟧'")).toContain('browser-code');
    expect(notesOf('server/a.js', "const k = '⟦S⟧'")).not.toContain('browser-code');
  });

  test('AWS clients can do without', () => {
    expect(notesOf('a.js', "const k = '⟦S⟧'")).toContain('aws-default-chain');
  });
});
