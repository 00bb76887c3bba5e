/*
 * Owns the settings under which git is run: nothing that the scanned repository configures may run or change the answer.
 */

/** Overrides for every git process, with the reason. */
const SAFE_CONFIG: readonly (readonly [string, string])[] = [
  ['core.fsmonitor', 'false'], // a command that git runs when it reads the index
  ['core.untrackedCache', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.pager', 'cat'],
  ['core.askPass', ''],
  ['core.quotePath', 'false'],
  ['core.preferSymlinkRefs', 'false'],
  ['credential.helper', ''],
  ['diff.external', ''],
  ['diff.noprefix', 'false'],
  ['diff.ignoreSubmodules', 'none'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
  ['log.showSignature', 'false'], // runs gpg.program
  ['protocol.allow', 'never'], // a partial clone would fetch what is missing, by commands the repository names
  ['submodule.recurse', 'false'],
  ['uploadpack.packObjectsHook', ''],
];

/**
 * Value of GIT_ALLOW_PROTOCOL, a list of names: none. Gits that do not know GIT_NO_LAZY_FETCH (2.39.4, 2.45) fetch what
 * is missing, and a repository's `protocol.ext.allow` wins over our `protocol.allow`; nothing wins over this.
 */
const NO_PROTOCOL = ':';

/** How a remote is asked for a password: as it is configured. Terminals are not asked (GIT_TERMINAL_PROMPT). */
const CREDENTIALS = ['core.askPass', 'credential.helper'];

/**
 * Arguments that go before the git command. `keepHooksPath` is for questions about hooks; no hook runs either way.
 * `keepCredentials` is for fetching.
 */
export function safeArgs({ keepHooksPath = false, keepCredentials = false } = {}): string[] {
  const settings = SAFE_CONFIG.filter(
    ([key]) => !(keepHooksPath && key === 'core.hooksPath') && !(keepCredentials && CREDENTIALS.includes(key)),
  );
  return ['--no-pager', '--literal-pathspecs', ...settings.flatMap(([key, value]) => ['-c', `${key}=${value}`])];
}

/** What makes git quiet, offline and read-only, whoever starts it. */
export const QUIET_AND_OFFLINE: Readonly<Record<string, string>> = {
  LC_ALL: 'C',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: NO_PROTOCOL,
  GIT_NO_REPLACE_OBJECTS: '1',
};

/**
 * `env` with what makes git quiet, offline and read-only. GIT_INDEX_FILE, GIT_DIR and their like are kept: inside a hook
 * they say which commit is being made.
 */
export function safeEnv(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...env,
    ...QUIET_AND_OFFLINE,
    GIT_GRAFT_FILE: '/dev/null', // as replaced objects: what is pushed is the history without grafts
    GIT_EXTERNAL_DIFF: '',
    GIT_PAGER: 'cat',
    GIT_TRACE: '0',
  };
}

/** The same settings as environment variables (git 2.31 and later), for callers that cannot pass `-c`. */
export function safeConfigEnv(): Record<string, string> {
  const variables: Record<string, string> = { GIT_CONFIG_COUNT: String(SAFE_CONFIG.length) };
  for (const [index, [key, value]] of SAFE_CONFIG.entries()) {
    variables[`GIT_CONFIG_KEY_${index}`] = key;
    variables[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return variables;
}
