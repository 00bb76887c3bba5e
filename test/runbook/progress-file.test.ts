import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { progressOf } from '../../src/runbook/progress.ts';
import { listIncidents, loadProgress, saveProgress } from '../../src/runbook/progress-file.ts';
import { incidentOf, KEY } from './incidents.ts';

let gitDir = '';
const folder = () => join(gitDir, 'leakgate', 'incidents');
const file = (id = KEY) => join(folder(), `${id}.json`);

beforeEach(() => {
  gitDir = mkdtempSync(join(tmpdir(), 'leakgate-'));
});
afterEach(() => {
  rmSync(gitDir, { recursive: true, force: true });
});

test('nothing is kept at first', () => {
  expect(loadProgress(gitDir, KEY)).toBeNull();
  expect(listIncidents(gitDir)).toEqual([]);
});

test('what is saved is loaded; only its owner may read it, and nothing is left beside it', () => {
  const progress = { ...progressOf(incidentOf()), done: new Map([['root-mfa', '2026-11-20']]) };
  saveProgress(gitDir, progressOf(incidentOf()));
  saveProgress(gitDir, progress);
  expect(loadProgress(gitDir, KEY)).toEqual(progress);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect(statSync(folder()).mode & 0o777).toBe(0o700);
  expect(readdirSync(folder())).toEqual([`${KEY}.json`]);
});

test('the last one worked on is the first of the list; a damaged one is in it', () => {
  saveProgress(gitDir, progressOf(incidentOf()));
  writeFileSync(file('0123456789abcdef'), '{');
  writeFileSync(join(folder(), 'notes.txt'), '');
  utimesSync(file(), 1000, 1000);
  expect(listIncidents(gitDir).map(({ id }) => id)).toEqual(['0123456789abcdef', KEY]);
});

test.each(['../../config', '', 'a/b', 'a b', '.'])('%j is no incident', (id) => {
  expect(() => loadProgress(gitDir, id)).toThrow(expect.objectContaining({ code: 'incident-bad-id' }));
});

test('a damaged file, a link, a large one and another one under its name are errors', () => {
  mkdirSync(folder(), { recursive: true });
  writeFileSync(file(), 'oops');
  expect(() => loadProgress(gitDir, KEY)).toThrow(expect.objectContaining({ code: 'incident-damaged' }));
  writeFileSync(file(), ' '.repeat(1024 * 1024 + 1));
  expect(() => loadProgress(gitDir, KEY)).toThrow(expect.objectContaining({ code: 'incident-unreadable' }));
  rmSync(file());
  symlinkSync(join(gitDir, 'elsewhere'), file());
  expect(() => loadProgress(gitDir, KEY)).toThrow(expect.objectContaining({ code: 'incident-unreadable' }));
  rmSync(file());
  saveProgress(gitDir, { ...progressOf(incidentOf()), id: 'other' });
  renameSync(file('other'), file());
  expect(() => loadProgress(gitDir, KEY)).toThrow(
    expect.objectContaining({ code: 'incident-damaged', facts: { path: file(), detail: 'id' } }),
  );
});

test('a folder that cannot be made is an error', () => {
  writeFileSync(join(gitDir, 'leakgate'), '');
  expect(() => saveProgress(gitDir, progressOf(incidentOf()))).toThrow(
    expect.objectContaining({ code: 'incident-write-failed' }),
  );
});
