/*
 * Owns advice on findings of several runs: the steps are those of the whole, the lines to paste are those of the run that had
 * the file, with names that are unique among all of them.
 */

import { existsNow, halvesOf, namesIn, type Unadvised } from '../advice/advise.ts';
import { notesWhenRenamed } from '../advice/circumstances.ts';
import { stepsFor } from '../advice/steps.ts';
import { placesOfStrands } from '../finding/strands.ts';
import type { Replacement } from '../model/advice.ts';
import type { Finding, Place } from '../model/finding.ts';
import type { RuleDef } from '../model/rule.ts';
import type { ScanMode } from '../model/scan-result.ts';
import type { ShardDraft, ShardHalf, ShardPart } from '../model/shard.ts';
import { SecretMap } from '../util/secret-map.ts';

/** What to call the secrets of a finding. */
type Names = ReturnType<typeof namesIn>;
/** Lines to paste for the places of one secret. */
type Lines = Map<string, Replacement>;

/** `findings` with advice, in the same order. */
export function adviseMerged(findings: readonly Unadvised[], parts: readonly ShardPart[], mode: ScanMode): Finding[] {
  const lines = linesIn(parts, namesIn(findings));
  return findings.map((finding) => {
    const replacements = replacementsFor(finding, lines);
    return { ...finding, advice: { steps: stepsFor({ finding, mode, replacements }), replacements } };
  });
}

function replacementsFor(finding: Unadvised, lines: SecretMap<Lines>): Replacement[] {
  const found: Lines = new Map();
  for (const { secret, places } of halvesOf(finding)) {
    for (const place of places.filter(existsNow)) {
      const line = lines.get(secret)?.get(versionOf(place));
      if (line !== undefined && !found.has(keyOf(place))) found.set(keyOf(place), withLine(line, place));
    }
  }
  return [...found.values()];
}

/** The lines of all runs; what a run called a secret makes room for what all of them call it. */
function linesIn(parts: readonly ShardPart[], names: Names): SecretMap<Lines> {
  const lines = new SecretMap<Lines>();
  for (const { drafts } of parts) {
    const renamed = renamesIn(drafts, names);
    for (const draft of drafts) for (const half of [draft, ...draft.companions]) addLines(lines, half, draft, renamed);
  }
  return lines;
}

/** Another version of a file may have something else in the line: only that of the run's own place counts. */
function addLines(
  lines: SecretMap<Lines>,
  { secret, variable, strands }: ShardHalf,
  draft: ShardDraft,
  renamed: (replacement: Replacement) => Replacement,
): void {
  const own = new Map(
    draft.replacements.filter((each) => each.variable === variable).map((each) => [keyOf(each), each]),
  );
  if (own.size === 0) return;
  const known = lines.get(secret) ?? new Map<string, Replacement>();
  for (const place of placesOfStrands(strands.filter((strand) => strand.isKept || secret !== draft.secret))) {
    const replacement = own.get(keyOf(place));
    if (replacement !== undefined && !known.has(versionOf(place))) known.set(versionOf(place), renamed(replacement));
  }
  lines.set(secret, known);
}

function renamesIn(drafts: readonly ShardDraft[], names: Names): (replacement: Replacement) => Replacement {
  const renames = new Map<string, string>();
  const rules = new Map<string, Pick<RuleDef, 'id'>>();
  for (const { secret, variable, rule } of drafts.flatMap((draft) => [draft, ...draft.companions])) {
    const name = names.get(secret)?.variable;
    if (variable === null || name === undefined || name === variable) continue;
    renames.set(variable, name);
    renames.set(variable.toLowerCase(), name.toLowerCase());
    rules.set(variable, rule);
  }
  const inText = (text: string) => text.replace(/[A-Za-z_]\w*/g, (word) => renames.get(word) ?? word);
  return (each) => {
    const rule = rules.get(each.variable);
    const after = each.after === null ? null : inText(each.after);
    if (rule === undefined) return { ...each, after };
    const variable = inText(each.variable);
    const place = { kind: each.kind, subject: { rule, variable }, rewritten: after !== null };
    return { ...each, variable, after, notes: notesWhenRenamed(each.notes, place) };
  };
}

/** The line as it is today. */
function withLine(replacement: Replacement, { frame, line }: Place): Replacement {
  return { ...replacement, before: frame === null ? [] : (frame.lines[line - frame.firstLine] ?? []) };
}

function keyOf({ line, path }: { readonly line: number; readonly path: string | null }): string {
  return `${line}:${path}`;
}

function versionOf(place: Place): string {
  return `${place.blob ?? place.origin} ${keyOf(place)}`;
}
