/*
 * Owns what the tests of configurations look at in a report.
 */

import { type Report, report } from '../../helpers/run-cli.ts';
import { awsPair } from '../../helpers/sample.ts';
import type { Repo } from '../../helpers/with-repo.ts';

/** A report, with what it tells of the configuration. */
export interface Told extends Report {
  readonly code: number | null;
  readonly configuration?: {
    readonly allowlists: readonly string[];
    readonly heldBack: readonly { readonly file: string; readonly count: number }[] | null;
    readonly rules: readonly { readonly rule: string; readonly how: string; readonly file: string }[];
    readonly excluded: readonly string[];
  };
  readonly dropped?: readonly { readonly rule: string; readonly path: string | null; readonly filter: string }[];
}

/** The JSON report of `leakgate <args>` in the repository, or a folder of it. */
export async function told(repo: Repo, args: readonly string[], folder = ''): Promise<Told> {
  return (await report(args, { cwd: repo.path(folder) })) as Told;
}

/** `rule path` of every finding's places, sorted. */
export function found({ findings }: Told): string[] {
  return findings.flatMap(({ rule, places }) => places.map(({ path }) => `${rule} ${path}`)).sort();
}

/** `what why` of everything that was left out. */
export function left({ coverage }: Told): string[] {
  return coverage.excluded.map(({ what, why }) => `${what} ${why}`);
}

/** A line with a key id alone. */
export function idLine(seed: number | string): string {
  return `id = ${awsPair(seed).id}\n`;
}
