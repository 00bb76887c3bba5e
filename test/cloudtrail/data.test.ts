import { expect, test } from 'vitest';
import { attackerToolIn } from '../../src/cloudtrail/attacker-tools.ts';
import { baseName, DATA, HIDDEN, PERSISTENCE, RECONNAISSANCE } from '../../src/cloudtrail/call-kinds.ts';
import { HashIndex } from '../../src/cloudtrail/hash-index.ts';
import { isNobody, usualIps } from '../../src/cloudtrail/usual-ips.ts';

test('no call is of two kinds', () => {
  const all = [DATA, HIDDEN, PERSISTENCE, RECONNAISSANCE].flatMap((kind) => [...kind]);
  expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([]);
});

test.each([
  ['CreateFunction20150331', 'CreateFunction'],
  ['UpdateFunctionCode20150331v2', 'UpdateFunctionCode'],
  ['CreateDistribution2020_05_31', 'CreateDistribution'],
  ['RunInstances', 'RunInstances'],
])('%s is %s', (name, base) => {
  expect(baseName(name)).toBe(base);
});

test.each([
  ['Boto3/1.34 md/distrib#kali.2024', 'Kali Linux'],
  ['aws-cli/2.9.19 Python/3.11.2 Linux/6.1.0-kali5-amd64 source/x86_64', 'Kali Linux'],
  ['Boto3/1.9 Linux/5.18.0-14parrot1-amd64 Botocore/1.12', 'Parrot OS'],
  ['TruffleHog', 'TruffleHog'],
  ['S3 Browser/11.1.7 (https://s3browser.com)', 'S3 Browser'],
  ['stratus-red-team_0c1b', 'Stratus Red Team'],
  ['aws-sdk-ruby3/3.190.0 lang/ruby#3.2.2', undefined],
  ['alkaline-backup/1.0', undefined],
  ['Mozilla/5.0 (X11; Linux x86_64) parrots.example', undefined],
])('%s is of %s', (agent, tool) => {
  expect(attackerToolIn(agent)?.name).toBe(tool);
});

test('addresses and blocks of both families', () => {
  const isUsual = usualIps(['198.51.100.7', '203.0.113.0/25', '2001:db8::/32', ' 192.0.2.1/32 ']);
  const asked = [
    '198.51.100.7',
    '198.51.100.8',
    '203.0.113.127',
    '203.0.113.128',
    '2001:db8::1',
    '2001:db9::1',
    '192.0.2.1',
    'x',
  ];
  expect(asked.map(isUsual)).toEqual([true, false, true, false, true, false, true, false]);
});

test('services in place of addresses', () => {
  expect(['ec2.amazonaws.com', 'AWS Internal', '', '192.0.2.1', 'amazonaws.com.example'].map(isNobody)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});

test('a hash index numbers texts in order, over many times its first size', () => {
  const index = new HashIndex();
  const texts = Array.from({ length: 5000 }, (_, at) => `text ${at}`);
  expect(texts.map((text) => index.numberOf(text))).toEqual(texts.map((_, at) => at + 1));
  expect(texts.map((text) => index.numberOf(text)).at(-1)).toBe(5000);
  expect([index.size, index.find('text 7'), index.find('other')]).toEqual([5000, 8, 0]);
});
