/*
 * Owns which git hooks leakgate stands in, as data: what it is started with there, and how it gets along with what else is
 * in the hook. Does not own where a hook is written (the writers), or the lines themselves (script.ts, shell-hook.ts).
 */

/** What people choose on the command line. */
export type HookChoice = 'pre-commit' | 'commit-msg' | 'pre-push';

/** git asks `pre-merge-commit` instead of `pre-commit` when a merge commits by itself. */
export type HookName = HookChoice | 'pre-merge-commit';

/** One hook of git. */
export interface GitHook {
  readonly name: HookName;
  readonly choice: HookChoice;
  /** The command of leakgate that it starts. */
  readonly command: 'staged' | 'message' | 'push';
  /** How many arguments git gives the hook (githooks(5)): leakgate gets the same. */
  readonly args: number;
  /** True when git writes to its standard input: whoever reads that first leaves nothing to the others. */
  readonly stdin: boolean;
  /** Where leakgate stands among what else is in the hook. */
  readonly place: 'first' | 'last';
  /** A variable of the environment without which leakgate has nothing to do; null when it always has. */
  readonly needs: string | null;
  /** What happens when leakgate is nowhere: an earlier hook may have blocked already. */
  readonly missing: 'block' | 'pass';
  /** A line that starts leakgate by itself. */
  readonly starts: RegExp;
}

const COMMIT = {
  args: 0,
  stdin: false,
  needs: null,
  missing: 'block',
  command: 'staged',
  choice: 'pre-commit',
} as const;

/** Every hook, in the order in which git starts them. */
export const GIT_HOOKS: readonly GitHook[] = [
  // Last: formatters change what is staged.
  { ...COMMIT, name: 'pre-commit', place: 'last', starts: startOf('staged') },
  { ...COMMIT, name: 'pre-merge-commit', place: 'last', starts: startOf('staged') },
  {
    name: 'commit-msg',
    choice: 'commit-msg',
    command: 'message',
    args: 1,
    stdin: false,
    // First: the checks of the message see it as it will be.
    place: 'first',
    needs: 'LEAKGATE_ALLOW',
    missing: 'pass',
    starts: startOf('message'),
  },
  {
    name: 'pre-push',
    choice: 'pre-push',
    command: 'push',
    args: 2,
    stdin: true,
    // First: git-lfs sends files from this hook.
    place: 'first',
    needs: null,
    missing: 'block',
    starts: startOf('push'),
  },
];

export const HOOK_CHOICES: readonly HookChoice[] = ['pre-commit', 'commit-msg', 'pre-push'];

/** The hooks behind `choices`. */
export function hooksOf(choices: readonly HookChoice[]): readonly GitHook[] {
  return GIT_HOOKS.filter(({ choice }) => choices.includes(choice));
}

/** True for a word that names a choice. */
export function isHookChoice(word: string): word is HookChoice {
  return HOOK_CHOICES.some((choice) => choice === word);
}

/** True when a line of `text` that is no comment starts leakgate as `hook` needs it, or names the hook by its id. */
export function startsIn(text: string, { command, starts }: GitHook): boolean {
  const id = command === 'staged' ? 'leakgate' : `leakgate-${command}`;
  const named = new RegExp(`\\bid:\\s*["']?${id}["']?\\s*(?:$|[,}#])`);
  const lines = text.split(/\r?\n/).filter((line) => !line.trimStart().startsWith('#'));
  return lines.some((line) => starts.test(line) || named.test(line));
}

function startOf(command: string): RegExp {
  return new RegExp(`\\bleakgate(\\.js)?["']?\\s+${command}\\b`);
}
