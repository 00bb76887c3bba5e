/*
 * Owns what a range changes in the policy by which it is gated: it does not hold for the range, and people have to look at it.
 */

import { basename, join, relative } from 'node:path';
import { BASELINE_FILE } from '../baseline/entry.ts';
import { FOREIGN_FILES } from '../baseline/foreign/parse-foreign.ts';
import { type PlacedEntry, parseBaseline } from '../baseline/parse-baseline.ts';
import { configChanges } from '../config/config-changes.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { gitleaksFile } from '../config/load-rules.ts';
import { GITLEAKS, MANIFEST, NAMES } from '../config/names.ts';

import { changedPaths } from '../git/changed-paths.ts';
import { mergeBase } from '../git/commit-range.ts';

import type { RangeChanges } from '../git/range-changes.ts';
import type { Review } from '../model/gate.ts';
import { isLeakgateError } from '../util/errors.ts';
import { once } from '../util/memoised.ts';
import { filesOf } from './policy-at.ts';

/** A range, and where its policy is. */
export interface ReviewOptions {
  readonly cwd: string;
  readonly top: string;
  /** Files of the configuration that the range is gated by, absolute. */
  readonly policyFiles: readonly string[];
  /** What the range is compared with. */
  readonly base: string;
  readonly after: string;
  readonly changes: RangeChanges;
  /** True when what is found makes the gate fail. */
  readonly counts: boolean;
}

/** Files of other tools that decide over findings. */
const OTHERS: readonly string[] = [...FOREIGN_FILES, GITLEAKS];
/** Files that may hold a configuration, in any folder. */
const CONFIG_FILES: readonly string[] = [...NAMES, MANIFEST];

/** What the range changes in configuration, baseline and files of other scanners; nothing is read when it touches none. */
export async function reviewsIn(options: ReviewOptions): Promise<Review[]> {
  const { cwd, top, base, after, changes } = options;
  // What the base has got since is not the range's doing.
  const before = once(() => mergeBase(cwd, [base, after]));
  const touched = new Set([...touchedBy(changes), ...(await takenByMerges(options, before))]);
  const named = options.policyFiles.map((path) => relative(top, path));
  if (![...touched].some((path) => named.includes(path) || isNamed(basename(path)))) return [];
  const old = await loadedAt(options, await before());
  const fresh = await loadedAt(options, after);
  const others = new Set([...OTHERS, ...gitleaksOf(old, options), ...gitleaksOf(fresh, options)]);
  const found = [
    ...configReviews(old, fresh),
    ...(touched.has(BASELINE_FILE) ? await baselineReviews(options, await before()) : []),
    ...[...others].filter((path) => touched.has(path)).map(fileReview),
  ];
  return found.map((review) => ({ ...review, counts: options.counts }));
}

/** Names under which any folder may hold a configuration, and those at the top. */
function isNamed(name: string): boolean {
  return CONFIG_FILES.includes(name) || name === BASELINE_FILE || OTHERS.includes(name);
}

function touchedBy({ entries, gone }: RangeChanges): string[] {
  return [...entries.map(({ path }) => path), ...gone];
}

/** A merge that takes the older side of a file brings nothing new, and changes what holds: both ends are asked. */
async function takenByMerges(
  { cwd, after, changes }: ReviewOptions,
  before: () => Promise<string | null>,
): Promise<string[]> {
  if (changes.commits.every(({ parents }) => parents.length < 2)) return [];
  const from = await before();
  return from === null ? [] : changedPaths(cwd, { from, to: after });
}

/** The file of gitleaks that a configuration names: what it says is not in the configuration. */
function gitleaksOf({ config }: Loaded, { top }: ReviewOptions): string[] {
  const file = config === null ? undefined : gitleaksFile(config);
  return file === undefined ? [] : [relative(top, file)];
}

/** A configuration, or what is wrong with it. */
interface Loaded {
  readonly config: LoadedConfig | null;
  readonly error: string;
}

async function loadedAt({ cwd, top }: ReviewOptions, commit: string | null): Promise<Loaded> {
  try {
    return { config: await loadConfig(cwd, { files: filesOf({ cwd, top, commit }), top }), error: '' };
  } catch (error) {
    // It does not hold for this range; from the next one on it stops the gate.
    if (!isLeakgateError(error)) throw error;
    return { config: null, error: error.code };
  }
}

function configReviews(before: Loaded, after: Loaded): Uncounted[] {
  if (before.config === null || after.config === null) {
    const error = after.error || before.error;
    return [{ kind: 'configuration', path: CONFIG_FILES[0] ?? '', line: null, what: '', text: error }];
  }
  return configChanges(before.config, after.config).map(({ key, was, now, file, line }) => ({
    kind: 'configuration',
    path: file,
    line,
    what: key,
    text: [was ?? '', now ?? ''].join(' → ').trim(),
  }));
}

/** Entries that accept what nobody had accepted, or for longer. What is taken back needs no review. */
async function baselineReviews({ cwd, top, after }: ReviewOptions, before: string | null): Promise<Uncounted[]> {
  const [old, fresh] = [await entriesAt({ cwd, top, commit: before }), await entriesAt({ cwd, top, commit: after })];
  if (fresh === null) return [{ ...fileReview(BASELINE_FILE), kind: 'baseline' }];
  const isNew = (entry: PlacedEntry) => entry.kind !== 'real' && !accepts(old?.get(entry.fingerprint), entry);
  return [...fresh.values()].filter(isNew).map(({ rule, reason, line }) => ({
    kind: 'baseline',
    path: BASELINE_FILE,
    line,
    what: rule,
    text: reason,
  }));
}

/** True when `old` accepts for at least as long. */
function accepts(old: PlacedEntry | undefined, entry: PlacedEntry): boolean {
  if (old === undefined || old.kind === 'real') return false;
  return old.until === null || (entry.until !== null && entry.until <= old.until);
}

/** Null when it cannot be understood. */
async function entriesAt(at: {
  readonly cwd: string;
  readonly top: string;
  readonly commit: string | null;
}): Promise<ReadonlyMap<string, PlacedEntry> | null> {
  const text = await filesOf(at).read(join(at.top, BASELINE_FILE));
  try {
    return parseBaseline(text ?? '').entries;
  } catch (error) {
    if (isLeakgateError(error)) return null;
    throw error;
  }
}

type Uncounted = Omit<Review, 'counts'>;

function fileReview(path: string): Uncounted {
  return { kind: 'file', path, line: null, what: '', text: '' };
}
