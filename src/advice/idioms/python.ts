/*
 * Owns the idioms of Python, Django and notebooks.
 */

import type { AdviceNote } from '../../model/advice.ts';
import { type Embedding, type Idiom, type Quote, selfAssignment } from './idiom.ts';

interface Reader {
  readonly kind: string;
  /** The read, to stand between double quotes or nowhere. */
  readonly whole: string;
  readonly notes: readonly AdviceNote[];
}

const MARKS = ['"""', "'''", '"', "'"];

export const pythonIdioms: readonly Idiom[] = [
  python({ kind: 'python', whole: 'os.environ["§"]', notes: ['import-os-python'] }),
  python({ kind: 'django-environ', whole: 'env("§")', notes: [] }),
  notebook(),
];

function python({ kind, whole, notes }: Reader): Idiom {
  const quotes: Quote[] = [];
  for (const mark of MARKS) {
    quotes.push(...['f', 'F', 'rf', 'fr'].map((prefix) => interpolated({ prefix, mark, whole })));
    quotes.push(...['b', 'B', 'rb', 'br'].map((prefix) => bytes({ prefix, mark, whole })));
    quotes.push(...['r', 'R', 'u', ''].map((prefix) => plain({ prefix, mark, whole })));
  }
  return {
    kind,
    notes,
    code: true,
    quotes: quotes.sort((a, b) => b.open.length - a.open.length),
    comments: ['#'],
    lines: [selfAssignment('os\\.environ\\[["\']§["\']\\]\\s*=')],
  };
}

interface Written {
  readonly prefix: string;
  readonly mark: string;
  readonly whole: string;
}

function interpolated({ prefix, mark, whole }: Written): Quote {
  return { ...frame(prefix, mark), whole, inside: [{ how: 'embed', read: `{${withOtherQuotes(whole, mark)}}` }] };
}

function bytes({ prefix, mark, whole }: Written): Quote {
  const read = `${whole}.encode()`;
  return { ...frame(prefix, mark), whole: read, inside: [{ how: 'join', operator: ' + ', read }] };
}

function plain({ prefix, mark, whole }: Written): Quote {
  const open = `${prefix === 'u' ? '' : prefix.toLowerCase()}f${mark}`;
  const read = `{${withOtherQuotes(whole, mark)}}`;
  const inside: readonly Embedding[] = [
    { how: 'requote', open, close: mark, read, unless: /[{}]/ },
    { how: 'join', operator: ' + ', read: whole },
  ];
  return { ...frame(prefix, mark), whole, inside };
}

function frame(prefix: string, mark: string) {
  return { open: prefix + mark, close: mark, escape: '\\', multiline: mark.length > 1 } as const;
}

/** Before Python 3.12 a replacement field may not hold the quotes of its f-string. */
function withOtherQuotes(read: string, mark: string): string {
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
