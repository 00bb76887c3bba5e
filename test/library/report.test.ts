import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Format, formats, report, type ScanResult, scan } from '../../src/index.ts';
import { FORMATS } from '../../src/report/index.ts';
import { awsPair, sample } from '../helpers/sample.ts';
import { withFolder } from '../helpers/with-repo.ts';

const { id, secret } = awsPair('report');

async function scanned(name: string, more: string): Promise<ScanResult> {
  let result: ScanResult | null = null;
  await withFolder(async (cwd) => {
    writeFileSync(join(cwd, name), `${more}access_key: '${id}'\nsecret_access_key: '${secret}'\n`);
    result = await scan({ mode: 'files', cwd, threads: 1 });
  });
  if (result === null) throw new Error('nothing was scanned');
  return result;
}
const result = await scanned('a.yml', `token: ${sample('glpat-${A-Za-z0-9}{20}', 'report')}\n`);

test.each(formats)('%s: what the command writes, without secrets', async (format) => {
  const text = await report(result, { format, times: { start: 0, end: 1000 } });
  expect(text).toContain('a.yml');
  expect(text).not.toContain(secret);
});

test('there are the formats of the command, but for what several runs hand over', () => {
  expect(formats).toEqual(FORMATS.filter((format) => format !== 'blob'));
});

test('a report on some of the findings', async () => {
  const findings = result.findings.filter(({ rule }) => rule.id === 'aws-secret-access-key');
  const text = await report(result, { format: 'json', findings });
  expect(JSON.parse(text)).toMatchObject({ complete: true, findings: [{ rule: 'aws-secret-access-key' }] });
});

test('what is left out shows nowhere in what is told', async () => {
  const token = sample('glpat-${A-Za-z0-9}{20}', 'left out');
  const other = await scanned(`${token}.yml`, `token: ${token}\n`);
  const findings = other.findings.filter(({ rule }) => rule.id === 'aws-secret-access-key');
  for (const format of formats) expect(await report(other, { format, findings })).not.toContain(token);
});

test('in Japanese, with colour, with whole secrets', async () => {
  expect(await report(result, { format: 'pretty', lang: 'ja' })).toMatch(/[ぁ-ん]/);
  expect(await report(result, { format: 'pretty', color: true })).toContain('\u001b[');
  expect(await report(result, { format: 'json', showSecrets: true })).toContain(secret);
});

test('a copy of a result, or of a finding, is refused', async () => {
  await expect(report({ ...result }, { format: 'json' })).rejects.toMatchObject({ code: 'library-foreign-result' });
  const findings = result.findings.map((finding) => ({ ...finding }));
  await expect(report(result, { format: 'json', findings })).rejects.toMatchObject({ code: 'library-foreign-result' });
});

test('a format that is none is refused', async () => {
  const format = 'yaml' as Format;
  await expect(report(result, { format })).rejects.toMatchObject({ code: 'bad-option-value' });
});
