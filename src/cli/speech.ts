/*
 * Owns which language is spoken and whether in colour.
 */

import type { Language } from '../model/localized.ts';

/** `--lang`, else the configuration, else the locale of the environment (POSIX: LC_ALL, LC_MESSAGES, LANG), else English. */
export function languageOf(flag: string | undefined, configured: string | undefined, env: NodeJS.ProcessEnv): Language {
  const wish = flag ?? configured ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '');
  return wish.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** `--color`, else the configuration (`flag`; `auto` says nothing), else NO_COLOR (no-color.org) and FORCE_COLOR, else whether the report goes to a terminal. */
export function usesColor(flag: string | undefined, env: NodeJS.ProcessEnv, isTerminal: boolean): boolean {
  if (flag === 'always' || flag === 'never') return flag === 'always';
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal && env['TERM'] !== 'dumb';
}
