/*
 * Owns what a plan of a purge says, in order: for every format alike. Does not own how it looks.
 */

import type { PurgePlan, PurgePush, PurgeRemote } from '../../model/purge.ts';
import { shellPath } from '../sentences.ts';
import { shortOid } from '../short-commit.ts';
import { forgesOf } from './forges.ts';
import type { PurgeTold } from './purge-told.ts';

/** A heading, and what is under it. */
export interface PurgeSection {
  readonly title: string;
  readonly lines: readonly PurgeLine[];
}

/** A sentence, something to do, or a command to be copied as it is. */
export interface PurgeLine {
  readonly kind: 'text' | 'item' | 'command';
  readonly text: string;
}

/** Names listed of many. */
const MOST = 8;

/** All sections of `plan`; those with nothing in them are left out. */
export function purgeSections(plan: PurgePlan, told: PurgeTold): PurgeSection[] {
  const sections = [
    { title: told.words.say('purge.title'), lines: summary(plan, told) },
    { title: told.words.say('purge.before'), lines: before(plan, told) },
    { title: told.words.say('purge.limits'), lines: limits(plan, told) },
    { title: told.words.say('purge.rewrite'), lines: plan.refs.length === 0 ? [] : rewrite(told) },
    { title: told.words.say('purge.publish'), lines: plan.refs.length === 0 ? [] : publish(plan, told) },
    { title: told.words.say('purge.forge'), lines: plan.remotes.length === 0 ? [] : forges(plan, told) },
    { title: told.words.say('purge.others'), lines: others(plan, told) },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** `names` with their number, cut short unless all are wanted. */
export function listed(names: readonly string[], { words, text, isWhole }: PurgeTold): string {
  const shown = isWhole ? names : names.slice(0, MOST);
  const more = names.length > shown.length ? [words.say('purge.more', { n: names.length - shown.length })] : [];
  return [...shown.map(text), ...more].join(', ');
}

function summary(plan: PurgePlan, told: PurgeTold): PurgeLine[] {
  const { words, secret } = told;
  const { findings, replacements, rewritten, refs, commits, skipped } = plan;
  const lines = [text(words.say('purge.findings', { n: findings.length, replacements, rewritten }))];
  for (const finding of findings) {
    const places = [finding, ...finding.companions].reduce((sum, half) => sum + half.places.length, 0);
    lines.push(item(words.say('purge.finding', { rule: finding.rule.id, secret: secret(finding.secret), places })));
  }
  if (refs.length > 0) lines.push(text(words.say('purge.refs', { n: refs.length, refs: listed(refs, told) })));
  if (commits.length > 0)
    lines.push(text(words.say('purge.first', { n: commits.length, commits: listed(commits.map(shortOid), told) })));
  const gaps = listed(
    skipped.map(({ what }) => what),
    told,
  );
  if (skipped.length > 0) lines.push(text(words.say('purge.incomplete', { gaps })));
  return lines;
}

function before({ remotes }: PurgePlan, { words }: PurgeTold): PurgeLine[] {
  const update = [item(words.say('purge.before.fetch')), command('git fetch --all --prune --tags')];
  return [
    item(words.say('purge.before.rotate')),
    ...(remotes.length > 0 ? update : []),
    item(words.say('purge.before.freeze')),
  ];
}

function limits(plan: PurgePlan, told: PurgeTold): PurgeLine[] {
  const ids = listed(plan.archives, told);
  const lines = plan.limits.map((limit) => item(told.words.say(`purge.limit.${limit}`, { ids })));
  if (plan.unreachable === 0) return lines;
  return [
    ...lines,
    item(told.words.say('purge.unreachable', { n: plan.unreachable })),
    command('git reflog expire --expire=now --expire-unreachable=now --all'),
    command('git gc --prune=now'),
  ];
}

function rewrite({ words, command: again, mirror, files, source, text: shown }: PurgeTold): PurgeLine[] {
  const lines = [text(words.say('purge.rewrite.how')), command(again)];
  if (files === null) return lines;
  const { filter, archives, folder } = files;
  return [
    ...lines,
    text(words.say('purge.rewrite.by-hand', { folder: shown(folder) })),
    command(`git clone --mirror --no-local ${shellPath(source)} ${shellPath(mirror)}`),
    command(`cd ${shellPath(mirror)}`),
    command(filter),
    command('git reflog expire --expire=now --all && git gc --prune=now'),
    command('npx leakgate history'),
    ...(archives === null ? [] : [text(words.say('purge.rewrite.archives', { file: shown(archives) }))]),
  ];
}

function publish(plan: PurgePlan, { words, mirror }: PurgeTold): PurgeLine[] {
  const pushes = plan.remotes.flatMap((remote) => pushCommand(plan.pushes, { remote, mirror }));
  const { length: hidden } = plan.hiddenRefs;
  if (pushes.length + hidden === 0) return [text(words.say('purge.publish.none'))];
  return [
    ...(pushes.length > 0 ? [item(words.say('purge.publish.push')), ...pushes.map(command)] : []),
    item(words.say('purge.publish.protection')),
    ...(hidden > 0 ? [item(words.say('purge.publish.hidden', { n: hidden }))] : []),
  ];
}

/** One push for all refs of a remote: all or none of them change. */
function pushCommand(
  pushes: readonly PurgePush[],
  { remote: { name, address }, mirror }: { readonly remote: PurgeRemote; readonly mirror: string },
): string[] {
  const own = pushes.filter(({ remote }) => remote === name);
  if (own.length === 0 || address === null) return [];
  const leases = own.filter(({ expected }) => expected !== null);
  const parts = [
    `git -C ${shellPath(mirror)} push --atomic`,
    ...leases.map(({ to, expected }) => `  ${shellPath(`--force-with-lease=${to}:${expected}`)}`),
    `  -- ${shellPath(address)}`,
    // What has a lease needs no plus, which would overrule it.
    ...own.map(({ from, to, expected }) => `  ${shellPath(`${expected === null ? '+' : ''}${from}:${to}`)}`),
  ];
  return [parts.join(' \\\n')];
}

function forges({ remotes }: PurgePlan, { words }: PurgeTold): PurgeLine[] {
  return forgesOf(remotes).map((forge) => item(words.say(`purge.forge.${forge}`)));
}

function others({ remotes }: PurgePlan, { words }: PurgeTold): PurgeLine[] {
  const address = remotes.find((remote) => remote.address !== null)?.address;
  const [move, apply] = [
    'git format-patch --output-directory ../patches HEAD --not --remotes',
    'git am ../patches/*.patch',
  ];
  return [
    ...(address ? [item(words.say('purge.others.clone')), command(`git clone -- ${shellPath(address)}`)] : []),
    item(words.say('purge.others.merge')),
    command(move),
    command(apply),
    item(words.say('purge.others.forks')),
    item(words.say('purge.others.pull-requests')),
    item(words.say('purge.others.caches')),
    item(words.say('purge.others.mirrors')),
    text(words.say('purge.end')),
  ];
}

function text(sentence: string): PurgeLine {
  return { kind: 'text', text: sentence };
}

function item(sentence: string): PurgeLine {
  return { kind: 'item', text: sentence };
}

function command(line: string): PurgeLine {
  return { kind: 'command', text: line };
}
