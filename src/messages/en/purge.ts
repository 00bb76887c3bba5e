/*
 * Owns the English sentences of `leakgate purge`.
 */

import type { PurgeErrorCode } from '../../util/errors.ts';
import type { Facts, Text } from '../text.ts';

/** `3 commits`. */
function several(n: Facts[string] | undefined, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

export const purge = {
  'cli.command.purge':
    'Plan how secrets are taken out of the history; with --execute, do it on a mirror clone and prove it. Pushes nothing.',
  'cli.flag.execute': 'Rewrite a fresh mirror clone with git-filter-repo, after a backup, and scan it again',
  'cli.flag.into': 'Where the mirror clone goes; beside the repository when left out',
  'cli.flag.write': 'Write the files for git-filter-repo there; they hold the secrets',

  'purge.nothing': 'There is nothing to purge: no finding that counts is in the history.',
  'purge.nothing-reached':
    'No branch, tag or other ref leads to it, so there is nothing to rewrite. Expire the reflogs and collect garbage as above.',
  'purge.title': 'Plan for taking secrets out of the history',
  'purge.findings': ({ n, replacements, rewritten }: Facts) =>
    `${several(n, 'finding')}. ${several(replacements, 'form')} of the values to replace, ${several(rewritten, 'commit')} to rewrite.`,
  'purge.finding': ({ rule, secret, places }: Facts) => `${rule}  ${secret}  ${several(places, 'place')}`,
  'purge.refs': ({ n, refs }: Facts) => `${several(n, 'ref')} ${n === 1 ? 'leads' : 'lead'} there: ${refs}`,
  'purge.first': ({ n, commits }: Facts) => `First and last commits with it (${n}): ${commits}`,
  'purge.more': ({ n }: Facts) => `and ${n} more`,
  'purge.incomplete': 'Not everything could be looked at, so the plan may lack something: {gaps}',

  'purge.before': 'Before the rewrite',
  'purge.before.rotate':
    'Revoke or replace the credential first. What was pushed is known to others, and no rewrite takes that back.',
  'purge.before.fetch': 'Bring this clone up to date and plan again: the plan knows only what is here.',
  'purge.before.freeze':
    'Ask everybody to push what they have and then to stop, and merge or close open pull requests: they keep the old commits.',

  'purge.limits': 'What replacing text does not do',
  'purge.limit.archive':
    'It is inside archives. They are left as they are: such a file can only go as a whole, with --strip-blobs-with-ids. Their ids: {ids}',
  'purge.limit.file-name': 'It is in names of files. They are renamed; whatever names them has to follow.',
  'purge.limit.lfs': 'Submodules and Git LFS are in use. Neither is rewritten: look there separately.',
  'purge.limit.sha256': 'Objects are named by SHA-256, which git-filter-repo does not know. --execute refuses.',
  'purge.limit.shallow':
    'This clone is shallow or partial. --execute refuses: run git fetch --unshallow, or clone again without --depth and --filter.',
  'purge.limit.short': 'A value is too short to be replaced wherever it stands. It is left as it is.',
  'purge.limit.signatures': 'Signed commits or tags are among what changes. They lose their signatures.',
  'purge.limit.standing': 'It is in the working tree or the index as well. Take it out there with leakgate fix.',
  'purge.unreachable': ({ n }: Facts) =>
    `${several(n, 'object')} that no ref leads to ${n === 1 ? 'has' : 'have'} it. A mirror does not take them along. Here they go with the following, and so do all stashes and reflogs: keep first what is needed of them.`,

  'purge.rewrite': 'Rewrite a mirror clone',
  'purge.rewrite.how':
    'leakgate writes a bundle with everything as it is, clones, lets git-filter-repo replace the values, and scans the result. This repository stays as it is, and nothing is pushed.',
  'purge.rewrite.by-hand': 'Or by hand, with the files in {folder}. They hold the secrets: delete them afterwards.',
  'purge.rewrite.archives': 'To drop the archives as well, add --strip-blobs-with-ids {file}.',

  'purge.publish': 'Publish it',
  'purge.publish.push':
    'Look at the mirror, then push. The leases refuse the push when somebody has pushed since this clone was last fetched.',
  'purge.publish.none': 'No remote is known to have it.',
  'purge.publish.protection':
    'Protected branches and tags refuse a forced push: lift the protection for that moment and put it back.',
  'purge.publish.hidden': ({ n }: Facts) =>
    `${several(n, 'ref')} of pull requests ${n === 1 ? 'has' : 'have'} it. No push changes those: only the forge can.`,
  'purge.forge': 'Ask the forge',
  'purge.forge.github':
    'GitHub keeps old commits in pull requests and caches. Ask GitHub Support for a removal of sensitive data (https://support.github.com). They want: owner and name of the repository, how many pull requests are affected, the first changed commits, and whether Git LFS objects were orphaned. They act only where rotating the credential is not enough.',
  'purge.forge.gitlab':
    'GitLab: Settings, Repository, Repository maintenance has "Remove blobs" and "Redact text"; then run housekeeping with pruning under Settings, General, Advanced. Merge requests keep their diffs until that is done.',
  'purge.forge.bitbucket':
    'Bitbucket Cloud keeps old commits until garbage is collected: ask Atlassian Support to run it for the repository. On a server of your own, an administrator does it.',
  'purge.forge.gitea':
    'Gitea, Forgejo: an administrator runs the garbage collection of repositories. refs/pull keeps the commits of pull requests until those are deleted.',
  'purge.forge.other':
    'The server keeps old commits until it expires its reflogs and collects garbage: ask whoever runs it to do so.',
  'purge.forge.first': 'First changed commits: {commits}',

  'purge.others': 'Everybody else',
  'purge.others.clone': 'Clone again and delete the old clone:',
  'purge.others.merge':
    'Never pull, merge or push from an old clone: that brings the old history back. Work that was not pushed is moved patch by patch:',
  'purge.others.forks':
    'Forks have their own copy. Ask their owners to delete them or to clone again; a forge lists them.',
  'purge.others.pull-requests': 'Close open pull requests and open them again from the new history.',
  'purge.others.caches':
    'Delete caches and artefacts of CI, built packages and container images: they were made from the old history.',
  'purge.others.mirrors': 'Think of mirrors, backups and deployments that have a clone.',
  'purge.end': 'A purge makes the secret harder to find. It does not make it secret again: only a new credential does.',

  'purge.written':
    'The files for git-filter-repo are in {folder}. They hold the secrets: delete them when you are done.',
  'purge.ask': 'A bundle goes to {bundle}, a mirror clone to {mirror}. Nothing else is changed.',
  'purge.done': 'Rewritten: {mirror}',
  'purge.done.bundle': 'Everything as it was, secrets included: {bundle}. Delete it when the purge is over.',
  'purge.done.counts': ({ commitsBefore, commitsAfter, refsBefore, refsAfter }: Facts) =>
    `Commits: ${commitsBefore} before, ${commitsAfter} after. Refs: ${refsBefore} before, ${refsAfter} after.`,
  'purge.clean': 'Proven clean: none of the values is in any object of the mirror.',
  'purge.left': ({ n }: Facts) => `${several(n, 'finding')} left in the mirror. Do not push it.`,
  'purge.left.finding': ({ fingerprint, places }: Facts) => `${fingerprint}  ${several(places, 'place')}`,
  'purge.not-proven': 'Not everything in the mirror could be looked at. Do not push it before you know why: {gaps}',

  'error.purge-exists': '{path} is there already. Remove it, or name another place with --into.',
  'error.purge-failed':
    '{command} failed: {detail}\nThis repository is as it was. What was made so far is in {mirror} and {bundle}: remove both before you try again.',
  'error.purge-interrupted':
    'Interrupted. This repository is as it was. What was made so far is in {mirror} and {bundle}: remove both before you try again.',
  'error.purge-no-filter-repo':
    'git-filter-repo is not on the PATH. Install it: pipx install git-filter-repo, apt install git-filter-repo, or brew install git-filter-repo.',
  'error.purge-no-folder': 'The folder {path} is not there.',
  'error.purge-no-space': 'In {path} {free} MB are free, and {needed} MB are needed for mirror, backup and rewriting.',
  'error.purge-other-repository':
    '{variable} is set, so git would look at another repository than the mirror. Unset it and run again.',
  'error.purge-sha256': 'This repository names its objects by SHA-256, which git-filter-repo does not know.',
  'error.purge-shallow':
    'This clone is shallow or partial: a rewrite needs all of the history. Run git fetch --unshallow, or clone again without --depth and --filter.',
  'error.purge-unsafe-folder':
    'The files hold the secrets, and in {path} they could be committed. Name a folder outside of the repository, or one that git ignores.',
  'error.purge-write-failed': 'The files cannot be written to {path} ({detail}). Nothing that is there is overwritten.',
} as const satisfies Readonly<Record<`error.${PurgeErrorCode}`, Text>> & Readonly<Record<string, Text>>;
