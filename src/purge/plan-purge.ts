/*
 * Owns planning a purge: what has to be replaced, what a rewrite changes, and what it does not reach.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isPartialClone } from '../git/partial-clone.ts';
import { readRefs } from '../git/roots.ts';
import { gitText } from '../git/spawn.ts';
import { standingAt } from '../git/standing-at.ts';
import type { Gap, Origin } from '../model/blob.ts';
import type { Finding, Place } from '../model/finding.ts';
import { PURGE_LIMITS, type PurgeLimit, type PurgePlan } from '../model/purge.ts';
import type { Secret } from '../model/secret.ts';
import { SecretMap } from '../util/secret-map.ts';
import { type CollectedForms, collectForms } from './collect-forms.ts';
import type { Form } from './form.ts';
import { isHidden, pushesOf, remotesOf } from './remotes.ts';
import { rewrittenFrom } from './rewritten.ts';
import type { Sighting } from './sighting.ts';

/** What a plan is made of. */
export interface PurgeWish {
  /** The top of the work tree, or a bare repository. */
  readonly cwd: string;
  readonly findings: readonly Finding[];
  /** Where a scan of the whole store has seen their secrets other than plainly: `isOdd` tells which. */
  readonly sightings: readonly Sighting[];
  /** What that scan did not look at. */
  readonly skipped: readonly Gap[];
}

/** A plan, and what it needs to be carried out. */
export interface PlannedPurge {
  readonly plan: PurgePlan;
  readonly forms: readonly Form[];
  /** True when names of files have one. */
  readonly renames: boolean;
}

/** Plans; changes nothing. @throws GitError when the repository cannot be read */
export async function planPurge(wish: PurgeWish): Promise<PlannedPurge> {
  const { cwd, findings, skipped } = wish;
  const places = findings.flatMap(placesIn);
  const collected = await collectForms(cwd, secretsOf(findings), wish.sightings);
  const refs = refsOf(places);
  const commits = each(places.flatMap(({ commit, lastCommit }) => [commit?.oid, lastCommit?.oid]));
  const rewritten = await rewrittenFrom(cwd, commits, refs);
  const known = await remotesOf(cwd);
  const gaps = [...skipped, ...collected.skipped];
  const plan: PurgePlan = {
    findings,
    replacements: collected.forms.length,
    refs,
    commits,
    rewritten: rewritten.count,
    unreachable: each(places.filter(isAt('unreachable')).map(({ blob }) => blob)).length,
    hiddenRefs: refs.filter(isHidden),
    remotes: known.map(({ name, address }) => ({ name, address })),
    pushes: pushesOf(refs, known, await readRefs(cwd)),
    archives: collected.archives,
    limits: await limitsOf(cwd, { places, collected, isSigned: rewritten.isSigned }),
    complete: gaps.length === 0,
    skipped: gaps,
  };
  return { plan, forms: collected.forms, renames: places.some(isAt('file-name')) };
}

/** The places of a finding, and of the other halves of its pair. */
export function placesIn({ places, companions }: Finding): Place[] {
  return [...places, ...companions.flatMap((half) => half.places)];
}

/** The values of `findings` and of the other halves, each once. */
export function secretsOf(findings: readonly Finding[]): Secret[] {
  const secrets = new SecretMap<Secret>();
  for (const { secret, companions } of findings)
    for (const value of [secret, ...companions.map((half) => half.secret)]) secrets.set(value, value);
  return secrets.values();
}

function refsOf(places: readonly Place[]): string[] {
  return each(places.flatMap((place) => place.refs.names().filter((name) => name.startsWith('refs/'))));
}

/** Each once, sorted, without what is none. */
function each(names: readonly (string | null | undefined)[]): string[] {
  return [...new Set(names)].filter((name) => typeof name === 'string').sort();
}

function isAt(...origins: readonly Origin[]): (place: Place) => boolean {
  return ({ origin }) => origins.includes(origin);
}

async function limitsOf(
  cwd: string,
  facts: { readonly places: readonly Place[]; readonly collected: CollectedForms; readonly isSigned: boolean },
): Promise<PurgeLimit[]> {
  const { places, collected, isSigned } = facts;
  const { commonDir } = await standingAt(cwd);
  const is: Readonly<Record<PurgeLimit, boolean>> = {
    shallow: existsSync(join(commonDir, 'shallow')) || (await isPartialClone(cwd)),
    sha256: (await gitText(['rev-parse', '--show-object-format'], { cwd })) === 'sha256',
    standing: places.some(isAt('worktree', 'index')),
    archive: collected.archives.length > 0,
    'file-name': places.some(isAt('file-name')),
    short: collected.short > 0,
    signatures: isSigned,
    lfs: ['lfs', 'modules'].some((folder) => existsSync(join(commonDir, folder))),
  };
  return PURGE_LIMITS.filter((limit) => is[limit]);
}
