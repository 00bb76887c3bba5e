/*
 * Owns the English sentences of errors: what is at fault, and the way out.
 */

import type { ErrorCode } from '../../util/errors.ts';
import type { Facts, Text } from '../text.ts';

export const errors = {
  'error.unknown-command': 'There is no command {command}. See leakgate --help.',
  'error.unknown-option': '{option} is no flag of this command. See --help.',
  'error.bad-option-value': ({ option, value, choices }: Facts) =>
    choices === '' ? `${option} takes no value.` : `${option} cannot be ${value}; it is one of: ${choices}.`,
  'error.bad-number': '{option} cannot be {value}; it is a whole number from {least} to {most}.',
  'error.unexpected-argument': 'leakgate {command} takes no argument such as {argument}.',
  'error.missing-argument': '{option} needs a value: {option} {value}.',
  'error.output-failed': 'The report could not be written to {path}: {detail}.',
  'error.no-such-path': 'There is no file or folder {path}.',
  'error.no-files-matched': 'Nothing matches {patterns}; nothing was looked at.',
  'error.config-unreadable': 'The configuration {path} cannot be read: {detail}.',
  'error.config-syntax': 'The configuration {path} cannot be understood: {detail}.',
  'error.config-unknown-key': 'The configuration {path} has an unknown key: {key}.',
  'error.config-bad-value':
    'The configuration {path} has a value that does not fit: {key} = {value}. See docs/CONFIG.md.',
  'error.config-several': 'There are two configurations side by side: {first} and {second}. Keep one.',
  'error.rule-bad-pattern':
    'In {path}, {key} of {rule} is not a pattern that can be run: {detail}. Patterns are RE2: no look-around, no back-references.',
  'error.rule-bad-group': 'In {path}, rule {rule} names group {group}, but its {key} has {count}.',
  'error.rule-no-keyword':
    'In {path}, rule {rule} needs keywords: no text of at least 4 characters is in everything its pattern matches.',
  'error.rule-id-taken': 'In {path}, rule {rule} has the id of another rule. Give it one of its own.',
  'error.rules-package-missing':
    'The configuration {path} extends {package}, which has no rules.json or rules.toml in node_modules. Install it.',
  'error.no-such-rule': 'There is no rule {rule}. See leakgate rules list.',
  'error.not-a-repository': 'This is not a git repository. Go into one, or use leakgate files to scan a plain folder.',
  'error.unsafe-repository':
    'git does not trust this repository, because somebody else owns it. If you do: git config --global --add safe.directory PATH. git said: {message}',
  'error.no-such-revision':
    'There is no revision {revision} here. In a shallow clone, fetch more: git fetch --unshallow.',
  'error.empty-range':
    'The range {range} brings no commits, so nothing was looked at. Leave it out to scan everything.',
  'error.git-missing': 'git could not be started. Install git 2.31 or later and have it on the PATH.',
  'error.git-failed': 'git {command} failed ({status}): {message}',
  'error.git-output': 'git answered in a way that leakgate does not know: {output}. Please report this.',
  'error.nothing-looked-at':
    'Nothing was looked at, although there is something to look at ({expected}). This is not a clean result. Please report this.',
  'error.hook-write-failed': 'The hook {path} could not be written: {why}.',
  'error.hook-changed': '{path} has changed since the plan was made. Run the command again.',
  'error.hook-needs-work-tree': 'This repository has no work tree, so nobody commits in it.',
  'error.hook-unreadable': 'The hook {path} could not be read: {why}.',
  'error.consent-needed': 'Nobody can be asked here. Read the plan above and run again with --yes.',
  'error.no-such-finding':
    'No finding here has a fingerprint that begins with {finding}. leakgate staged --format json lists them.',
  'error.terminal-needed':
    'There is no terminal to ask at. Leave out --interactive: without --apply nothing is changed.',
  'error.fix-changed': 'These have changed since they were looked at, so nothing was written: {paths}. Run it again.',
  'error.fix-file-failed': '{path} could not be written or read: {why}.',
  'error.fix-index-entry':
    'git would lose something if the staged version of {path} were written over ({why}). Stage the file normally first.',
  'error.fix-journal-damaged':
    'The record of the last fix is damaged, so it cannot be taken back by itself: {path}. What it holds may still help; delete it to go on.',
  'error.fix-not-a-file': '{path} is no ordinary file, so it was left alone.',
  'error.fix-nothing-to-undo': 'There is no fix to take back here.',
  'error.fix-other-index': 'The last fix changed another index ({index}). Set GIT_INDEX_FILE to it and run this again.',
  'error.fix-restore-failed':
    'The fix failed ({why}), and these could not be brought back: {paths}. Run leakgate fix --undo.',
  'error.fix-undo-changed':
    'These are no longer as the fix left them, so nothing was brought back: {paths}. To keep everything as it is, delete {journal}.',
  'error.fix-unfinished':
    'An earlier fix was stopped half-way. Bring back what was before with leakgate fix --undo, then run it again.',
  'error.fix-unsafe-path': '{path} lies behind a symbolic link or outside of the repository, so it was left alone.',
  'error.fix-not-ignored': 'git would not ignore {path}, so everything was taken back. Look at the .gitignore files.',
  'error.internal': 'leakgate failed, so nothing is said to be clean: {detail}. Please report this.',
} as const satisfies Readonly<Record<`error.${ErrorCode}`, Text>>;
