/*
 * Owns under which name a loader must set what a file now reads: mostly the variable's own, but where a line went away its
 * reader still asks for the name that the line had.
 */

import { MASK } from '../../advice/masks.ts';

/** A place that reads the environment now, as it was written (masked). */
export interface ReadPlace {
  readonly kind: string;
  readonly above: string;
  readonly line: string;
  readonly below: string;
  readonly variable: string;
}

/** The name. */
export function storedName(place: ReadPlace): string {
  return BY_KIND[place.kind]?.(place) ?? place.variable;
}

type Namer = (place: ReadPlace) => string | null;

const BY_KIND: Readonly<Record<string, Namer>> = {
  terraform: (place) => ofProvider(place) ?? `TF_VAR_${ofDefault(place) ?? place.variable.toLowerCase()}`,
  tfvars: ({ line }) => prefixed('TF_VAR_', /^\s*([\w-]+)\s*=/.exec(line)),
  dockerfile: ({ line }) =>
    prefixed('', /^\s*(?:ENV|ARG)\s+(\w+)(?:\s*=\s*|\s+)["']?[\uE000-\uF8FF]["']?\s*$/i.exec(line)),
  'gradle-properties': ({ line }) => prefixed('ORG_GRADLE_PROJECT_', /^\s*([\w.-]+)\s*[=:]/.exec(line)),
  appsettings: ({ above, line }) => keyPath(above + line.slice(0, line.search(MASK))),
};

function prefixed(prefix: string, found: RegExpExecArray | null): string | null {
  return found?.[1] === undefined ? null : prefix + found[1];
}

/** What the provider and the backend read when the argument is not there (registry.terraform.io/providers/hashicorp/aws). */
const OF_PROVIDER: ReadonlyMap<string, string> = new Map([
  ['access_key', 'AWS_ACCESS_KEY_ID'],
  ['secret_key', 'AWS_SECRET_ACCESS_KEY'],
  ['token', 'AWS_SESSION_TOKEN'],
]);

function ofProvider({ above, line }: ReadPlace): string | null {
  if (!/(?:provider\s+"aws"|backend\s+"s3")[^}]*$/.test(above)) return null;
  return OF_PROVIDER.get(/^\s*(\w+)\s*=/.exec(line)?.[1] ?? '') ?? null;
}

function ofDefault({ above, line }: ReadPlace): string | null {
  const before = line.slice(0, line.search(MASK));
  return /variable\s+"([\w-]+)"\s*\{[^}]*\bdefault\s*=\s*"?$/.exec(above + before)?.[1] ?? null;
}

/**
 * The path of keys to the end of a piece of JSON, joined as .NET reads it from the environment
 * (learn.microsoft.com/aspnet/core/fundamentals/configuration: `__` between levels, numbers for places in arrays).
 */
function keyPath(json: string): string | null {
  const path: (string | number)[] = [];
  let key = '';
  const tokens = /"((?:\\.|[^"\\])*)"(\s*:)?|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[[\]{},]/g;
  for (const [token, text = '', colon] of json.matchAll(tokens)) {
    if (colon !== undefined) key = text;
    if (!/^[[\]{},]$/.test(token)) continue;
    if (token === '{' || token === '[') path.push(key, ...(token === '[' ? [0] : []));
    key = '';
    if (token === '}') path.pop();
    else if (token === ']') path.splice(-2);
    else if (token === ',' && typeof path.at(-1) === 'number') path.push((path.pop() as number) + 1);
  }
  const parts = [...path, key].filter((part) => part !== '');
  return parts.length === 0 ? null : parts.join('__');
}
