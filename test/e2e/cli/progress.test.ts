/*
 * Progress on a real (pseudo) terminal: drawn on one line while a scan takes long, gone before the report.
 */

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayWidth } from '../../../src/report/pretty/text-width.ts';
import { BIN, CLEAN_ENV, type Report, run } from '../../helpers/run-cli.ts';
import { pairFile } from '../history/pair.ts';

const ERASE = '\r\u001b[K';
/** How often the line is drawn before there is a reaction. */
const ENOUGH = 4;
const LEAKGATE = `"${process.execPath}" "${BIN}"`;
/** A scan that goes on until progress was seen. */
const UNTIL_SEEN = `(cat a.ini; until rm seen 2>/dev/null; do sleep 0.05; done) | ${LEAKGATE} files -`;
/** A scan that takes a second and a half, however fast the machine is. */
const SLOW = `(cat a.ini; sleep 1.5) | ${LEAKGATE} files -`;
const root = mkdtempSync(join(tmpdir(), 'leakgate-'));

/** A pair, and a file that takes a minute to scan and no room on the disk. */
beforeAll(() => {
  writeFileSync(join(root, 'a.ini'), pairFile());
  writeFileSync(join(root, 'b.bin'), '');
  truncateSync(join(root, 'b.bin'), 64e9);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const saySeen = () => writeFileSync(join(root, 'seen'), '');
const pressCtrlC = (keyboard: Writable) => void keyboard.write('\u0003');

interface Shown {
  readonly code: number | null;
  readonly shown: string;
}

type Reaction = (keyboard: Writable) => void;

/** Runs `command` on a terminal of 60 columns; returns all that it showed. Calls `react` when it has shown progress. */
function onTerminal(command: string, env: Readonly<Record<string, string>> = {}, react?: Reaction): Promise<Shown> {
  const script = ['-qec', `stty cols 60 -onlcr; ${command}`, '/dev/null'];
  const child = spawn('script', script, { cwd: root, env: { ...CLEAN_ENV, ...env } });
  let shown = '';
  let awaited = react;
  child.stdout.on('data', (piece: Buffer) => {
    shown += piece.toString('utf8');
    if (drawn(shown).length < ENOUGH) return;
    awaited?.(child.stdin);
    awaited = undefined;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, shown }));
  });
}

/** What was drawn on the line, again and again. */
function drawn(shown: string): string[] {
  return [...shown.matchAll(/\r([^\r\n\u001b]+)\u001b\[K/g)].map(([, line = '']) => line);
}

function afterProgress(shown: string): string {
  return shown.slice(shown.lastIndexOf(ERASE) + ERASE.length);
}

describe.each([
  ['en', 'Scanning'],
  ['ja', 'スキャン中'],
])('--lang %s', (language, word) => {
  it('drawn within the width, erased before the report', async () => {
    const { code, shown } = await onTerminal(`${UNTIL_SEEN} --lang ${language}`, {}, saySeen);
    expect(code).toBe(1);
    const lines = drawn(shown);
    expect(lines.length).toBeGreaterThanOrEqual(ENOUGH);
    expect(lines.filter((line) => !line.startsWith(word) || displayWidth(line) >= 60)).toEqual([]);
    expect(shown.slice(0, shown.indexOf('\r'))).toBe('');
    expect(afterProgress(shown)).toMatch(/^\S+ {2}AWS/);
  });
});

it('--format json to the same terminal: not disturbed', async () => {
  const { shown } = await onTerminal(`${UNTIL_SEEN} --format json`, {}, saySeen);
  expect(drawn(shown).length).toBeGreaterThanOrEqual(ENOUGH);
  expect((JSON.parse(afterProgress(shown)) as Report).findings).toHaveLength(1);
});

it.each([
  ['files', `exec ${LEAKGATE} files`],
  ['standard input that is the terminal itself', `exec ${LEAKGATE} files -`],
])('Ctrl-C, %s: the line goes, the report comes', async (_, command) => {
  const { code, shown } = await onTerminal(`${command} --format json`, {}, pressCtrlC);
  expect(code).toBe(2);
  const skipped = [{ what: 'scan', why: 'interrupted' }];
  expect(JSON.parse(afterProgress(shown))).toMatchObject({ complete: false, coverage: { skipped } });
});

it.each([
  ['TERM=dumb', SLOW, { TERM: 'dumb' }],
  ['CI', SLOW, { CI: 'true' }],
])('%s: nothing is drawn', async (_, command, env) => {
  const { code, shown } = await onTerminal(command, env);
  expect([code, shown.includes('\u001b[K')]).toEqual([1, false]);
});

it('no terminal: stderr stays empty', async () => {
  const { code, stderr } = await run('sh', ['-c', SLOW], { cwd: root });
  expect([code, stderr]).toEqual([1, '']);
});
