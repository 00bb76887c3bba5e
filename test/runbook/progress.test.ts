import { expect, test } from 'vitest';
import { english } from '../../src/messages/words.ts';
import { progressOf, tick } from '../../src/runbook/progress.ts';
import { runbookFor } from '../../src/runbook/runbook-for.ts';
import { UsageError } from '../../src/util/errors.ts';
import { exposureOf, incidentOf, KEY, noticeOf, SECRET } from './incidents.ts';

const incident = incidentOf({
  exposure: exposureOf(),
  notice: noticeOf('exposed-key', {
    urls: ['https://github.com/acme/shop/blob/main/a.rb', 'https://u:p@example.com/', 'https://example.com/?token=1'],
    deadline: { hours: 24, at: '2026-11-21T00:00:00Z', text: `within 24 hours ${SECRET}` },
  }),
});
const runbook = runbookFor(incident, english, { queries: null });

test('keeps ids and facts, and nothing that could be a secret', () => {
  const progress = progressOf(incident);
  expect(progress).toMatchObject({ id: KEY, keyId: KEY, rule: 'aws-secret-access-key', user: 'deploy', finding: null });
  expect(progress.notice?.urls).toEqual(['https://github.com/acme/shop/blob/main/a.rb']);
  expect(progress.notice?.deadline).toEqual({ hours: 24, at: '2026-11-21T00:00:00Z', text: '' });
  expect(JSON.stringify(progress)).not.toContain(SECRET);
});

test('ticks a step, and takes it back', () => {
  const ticked = tick(progressOf(incident), { step: 'deactivate-key', day: '2026-11-20', runbook });
  expect([...ticked.done]).toEqual([['deactivate-key', '2026-11-20']]);
  expect(tick(ticked, { step: 'deactivate-key', day: null, runbook }).done.size).toBe(0);
});

test('an unknown step is refused, with the steps that there are', () => {
  try {
    tick(progressOf(incident), { step: 'deactivate', day: '2026-11-20', runbook });
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ code: 'incident-unknown-step', facts: { step: 'deactivate' } });
    expect(String((error as UsageError).facts['steps']).split(', ')).toEqual(runbook.steps.map(({ id }) => id));
  }
});
