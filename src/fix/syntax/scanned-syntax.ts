/*
 * Owns the syntax of files without a grammar: quotes are looked for, and data formats are checked by parsers of their own.
 */

import type { Idiom } from '../../advice/idioms/idiom.ts';
import { idiomOf } from '../../advice/idioms/index.ts';
import { scanLiterals } from '../../advice/literals.ts';
import { MASK } from '../../advice/masks.ts';
import { refusalOfConstant } from '../languages/scanned-constants.ts';
import type { Span } from '../text/masked-text.ts';
import type { Syntax } from './syntax.ts';

/** The syntax of masked `text` in a file of `kind`. */
export async function scannedSyntax(text: string, kind: string): Promise<Syntax> {
  return {
    errors: await countErrors(text, kind),
    root: null,
    literalAround: (at) => (BRACES.test(kind) ? literalAround(text, at, kind) : null),
    scanned: (idiom: Idiom, end: number) => scanLiterals({ text: text.slice(0, end), idiom }),
    isCertain: () => true,
    heredocAt: () => undefined,
    refusalAt: (at) => refusalOfConstant(text, at, kind),
    escapesAt: (at) => escapesAt(text, at, kind),
  };
}

/** Literals of programs may have several lines. */
function literalAround(text: string, at: number, kind: string): Span | null {
  const { literals } = scanLiterals({ text, idiom: idiomOf(kind) });
  return literals.find(({ start, end }) => start <= at && at < end) ?? null;
}

/** What these read otherwise than it is written, when it comes from the environment as well. */
const ESCAPES: Readonly<Record<string, RegExp>> = { makefile: /[$\\]/, batch: /[%^]/, fish: /\\/ };

function escapesAt(text: string, at: number, kind: string): RegExp | null {
  // Lines of a value that is filled in have no indentation, so that the others would keep theirs.
  if (kind === 'kotlin' && /^(?!""")[^"]+"""\s*\.trim(?:Indent|Margin)/.test(text.slice(at + 1))) return /\n/;
  return kind === 'fish' && isQuoted(text, at) ? null : (ESCAPES[kind] ?? null);
}

/** Within quotes of its line; what the quotes escape is read elsewhere. */
function isQuoted(text: string, at: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', at) + 1, at);
  return /^(?:[^'"]|'[^']*'|"[^"]*")*['"][^'"]*$/.test(line);
}

const YAML =
  /yaml$|^(?:github-actions|gitlab-ci|circleci|bitbucket-pipelines|azure-pipelines|docker-compose|kubernetes|helm-values|serverless|cloudformation$|ansible|yarnrc)/;
const JSON_KINDS = /^(?:appsettings|cloudformation-json|notebook)$/;
const BRACES = /^(?:terraform|tfvars|kotlin|swift-server|dart|scala|groovy|jenkins)$/;

async function countErrors(text: string, kind: string): Promise<number> {
  if (YAML.test(kind)) return (await import('./yaml-errors.ts')).yamlErrors(text);
  if (JSON_KINDS.test(kind)) return jsonErrors(text);
  return BRACES.test(kind) ? unbalanced(text) : 0;
}

/** .NET reads comments and commas at the end; those are no errors that an edit could have made. */
function jsonErrors(text: string): number {
  const strict = text
    .replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, '$1')
    .replace(/("(?:\\.|[^"\\])*")|,(?=\s*[}\]])/g, '$1');
  try {
    JSON.parse(strict);
    return 0;
  } catch (error) {
    if (error instanceof SyntaxError) return 1;
    throw error;
  }
}

/** Brackets that do not close, outside of what looks like a string. */
function unbalanced(text: string): number {
  const code = text.replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|\/\/[^\n]*/g, '').replace(MASK, '');
  let errors = 0;
  for (const pair of ['()', '[]', '{}']) {
    const [open = '', close = ''] = pair;
    errors += Math.abs(code.split(open).length - code.split(close).length);
  }
  return errors;
}
