/*
 * Owns the idioms of Go, Rust, C, C++, Objective-C, Swift and Dart.
 */

import type { Embedding, Idiom, Quote, Refusal } from './idiom.ts';

const COMMENTS = ['//', '/*'];

const CHARACTER: Quote = { open: "'", close: "'", escape: '\\', whole: null, inside: [] };
const CASE: Refusal = { before: /\bcase\s+$/, note: 'constant-expression', unparsed: true };

/** How Go reads the environment. */
export const GO = 'os.Getenv("§")';
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
    { above: /(?:^|\n)\s*const\s*\([^)]*$/, note: 'const-to-var', unparsed: true },
    { before: /^\s*import\b/, note: 'no-safe-edit' },
  ],
  rewrites: [{ from: /^(\s*)const(\s+\w+(?:\s+string)?\s*=)/, to: '$1var$2', note: 'const-to-var', unparsed: true }],
};

/** How Rust reads the environment. */
export const RUST = 'std::env::var("§").expect("§ is not set")';

/** A parser says what becomes of these; without one they stay. */
const RUST_LITERALS: readonly Quote[] = [
  ...['r##', 'br##', 'r#', 'br#', 'r', 'br'].map(
    (prefix): Quote => ({
      open: `${prefix}"`,
      close: `"${prefix.replace(/^b?r/, '')}`,
      escape: null,
      multiline: true,
      whole: null,
      inside: [],
    }),
  ),
  { open: 'b"', close: '"', escape: '\\', multiline: true, whole: null, inside: [] },
];

const rust: Idiom = {
  kind: 'rust',
  notes: [],
  code: true,
  comments: COMMENTS,
  quotes: [
    ...RUST_LITERALS,
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

/** How C and C++ read the environment. */
export const C_READ = 'getenv("§")';
export const CPP_READ = 'std::getenv("§")';

const C_STRING = { open: '"', close: '"', escape: '\\' } as const;
const C_REFUSE: readonly Refusal[] = [CASE, { before: /\[\w*\]\s*=\s*\{?\s*$/, note: 'constant-expression' }];

const c: Idiom = {
  kind: 'c',
  notes: [],
  code: true,
  comments: COMMENTS,
  quotes: [{ ...C_STRING, whole: C_READ, inside: [] }, CHARACTER],
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
      whole: CPP_READ,
      inside: [{ how: 'join', operator: ' + ', read: CPP_READ, open: 'std::string() + ' }],
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

const SWIFT_INSIDE: readonly Embedding[] = [{ how: 'embed', read: `\\(${SWIFT})` }];

const swift: Idiom = {
  kind: 'swift',
  notes: ['device-code'],
  code: true,
  comments: COMMENTS,
  quotes: [
    { open: '"""', close: '"""', escape: '\\', multiline: true, whole: SWIFT, inside: SWIFT_INSIDE },
    { ...C_STRING, whole: SWIFT, inside: SWIFT_INSIDE },
  ],
  refuse: [
    { before: /\bcase\b[^:]*$/, note: 'constant-expression' },
    { before: /#$/, note: 'no-safe-edit' },
    { within: /(?:@[\w.]+|#(?:error|warning|if|available|selector))\s*$/, note: 'constant-expression' },
  ],
};

/** Programs for servers and the command line have an environment of their own. */
const swiftServer: Idiom = { ...swift, kind: 'swift-server', notes: [] };

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

export const nativeIdioms: readonly Idiom[] = [go, rust, c, cpp, objectiveC, swift, swiftServer, dart];

function dartQuote({ open, close, read }: { open: string; close: string; read: string }): Quote {
  return { open, close, escape: '\\', whole: `${read}!`, inside: [{ how: 'embed', read: `\${${read}}` }] };
}
