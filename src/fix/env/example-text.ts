/*
 * Owns the example of a `.env` file: which file it is, and the names that it has to have. It never holds a value.
 */

import { readDotenv } from './dotenv-text.ts';

/** The usual names, as the readers' own documentation has them, most usual first. */
const USUAL = ['.env.example', '.env.sample', '.env.template', '.env.dist', 'env.example', 'example.env', 'sample.env'];
const LIKELY =
  /^\.?(?:dot)?env[._-](?:[\w-]+\.)?(?:example|sample|template|tmpl|dist)$|^\.?(?:example|sample)[._-]env$/i;

/** The name of the example among `files`, the names of all files beside a `.env`; `.env.example` when there is none. */
export function exampleFileOf(files: readonly string[]): string {
  const usual = USUAL.find((name) => files.includes(name));
  // `.env.production.example` is that of another `.env`, and better than nothing.
  return usual ?? files.filter((name) => LIKELY.test(name)).sort(byLength)[0] ?? '.env.example';
}

/**
 * `text` with a line `NAME=` for each of `names` that it does not set; null stands for a file that is not there. Lines
 * end as the first of `text` does, the last one too.
 */
export function withExampleNames(text: string | null, names: readonly string[]): string {
  const before = text ?? '';
  const known = new Set(readDotenv(before).map(({ name }) => name));
  const missing = [...new Set(names)].filter((name) => !known.has(name));
  if (missing.length === 0) return before;
  const ending = /\r?\n/.exec(before)?.[0] ?? '\n';
  const isOpen = before !== '' && !before.endsWith('\n');
  return before + (isOpen ? ending : '') + missing.map((name) => `${name}=${ending}`).join('');
}

function byLength(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : 1);
}
