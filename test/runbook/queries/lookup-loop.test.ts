import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import type { TrailPlace } from '../../../src/model/incident.ts';
import { athenaTable } from '../../../src/runbook/queries/athena-table.ts';
import { lookupLoop } from '../../../src/runbook/queries/lookup-loop.ts';
import { awsPair, sample } from '../../helpers/sample.ts';

const KEY = awsPair(1).id;
const SESSION = sample('ASIA${A-Z2-7}{16}', 2);
const PLACE: TrailPlace = {
  bucket: null,
  regions: [],
  organization: null,
  since: null,
  until: null,
  profile: null,
};

test('every key in every region that there is', () => {
  const loop = lookupLoop([KEY, SESSION, KEY], PLACE);
  expect(loop).toContain(`for key in ${KEY} ${SESSION}; do`);
  expect(loop).toContain('describe-regions --region us-east-1 --all-regions');
  expect(loop).not.toContain('--profile');
  expect(loop).not.toContain('--start-time');
});

test('in the regions, at the time and with the profile that are named', () => {
  const place = { ...PLACE, regions: ['eu-west-1'], since: '2026-01-02', until: '2026-02-03', profile: 'responder' };
  const loop = lookupLoop([KEY], place);
  expect(loop).toContain('for region in us-east-1 eu-west-1; do');
  expect(loop).toContain("--start-time '2026-01-02T00:00:00Z' --end-time '2026-02-03T23:59:59Z'");
  expect(loop).toContain("--profile 'responder'");
});

test.each([
  [['cn-northwest-1'], 'cn-north-1 cn-northwest-1'],
  [['us-gov-east-1'], 'us-gov-west-1 us-gov-east-1'],
  [['us-east-1', 'us-east-1'], 'us-east-1'],
])('the region of the global services comes first: %j', (regions, named) => {
  expect(lookupLoop([KEY], { ...PLACE, regions })).toContain(`for region in ${named}; do`);
});

test.each<[string, Partial<TrailPlace>, readonly string[]]>([
  ['key id', {}, []],
  ['key id', {}, ["AKIA'; rm -rf ~"]],
  ['key id', {}, [`${KEY}\n`]],
  ['region', { regions: ['us-east-1; id'] }, [KEY]],
  ['region', { regions: ['$(id)'] }, [KEY]],
  ['profile', { profile: "x' y" }, [KEY]],
  ['profile', { profile: '--debug' }, [KEY]],
  ['since', { since: '2026-02-30' }, [KEY]],
  ['since', { since: '02.03.2026' }, [KEY]],
  ['until', { since: '2026-02-03', until: '2026-02-02' }, [KEY]],
])('refuses what is no %s: %j', (name, place, keys) => {
  const refused = expect.objectContaining({ code: 'query-bad-value', facts: expect.objectContaining({ name }) });
  expect(() => lookupLoop(keys, { ...PLACE, ...place })).toThrow(refused);
});

test('a shell understands every command, and the loop runs', () => {
  const found = athenaTable({ ...PLACE, account: null, profile: 'a@b' }).filter(({ shell }) => shell === 'sh');
  const loop = lookupLoop([KEY, SESSION], { ...PLACE, regions: ['eu-west-1'], profile: 'a@b' });
  const dry = [
    // Nothing is asked, nothing written: what would be run is printed.
    'aws() { printf "%s|" "$@" >&3; echo >&3; }',
    'mkdir() { :; }',
    ...found.map(({ text }) => text),
    loop.replaceAll('"leaked-key-trail/$key-$region.json"', '/dev/null'),
  ].join('\n');
  const { status, stdout, stderr } = spawnSync('sh', ['-c', `exec 3>&1\n${dry}`], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const asked = stdout.split('\n').filter((line) => line.includes('lookup-events'));
  expect(asked).toHaveLength(4);
  expect(asked[0]).toContain(`AttributeKey=AccessKeyId,AttributeValue=${KEY}|`);
  expect(asked[3]).toContain('|--region|eu-west-1|');
});
