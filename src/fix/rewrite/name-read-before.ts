/*
 * Owns telling that a literal is the fallback of a read of the environment: its variable is named already.
 */

/** Reads with a fallback, up to where the fallback begins; the name is the first group that matches. */
const READS: readonly RegExp[] = [
  /(?:process\.env|Bun\.env|import\.meta\.env)(?:\.(\w+)|\[\s*["'](\w+)["']\s*\])\s*(?:\|\||\?\?)\s*["'`]?$/,
  /Deno\.env\.get\(\s*["'](\w+)["']\s*\)\s*(?:\|\||\?\?)\s*["'`]?$/,
  /ENV\[\s*["'](\w+)["']\s*\]\s*\|\|=?\s*["']?$/,
  /ENV\.fetch\(\s*["'](\w+)["']\s*(?:,|\)\s*\{)\s*["']?$/,
  /os\.(?:getenv|environ\.get)\(\s*["'](\w+)["']\s*,\s*[rubf]{0,2}["']?$/i,
  /os\.environ\.get\(\s*["'](\w+)["']\s*\)\s+or\s+["']?$/,
  /(?:getenv|env)\(\s*["'](\w+)["']\s*\)\s*\?[:?]\s*["']?$/,
  /\benv\(\s*["'](\w+)["']\s*,\s*(?:default\s*=\s*)?["']?$/,
  /System\.getenv\(\s*"(\w+)"\s*\)\s*\?:\s*"?$/,
  /GetEnvironmentVariable\(\s*"(\w+)"\s*\)\s*\?\?\s*[$@]*"?$/,
  /std::env::var\(\s*"(\w+)"\s*\)\s*\.unwrap_or(?:_else)?\(\s*(?:\|_\|\s*)?"?$/,
  /\$\{(\w+):?[-=]["']?$/,
];

/** The variable that is read before `before` ends; null when none is. */
export function nameReadBefore(before: string): string | null {
  const near = before.slice(-NEAR);
  for (const read of READS) {
    const name = read.exec(near)?.slice(1).find(Boolean);
    if (name !== undefined && /^[A-Z][A-Z\d_]*$/.test(name)) return name;
  }
  return null;
}

/** UTF-16 units that such a read takes at most. */
const NEAR = 160;
