import { expect, test } from 'vitest';
import { loadWords } from '../../../src/messages/load.ts';
import { pretty } from '../../../src/report/pretty.ts';
import { acceptedOf, resultOf, written } from '../result-factory.ts';

const words = await loadWords('en');
const ACCEPTED = [
  acceptedOf(),
  acceptedOf({ kind: 'revoked', reason: '', until: null, line: null }),
  acceptedOf({ source: 'bypass', file: '8'.repeat(40), line: null }),
];

test('one line for each file or commit that accepts', async () => {
  const report = await written(pretty, resultOf({ accepted: ACCEPTED }));
  expect(report).toContain(words.say('accepted.by.baseline', { count: 2, n: 2, file: 'leakgate.baseline' }));
  expect(report).toContain(words.say('accepted.by.bypass', { count: 1, n: 1, file: '88888888' }));
  expect(report).not.toContain('rotated in March');
});

test.each([{ verbose: true }, { explain: true }])('with %j each has its place, reason and end', async (options) => {
  const report = await written(pretty, resultOf({ accepted: ACCEPTED }), options);
  expect(report).toContain(words.say('accepted.heading'));
  expect(report.match(/config\/initializers\/carrierwave\.rb:4:29/g)).toHaveLength(3);
  expect(report).toContain('accepted · rotated in March · until 2030-12-31  leakgate.baseline:7');
  expect(report).toContain(`revoked · ${words.say('accepted.no-reason')}  leakgate.baseline\n`);
});

test('accepted findings leave a scan clean, but for those that were let past the hook', async () => {
  const accepted = ACCEPTED.filter(({ acceptance }) => acceptance.source !== 'bypass');
  expect(await written(pretty, resultOf({ accepted }))).toMatch(/\n✔ clean .*\n$/);
  expect(await written(pretty, resultOf({ accepted: ACCEPTED }))).not.toContain('clean');
});
