import { expect, test } from 'vitest';
import { advise, type Unadvised } from '../../src/advice/advise.ts';
import { RefSet } from '../../src/model/ref-set.ts';
import type { ScanMode } from '../../src/model/scan-result.ts';
import { findingOf, historical, placeOf, ruleOf } from './findings.ts';
import { frameOf } from './lines.ts';

const steps = (finding: Unadvised, mode: ScanMode = 'all') => advise({ findings: [finding], mode })[0]?.advice.steps;

test('staged and never committed: replaced, nothing to revoke', () => {
  expect(steps(findingOf([placeOf()]), 'staged')).toEqual(['replace-literal', 'move-to-env']);
});

test('staged in a file that cannot read the environment: unstaged', () => {
  const place = placeOf({ path: 'a.json', frame: frameOf('"k": "⟦S⟧"') });
  expect(steps(findingOf([place]), 'staged')).toEqual(['unstage', 'move-to-env']);
});

test('a staged .env is where the value belongs, but not in git', () => {
  const place = placeOf({ path: '.env', frame: frameOf('K=⟦S⟧') });
  expect(steps(findingOf([place]), 'staged')).toEqual(['unstage']);
});

test('committed and removed again: removing did not help', () => {
  expect(steps(findingOf([historical()]))).toEqual([
    'deactivate-key',
    'check-usage',
    'removing-did-not-help',
    'purge-history',
  ]);
});

test('committed and still there: first the key, then the line, then history', () => {
  expect(steps(findingOf([historical({ inHead: true })]))).toEqual([
    'deactivate-key',
    'check-usage',
    'replace-literal',
    'move-to-env',
    'purge-history',
  ]);
});

test.each([['refs/remotes/origin/main'], ['refs/tags/v1']])('%s makes it published', (ref) => {
  expect(steps(findingOf([historical({ refs: RefSet.of(['refs/heads/main', ref]) })]))?.[0]).toBe('published');
  expect(steps(findingOf([historical()]))).not.toContain('published');
});

test('other services and temporary AWS keys are rotated', () => {
  const rule = ruleOf({ id: 'github-token', env: 'GITHUB_TOKEN' });
  expect(steps(findingOf([historical()], { rule }))).toContain('rotate');
  const aws = { keyId: `ASIA${'X'.repeat(16)}`, account: null, canary: null, own: false };
  expect(steps(findingOf([historical()], { aws }))).toContain('rotate');
});

test('a canary is not touched, only taken out', () => {
  const aws = { keyId: null, account: null, canary: 'thinkst', own: false };
  expect(steps(findingOf([placeOf()], { aws }))).toEqual(['canary-owner', 'replace-literal', 'move-to-env']);
  expect(steps(findingOf([historical()], { aws }))).toEqual(['canary-owner', 'removing-did-not-help', 'purge-history']);
});

test('what has expired is not revoked', () => {
  const expiry = { at: '2020-01-01T00:00:00Z', expired: true };
  expect(steps(findingOf([historical()], { expiry }))).toEqual([
    'expired-nothing-to-revoke',
    'removing-did-not-help',
    'purge-history',
  ]);
});

test('unreachable only: the key, then garbage collection', () => {
  const place = historical({ origin: 'unreachable', refs: RefSet.NONE, commit: null, lastCommit: null, inHead: null });
  expect(steps(findingOf([place]))).toEqual(['deactivate-key', 'check-usage', 'unreachable-gc']);
});

test('a commit message is history', () => {
  const place = historical({ origin: 'message', path: null, frame: null, inHead: null });
  expect(steps(findingOf([place]))).toEqual(['deactivate-key', 'check-usage', 'purge-history']);
});

test('an ignored .env on disk is said to be there', () => {
  const place = placeOf({ origin: 'worktree', path: '.env', ignored: true, frame: frameOf('K=⟦S⟧') });
  expect(steps(findingOf([place]), 'files')).toEqual(['ignored-file']);
});

test('files alone do not tell whether it was committed', () => {
  expect(steps(findingOf([placeOf({ origin: 'worktree' })]), 'files')).toEqual([
    'replace-literal',
    'move-to-env',
    'check-history',
  ]);
});
