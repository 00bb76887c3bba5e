/*
 * What the memory of a scan makes of comments: another answer of `compat` is another question.
 */

import { expect, test } from 'vitest';
import { attributeIn } from '../../src/engine/attribute-in.ts';
import { type ScanPlan, scan } from '../../src/engine/scan.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { storeSource } from '../../src/sources/object-store.ts';
import { NOW, USUAL_RULES } from '../helpers/memory-source.ts';
import { awsPair } from '../helpers/sample.ts';
import { type Repo, withRepo } from '../helpers/with-repo.ts';

/** A scan of history that remembers. */
function history(repo: Repo, compat: boolean): Promise<ScanResult> {
  const place: NonNullable<ScanPlan['memory']>['place'] = {
    env: { XDG_STATE_HOME: repo.path('../state') },
    home: null,
    uid: process.getuid?.() ?? null,
    platform: process.platform,
  };
  return scan({
    mode: 'history',
    rules: USUAL_RULES,
    sources: [],
    store: { source: storeSource(repo.dir), isScanned: true },
    attribute: attributeIn(repo.dir),
    now: NOW,
    accounts: { own: [], canary: [] },
    explain: false,
    compat,
    memory: { version: 'test', place },
    limits: { threads: 1, memory: 256 * 1024 * 1024 },
  });
}

test('scans with comments of other scanners and without, one after another: each as if it were the first', () =>
  withRepo(async (repo) => {
    const { secret } = awsPair('remembered');
    await repo.commit({ 'a.ini': `aws_secret_access_key = ${secret}\n` });
    await repo.commit({ 'a.ini': `aws_secret_access_key = ${secret} # gitleaks:allow\n` });
    const told = async (compat: boolean) => {
      const { findings, allowed = [], dropped, coverage } = await history(repo, compat);
      const reasons = [allowed.map(({ reason }) => reason), dropped.map(({ facts }) => facts['reason'])];
      return { found: findings.length, reasons, isRemembered: coverage.remembered > 0 };
    };
    const [open, closed] = [
      { found: 1, reasons: [[], []] },
      { found: 0, reasons: [['gitleaks:allow'], ['gitleaks:allow']] },
    ];
    expect(await told(false)).toEqual({ ...open, isRemembered: false });
    expect(await told(false)).toEqual({ ...open, isRemembered: true });
    expect(await told(true)).toEqual({ ...closed, isRemembered: false });
    expect(await told(true)).toEqual({ ...closed, isRemembered: true });
    expect(await told(false)).toEqual({ ...open, isRemembered: false });
  }));
