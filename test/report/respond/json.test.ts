import { expect, test } from 'vitest';
import { harmlessResponse, LEAKED, minimalResponse, richResponse } from '../../helpers/incident.ts';
import { responded } from './responded.ts';

test('a rich incident is there with all its parts', async () => {
  const report = JSON.parse(await responded('json', richResponse()));
  expect(report).toMatchObject({
    version: 1,
    incident: { id: LEAKED.id, rule: 'aws-secret-access-key', keyId: LEAKED.id, sharedBy: ['production', 'staging'] },
    notice: { kind: 'exposed-key', certainty: 'certain', deadline: { hours: 48 } },
    live: { liveness: { state: 'live' }, quarantine: 'AWSCompromisedKeyQuarantineV3' },
    exposure: { complete: false, published: [{ remote: 'origin', repository: 'example/shop' }] },
    blast: { canEscalate: true, powers: [{ id: 's3-objects' }, {}, {}] },
    least: { policy: { Version: '2012-10-17' }, warnings: expect.arrayContaining(['no-data-events']) },
    progress: { done: 1, of: 9 },
  });
  expect(report.exposure.places.map(({ kind }: { kind: string }) => kind)).toContain('unreachable');
  expect(report.runbook.steps[0]).toMatchObject({ id: 'other-identity', done: '2026-03-04' });
});

test('moments of trails are written as such', async () => {
  const { trail } = JSON.parse(await responded('json', richResponse()));
  expect(trail.firstHostile.at).toBe('2026-03-03T14:06:00.000Z');
  expect(trail.histogram[0].from).toBe('2026-02-27T14:02:00.000Z');
  expect(trail.read.events).toBe(48_211);
  expect(trail.keys[1].mintedAt).toBe('2026-03-03T14:17:00.000Z');
});

test('what is not known is null', async () => {
  const nothing = { notice: null, live: null, exposure: null, blast: null, trail: null, least: null };
  expect(JSON.parse(await responded('json', minimalResponse()))).toMatchObject(nothing);
  expect(JSON.parse(await responded('json', harmlessResponse()))).toMatchObject({
    notice: { isHarmless: true },
    runbook: { steps: [] },
  });
});

test('it does not depend on the language, but for names of rules and what the runbook says', async () => {
  const [english, japanese] = await Promise.all(
    (['en', 'ja'] as const).map(async (language) => JSON.parse(await responded('json', richResponse(), { language }))),
  );
  expect({ ...japanese, exposure: null }).toEqual({ ...english, exposure: null });
});
