/*
 * No format prints a planted secret, whatever field it hides in.
 */

import { describe, expect, test } from 'vitest';
import { RefSet } from '../../src/model/ref-set.ts';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { Secret } from '../../src/model/secret.ts';
import { FORMATS, loadReporter } from '../../src/report/index.ts';
import {
  acceptedOf,
  bypassOf,
  coverageOf,
  droppedOf,
  findingOf,
  gapOf,
  gateOf,
  generated,
  historyPlaceOf,
  KEY_ID,
  pairFindingOf,
  placeOf,
  rangeOf,
  resultOf,
  reviewOf,
  SECRET_KEY,
  shardOf,
  written,
} from './result-factory.ts';

const OTHER = generated(11, 32);
/** Of a finding that somebody has accepted, and of nothing else. */
const KNOWN = generated(14, 36);
const PEM = `-----BEGIN KEY-----\n${generated(12, 64)}\n${generated(13, 64)}\n-----END KEY-----`;
const PLANTED = [SECRET_KEY, KEY_ID, OTHER, KNOWN, ...PEM.split('\n').slice(1, 3)];

/** Every text field of the model holds a secret here, also those of other findings. */
function plantedResult(): ScanResult {
  const result = planted();
  return { ...result, shard: shardOf(result) };
}

function planted(): ScanResult {
  const author = `${OTHER} <${SECRET_KEY}@example.com>`;
  const commit = { oid: '3'.repeat(40), author, date: '2024-01-01T00:00:00Z' };
  const place = historyPlaceOf({
    commit,
    lastCommit: commit,
    name: `key_${OTHER}`,
    path: `a/${SECRET_KEY}/b`,
    refs: RefSet.of([`refs/heads/${OTHER}`]),
    frame: {
      firstLine: 3,
      lines: [
        [`id = '${KEY_ID}' # ${OTHER}`],
        ["key = '", new Secret(SECRET_KEY), `' ${SECRET_KEY.slice(0, 20)}\x1b[0m${SECRET_KEY.slice(20)}`],
      ],
    },
  });
  const pemFrame = { firstLine: 1, lines: PEM.split('\n').map((line) => [new Secret(line)]) };
  return resultOf({
    findings: [
      pairFindingOf(),
      pairFindingOf({ places: [place, placeOf({ origin: 'file-name', path: SECRET_KEY }), place] }),
      findingOf({
        secret: new Secret(OTHER),
        aws: { keyId: KEY_ID, account: null, canary: null, own: false },
        advice: {
          steps: ['rotate'],
          replacements: [
            {
              kind: 'ruby',
              path: `a/${OTHER}`,
              line: 1,
              variable: 'X',
              before: [`a ${SECRET_KEY}`],
              after: `b ${SECRET_KEY}`,
              notes: [],
            },
          ],
        },
      }),
      findingOf({ secret: new Secret(PEM), places: [placeOf({ line: 1, endLine: 4, frame: pemFrame })] }),
    ],
    accepted: [
      acceptedOf(
        { reason: `${OTHER} was ${KNOWN}`, file: `e/${KNOWN}`, until: OTHER },
        findingOf({ secret: new Secret(KNOWN), places: [placeOf({ path: `f/${KNOWN}` }), place] }),
      ),
    ],
    gate: gateOf({
      ranges: [rangeOf({ name: `refs/heads/${OTHER}` })],
      reviews: [reviewOf({ path: `g/${KNOWN}`, what: SECRET_KEY, text: `allow = "${OTHER}"` })],
      bypasses: [bypassOf({ commit, rule: OTHER, fingerprint: OTHER, reason: `it is ${KNOWN}` })],
    }),
    dropped: [droppedOf({ filter: 'inside-other', path: `c/${OTHER}` })],
    coverage: coverageOf({
      skipped: [gapOf({ what: `d/${SECRET_KEY}`, detail: OTHER })],
      excluded: [gapOf({ what: OTHER, why: 'submodule' })],
    }),
    complete: false,
  });
}

describe.each(FORMATS)('%s', (format) => {
  test.each([false, true])('prints no more of a planted secret than four characters (colour %s)', async (color) => {
    const reporter = await loadReporter(format);
    const whole = await written(reporter, plantedResult(), { color, verbose: true, explain: true });
    // The key id is an identifier: one JSON field has it whole by contract (docs/JSON.md), and no other place may.
    const report = whole.replaceAll(/"keyId": ?"[A-Z2-7]{20}"/g, '');
    for (const value of PLANTED) {
      for (let at = 0; at + 5 <= value.length; at += 1) expect(report).not.toContain(value.slice(at, at + 5));
    }
  });

  test.each(['en', 'ja'] as const)('nor in another writing (%s)', async (language) => {
    const options = { language, verbose: true, explain: true };
    const report = await written(await loadReporter(format), plantedResult(), options);
    for (const value of PLANTED.filter((each) => each !== KEY_ID)) {
      for (const writing of writingsOf(value)) expect(report).not.toContain(writing);
    }
  });

  test('prints them whole when asked', async () => {
    const asked = written(await loadReporter(format), plantedResult(), { showSecrets: true });
    // What is handed over to other runs never has them.
    if (format === 'blob') return expect(asked).rejects.toMatchObject({ code: 'blob-shows-secrets' });
    const report = await asked;
    expect(report).toContain(SECRET_KEY);
  });

  test('is byte-equal in two runs', async () => {
    const reporter = await loadReporter(format);
    const once = await written(reporter, plantedResult(), { explain: true });
    expect(await written(reporter, plantedResult(), { explain: true })).toBe(once);
  });

  test('prints nothing that a terminal acts on', async () => {
    const evil = 'a\x1b[2J\x1b]0;t\x07\u202e\x9b31m\r';
    const place = historyPlaceOf({
      path: `${evil}\nb`,
      name: evil,
      commit: { oid: '4'.repeat(40), author: evil, date: evil },
      refs: RefSet.of([evil]),
      frame: { firstLine: 1, lines: [[evil]] },
    });
    const result = resultOf({
      findings: [findingOf({ tier: 'named', places: [place, place] })],
      dropped: [droppedOf({ path: evil, value: evil, facts: { evil } })],
      coverage: coverageOf({ skipped: [gapOf({ what: evil, detail: evil })] }),
      accepted: [acceptedOf({ reason: evil, file: evil, until: evil })],
      gate: gateOf({
        ranges: [rangeOf({ name: evil })],
        reviews: [reviewOf({ path: evil, what: evil, text: evil })],
        bypasses: [bypassOf({ reason: evil, rule: evil, commit: { oid: '4'.repeat(40), author: evil, date: evil } })],
      }),
      complete: false,
    });
    const whole = await written(
      await loadReporter(format),
      { ...result, shard: shardOf(result) },
      {
        explain: true,
        verbose: true,
      },
    );
    // RFC 4180 wants both at the end of a row.
    const report = format === 'csv' ? whole.replaceAll('\r\n', '\n') : whole;
    expect(report).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]/);
  });
});

/** What a secret looks like encoded; in base64 as each of the three ways to stand in a text, without the ends that differ. */
function writingsOf(value: string): string[] {
  const base64 = ['', ' ', '  '].map((before) => {
    const start = Math.ceil((before.length * 8) / 6);
    return Buffer.from(before + value)
      .toString('base64')
      .replace(/=+$/, '')
      .slice(start + 1, -2);
  });
  const references = [...value].map((character) => `&#${character.charCodeAt(0)};`).join('');
  const hex = Buffer.from(value).toString('hex');
  return [value, encodeURIComponent(value), JSON.stringify(value).slice(1, -1), references, hex, ...base64];
}

test('with colour, only our own colour sequences come out', async () => {
  const finding = findingOf({ places: [placeOf({ path: '\x1b[2Ja' })] });
  const report = await written(await loadReporter('pretty'), resultOf({ findings: [finding] }), { color: true });
  expect(report).toMatch(/\x1b\[31m/);
  expect(report.replace(/\x1b\[\d+m/g, '')).not.toContain('\x1b');
});
