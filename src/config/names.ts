/*
 * Owns what files of configuration are called.
 */

/** Files looked for in each folder. */
export const NAMES: readonly string[] = ['leakgate.toml', '.leakgate.json'];

/** Holds a configuration when it has the key `leakgate`. */
export const MANIFEST = 'package.json';

/** What one person sets for oneself, beside the repository's configuration. */
export const LOCAL = 'leakgate.local.toml';

/** Read at the top of a repository, unless a configuration names another file. */
export const GITLEAKS = '.gitleaks.toml';

/** True when a package.json has `leakgate` at its top level. A damaged one is npm's to complain about. */
export function hasOwnKey(text: string): boolean {
  if (!text.includes('"leakgate"')) return false;
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && 'leakgate' in manifest;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
