import { expect, test } from 'vitest';
import { displayWidth } from '../../../src/report/pretty/text-width.ts';
import { harmlessResponse, LEAKED, MINTED, minimalResponse, richResponse, SESSION } from '../../helpers/incident.ts';
import { responded } from './responded.ts';

const SECTIONS = ['notice', 'live', 'exposure', 'blast', 'trail', 'least', 'runbook', 'progress'];

test('sections come in the order in which they are needed', async () => {
  const html = await responded('html', richResponse());
  expect([...html.matchAll(/<section id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(SECTIONS);
  const pretty = await responded('pretty', richResponse());
  expect(pretty.match(/^── .* ────$/gm)).toHaveLength(SECTIONS.length);
});

test('three lines say how bad it is, how long there is, and what to do', async () => {
  const [title, bad, deadline, next] = (await responded('pretty', richResponse())).split('\n');
  expect(title).toContain(LEAKED.id);
  expect(bad).toMatch(/^✖ .*2026-03-03 14:06 UTC, from 198\.51\.100\.77/);
  expect(deadline).toMatch(/^✖ 18 hours left .*2026-03-05 14:02 UTC/);
  expect(next).toMatch(/2\. Deactivate the key$/);
});

test('a minimal incident has its steps, and says what is not known', async () => {
  const report = await responded('pretty', minimalResponse());
  expect(report).toContain('[ ] 1. Deactivate the key');
  expect(report).toContain('0 of 2 steps done');
  expect(report.match(/^! /gm)).toHaveLength(2);
});

test('a harmless notice is answered calmly, without a runbook', async () => {
  const report = await responded('pretty', harmlessResponse());
  expect(report).not.toMatch(/✖|! |\[[ x]\]/);
  expect(report.match(/^── /gm)).toHaveLength(1);
});

test('commands stand at the start of their lines', async () => {
  const report = await responded('pretty', richResponse());
  expect(report).toContain(`\n  --access-key-id ${LEAKED.id} --status Inactive\naws iam list-access-keys `);
});

test('a key that leaked is no less so for a harmless notice', async () => {
  const { notice } = harmlessResponse().incident;
  const report = await responded('pretty', richResponse({ notice }));
  expect(report).toContain('[ ] 2. Deactivate the key');
});

test('keys are drawn below the one that made them, also when they go in circles', async () => {
  const lines = (await responded('pretty', richResponse())).split('\n');
  expect(lines.filter((line) => line.startsWith(`└─ ${MINTED}`))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith(`   └─ ${SESSION}`))).toHaveLength(1);
  const { trail } = richResponse().incident;
  if (trail === null) throw new Error('no trail');
  const keys = trail.keys.map((key, index, all) => ({ ...key, mintedBy: all[(index + 1) % 3]?.keyId ?? null }));
  const circle = (await responded('pretty', richResponse({ trail: { ...trail, keys } }))).split('\n');
  for (const { keyId } of keys) {
    expect(circle.filter((line) => new RegExp(`^[ └├─│]*${keyId} \\(`).test(line))).toHaveLength(1);
  }
});

test.each(['en', 'ja'] as const)('prose fits the terminal (%s)', async (language) => {
  const report = await responded('pretty', richResponse(), { language, columns: 72 });
  const prose = report.split('\n').filter((line) => /^(?:[✖!] |→ )/.test(line));
  expect(prose.length).toBeGreaterThan(10);
  for (const line of prose) expect(displayWidth(line)).toBeLessThanOrEqual(72);
});

test('with colour, only our own colour sequences come out', async () => {
  const report = await responded('pretty', richResponse({ user: '\x1b[2Ja' }), { color: true });
  expect(report).toMatch(/\x1b\[31m/);
  expect(report.replace(/\x1b\[\d+m/g, '')).not.toContain('\x1b');
});

test('long lists are cut, and how many are left is said', async () => {
  const { exposure } = richResponse().incident;
  const [place] = exposure?.places ?? [];
  if (exposure === null || place === undefined) throw new Error('no place');
  const places = Array.from({ length: 80 }, () => place);
  const many = richResponse({ exposure: { ...exposure, places } });
  expect(await responded('pretty', many)).toMatch(/^\+30 /m);
  expect(await responded('pretty', many, { verbose: true })).not.toMatch(/^\+30 /m);
});

test.each(['pretty', 'markdown', 'html', 'json'] as const)('%s is byte-equal in two runs', async (format) => {
  expect(await responded(format, richResponse())).toBe(await responded(format, richResponse()));
});
