/*
 * Owns the English sentences of: hooks.
 */

import type { Text } from '../text.ts';

export const hooks = {
  'hooks.shell.missing':
    'leakgate is not installed here, so nothing was checked and the commit is blocked. Run: {command}',
  'hooks.shell.missing-push':
    'leakgate is not installed here, so nothing was checked and the push is blocked. Run: {command}',

  'cli.flag.hooks': 'Only these hooks: pre-commit, commit-msg, pre-push; leakgate goes out of the others.',

  'hooks.runs.git': 'git starts the hooks in {path}.',
  'hooks.runs.manager': 'Hooks are run by {manager}; git looks in {path}.',
  'hooks.block': 'The lines of leakgate:',

  'hooks.step.create': 'create {path}',
  'hooks.step.add': 'add a marked block to {path}; everything else in it stays',
  'hooks.step.update': 'bring the block in {path} up to date',
  'hooks.step.keep': '{path} is up to date',
  'hooks.step.covered': '{path} starts leakgate already',
  'hooks.step.remove': 'take the block out of {path}; everything else in it stays',
  'hooks.step.delete': 'delete {path}, which leakgate made',

  'hooks.nothing': 'Nothing to do.',
  'hooks.nothing.left': 'Nothing that leakgate can do by itself.',
  'hooks.nothing.found': 'No hook has anything of leakgate in it.',

  'hooks.manual.not-shell': '{path} is not a shell script. Let it start this command and fail when the command fails:',
  'hooks.manual.not-text': '{path} is not a text file. Let it start this command and fail when the command fails:',
  'hooks.manual.not-executable':
    '{path} may not be executed, so git ignores it. Make it executable and run init again, or start this command in another way:',
  'hooks.manual.unusual-yaml': '{path} is written in a way that leakgate does not edit. Add this to it:',
  'hooks.manual.not-yaml': '{path} is not YAML, which leakgate does not edit. Add the meaning of this to it:',
  'hooks.manual.no-config':
    '{path} does not exist, though git starts a hook that reads it. Add this where it is configured:',
  'hooks.manual.generated': 'simple-git-hooks writes the hooks from {path}. Add this, then run npx simple-git-hooks:',

  'hooks.note': 'Note:',
  'hooks.note.outside-repository':
    '{path} is outside this repository (core.hooksPath, {scope}). The hook would run in every repository that uses it, and block where leakgate is not installed.',
  'hooks.note.manager-inactive': '{manager} is configured, but git does not start it here yet. Run: {command}',
  'hooks.note.every-clone':
    'A clone does not bring hooks along. So that npm install sets them up, add to the scripts of package.json: {script}',
  'hooks.note.every-work-tree': 'All work trees of this repository share the hook.',
  'hooks.note.after-lint-staged': 'leakgate runs after lint-staged, so it sees what the formatters have staged.',
  'hooks.note.lint-staged-order': 'If lint-staged runs here too, let it run before leakgate.',
  'hooks.note.hook-types': '{hooks}: the hook manager has not set these up yet. Run: {command}',
  'hooks.note.leakgate-missing':
    'leakgate is not in node_modules here. Until it is, the hook blocks every commit. Run: {command}',

  'hooks.doctor.protected': 'Protected: the hook blocked a commit with a synthetic key ({milliseconds} ms, {path}).',
  'hooks.doctor.unproved': 'Not proved: the hook refused the commit, but not because leakgate found the key.',
  'hooks.doctor.open': 'Not protected: a commit with a key would pass.',
  'hooks.doctor.output': 'The hook printed:',

  'hooks.state.present': '{hook} starts leakgate.',
  'hooks.state.missing': '{hook} does not start leakgate. To add it, run: npx leakgate init',
  'hooks.state.not-executable': '{hook} may not be executed, so git ignores it. Run chmod +x on it.',
  'hooks.state.inactive': '{hook} is configured to start leakgate, but git does not start it here. Run: {command}',

  'hooks.problem.no-hook': 'There is no hook at {path}. Run: npx leakgate init',
  'hooks.problem.not-executable': 'git ignores {path} because it may not be executed. Run chmod +x on it.',
  'hooks.problem.manager-inactive': 'The hook manager is configured, but git does not start it here. Run: {command}',
  'hooks.problem.looks-elsewhere':
    'git does not look where leakgate was installed: it starts {path} (see git config core.hooksPath).',
  'hooks.problem.without-leakgate': 'The hook at {path} does not mention leakgate. Run: npx leakgate init',
  'hooks.problem.no-merge-hook':
    'Merges that commit by themselves are not checked: there is no pre-merge-commit hook that starts leakgate.',
  'hooks.problem.let-through': 'The hook ran and let the key through.',
  'hooks.problem.fails-always': 'Something else in the hook fails first, even on a harmless file.',
  'hooks.problem.blocked-by-other':
    'The hook lets a harmless file pass and stops the key, but leakgate did not say so.',
  'hooks.problem.leakgate-not-found': 'The hook ran, but leakgate is not installed. Run: npm i -D leakgate',
  'hooks.problem.slow': 'The hook took {milliseconds} ms. People switch slow hooks off.',
  'hooks.problem.refs-moved': 'Something in the hook changed refs (a stash, perhaps). See git stash list.',
} as const satisfies Record<string, Text>;
