/*
 * Owns the shell lines that find leakgate, start it and block when it is nowhere. They run in dash, busybox sh, bash and
 * the sh of Git for Windows. Does not own where they are put.
 */

import { loadWords } from '../messages/load.ts';

/** What doctor looks for to know that the hook ran but leakgate was not there. */
export const INSTALL_COMMAND = 'npm i -D leakgate';

/**
 * The lines of a script that ends with the status of `leakgate staged`. `npx` is avoided: it costs a second per commit.
 * @param folder where `leakgate init` ran, relative to the top of the work tree, with `/`; empty for the top itself
 */
export async function searchLines(folder: string): Promise<readonly string[]> {
  const places = folder === '' ? ['.'] : [`./${folder}`, '.'];
  return [
    'try() {',
    '  if [ -x "$1/node_modules/.bin/leakgate" ]; then',
    '    "$1/node_modules/.bin/leakgate" staged',
    '    exit $?',
    '  fi',
    '}',
    ...places.map((place) => `try "${quoted(place)}"`),
    '# A linked work tree may have no node_modules; the main one has.',
    'git_dir=$(git rev-parse --git-common-dir)',
    'case $git_dir in',
    '*/.git)',
    ...places.map((place) => `  try "\${git_dir%/.git}/${quoted(place)}"`),
    '  ;;',
    'esac',
    'if command -v leakgate >/dev/null 2>&1; then',
    '  leakgate staged',
    '  exit $?',
    'fi',
    ...(await missingLines()),
    'exit 1',
  ];
}

/** The command for places where only one line fits. */
export function shortCommand(folder: string): string {
  const command = `${folder === '' ? '' : `${folder}/`}node_modules/.bin/leakgate`;
  return /^[\w./@-]+$/.test(command) ? `${command} staged` : `"${quoted(command)}" staged`;
}

/** Both languages: one file serves people of several, and two of them must not rewrite it for each other. */
async function missingLines(): Promise<readonly string[]> {
  const [en, ja] = await Promise.all([loadWords('en'), loadWords('ja')]);
  const facts = { command: INSTALL_COMMAND };
  return [
    `case \${LC_ALL:-\${LC_MESSAGES:-\${LANG-}}} in`,
    `ja*) echo "${quoted(ja.say('hooks.shell.missing', facts))}" ;;`,
    `*) echo "${quoted(en.say('hooks.shell.missing', facts))}" ;;`,
    'esac >&2',
  ];
}

/** For use inside double quotes. */
function quoted(text: string): string {
  return text.replace(/["$\\`]/g, '\\$&');
}
