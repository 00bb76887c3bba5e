/*
 * Owns the idioms of JavaScript and TypeScript on Node, Deno and Bun, and what runs in the browser.
 */

import type { AdviceNote } from '../../model/advice.ts';
import {
  type Embedding,
  type Idiom,
  type LineForm,
  type Quote,
  type Refusal,
  type Rewrite,
  selfAssignment,
  unable,
  VALUE,
} from './idiom.ts';

interface Runtime {
  readonly kind: string;
  /** The read; `"` in it becomes the mark of the literal that it replaces. */
  readonly read: string;
  /** Stands behind a read whose type may be `undefined`; empty in JavaScript. */
  readonly sure: '' | '!';
}

const NODE = 'process.env.§';
const DENO = 'Deno.env.get("§")';
const BUN = 'Bun.env.§';

/** A parser knows keys, sources of modules and types. */
const REFUSE: readonly Refusal[] = [
  { before: /^[^?]*$/, after: /^\s*:/, unparsed: true, note: 'no-safe-edit' },
  { before: /\b(?:from|import)\s*$/, unparsed: true, note: 'no-safe-edit' },
  { before: /\btype\s+\w+\s*=\s*$/, unparsed: true, note: 'no-safe-edit' },
  // A tag gets the pieces of a template, not a string.
  {
    before: /(?<!\b(?:return|case|typeof|in|of|throw|else|default|await|yield))[\w$)\]]$/,
    unparsed: true,
    note: 'no-safe-edit',
  },
];

const ANY_READ = '(?:(?:process|Bun)\\.env\\.\\w+|Deno\\.env\\.get\\((["\'])\\w+\\2\\))!?';

const REWRITES: readonly Rewrite[] = [
  // Only literals can be constant types.
  { from: new RegExp(`(${ANY_READ}) as const\\b`, 'g'), to: '$1' },
  { from: new RegExp(`(?<![\\w)\\]])\\(([^()]*${ANY_READ})\\) as const\\b`, 'g'), to: '$1' },
  { from: new RegExp(`<const>\\s*(${ANY_READ})`, 'g'), to: '$1' },
  // A literal is often what a program falls back to when the variable is not set: then it would read it twice.
  { from: /\b((?:process|Bun)\.env\.\w+)\s*(?:\|\||\?\?)\s*(\1\b!?)/g, to: '$2' },
  { from: /\b(process\.env\[(["'])(\w+)\2\])\s*(?:\|\||\?\?)\s*process\.env\.\3\b(!?)/g, to: '$1$4' },
  { from: /\b(\w+) = process\.env\.\1\b!?(?=[^{}]*\}\s*=\s*process\.env\b)/g, to: '$1' },
  { from: /\b(Deno\.env\.get\()(["'])(\w+)\2\)\s*(?:\|\||\?\?)\s*(Deno\.env\.get\((["'])\3\5\)!?)/g, to: '$4' },
];

/** Some configurations of TypeScript want brackets, and a file that has them has only them. */
const BRACKETS: Rewrite = {
  above: /^(?![\s\S]*\bprocess\.env\.)[\s\S]*\bprocess\.env\[(['"])/,
  from: /\bprocess\.env\.(\w+)/g,
  to: 'process.env[‡$1‡]',
};

/** Below a condition without braces the next statement would take the place of a line that goes. */
const NOT_A_BRANCH = /^(?![\s\S]*(?:\b(?:if|for|while)\b[^\n]*\)|\belse|=>)\s*$)/;

const SELF: readonly LineForm[] = [
  selfAssignment('(?:process|Bun)\\.env(?:\\.§|\\[["\']§["\']\\])\\s*(?:\\|\\||\\?\\?)?='),
  {
    line: `^\\s*Deno\\.env\\.set\\(["']§["'],\\s*${VALUE}\\)\\s*;?\\s*$`,
    becomes: '',
    notes: ['already-in-environment'] as const,
  },
].map((form) => ({ ...form, above: NOT_A_BRANCH }));

/** Attributes take an expression in braces. */
const JSX = [{ before: /(?:<\w[^<>]*\s|^\s+)[\w-]+=$/, whole: '{process.env.§}' }];

const javascript = idiom({ kind: 'javascript', read: NODE, sure: '' });
const typescript = idiom({ kind: 'typescript', read: NODE, sure: '!' });

export const javascriptIdioms: readonly Idiom[] = [
  javascript,
  typescript,
  { ...javascript, kind: 'jsx', notes: ['browser-code'], instead: JSX },
  { ...typescript, kind: 'tsx', notes: ['typescript-undefined', 'browser-code'], instead: JSX },
  idiom({ kind: 'deno', read: DENO, sure: '!' }),
  idiom({ kind: 'deno-javascript', read: DENO, sure: '' }),
  idiom({ kind: 'bun', read: BUN, sure: '!' }),
  idiom({ kind: 'bun-javascript', read: BUN, sure: '' }),
  unable('vue', 'browser-code'),
  unable('svelte', 'browser-code'),
  unable('html', 'browser-code'),
];

function idiom({ kind, read, sure }: Runtime): Idiom {
  const notes: readonly AdviceNote[] = sure === '!' ? ['typescript-undefined'] : [];
  return {
    kind,
    notes,
    code: true,
    commands: true,
    quotes: ['`', '"', "'"].map((mark) => quote({ mark, read, sure })),
    comments: ['//', '/*'],
    lines: SELF,
    refuse: REFUSE,
    rewrites: [...REWRITES, BRACKETS],
  };
}

function quote({ mark, read, sure }: { mark: string; read: string; sure: string }): Quote {
  const own = mark === "'" ? read.replaceAll('"', "'") : read;
  const embed = `\${${read}}`;
  const plain: readonly Embedding[] = [
    { how: 'requote', open: '`', close: '`', read: embed, unless: /`|\$\{|\\\d/ },
    { how: 'join', operator: ' + ', read: own },
  ];
  const inside: readonly Embedding[] = mark === '`' ? [{ how: 'embed', read: embed }] : plain;
  return { open: mark, close: mark, escape: '\\', multiline: mark === '`', whole: own + sure, inside };
}
