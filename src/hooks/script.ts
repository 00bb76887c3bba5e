/*
 * Owns the shell lines that find leakgate, start it and block when it is nowhere. They run in dash, busybox sh, bash and
 * the sh of Git for Windows. Does not own where they are put.
 */

import { loadWords } from '../messages/load.ts';
import type { GitHook } from './git-hooks.ts';

/** What doctor looks for to know that the hook ran but leakgate was not there. */
export const INSTALL_COMMAND = 'npm i -D leakgate';

/**
 * The lines of a script that starts leakgate with the script's own arguments and standard input, and ends with its status.
 * `npx` is avoided: it costs a second per commit.
 */
export async function searchLines({ hook, folder }: SearchOptions): Promise<readonly string[]> {
  const places = folder === '' ? ['.'] : [`./${folder}`, '.'];
  const args = hook.args > 0 ? ' "$@"' : '';
  return [
    // Node takes longer to start than all the rest of the hook.
    ...(hook.needs === null ? [] : [`[ -n "\${${hook.needs}-}" ] || exit 0`]),
    'try() {',
    '  leakgate=$1/node_modules/.bin/leakgate',
    '  shift',
    '  if [ -x "$leakgate" ]; then',
    `    "$leakgate" ${hook.command}${args}`,
    '    exit $?',
    '  fi',
    '}',
    ...places.map((place) => `try "${quoted(place)}"${args}`),
    '# A linked work tree may have no node_modules; the main one has.',
    'git_dir=$(git rev-parse --git-common-dir)',
    'case $git_dir in',
    '*/.git)',
    ...places.map((place) => `  try "\${git_dir%/.git}/${quoted(place)}"${args}`),
    '  ;;',
    'esac',
    'if command -v leakgate >/dev/null 2>&1; then',
    `  leakgate ${hook.command}${args}`,
    '  exit $?',
    'fi',
    ...(hook.missing === 'pass' ? ['exit 0'] : [...(await missingLines(hook)), 'exit 1']),
  ];
}

export interface SearchOptions {
  readonly hook: GitHook;
  /** Where `leakgate init` ran, relative to the top of the work tree, with `/`; empty for the top itself. */
  readonly folder: string;
}

/** The command for places where only one line fits. */
export function shortCommand({ hook, folder }: SearchOptions): string {
  const program = `${folder === '' ? '' : `${folder}/`}node_modules/.bin/leakgate`;
  const word = /^[\w./@-]+$/.test(program) ? program : `"${quoted(program)}"`;
  return `${word} ${hook.command}${hook.args > 0 ? ' "$@"' : ''}`;
}

/** Both languages: one file serves people of several, and two of them must not rewrite it for each other. */
async function missingLines({ name }: GitHook): Promise<readonly string[]> {
  const [en, ja] = await Promise.all([loadWords('en'), loadWords('ja')]);
  const facts = { command: INSTALL_COMMAND };
  const key = name === 'pre-push' ? 'hooks.shell.missing-push' : 'hooks.shell.missing';
  return [
    `case \${LC_ALL:-\${LC_MESSAGES:-\${LANG-}}} in`,
    `ja*) echo "${quoted(ja.say(key, facts))}" ;;`,
    `*) echo "${quoted(en.say(key, facts))}" ;;`,
    'esac >&2',
  ];
}

/** For use inside double quotes. */
function quoted(text: string): string {
  return text.replace(/["$\\`]/g, '\\$&');
}
