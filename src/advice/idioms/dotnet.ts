/*
 * Owns the idioms of C# and F#.
 */

import type { Embedding, Idiom, Quote } from './idiom.ts';

const CHARACTER: Quote = { open: "'", close: "'", escape: '\\', whole: null, inside: [] };

/** How C# reads the environment. */
export const CSHARP = 'Environment.GetEnvironmentVariable("§")';
const CSHARP_INSIDE: readonly Embedding[] = [{ how: 'join', operator: ' + ', read: CSHARP }];
/** The same where it has to be there. */
export const CSHARP_WHOLE = `${CSHARP} ?? throw new InvalidOperationException("§ is not set")`;

const csharp: Idiom = {
  kind: 'csharp',
  notes: [],
  code: true,
  loose: true,
  comments: ['//', '/*'],
  quotes: [
    ...['$$$"""', '$$"""', '$"""', '"""'].map(
      (open): Quote => ({ open, close: '"""', escape: null, multiline: true, whole: null, inside: [] }),
    ),
    ...['$@"', '@$"', '@"'].map(
      (open): Quote => ({
        open,
        close: '"',
        escape: 'double',
        multiline: true,
        whole: CSHARP_WHOLE,
        inside: CSHARP_INSIDE,
      }),
    ),
    ...['$"', '"'].map(
      (open): Quote => ({ open, close: '"', escape: '\\', whole: CSHARP_WHOLE, inside: CSHARP_INSIDE }),
    ),
    CHARACTER,
  ],
  refuse: [
    { before: /\bcase\s+$/, note: 'constant-expression', unparsed: true },
    { line: /^\s*\[\w+/, note: 'constant-expression', unparsed: true },
    {
      before: /\(\s*(?:[^()]*,\s*)?[\w<>?[\]]+\s+\w+\s*=\s*$/,
      note: 'constant-expression',
      unparsed: true,
    },
  ],
  rewrites: [
    {
      from: /\b(public|private|protected|internal)\s+const\s+/,
      to: '$1 static readonly ',
      note: 'const-to-var',
      unparsed: true,
    },
    { from: /^(\s*)const\s+/, to: '$1', note: 'const-to-var', unparsed: true },
  ],
};

const FSHARP = 'System.Environment.GetEnvironmentVariable("§")';

const fsharp: Idiom = {
  kind: 'fsharp',
  notes: [],
  code: true,
  comments: ['//'],
  quotes: [
    { open: '"""', close: '"""', escape: null, multiline: true, whole: null, inside: [] },
    ...['$"', '@"', '"'].map(
      (open): Quote => ({
        open,
        close: '"',
        escape: open === '@"' ? 'double' : '\\',
        whole: FSHARP,
        inside: [{ how: 'join', operator: ' + ', read: FSHARP }],
      }),
    ),
  ],
  refuse: [
    { above: /\[<Literal>\]\s*$/, note: 'constant-expression' },
    { line: /\[</, note: 'constant-expression' },
    { before: /\|\s*$/, note: 'constant-expression' },
    // Bytes.
    { after: /^B/, note: 'no-safe-edit' },
  ],
};

export const dotnetIdioms: readonly Idiom[] = [csharp, fsharp];
