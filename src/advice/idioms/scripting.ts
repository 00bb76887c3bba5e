/*
 * Owns the idioms of PHP, Perl, Lua, R, Julia, Elixir and Erlang.
 */

import type { AdviceNote } from '../../model/advice.ts';
import {
  type Embedding,
  type Idiom,
  type LineForm,
  type Quote,
  type Rewrite,
  SECRET,
  selfAssignment,
  unable,
} from './idiom.ts';

const PHP_CONSTANT = { note: 'constant-expression' } as const;

const PUTENV: LineForm = {
  line: `^\\s*putenv\\((["'])§=${SECRET}\\1\\)\\s*;\\s*$`,
  becomes: '',
  notes: ['already-in-environment'],
};

/** A literal is often what a program falls back to when the variable is not set: then it would read it twice. */
const PHP_FALLBACKS: readonly Rewrite[] = [
  { from: /\bgetenv\((["'])(\w+)\1\)\s*(?:\?:|\|\|)\s*(getenv\('\2'\))/g, to: '$3' },
  { from: /\benv\((["'])(\w+)\1,\s*(env\('\2'\))\)/g, to: '$3' },
];

const perlEmbed: Embedding = { how: 'embed', read: '$ENV{§}' };

const perl: Idiom = {
  kind: 'perl',
  notes: [],
  code: true,
  comments: ['#'],
  heredoc: '$ENV{§}',
  lines: [selfAssignment('\\$ENV\\{["\']?§["\']?\\}\\s*=')],
  quotes: [
    { open: '"', close: '"', escape: '\\', whole: '$ENV{§}', inside: [perlEmbed] },
    {
      open: "'",
      close: "'",
      escape: '\\',
      whole: '$ENV{§}',
      inside: [
        { how: 'requote', open: '"', close: '"', read: '$ENV{§}', unless: /["\\$@[{>]/ },
        { how: 'join', operator: ' . ', read: '$ENV{§}' },
      ],
    },
  ],
  // Behind an interpolated variable a bracket or an arrow would be a subscript.
  refuse: [{ line: /"[^"]*[\uE000-\uF8FF](?:\[|\{|->)/, note: 'no-safe-edit' }],
};

const elixirInside: readonly Embedding[] = [{ how: 'embed', read: '#{System.fetch_env!("§")}' }];

const elixir: Idiom = {
  kind: 'elixir',
  notes: [],
  code: true,
  comments: ['#'],
  quotes: [
    { open: '"""', close: '"""', escape: '\\', multiline: true, whole: null, inside: elixirInside },
    { open: '"', close: '"', escape: '\\', whole: 'System.fetch_env!("§")', inside: elixirInside },
  ],
  refuse: [
    { after: /^:/, note: 'no-safe-edit' },
    { line: /^\s*@\w+/, note: 'compile-time' },
  ],
};

const ERLANG_BINARY = 'list_to_binary(os:getenv("§"))';

const erlang: Idiom = {
  kind: 'erlang',
  notes: [],
  code: true,
  comments: ['%'],
  quotes: [
    { open: '<<"', close: '">>', escape: null, whole: ERLANG_BINARY, inside: [] },
    {
      open: '"',
      close: '"',
      escape: '\\',
      whole: 'os:getenv("§")',
      inside: [{ how: 'join', operator: ' ++ ', read: 'os:getenv("§")' }],
    },
  ],
};

export const scriptingIdioms: readonly Idiom[] = [
  php({ kind: 'php', read: "getenv('§')", notes: [] }),
  php({ kind: 'laravel-config', read: "env('§')", notes: [] }),
  unable('laravel', 'laravel-config-only'),
  perl,
  joined({ kind: 'lua', read: 'os.getenv("§")', operator: ' .. ', comments: ['--'] }),
  joined({ kind: 'r', read: 'Sys.getenv("§")', operator: ', ', comments: ['#'], call: 'paste0(' }),
  joined({ kind: 'julia', read: 'ENV["§"]', operator: ' * ', comments: ['#'] }),
  elixir,
  { ...elixir, kind: 'elixir-config', notes: ['compile-time'] },
  erlang,
];

function php({ kind, read, notes }: { kind: string; read: string; notes: readonly AdviceNote[] }): Idiom {
  const inside: readonly Embedding[] = [{ how: 'join', operator: ' . ', read }];
  return {
    kind,
    notes,
    code: true,
    commands: true,
    comments: ['//', '/*', '#'],
    heredoc: null,
    quotes: [
      { open: '"', close: '"', escape: '\\', multiline: true, whole: read, inside },
      { open: "'", close: "'", escape: '\\', multiline: true, whole: read, inside },
    ],
    lines: [selfAssignment('\\$_(?:ENV|SERVER)\\[["\']§["\']\\]\\s*='), PUTENV],
    refuse: [
      { line: /^\s*(?:(?:final|public|private|protected)\s+)*const\s/, unparsed: true, ...PHP_CONSTANT },
      {
        line: /^\s*(?:(?:public|private|protected|static|var|readonly)\s+)+[\w?|\\ ]*\$\w+\s*=/,
        unparsed: true,
        ...PHP_CONSTANT,
      },
      { before: /\b(?:function|fn)\b[^{]*\([^)]*=\s*$/, unparsed: true, ...PHP_CONSTANT },
    ],
    rewrites: PHP_FALLBACKS,
  };
}

interface Joining {
  readonly kind: string;
  readonly read: string;
  readonly operator: string;
  readonly comments: readonly string[];
  /** Opening of the call that joins, when no operator does. */
  readonly call?: string;
}

function joined({ kind, read, operator, comments, call }: Joining): Idiom {
  const join: Embedding = { how: 'join', operator, read, ...(call === undefined ? {} : { open: call, close: ')' }) };
  const quote = (mark: string): Quote => ({ open: mark, close: mark, escape: '\\', whole: read, inside: [join] });
  return { kind, notes: [], code: true, comments, quotes: [quote('"'), quote("'")] };
}
