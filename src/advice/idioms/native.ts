/*
 * Owns the idioms of Go, Rust, C, C++, Objective-C, Swift, Dart, C# and F#.
 */

import type { Embedding, Idiom, Quote, Refusal } from './idiom.ts';

const COMMENTS = ['//', '/*'];

const CHARACTER: Quote = { open: "'", close: "'", escape: '\\', whole: null, inside: [] };
const CASE: Refusal = { before: /\bcase\s+$/, note: 'constant-expression' };

const GO = 'os.Getenv("§")';
const GO_INSIDE: readonly Embedding[] = [{ how: 'join', operator: ' + ', read: GO }];

const go: Idiom = {
  kind: 'go',
  notes: ['import-os-go'],
  code: true,
  comments: COMMENTS,
  quotes: [
    { open: '`', close: '`', escape: null, multiline: true, whole: GO, inside: GO_INSIDE },
    { open: '"', close: '"', escape: '\\', whole: GO, inside: GO_INSIDE },
    CHARACTER,
  ],
  refuse: [
    { line: /`\w+:"/, note: 'constant-expression' },
    { above: /(?:^|\n)\s*const\s*\([^)]*$/, note: 'const-to-var' },
    { before: /^\s*import\b/, note: 'no-safe-edit' },
  ],
  rewrites: [{ from: /^(\s*)const(\s+\w+(?:\s+string)?\s*=)/, to: '$1var$2', note: 'const-to-var' }],
};

const RUST = 'std::env::var("§").expect("§ is not set")';

const rust: Idiom = {
  kind: 'rust',
  notes: [],
  code: true,
  comments: COMMENTS,
  quotes: [
    {
      open: '"',
      close: '"',
      escape: '\\',
      whole: RUST,
      inside: [
        {
          how: 'requote',
          open: 'format!("',
          close: '"',
          read: '{}',
          unless: /[{}]/,
          argument: `, ${RUST}`,
          end: ')',
        },
      ],
    },
  ],
  refuse: [
    { line: /^\s*(?:pub(?:\([^)]*\))?\s+)?(?:const|static)\b/, note: 'compile-time' },
    { line: /^\s*#!?\[/, note: 'constant-expression' },
    { before: /\w!\s*[([]\s*$/, note: 'no-safe-edit' },
    { before: /\b[a-z]*r?#+$|\b(?:b|r|br|c)$/, note: 'no-safe-edit' },
    { after: /^\s*(?:=>|\|)/, note: 'constant-expression' },
  ],
  instead: [{ before: /\blet\s+\w+\s*:\s*&(?:'static\s+)?str\s*=\s*$/, whole: `&${RUST}` }],
};

const C_STRING = { open: '"', close: '"', escape: '\\' } as const;
const C_REFUSE: readonly Refusal[] = [CASE, { before: /\[\w*\]\s*=\s*\{?\s*$/, note: 'constant-expression' }];

const c: Idiom = {
  kind: 'c',
  notes: [],
  code: true,
  comments: COMMENTS,
  quotes: [{ ...C_STRING, whole: 'getenv("§")', inside: [] }, CHARACTER],
  // At the left margin stands a global, and C wants its value at compile time.
  refuse: [...C_REFUSE, { line: /^(?:(?:static|const|extern)\s+)*char\b/, note: 'constant-expression' }],
};

const cpp: Idiom = {
  kind: 'cpp',
  notes: [],
  code: true,
  comments: COMMENTS,
  quotes: [
    {
      ...C_STRING,
      whole: 'std::getenv("§")',
      inside: [{ how: 'join', operator: ' + ', read: 'std::getenv("§")', open: 'std::string() + ' }],
    },
    CHARACTER,
  ],
  refuse: [
    ...C_REFUSE,
    { line: /\bconstexpr\b/, note: 'constant-expression' },
    { before: /\b\w*R$/, note: 'no-safe-edit' },
  ],
};

const OBJC = 'NSProcessInfo.processInfo.environment[@"§"]';

const objectiveC: Idiom = {
  kind: 'objective-c',
  notes: ['device-code'],
  code: true,
  comments: COMMENTS,
  quotes: [
    { open: '@"', close: '"', escape: '\\', whole: OBJC, inside: [] },
    { ...C_STRING, whole: 'getenv("§")', inside: [] },
    CHARACTER,
  ],
  refuse: [...C_REFUSE, { line: /^(?:static|const|NSString)\b/, note: 'constant-expression' }],
};

const SWIFT = 'ProcessInfo.processInfo.environment["§"]!';

const swift: Idiom = {
  kind: 'swift',
  notes: ['device-code'],
  code: true,
  comments: COMMENTS,
  quotes: [
    { open: '"""', close: '"""', escape: '\\', multiline: true, whole: null, inside: [] },
    { ...C_STRING, whole: SWIFT, inside: [{ how: 'embed', read: `\\(${SWIFT})` }] },
  ],
  refuse: [CASE, { before: /#$/, note: 'no-safe-edit' }, { line: /^\s*case\s+\w+\s*=/, note: 'constant-expression' }],
};

const dart: Idiom = {
  kind: 'dart',
  notes: ['device-code'],
  code: true,
  comments: COMMENTS,
  quotes: [
    dartQuote({ open: '"', close: '"', read: "Platform.environment['§']" }),
    dartQuote({ open: "'", close: "'", read: 'Platform.environment["§"]' }),
  ],
  refuse: [CASE, { before: /\br$/, note: 'no-safe-edit' }, { line: /\bconst\s+\w+\(/, note: 'constant-expression' }],
  rewrites: [{ from: /\bconst(\s+(?:\w+\s+)?\w+\s*=)/, to: 'final$1', note: 'const-to-var' }],
};

const CSHARP = 'Environment.GetEnvironmentVariable("§")';
const CSHARP_INSIDE: readonly Embedding[] = [{ how: 'join', operator: ' + ', read: CSHARP }];
const CSHARP_WHOLE = `${CSHARP} ?? throw new InvalidOperationException("§ is not set")`;

const csharp: Idiom = {
  kind: 'csharp',
  notes: [],
  code: true,
  loose: true,
  comments: COMMENTS,
  quotes: [
    { open: '"""', close: '"""', escape: null, multiline: true, whole: null, inside: [] },
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
    CASE,
    { line: /^\s*\[\w+/, note: 'constant-expression' },
    { before: /\(\s*(?:[^()]*,\s*)?[\w<>?[\]]+\s+\w+\s*=\s*$/, note: 'constant-expression' },
  ],
  rewrites: [
    { from: /\b(public|private|protected|internal)\s+const\s+/, to: '$1 static readonly ', note: 'const-to-var' },
    { from: /^(\s*)const\s+/, to: '$1', note: 'const-to-var' },
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
    { line: /\[<|\|\s*$/, note: 'constant-expression' },
  ],
};

export const nativeIdioms: readonly Idiom[] = [go, rust, c, cpp, objectiveC, swift, dart, csharp, fsharp];

function dartQuote({ open, close, read }: { open: string; close: string; read: string }): Quote {
  return { open, close, escape: '\\', whole: `${read}!`, inside: [{ how: 'embed', read: `\${${read}}` }] };
}
