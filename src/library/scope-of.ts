/*
 * Owns what each mode of a scan looks at.
 */

import { attributeIn } from '../engine/attribute-in.ts';
import type { ScanPlan } from '../engine/scan.ts';
import { filesSource } from '../sources/files.ts';
import { storeSource } from '../sources/object-store.ts';
import { rangeSource } from '../sources/range.ts';
import { stagedSource } from '../sources/staged.ts';
import { wholeRepository } from '../sources/whole-repository.ts';
import { UsageError } from '../util/errors.ts';
import type { RangeOptions, ScanOptions } from './scan-options.ts';

/** The parts of a plan that say what is looked at, and where paths count from when that is not the top of the work tree. */
export interface Scope {
  readonly plan: Pick<ScanPlan, 'mode' | 'sources'> & Pick<Partial<ScanPlan>, 'before' | 'store' | 'attribute'>;
  readonly from?: string;
}

const MODES = ['all', 'staged', 'history', 'files', 'range'] as const;

/**
 * What `options` ask for, in the folder `cwd`.
 * @throws GitError when it is in no repository and has to be
 * @throws UsageError when there is no such mode, or a range is not named
 */
export async function scopeOf(options: ScanOptions, cwd: string): Promise<Scope> {
  const { mode } = options;
  if (mode === 'files') return { plan: { mode, sources: [filesSource(cwd, options.paths ?? [])] }, from: cwd };
  if (mode === 'staged') {
    const source = stagedSource(cwd);
    return { plan: { mode, sources: [source], before: source } };
  }
  if (mode === 'all') return wholeScope(cwd);
  const attribute = attributeIn(cwd);
  if (mode === 'history')
    return { plan: { mode, sources: [], store: { source: storeSource(cwd), isScanned: true }, attribute } };
  if (mode === 'range') {
    const store = { source: storeSource(cwd), isScanned: false };
    return { plan: { mode: 'history', sources: [rangeSource(cwd, rangeOf(options))], store, attribute } };
  }
  throw new UsageError('bad-option-value', { option: 'mode', value: String(mode), choices: MODES.join(', ') });
}

async function wholeScope(cwd: string): Promise<Scope> {
  const { top, store, files } = await wholeRepository(cwd);
  const sources = files === null ? [] : [files];
  return {
    plan: { mode: 'all', sources, store: { source: store, isScanned: true }, attribute: attributeIn(top) },
    ...(files !== null && { from: top }),
  };
}

function rangeOf({ range }: RangeOptions): string {
  const text = typeof range === 'object' ? `${range.from}..${range.to}` : String(range ?? '');
  if (text.trim() === '') throw new UsageError('missing-argument', { option: 'range', value: 'FROM..TO' });
  return text;
}
