/*
 * A million events in less than 300 MB: as one line of one file, and as the files of a trail.
 */

import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import type { TrailAnalysis } from '../../../src/model/trail.ts';
import { id, inFolder, role, user } from '../../helpers/trail-logs.ts';

const EVENTS = 1_000_000;
const IN_A_FILE = 5000;
const MOST_MB = 300;
const ROOT = new URL('../../..', import.meta.url).pathname;
const START = Date.UTC(2026, 0, 1);
const KEY = id('AKIA', 'million');
const TEMPLATES = [user('app', KEY), user('bob', id('AKIA', 'bob')), role('web', 's', 'ASIA-SESSION', START)].map(
  templateOf,
);

/** Prints what comes out, and on the other channel its own peak, in KiB (getrusage). */
const MAIN = `
import { analyseTrail } from './src/cloudtrail/analyse-trail.ts';
const [path, keyId, leakedAt] = process.argv.slice(2);
const began = performance.now();
const { keys, origins, read, notable, created, used, keyCount } = await analyseTrail([path], {
  keyId, leakedAt: Number(leakedAt), usualIps: [],
});
const seconds = (performance.now() - began) / 1000;
const peakMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ keys, origins, read, notable, created, used, keyCount, seconds, peakMb }));
`;

type Measured = Pick<TrailAnalysis, 'keys' | 'origins' | 'read' | 'keyCount'> & {
  readonly seconds: number;
  readonly peakMb: number;
};

it('in one line of one file', async () => {
  await inFolder(async (folder) => {
    const file = openSync(join(folder, 'all.json'), 'w');
    writeSync(file, '{"Records":[');
    for (let first = 0; first < EVENTS; first += IN_A_FILE) {
      writeSync(file, (first === 0 ? '' : ',') + eventsFrom(first).join(','));
    }
    writeSync(file, ']}');
    closeSync(file);
    check(await measure(folder));
  });
});

it('in the files of a trail', async () => {
  await inFolder(async (folder) => {
    mkdirSync(join(folder, 'logs'));
    for (let first = 0; first < EVENTS; first += IN_A_FILE) {
      const packed = gzipSync(`{"Records":[${eventsFrom(first).join(',')}]}`, { level: 1 });
      writeFileSync(join(folder, 'logs', `${first}.json.gz`), packed);
    }
    check(await measure(folder));
  });
});

function check({ read, keys, keyCount, origins, seconds, peakMb }: Measured): void {
  console.log(`${read.events} events, ${read.bytes} bytes: ${seconds.toFixed(1)} s, ${peakMb.toFixed(0)} MB`);
  expect(read).toMatchObject({ events: EVENTS, duplicates: 0, skipped: [] });
  expect(origins.reduce((sum, { calls }) => sum + calls, 0)).toBe(Math.ceil(EVENTS / TEMPLATES.length));
  // Every hundredth call of the key makes a session.
  expect(keyCount).toBe(1 + Math.floor((EVENTS - 1) / 300) + 1);
  expect(keys).toHaveLength(1000);
  expect(peakMb).toBeLessThan(MOST_MB);
}

/** Events as a trail has them, 1.3 kB each. */
function eventsFrom(first: number): string[] {
  return Array.from({ length: IN_A_FILE }, (_, at) => {
    const number = first + at;
    const [head = '', tail = ''] = TEMPLATES[number % TEMPLATES.length] ?? [];
    const hex = number.toString(16).padStart(12, '0');
    const name = number % 300 === 0 ? 'AssumeRole' : 'GetBucketLocation';
    const answer = number % 300 === 0 ? `{"credentials":{"accessKeyId":"ASIA-${hex}"}}` : 'null';
    const time = new Date(START + number * 1000).toISOString().slice(0, 19);
    return `${head}"eventTime":"${time}Z","eventID":"0f5c1a9e-7b1d-4c1e-9d55-${hex}","eventName":"${name}","sourceIPAddress":"192.0.2.${number % 250}","responseElements":${answer},${tail}`;
  });
}

/** What stands before and after what differs. */
function templateOf(userIdentity: object): [string, string] {
  const rest = JSON.stringify({
    ...{
      eventSource: 's3.amazonaws.com',
      awsRegion: 'us-east-1',
      userAgent: `[${'aws-sdk-ruby3/3.190.0 '.repeat(5)}]`,
    },
    requestParameters: { bucketName: 'example-bucket', Host: 'example-bucket.s3.us-east-1.amazonaws.com' },
    additionalEventData: {
      SignatureVersion: 'SigV4',
      CipherSuite: 'TLS_AES_128_GCM_SHA256',
      'x-amz-id-2': 'x '.repeat(40),
    },
    ...{ requestID: '0123456789ABCDEF', readOnly: true, eventType: 'AwsApiCall', managementEvent: true },
    resources: [{ accountId: '123456789012', type: 'AWS::S3::Bucket', ARN: 'arn:aws:s3:::example-bucket' }],
    ...{ recipientAccountId: '123456789012', eventCategory: 'Management' },
    tlsDetails: {
      tlsVersion: 'TLSv1.3',
      cipherSuite: 'TLS_AES_128_GCM_SHA256',
      clientProvidedHostHeader: 's3.amazonaws.com',
    },
  });
  return [`{"eventVersion":"1.08","userIdentity":${JSON.stringify(userIdentity)},`, rest.slice(1)];
}

/** Analyses what is in `folder` in a process of its own. */
async function measure(folder: string): Promise<Measured> {
  const main = join(folder, 'main.mjs');
  const stdin = { contents: MAIN, resolveDir: ROOT };
  await build({ stdin, bundle: true, platform: 'node', format: 'esm', outfile: main, logLevel: 'silent' });
  const leakedAt = String(START + (EVENTS / 2) * 1000);
  return await new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, folder, KEY, leakedAt], { stdio: ['ignore', 'pipe', 'inherit'] });
    let stdout = '';
    child.stdout.on('data', (piece: Buffer) => {
      stdout += piece.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve(JSON.parse(stdout) as Measured);
      else reject(new Error(`ended with ${code}`));
    });
  });
}
