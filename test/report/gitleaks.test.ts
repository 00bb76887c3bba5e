import { expect, test } from 'vitest';
import type { ScanResult } from '../../src/model/scan-result.ts';
import { gitleaks } from '../../src/report/gitleaks.ts';
import { acceptedOf, findingOf, historyPlaceOf, placeOf, resultOf, SECRET_KEY, written } from './result-factory.ts';

async function findingsOf(result: ScanResult): Promise<Record<string, unknown>[]> {
  return JSON.parse(await written(gitleaks, result));
}

test('a place in history, as gitleaks writes it', async () => {
  expect(await findingsOf(resultOf({ findings: [findingOf({ places: [historyPlaceOf()] })] }))).toEqual([
    {
      RuleID: 'aws-secret-access-key',
      Description: 'AWS secret access key',
      StartLine: 4,
      EndLine: 4,
      StartColumn: 29,
      EndColumn: 68,
      Match: `${SECRET_KEY.slice(0, 4)}…(40)`,
      Secret: `${SECRET_KEY.slice(0, 4)}…(40)`,
      File: 'config/initializers/carrierwave.rb',
      SymlinkFile: '',
      Commit: '1'.repeat(40),
      Entropy: 0,
      Author: 'Ada',
      Email: 'ada@example.com',
      Date: '2024-03-01T03:00:00Z',
      Message: '',
      Tags: ['critical'],
      Fingerprint: `${'1'.repeat(40)}:config/initializers/carrierwave.rb:aws-secret-access-key:4`,
    },
  ]);
});

test('a file on disk has no commit, in its fingerprint neither', async () => {
  const [finding] = await findingsOf(resultOf({ findings: [findingOf({ places: [placeOf({ path: 'a.rb' })] })] }));
  expect(finding).toMatchObject({ Commit: '', Author: '', Email: '', Date: '' });
  expect(finding?.['Fingerprint']).toBe('a.rb:aws-secret-access-key:4');
});

test('an author without a mail and a date that is none stay as they are', async () => {
  const commit = { oid: '1'.repeat(40), author: 'nobody', date: 'yesterday' };
  const [finding] = await findingsOf(resultOf({ findings: [findingOf({ places: [historyPlaceOf({ commit })] })] }));
  expect(finding).toMatchObject({ Author: 'nobody', Email: '', Date: 'yesterday' });
});

test('one object a place; none for a clean scan or what is accepted', async () => {
  const places = [placeOf(), placeOf({ line: 9 })];
  expect(await findingsOf(resultOf({ findings: [findingOf({ places })] }))).toHaveLength(2);
  expect(await findingsOf(resultOf({ accepted: [acceptedOf()] }))).toEqual([]);
});
