/*
 * Owns looking again after a fix: at the commit being made, at the files that were changed, and whether a commit has had
 * the values all along.
 */

import { attributeIn } from '../../../engine/attribute-in.ts';
import type { FixPlan } from '../../../fix/plan-fix.ts';
import type { Finding } from '../../../model/finding.ts';
import { shortOid } from '../../../report/short-commit.ts';
import { storeSource } from '../../../sources/object-store.ts';
import type { ExitCode } from '../../exit-code.ts';
import { namedPaths } from '../../named-paths.ts';
import { scanOnly } from '../../plan.ts';
import type { FixRun } from './fix-run.ts';
import { type Found, scanPaths, scanStaged } from './found.ts';

/** Milliseconds for a question that nobody has asked. */
const PATIENCE = 3000;

/** Says what is still found. Exits 0 when nothing is, 1 when something is, 2 when not everything could be looked at. */
export async function prove(plan: FixPlan, run: FixRun): Promise<ExitCode> {
  const { context, top, say } = run;
  const named = namedPaths(context, top);
  const edited = plan.edited.filter(({ version }) => version.where === 'worktree').map(({ version }) => version.path);
  const again = [await scanStaged(context, top, { isNewOnly: named.length === 0 })];
  const paths = named.length > 0 ? named : edited;
  if (paths.length > 0) again.push(await scanPaths(context, top, paths));
  const left = again
    .flatMap(({ findings }) => findings)
    .filter((finding) => concerns(finding, run.found, named.length > 0));
  const n = new Set(left.map(({ fingerprint }) => fingerprint)).size;
  say(n === 0 ? 'fix.proof.clean' : 'fix.proof.left', { n });
  const gaps = again.flatMap(({ coverage }) => coverage.skipped.map(({ what }) => run.pen.text(what)));
  if (gaps.length > 0) say('fix.proof.incomplete', { gaps: gaps.join(', ') });
  await tellLeaked(plan, run);
  return gaps.length > 0 ? 2 : n > 0 ? 1 : 0;
}

/** All that is staged or named; of other files on disk what the fix was about. */
function concerns({ secret, places }: Finding, { isWanted }: Found, isNamed: boolean): boolean {
  const isLive = places.some(({ ignored }) => !ignored);
  return isLive && (isNamed || isWanted(secret) || places.some(({ origin }) => origin === 'index'));
}

/** Only what is looked for is scanned for, and not for long: `leakgate history` takes its time. */
async function tellLeaked(plan: FixPlan, { context, top, found, pen, say }: FixRun): Promise<void> {
  const versions = [...plan.edited.map(({ version }) => version), ...plan.untracked];
  const targets = versions.flatMap((version) => version.targets.filter(({ wanted }) => wanted));
  const rules = new Set(targets.map(({ rule }) => rule.id));
  const store = { source: storeSource(top), isScanned: true };
  const attributed = { mode: 'history', sources: [], store, attribute: attributeIn(top) } as const;
  const history = await scanOnly(attributed, context, { rules, within: PATIENCE });
  for (const { secret, rule, places } of history.findings.filter((finding) => found.isWanted(finding.secret))) {
    const commit = places.find((place) => place.commit !== null)?.commit;
    if (!commit) continue;
    say('fix.leaked', { secret: pen.veil.secret(secret), commit: shortOid(commit.oid), revoke: rule.revoke });
  }
  if (!history.complete) say('fix.history-not-looked-at');
}
