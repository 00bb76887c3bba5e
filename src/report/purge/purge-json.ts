/*
 * Owns the machine-readable form of a plan of a purge, and of what was done (docs/PURGE.md).
 */

import type { PurgeOutcome, PurgePlan } from '../../model/purge.ts';
import { type Json, jsonText } from '../json-finding.ts';
import type { Veil } from '../secrets.ts';

/** One JSON object, with a newline at its end. @param outcome null when nothing was done */
export function purgeJson(plan: PurgePlan, outcome: PurgeOutcome | null, veil: Veil): string {
  const report: Json = {
    version: 1,
    findings: plan.findings.map(({ fingerprint, rule, secret, places, companions }) => ({
      fingerprint,
      rule: rule.id,
      secret: veil.secret(secret),
      places: [places, ...companions.map((half) => half.places)].flat().length,
    })),
    replacements: plan.replacements,
    refs: plan.refs.map(veil.text),
    commits: plan.commits,
    rewritten: plan.rewritten,
    unreachable: plan.unreachable,
    hiddenRefs: plan.hiddenRefs.map(veil.text),
    remotes: plan.remotes.map(({ name, address }) => ({
      name: veil.text(name),
      address: address === null ? null : veil.text(address),
    })),
    pushes: plan.pushes.map(({ remote, from, to, expected }) => ({
      remote: veil.text(remote),
      from: veil.text(from),
      to: veil.text(to),
      expected,
    })),
    archives: plan.archives,
    limits: plan.limits,
    complete: plan.complete,
    skipped: plan.skipped.map(({ what, why }) => ({ what: veil.text(what), why })),
    outcome: outcome === null ? null : outcomeJson(outcome),
  };
  return `${jsonText(report, 2)}\n`;
}

function outcomeJson({ left, ...outcome }: PurgeOutcome): Json {
  return { ...outcome, left: left.map((each) => ({ ...each })) };
}
