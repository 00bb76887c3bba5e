/*
 * Owns the idioms of Java, Kotlin, Groovy, Scala and Clojure.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import type { Idiom, Quote, Refusal } from './idiom.ts';

const COMMENTS = ['//', '/*'];

/** How Java reads the environment. */
export const JAVA_READ = 'System.getenv("§")';

/** Constant contexts: the compiler wants a literal. */
const ANNOTATION: Refusal = { line: /^\s*@(?!Value\b)\w+/, note: 'constant-expression', unparsed: true };
const CASE: Refusal = { before: /\bcase\s+$/, note: 'constant-expression', unparsed: true };

const IN_ANNOTATION: Refusal = { within: /@[\w.:]+\s*$/, note: 'constant-expression' };

/** Text blocks hold lines of their own; no idiom cuts them. */
const TEXT_BLOCK: Quote = { open: '"""', close: '"""', escape: '\\', multiline: true, whole: null, inside: [] };
const CHARACTER: Quote = { open: "'", close: "'", escape: '\\', whole: null, inside: [] };

const java: Idiom = {
  kind: 'java',
  notes: [],
  code: true,
  comments: COMMENTS,
  quotes: [
    TEXT_BLOCK,
    {
      open: '"',
      close: '"',
      escape: '\\',
      whole: JAVA_READ,
      inside: [{ how: 'join', operator: ' + ', read: JAVA_READ }],
    },
    CHARACTER,
  ],
  instead: [{ before: /@Value\(\s*(?:value\s*=\s*)?$/, whole: '"${§}"' }],
  refuse: [ANNOTATION, CASE],
};

const KOTLIN_READ = 'System.getenv("§") ?: error("§ is not set")';

const kotlin: Idiom = {
  kind: 'kotlin',
  notes: [],
  code: true,
  loose: true,
  comments: COMMENTS,
  quotes: [
    {
      open: '"""',
      close: '"""',
      escape: null,
      multiline: true,
      whole: KOTLIN_READ,
      inside: [{ how: 'embed', read: `\${${KOTLIN_READ}}` }],
    },
    {
      open: '"',
      close: '"',
      escape: '\\',
      whole: KOTLIN_READ,
      inside: [{ how: 'embed', read: `\${${KOTLIN_READ}}` }],
    },
    CHARACTER,
  ],
  refuse: [IN_ANNOTATION],
  rewrites: [{ from: /\bconst val\b/, to: 'val', note: 'const-to-var' }],
};

const GROOVY_READ = "System.getenv('§')";

const groovy: Idiom = groovyReading({ kind: 'groovy', read: GROOVY_READ, notes: [] });

const SCALA_READ = 'sys.env("§")';

const scala: Idiom = {
  kind: 'scala',
  notes: [],
  code: true,
  comments: COMMENTS,
  quotes: [
    TEXT_BLOCK,
    ...['raw"', 's"', '"'].map(
      (open): Quote => ({
        open,
        close: '"',
        escape: open === 'raw"' ? null : '\\',
        whole: SCALA_READ,
        inside: [{ how: 'join', operator: ' + ', read: SCALA_READ }],
      }),
    ),
  ],
  refuse: [
    IN_ANNOTATION,
    // Of a pattern, not of its guard.
    { before: /\bcase\b(?:(?!=>|\bif\b).)*$/, note: 'constant-expression' },
    // `sql"…"` and the like may do anything with their text.
    { before: /\w$/, note: 'no-safe-edit' },
  ],
};

const CLOJURE_READ = '(System/getenv "§")';

const clojure: Idiom = {
  kind: 'clojure',
  notes: [],
  code: true,
  comments: [';'],
  // Of a pattern, or of a list that nothing evaluates.
  refuse: [
    { before: /[#'`]$/, note: 'no-safe-edit' },
    { within: /['`]$/, note: 'no-safe-edit' },
  ],
  quotes: [
    {
      open: '"',
      close: '"',
      escape: '\\',
      whole: CLOJURE_READ,
      inside: [{ how: 'join', operator: ' ', read: CLOJURE_READ, open: '(str ', close: ')' }],
    },
  ],
};

export const jvmIdioms: readonly Idiom[] = [
  java,
  kotlin,
  groovy,
  groovyReading({ kind: 'jenkins', read: 'env.§', notes: ['ci-masked-variable'] }),
  scala,
  clojure,
];

function groovyReading({ kind, read, notes }: { kind: string; read: string; notes: Idiom['notes'] }): Idiom {
  const embed = `\${${read}}`;
  return {
    kind,
    notes,
    code: true,
    comments: COMMENTS,
    quotes: [
      { ...TEXT_BLOCK, whole: read, inside: [{ how: 'embed', read: embed }] },
      { ...TEXT_BLOCK, open: "'''", close: "'''", whole: read },
      { open: '"', close: '"', escape: '\\', whole: read, inside: [{ how: 'embed', read: embed }] },
      {
        open: "'",
        close: "'",
        escape: '\\',
        whole: read,
        inside: [
          { how: 'requote', open: '"', close: '"', read: embed, unless: /["\\$]/ },
          { how: 'join', operator: ' + ', read },
        ],
      },
    ],
    refuse: [IN_ANNOTATION, { before: /^[^?]*$/, after: /^\s*:/, note: 'no-safe-edit' }],
  };
}
