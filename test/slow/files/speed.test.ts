/*
 * Time grows with the bytes and with nothing else: not with the length of lines, not with how often a keyword occurs.
 */

import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { leastTimes } from '../../helpers/cpu-time.ts';
import { repeated } from '../../helpers/repeated.ts';
import { BIN, CLEAN_ENV } from '../../helpers/run-cli.ts';
import { awsPair, sample } from '../../helpers/sample.ts';

const MB = 1000 * 1000;
/** A run that takes longer is ended: the test fails, and does not wait for what is quadratic. */
const PATIENCE = 60_000;
const CPU = `process.on('exit', () => console.error('cpu ' + process.resourceUsage().userCPUTime)); await import(process.argv[1])`;

/** Seconds of CPU that `leakgate files -` takes for `text`. */
function cpuFor(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const node = ['--input-type=module', '-e', CPU, BIN, 'files', '-', '--output', 'json=/dev/null'];
    const child = spawn(process.execPath, node, {
      cwd: tmpdir(),
      env: CLEAN_ENV,
      stdio: ['pipe', 'ignore', 'pipe'],
      timeout: PATIENCE,
    });
    let stderr = '';
    child.stderr.on('data', (piece: Buffer) => {
      stderr += piece.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', () => {
      const microseconds = Number(/cpu (\d+)/.exec(stderr)?.[1]);
      if (Number.isNaN(microseconds)) reject(new Error(`no end within ${PATIENCE} ms: ${stderr}`));
      else resolve(microseconds / 1e6);
    });
    child.stdin.on('error', reject);
    child.stdin.end(text);
  });
}

/** `text` with line breaks every 80 bytes. */
function inLines(text: string): string {
  return text.replace(/.{80}/gs, '$&\n');
}

const UNITS: readonly (readonly [string, string])[] = [
  ['code without keywords', 'const total = items.map((item) => item.price * 3); '],
  ['secret', 'secret '],
  ['secretsecret', 'secret'],
  ['AKIA', 'AKIA'],
  ['AKIA and a space', 'AKIA '],
  ['aws_secret=', 'aws_secret='],
  ['aws_secret_access_key = "', 'aws_secret_access_key = "'],
  ['base64', sample('${A-Za-z0-9+/}{4000}', 'noise')],
  ['base64 of text with keywords', Buffer.from('aws_secret_access_key = nothing; '.repeat(50)).toString('base64')],
  ['hexadecimal', sample('${0-9a-f}{4000}', 'noise')],
  ['percent signs', '%41%4b%49%41secret%20'],
  ['backslashes', '\\u0041\\u004b\\"secret\\\\"'],
  ['concatenation', `'AK' + 'IA' + 'secret' + `],
  ['signed URLs without a signature', 'https://b.s3.amazonaws.com/?X-Amz-Credential=AKIA&X-Amz-Signature= '],
  ['smtp', 'smtp_password '],
  ['session_token', 'session_token: '],
];

/** Below so many seconds nothing can be said. */
const NOTHING = 0.05;
/** Measurements of each. */
const MOST_RUNS = 3;

/** Seconds of CPU for each of `texts`, measured until `isFine` says so of them. */
function timesFor(texts: readonly string[], isFine: (times: readonly number[]) => boolean): Promise<number[]> {
  const measures = texts.map((text) => () => cpuFor(text));
  return leastTimes(measures, { most: MOST_RUNS, isFine });
}

it.each(UNITS)('3 MB of %s in one line: in proportion to lines of 80 bytes, and to a third', async (_, unit) => {
  const text = repeated(unit, 3 * MB);
  const texts = [text, inLines(text), repeated(unit, MB), ''];
  // A third and the whole without the start of the program.
  const ratiosOf = ([long = 0, short = 0, third = 0, start = 0]: readonly number[]) => ({
    byLine: long / short,
    byByte: (long - start) / 3 / Math.max(third - start, NOTHING),
  });
  const isFine = (times: readonly number[]) => {
    const { byLine, byByte } = ratiosOf(times);
    return byLine < 3 && byByte < 3;
  };
  const { byLine, byByte } = ratiosOf(await timesFor(texts, isFine));
  expect(byLine).toBeLessThan(3);
  expect(byByte).toBeLessThan(3);
});

it('20,000 pairs in one file: no more than three times per pair what 5,000 take', async () => {
  const ratioOf = ([few = 0, many = 0]: readonly number[]) => many / few;
  const times = await timesFor([pairs(5000), pairs(20_000)], (each) => ratioOf(each) < 12);
  expect(ratioOf(times)).toBeLessThan(12);
});

function pairs(count: number): string {
  let text = '';
  for (let seed = 0; seed < count; seed++) {
    const { id, secret } = awsPair(seed);
    text += `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`;
  }
  return text;
}
