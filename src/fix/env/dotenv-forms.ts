/*
 * Owns the ways to write a value in a `.env` file, and which reader of such files misreads which values in which way.
 * Does not own the choice (dotenv-text.ts).
 */

/** All that read `.env`, as `DotenvReader` describes them. */
export const DOTENV_READERS = [
  'dotenv',
  'dotenv-expand',
  'node',
  'ruby',
  'python',
  'django-environ',
  'compose',
  'shell',
  'php',
  'go',
  'rust',
] as const;

/**
 * Who reads `.env`. What `DOTENV_FORMS` says of them comes from the programs themselves:
 *
 * - `dotenv`: motdotla/dotenv 15 to 17, whose only escapes are `\n` and `\r` in double quotes
 * - `dotenv-expand`: the same with variables expanded, in single quotes too (dotenv-expand 12, Next 16, Vite 6)
 * - `node`: `node --env-file` and `process.loadEnvFile` of 20.12 to 24, whose only escape is `\n`
 * - `ruby`: the gem dotenv 3.2, which runs `$(…)` and does not know `\n`
 * - `python`: python-dotenv 0.21 to 1.2, which expands `${…}` in single quotes too
 * - `django-environ`: 0.14, which reads line by line and takes what begins with `$` for another variable
 * - `compose`: compose-go 2.16, the reader of Docker Compose
 * - `shell`: `set -a; . ./.env` in dash and bash
 * - `php`: vlucas/phpdotenv 5 (of several lines only what is in double quotes) and symfony/dotenv 7
 * - `go`: joho/godotenv 1.5, also in `gh secret set --env-file`
 * - `rust`: dotenvy 0.15
 *
 * A `\r` in quotes is a newline for most of them. `docker run --env-file` and `kubectl --from-env-file` know no quotes.
 */
export type DotenvReader = (typeof DOTENV_READERS)[number];

/** One way to write values. */
export interface DotenvForm {
  /** Values that can be written so; in all others a shell could run a part, or lose its place. */
  readonly fits: RegExp;
  readonly write: (value: string) => string;
  /** Values that a reader gets wrong; all others it gets right. */
  readonly misread: Readonly<Partial<Record<DotenvReader, RegExp>>>;
  /** Values behind which some reader takes the next lines for a part of them, if those have such a quote too. */
  readonly overruns?: RegExp;
}

const ALL = /(?:)/;
/** What Python's `splitlines` takes for the end of a line, and a value that is another variable's. */
const NOT_FOR_ENVIRON = /[\n\v\f\r\x1c-\x1e\x85\u2028\u2029]|^\$/;

const PLAIN: DotenvForm = { fits: /^[\w./+=:@%,-]*$/, write: (value) => value, misread: {} };

const SINGLE: DotenvForm = {
  fits: /^[^']*$/,
  write: (value) => `'${value}'`,
  misread: {
    dotenv: /\r|\\$/,
    'dotenv-expand': /\r|\\$|\$[\w{]|\\\$/,
    node: /\r|\\$/,
    ruby: /\r|\\$/,
    python: /\r|\\\\|\\$|\$\{[^}:]*(?::-[^}]*)?\}/,
    'django-environ': new RegExp(`${NOT_FOR_ENVIRON.source}|^".*"$`),
    compose: /\\$/,
    // What follows `="` is more lines to vlucas/phpdotenv until it finds the other quote.
    php: /[\r\n]|="/,
    go: /\r\n|\\$/,
    rust: /\\$/,
  },
  overruns: /\\$/,
};

const DOUBLE: DotenvForm = {
  fits: /^(?![\s\S]*(?:["`]|\$\(|\\$))/,
  write: (value) => `"${value}"`,
  misread: {
    dotenv: /\r|\\[nr]/,
    'dotenv-expand': /\r|\\[nr]|\$[\w{]|\\\$/,
    node: /\r|\\[nr]/,
    ruby: /[\r\\]|\$[\w{]/,
    python: /\r|\\[\\'abfnrtv]|\$\{[^}:]*(?::-[^}]*)?\}/,
    'django-environ': new RegExp(`${NOT_FOR_ENVIRON.source}|\\\\`),
    compose: /\\[abcfnrtv$\\0]|\$[$A-Za-z_{]/,
    shell: /\\[$\\\n]|\$(?!\s|$)/,
    php: /[\r\\]|\$[\w{}]/,
    go: /\r\n|\\|\$[A-Z0-9_{]/,
    rust: /[\\$]/,
  },
};

/** For double quotes of a shell. */
const ESCAPED: DotenvForm = {
  fits: ALL,
  write: (value) => `"${value.replace(/[\\"$`]/g, '\\$&')}"`,
  misread: {
    dotenv: /[\r\\"$`]/,
    'dotenv-expand': /[\r\\"`]/,
    node: /[\r\\"$`]/,
    ruby: /\r|\$\(|\\$/,
    python: /[\r$`]|\\$/,
    'django-environ': NOT_FOR_ENVIRON,
    compose: /`/,
    php: /[\r\\`]|\$\(/,
    go: /\r\n|[\\"]$/,
    rust: /`/,
  },
  overruns: /\\$/,
};

/** For what ends in a backslash: one before the closing quote ends no value for dotenv, Ruby's and old Node's patterns. */
const UNQUOTED: DotenvForm = {
  fits: /^[^\n\r]*\\$/,
  write: (value) => value.replace(/[\0-\x7f]/g, (each) => (/[\w./+=:@%,-]/.test(each) ? each : `\\${each}`)),
  misread: {
    dotenv: ALL,
    'dotenv-expand': ALL,
    node: ALL,
    ruby: /#|\$\(/,
    python: ALL,
    'django-environ': ALL,
    compose: ALL,
    php: ALL,
    go: ALL,
    rust: /[^\w./+=:@%,"$'\\ -]/,
  },
};

/** Keeps `\r` for those who know the escape. */
const NAMED: DotenvForm = {
  fits: /^[^"\\$`]*\r[^"\\$`]*$/,
  write: (value) => `"${value.replaceAll('\r', '\\r').replaceAll('\n', '\\n')}"`,
  misread: { node: ALL, ruby: ALL, 'django-environ': ALL, shell: ALL, rust: ALL },
};

/** Keeps `$` from those who expand it even here. */
const UNEXPANDED: DotenvForm = {
  fits: /^[^'$]*\$[^']*$/,
  write: (value) => `'${value.replaceAll('$', '\\$')}'`,
  misread: {
    ...Object.fromEntries(DOTENV_READERS.map((reader) => [reader, ALL])),
    'dotenv-expand': /\r|\\$/,
  },
};

/** All of them, what people like to read first. */
export const DOTENV_FORMS: readonly DotenvForm[] = [PLAIN, SINGLE, DOUBLE, ESCAPED, UNQUOTED, NAMED, UNEXPANDED];
