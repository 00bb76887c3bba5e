/*
 * Owns the idioms of Python, Django and notebooks.
 */

import type { AdviceNote } from '../../model/advice.ts';
import { type Embedding, type Idiom, type LineForm, type Quote, type Refusal, type Rewrite, SECRET } from './idiom.ts';

interface Reader {
  readonly kind: string;
  /** The read; `"` in it becomes the mark of the literal that it replaces. */
  readonly read: string;
  readonly notes: readonly AdviceNote[];
}

const OS = 'os.environ["§"]';
const MARKS = ['"""', "'''", '"', "'"];

/** A line that goes leaves its block a statement. */
const FIRST_OF_BLOCK = /:[ \t]*(?:#[^\n]*)?\n\s*$/;
const SETS = [
  'os\\.environ\\[["\']§["\']\\]\\s*=\\s*',
  'os\\.environ\\.setdefault\\(["\']§["\'],\\s*',
  'os\\.putenv\\(["\']§["\'],\\s*',
];
const LINES: readonly LineForm[] = SETS.flatMap((target) => {
  const line = `^(\\s*)${target}["']${SECRET}["']\\s*\\)?\\s*;?\\s*$`;
  const notes = ['already-in-environment'] as const;
  return [
    { line, above: FIRST_OF_BLOCK, becomes: '$1pass', notes },
    { line, becomes: '', notes },
  ];
});

const DEFAULTS: readonly Rewrite[] = [
  // A literal is often what a program falls back to when the variable is not set: then it would read it twice.
  {
    from: /\bos\.(?:getenv|environ\.get)\((["'])(\w+)\1,\s*(?:default=)?(os\.environ\[(["'])\2\4\])\s*,?\s*\)/g,
    to: '$3',
  },
  { from: /\bos\.(?:getenv|environ\.get)\((["'])(\w+)\1\)\s*or\s*(os\.environ\[(["'])\2\4\])/g, to: '$3' },
  // As an argument it would be asked for even where the first one is set.
  {
    from: /\bos\.(getenv|environ\.get)\((["']\w+["'],\s*)os\.environ\[(["']\w+["'])\]\s*\)/g,
    to: 'os.$1($2os.$1($3))',
  },
  { from: /\benv\((["'])(\w+)\1,\s*(?:default=)?(env\((["'])\2\4\))\)/g, to: '$3' },
  { from: /(os\.environ\[(["'])\w+\2\])\.encode\(\)\.decode\((?:["']utf-?8["'])?\)/g, to: '$1' },
];

/** What the file calls the module, or the mapping in it. */
const NAMES: readonly Rewrite[] = [
  { above: onlyAs('import os as (\\w+)'), from: /\bos\.environ\[/g, to: '‡.environ[' },
  { above: onlyAs('from os import (?:\\w+, *)*(environ)\\b(?! as)'), from: /\bos\.environ\[/g, to: '‡[' },
];

/** A name that stands for something else. */
const SHADOWED =
  /(?:^|\n)[ \t]*(?:os(?:\s*:[^=\n]+)?\s+=\s|for os in |def \w+\((?:[^)]*[\s,*])?os[\s,:=)]|(?:from|import) [^\n]* as os\b|from (?!os\b)[^\n]* import (?:[^\n]*, *)?os\b)/;

const SHADOWED_ABOVE: Refusal = { above: SHADOWED, unparsed: true, note: 'no-safe-edit' };
const SHADOWED_HERE: Refusal = { line: SHADOWED, unparsed: true, note: 'no-safe-edit' };

export const pythonIdioms: readonly Idiom[] = [
  python({ kind: 'python', read: OS, notes: ['import-os-python'] }),
  python({ kind: 'django-environ', read: 'env("§")', notes: [] }),
  notebook(),
];

function onlyAs(statement: string): RegExp {
  return new RegExp(`^(?![\\s\\S]*(?:^|\\n)import (?:[\\w.]+, *)*os\\s*(?:,|#|\\n))[\\s\\S]*?(?:^|\\n)${statement}`);
}

function python({ kind, read, notes }: Reader): Idiom {
  const quotes: Quote[] = [];
  for (const mark of MARKS) {
    quotes.push(...casesOf('f', 'rf', 'fr').map((prefix) => interpolated({ prefix, mark, read })));
    quotes.push(...casesOf('b', 'rb', 'br').map((prefix) => bytes({ prefix, mark, read })));
    quotes.push(...casesOf('r', 'u', '').map((prefix) => plain({ prefix, mark, read })));
  }
  return {
    kind,
    notes,
    code: true,
    commands: true,
    quotes: quotes.sort((a, b) => b.open.length - a.open.length),
    comments: ['#'],
    lines: LINES,
    refuse: kind === 'python' ? [SHADOWED_ABOVE, SHADOWED_HERE] : [],
    rewrites: [...DEFAULTS, ...NAMES],
  };
}

/** Prefixes may be written in either case. */
function casesOf(...prefixes: readonly string[]): readonly string[] {
  const cases = prefixes.flatMap((prefix) => {
    const [first = '', second = ''] = prefix;
    return [first, first.toUpperCase()].flatMap((a) => [a + second, a + second.toUpperCase()]);
  });
  return [...new Set(cases)];
}

interface Written {
  readonly prefix: string;
  readonly mark: string;
  readonly read: string;
}

function interpolated({ prefix, mark, read }: Written): Quote {
  const field = `{${withOtherMark(read, mark)}}`;
  const inside: readonly Embedding[] = [{ how: 'embed', read: field, flat: true }];
  return { ...frame(prefix, mark), whole: withMark(read, mark), inside };
}

function bytes({ prefix, mark, read }: Written): Quote {
  const whole = `${withMark(read, mark)}.encode()`;
  return { ...frame(prefix, mark), whole, inside: [{ how: 'join', operator: ' + ', read: whole }] };
}

function plain({ prefix, mark, read }: Written): Quote {
  const open = `${prefix.toLowerCase() === 'u' ? '' : prefix}f${mark}`;
  const whole = withMark(read, mark);
  const inside: readonly Embedding[] = [
    { how: 'requote', open, close: mark, read: `{${withOtherMark(read, mark)}}`, unless: /[{}]/ },
    { how: 'join', operator: ' + ', read: whole },
  ];
  return { ...frame(prefix, mark), whole, inside };
}

function frame(prefix: string, mark: string) {
  const raw = /r/i.test(prefix);
  return { open: prefix + mark, close: mark, escape: '\\', raw, multiline: mark.length > 1 } as const;
}

function withMark(read: string, mark: string): string {
  return mark.includes("'") ? read.replaceAll('"', "'") : read;
}

/** Before Python 3.12 a replacement field may not hold the quotes of its f-string. */
function withOtherMark(read: string, mark: string): string {
  return mark.includes('"') ? read.replaceAll('"', "'") : read;
}

/** A line of a notebook is Python inside a JSON string: double quotes are written with a backslash. */
function notebook(): Idiom {
  const whole = "os.environ['§']";
  const escaped: Quote = {
    open: '\\"',
    close: '\\"',
    escape: null,
    whole,
    inside: [{ how: 'requote', open: 'f\\"', close: '\\"', read: "{os.environ['§']}", unless: /[{}]|\\\\/ }],
  };
  const single: Quote = {
    open: "'",
    close: "'",
    escape: '\\',
    whole,
    inside: [{ how: 'requote', open: "f'", close: "'", read: '{os.environ[\\"§\\"]}', unless: /[{}]|\\\\/ }],
  };
  const prefixed = { before: /[A-Za-z]$/, note: 'no-safe-edit' } as const;
  return {
    kind: 'notebook',
    notes: ['import-os-python', 'notebook-outputs'],
    code: true,
    quotes: [escaped, single],
    refuse: [prefixed],
  };
}
