/*
 * Owns the idioms of JavaScript and TypeScript on Node, Deno and Bun, and what runs in the browser.
 */

import type { AdviceNote } from '../../model/advice.ts';
import { type Embedding, type Idiom, type Quote, type Refusal, selfAssignment, unable } from './idiom.ts';

interface Runtime {
  readonly kind: string;
  /** The read in an expression. */
  readonly whole: string;
  /** The read where `undefined` would do. */
  readonly read: string;
  readonly notes: readonly AdviceNote[];
}

const REFUSE: readonly Refusal[] = [
  { before: /^[^?]*$/, after: /^\s*:/, note: 'no-safe-edit' },
  { before: /\b(?:from|import)\s*$/, note: 'no-safe-edit' },
  { before: /\btype\s+\w+\s*=\s*$/, note: 'no-safe-edit' },
];

const NODE = { read: 'process.env.§' };

/** Attributes take an expression in braces. */
const JSX = [{ before: /(?:<\w[^<>]*\s|^\s+)[\w-]+=$/, whole: '{process.env.§}' }];

const javascript = idiom({ kind: 'javascript', ...NODE, whole: NODE.read, notes: [] });
const typescript = idiom({ kind: 'typescript', ...NODE, whole: 'process.env.§!', notes: ['typescript-undefined'] });

export const javascriptIdioms: readonly Idiom[] = [
  javascript,
  typescript,
  { ...javascript, kind: 'jsx', notes: ['browser-code'], instead: JSX },
  { ...typescript, kind: 'tsx', notes: ['typescript-undefined', 'browser-code'], instead: JSX },
  idiom({ kind: 'deno', read: "Deno.env.get('§')", whole: "Deno.env.get('§')", notes: ['typescript-undefined'] }),
  idiom({ kind: 'bun', read: 'Bun.env.§', whole: 'Bun.env.§', notes: ['typescript-undefined'] }),
  unable('vue', 'browser-code'),
  unable('svelte', 'browser-code'),
  unable('html', 'browser-code'),
];

function idiom({ kind, whole, read, notes }: Runtime): Idiom {
  const embed = `\${${read}}`;
  const plain: readonly Embedding[] = [
    { how: 'requote', open: '`', close: '`', read: embed, unless: /`|\$\{|\\\d/ },
    { how: 'join', operator: ' + ', read: whole },
  ];
  const quotes: readonly Quote[] = [
    { open: '`', close: '`', escape: '\\', multiline: true, whole, inside: [{ how: 'embed', read: embed }] },
    { open: '"', close: '"', escape: '\\', whole, inside: plain },
    { open: "'", close: "'", escape: '\\', whole, inside: plain },
  ];
  return {
    kind,
    notes,
    code: true,
    quotes,
    comments: ['//', '/*'],
    lines: [selfAssignment('process\\.env(?:\\.§|\\[["\']§["\']\\])\\s*=')],
    refuse: REFUSE,
    rewrites: [{ from: /(process\.env\.\w+)! as const\b/, to: '$1!' }],
  };
}
