/*
 * Owns the English sentences of errors: what is at fault, and the way out.
 */

import type { CoreErrorCode } from '../../util/errors.ts';
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
  'error.config-extends-loop':
    'The configuration {path} extends {file}, which leads back to it, or to more files than can be followed.',
  'error.config-extends-outside': 'The configuration {path} extends {file}, which is outside of the repository.',
  'error.config-local-hides':
    'In {path}, {key} has no place: personal settings cannot hide findings. It belongs in the configuration of the repository.',
  'error.config-local-shared':
    '{path} is for one person, but git would commit it. Put leakgate.local.toml into .gitignore (and git rm --cached it).',
  'error.config-plain-value':
    'In {path}, {key} is no fingerprint, and a value must not stand there in the clear. A fingerprint is 32 hex digits, then a blank and a reason if you like; leakgate --verbose prints it with each finding.',
  'error.config-unknown-rule': 'The configuration {path} names a rule that does not exist: {rule}.',
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
  'error.file-at-refused':
    '{path} at {commit} is no plain file of bearable size, so what it says would not hold. Make it one.',
  'error.no-such-object': 'the repository does not have the object {oid} that is to be pushed',
  'error.bypass-without-reason':
    'LEAKGATE_ALLOW needs a reason in words, such as LEAKGATE_ALLOW="test key of the sandbox, revoked".',
  'error.bad-ref-line': 'standard input is not what git tells a pre-push, pre-receive or update hook: {line}',
  'error.push-needs-lines':
    'leakgate push is run by the hooks pre-push, pre-receive and update, which tell it on standard input what is pushed. See docs/CI.md.',
  'error.git-output': 'git answered in a way that leakgate does not know: {output}. Please report this.',
  'error.nothing-looked-at':
    'Nothing was looked at, although there is something to look at ({expected}). This is not a clean result. Please report this.',
  'error.ci-event-unreadable':
    'What this CI run is about cannot be read from {path}: {detail}. Name it: leakgate ci --from BASE --to HEAD.',
  'error.ci-head-missing':
    'The commit that this run is about, {head}, is not in this clone. Check it out, or let leakgate fetch it: leakgate ci --fetch.',
  'error.hook-write-failed': 'The hook {path} could not be written: {why}.',
  'error.hook-changed': '{path} has changed since the plan was made. Run the command again.',
  'error.hook-needs-work-tree': 'This repository has no work tree, so nobody commits in it.',
  'error.hook-unreadable': 'The hook {path} could not be read: {why}.',
  'error.consent-needed': 'Nobody can be asked here. Read the plan above and run again with --yes.',
  'error.no-such-finding':
    'No finding here has a fingerprint that begins with {finding}. leakgate --format json lists them.',
  'error.terminal-needed':
    'There is no terminal to ask at. Leave out --interactive: without --apply nothing is changed.',
  'error.audit-terminal-needed':
    'There is no terminal to ask at. leakgate audit --stats tells what has been decided so far.',
  'error.baseline-ambiguous': 'The fingerprints of {n} findings begin with {finding}. Give more of it.',
  'error.baseline-bad-day': '{option} takes a day from today on as YYYY-MM-DD, not {value}.',
  'error.baseline-bad-line':
    '{path}:{line} is no entry, so nothing is said to be accepted. An entry is: RULE FINGERPRINT accepted|false-alarm|revoked|real [until=YYYY-MM-DD] REASON.',
  'error.baseline-conflict':
    '{path}:{line} is the mark of a merge conflict. Keep the lines of both sides and delete the marks: order and repetition do not matter.',
  'error.baseline-incomplete':
    'Not everything could be looked at ({gaps}), so nothing was changed. Name the findings with --finding to accept them nevertheless.',
  'error.baseline-no-finding':
    'No finding of this repository has a fingerprint that begins with {finding}. leakgate --format json lists them.',
  'error.baseline-unreadable': '{path} cannot be read: {detail}.',
  'error.baseline-write-failed': '{path} could not be written: {why}.',
  'error.foreign-none': 'There is no file of another scanner here ({files}). Name it: leakgate baseline import FILE.',
  'error.foreign-unknown':
    '{path} is neither a .gitleaksignore, a JSON report of gitleaks, a .secrets.baseline nor a .trufflehogignore.',
  'error.foreign-unreadable': '{path} cannot be understood: {detail}.',
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
} as const satisfies Readonly<Record<`error.${CoreErrorCode}`, Text>>;
