/*
 * Owns the text with all of its outcomes, and with what they need elsewhere in it: imports, declarations, entries of `env:`.
 */

import { applyEdits } from '../../advice/edit.ts';
import { withStepEnvironment } from './actions-environment.ts';
import { type Declared, withReadDeclarations } from './declarations.ts';
import { withImports } from './imports.ts';
import type { Job, Outcome } from './outcome.ts';
import { withDeclarations } from './terraform.ts';

/** The masked text of `job` after `outcomes`, none of which was refused, and the caveats of what changed elsewhere in it. */
export async function finished({ file, masked, kind }: Job, outcomes: readonly Outcome[]): Promise<Declared> {
  if (outcomes.length === 0) return { text: masked.text, notes: [] };
  const edits = outcomes.flatMap((outcome) => outcome.edits ?? []);
  const place = { kind, path: file.path };
  const declared = await withReadDeclarations(applyEdits({ line: masked.text, edits }), place);
  const text = withImports(declared.text, place);
  if (kind === 'terraform') return { ...declared, text: withDeclarations(masked.text, text, file.nearby ?? '') };
  const inSteps = outcomes.filter((outcome) => outcome.kind === 'github-actions-run');
  const variables = new Set(inSteps.flatMap(({ reads }) => reads.map(({ variable }) => variable)));
  return { ...declared, text: variables.size === 0 ? text : withStepEnvironment(text, [...variables]) };
}
