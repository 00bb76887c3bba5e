/*
 * Owns what a program receives for a secret that is written in a literal: the environment must hold exactly that.
 */

import { compiledValue } from '../languages/compiled-escapes.ts';
import { type Quotes, unescapedIn } from '../languages/escapes.ts';

/** A secret as written, and what it is written in. */
export interface Written {
  readonly text: string;
  /** Null outside of quotes. */
  readonly quote: Quotes | null;
  readonly kind: string;
}

/** The value; null when an escape in it is not known. Line ends are `\n`, as every language here reads them. */
export function writtenValue({ text, quote, kind }: Written): string | null {
  const raw = text.replace(/\r\n/g, '\n');
  const value = quote === null ? bare(raw, kind) : unescaped(raw, quote, kind);
  return value === null ? null : (SUBSTITUTES[kind]?.(value) ?? value);
}

/** What these formats write for characters that begin a substitution in them. */
const SUBSTITUTES: Readonly<Record<string, (value: string) => string>> = {
  'docker-compose': (value) => value.replaceAll('$$', '$'),
  makefile: (value) => value.replaceAll('$$', '$'),
  maven: withoutReferences,
  'spring-xml': withoutReferences,
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function withoutReferences(value: string): string {
  return value.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => NAMED[name] ?? '');
}

/** Shells read a backslash outside of quotes as well, and Ruby in its here-documents. */
function bare(raw: string, kind: string): string | null {
  if (/^(?:ruby|rails-initializer)$/.test(kind)) return unescapedIn(kind, dedented(raw), HEREDOC) ?? null;
  return /^(?:shell|fish|dockerfile|github-actions-run|makefile)$/.test(kind) && raw.includes('\\')
    ? null
    : dedented(raw);
}

const HEREDOC: Quotes = { open: '<<', close: '', escape: '\\' };

/** Blocks of YAML: what all further lines are indented by does not belong to the value. */
function dedented(raw: string): string {
  const [first = '', ...rest] = raw.split('\n');
  const indents = rest.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const common = Math.min(...indents, raw.length);
  return [first, ...rest.map((line) => line.slice(common))].join('\n');
}

function unescaped(raw: string, quote: Quotes, kind: string): string | null {
  const { open, close, escape: mark } = quote;
  const known = raw.includes('\\') || open.startsWith('<<<') ? unescapedIn(kind, raw, quote) : undefined;
  if (known !== undefined) return known;
  const compiled = compiledValue(kind, raw, quote);
  if (compiled !== undefined) return compiled;
  if (mark === null) return raw;
  if (mark === 'double') return raw.replaceAll(close + close, close);
  if (!raw.includes(mark)) return raw;
  if (mark === '`') return null;
  if (open === "'" && ONLY_QUOTES.test(kind)) return raw.replace(/\\([\\'])/g, '$1');
  if (/^(?:shell|dockerfile|github-actions-run)$/.test(kind)) return raw.replace(/\\(?:([\\"$`])|\n)/g, '$1');
  return standard(raw);
}

/** Between single quotes it knows `\\` and `\'` alone. */
const ONLY_QUOTES = /^perl$/;

const SIMPLE: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', '0': '\0' };
const ITSELF = /^[\\'"`/$#]$/;

/** The escapes that JSON, C and their descendants share. */
function standard(raw: string): string | null {
  let known = true;
  const value = raw.replace(
    /\\(?:u\{([0-9A-Fa-f]{1,6})\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([\s\S]))/g,
    (_, braced?: string, four?: string, two?: string, character = '') => {
      const code = braced ?? four ?? two;
      if (code !== undefined) return String.fromCodePoint(Number.parseInt(code, 16));
      if (character === '\n') return '';
      const meant = SIMPLE[character] ?? (ITSELF.test(character) ? character : null);
      known &&= meant !== null;
      return meant ?? '';
    },
  );
  return known ? value : null;
}
