/*
 * Owns offering to delete the key arguments of AWS clients, rather than reading the environment in their place. Does not
 * own finding them (default-chain.ts).
 */

import { grammarOf } from '../syntax/grammars.ts';
import type { Syntax } from '../syntax/syntax.ts';
import { type Deletion, defaultChainDeletions, type KeyKind } from './default-chain.ts';
import { type Job, type Outcome, wantedIn } from './outcome.ts';
import type { Region } from './regions.ts';
import type { Target } from './target.ts';

/**
 * One outcome for each client whose arguments can go. Only keys under the names that SDKs read by themselves, and only
 * where no other secret is rewritten on the same lines.
 * @param regionsOf the lines of secrets that stay outside of it
 */
export function deletedArguments(
  job: Job,
  syntax: Syntax,
  regionsOf: (masks: readonly string[]) => readonly Region[],
): Outcome[] {
  const grammar = grammarOf(job.kind, job.file.path)?.name;
  if (syntax.root === null || grammar === undefined) return [];
  const wanted = new Map(wantedIn(job.masked.text, job));
  const kindOf = (mask: string) => kindOfKey(wanted.get(mask), job);
  const groups = grouped(defaultChainDeletions({ text: job.masked.text, root: syntax.root, grammar, kindOf }));
  return groups.flatMap(({ masks, deletions }) => {
    const others = regionsOf([...wanted.keys()].filter((mask) => !masks.has(mask)));
    if (deletions.some((deletion) => others.some((region) => overlap(deletion, region)))) return [];
    const targets = [...masks].flatMap((mask) => wanted.get(mask) ?? []);
    return [outcomeOf(targets, deletions, job)];
  });
}

/** Names that every AWS SDK reads by itself (docs.aws.amazon.com/sdkref, Settings reference). */
const KINDS: Readonly<Record<string, KeyKind>> = {
  AWS_ACCESS_KEY_ID: 'key-id',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'session-token',
};

function kindOfKey(target: Target | undefined, { variableOf }: Job): KeyKind | null {
  if (target === undefined || !target.rule.id.startsWith('aws-')) return null;
  const kind = KINDS[target.rule.env] ?? null;
  return variableOf(target) === target.rule.env ? kind : null;
}

interface Group {
  readonly masks: ReadonlySet<string>;
  readonly deletions: readonly Deletion[];
}

/** Deletions that share a secret belong together. */
function grouped(deletions: readonly Deletion[]): Group[] {
  let groups: Group[] = [];
  for (const deletion of deletions) {
    const touching = groups.filter(({ masks }) => deletion.masks.some((mask) => masks.has(mask)));
    const masks = new Set([...deletion.masks, ...touching.flatMap((group) => [...group.masks])]);
    const all = [...touching.flatMap((group) => group.deletions), deletion];
    groups = [...groups.filter((group) => !touching.includes(group)), { masks, deletions: all }];
  }
  return groups;
}

function overlap(deletion: Deletion, region: Region): boolean {
  return deletion.start < region.end && region.start < deletion.end;
}

function outcomeOf(targets: readonly Target[], deletions: readonly Deletion[], job: Job): Outcome {
  const reads = targets.map((target) => ({ target, variable: target.rule.env, stored: target.rule.env }));
  return { kind: job.kind, targets, reads, edits: deletions, notes: ['aws-arguments-deleted'] };
}
