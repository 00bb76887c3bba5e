/*
 * Owns `leakgate baseline list`: every entry with what has become of it.
 */

import { readBaseline } from '../../../baseline/baseline-file.ts';
import { type Entry, isExpired } from '../../../baseline/entry.ts';
import type { PlacedEntry } from '../../../baseline/parse-baseline.ts';
import { unusedIn } from '../../../baseline/usage.ts';
import { jsonText } from '../../../report/json-finding.ts';
import type { Pen } from '../../../report/pretty/pen.ts';
import { dayOf } from '../../../util/day-of.ts';
import { UsageError } from '../../../util/errors.ts';
import type { Context, RunCommand } from '../../context.ts';
import type { RawArgs } from '../../parse.ts';
import { gapsOf, isWhole, type Scanned, scanned } from './scanned.ts';

/** `unknown`: not met by a scan that did not have everything. */
type State = 'in-use' | 'unused' | 'expired' | 'unknown';

type Told = Entry & { readonly state: State };

/** Exits 0, or 2 when it cannot be told what is unused. */
export const list: RunCommand = async (context) => {
  const isJson = wantsJson(context.args);
  const scan = await scanned(context, 'low');
  const entries = toldEntries(scan);
  if (isJson) context.io.stdout.write(`${jsonText(entries.map(entryJson), 2)}\n`);
  else tell(entries, context, scan.pen);
  if (isWhole(scan.result)) return 0;
  context.io.stderr.write(`${context.words.say('baseline.incomplete', { gaps: gapsOf(scan.result, scan.pen) })}\n`);
  return 2;
};

/** True for `--format json`. @throws UsageError for formats of scans */
export function wantsJson({ values }: RawArgs): boolean {
  const format = values.get('format')?.[0] ?? 'pretty';
  if (format === 'json' || format === 'pretty') return format === 'json';
  throw new UsageError('bad-option-value', { option: '--format', value: format, choices: 'pretty, json' });
}

/** An entry on one line. */
export function entryLine({ rule, fingerprint, kind, until, reason, state }: Told, pen: Pen): string {
  const { words, colors } = pen;
  const parts = [
    words.say(`baseline.state.${state}`),
    words.say(`baseline.kind.${kind}`),
    ...(until === null ? [] : [words.say('baseline.until', { day: until })]),
    rule,
    colors.dim(fingerprint),
    pen.text(reason),
  ];
  return `  ${parts.join('  ')}`;
}

function toldEntries({ top, result }: Scanned): Told[] {
  const baseline = readBaseline(top);
  const unused = new Set(unusedIn(baseline, result));
  const today = dayOf(Date.now());
  const stateOf = (entry: PlacedEntry): State => {
    if (unused.has(entry)) return isWhole(result) ? 'unused' : 'unknown';
    return entry.kind !== 'real' && isExpired(entry, today) ? 'expired' : 'in-use';
  };
  return [...baseline.entries.values()].map((entry) => ({ ...entry, state: stateOf(entry) }));
}

function tell(entries: readonly Told[], { io, words }: Context, pen: Pen): void {
  if (entries.length === 0) io.stdout.write(`${words.say('baseline.empty')}\n`);
  for (const entry of entries) io.stdout.write(`${entryLine(entry, pen)}\n`);
}

function entryJson({ rule, fingerprint, kind, until, reason, state }: Told) {
  return { rule, fingerprint, kind, until, reason, state };
}
