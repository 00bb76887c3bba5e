/*
 * Private keys in binary, as node:crypto writes them, and key stores around random bytes: told by what they are, whatever
 * the file is called.
 */

import { Buffer } from 'node:buffer';
import { generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Files, scanFiles } from '../helpers/memory-source.ts';

const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 });
const CURVES = ['P-256', 'P-384', 'P-521'] as const;
const P12_HEAD = '30820ace02010330820a8406092a864886f70d010701a0820a75';
const P12_BAG = '060b2a864886f70d010c0a01';
const JKS_OID = '060a2b060104012a021101010500048204e8';
const JCEKS_OID = '06092b060104012a021301300f0408';

/** `rule@path:line` of all findings. */
async function foundIn(files: Files): Promise<string[]> {
  const { findings, complete } = await scanFiles(files);
  expect(complete).toBe(true);
  return findings.flatMap(({ rule, places }) => places.map(({ path, line }) => `${rule.id}@${path}:${line}`)).sort();
}

/** `hex`, then random bytes, among zeros. */
function binary(hex: string): Buffer {
  return Buffer.concat([Buffer.alloc(40), Buffer.from(hex, 'hex'), randomBytes(400), Buffer.alloc(40)]);
}

describe('keys', () => {
  test.each(['pkcs1', 'pkcs8'] as const)('RSA, %s: once', async (type) => {
    const key = RSA.privateKey.export({ type, format: 'der' });
    expect(await foundIn({ 'key.der': key })).toEqual([expect.stringMatching(/^rsa-private-key-der@key\.der:/)]);
  });

  test.each(CURVES.flatMap((curve) => (['sec1', 'pkcs8'] as const).map((type) => [curve, type] as const)))(
    '%s, %s: once',
    async (namedCurve, type) => {
      const key = generateKeyPairSync('ec', { namedCurve }).privateKey.export({ type, format: 'der' });
      expect(await foundIn({ key })).toEqual([expect.stringMatching(/^ec-private-key-der@key:/)]);
    },
  );

  test.each<[string, KeyObject]>([
    ['ed25519', generateKeyPairSync('ed25519').privateKey],
    ['ed448', generateKeyPairSync('ed448').privateKey],
    ['x25519', generateKeyPairSync('x25519').privateKey],
    ['x448', generateKeyPairSync('x448').privateKey],
  ])('%s: once', async (_, key) => {
    const der = key.export({ type: 'pkcs8', format: 'der' });
    expect(await foundIn({ 'a.bin': der })).toEqual([expect.stringMatching(/^edwards-private-key-der@a\.bin:/)]);
  });

  test('nothing of what stands around it is shown, and no line is to be replaced', async () => {
    const der = RSA.privateKey.export({ type: 'pkcs8', format: 'der' });
    const [finding] = (await scanFiles({ 'key.der': der })).findings;
    expect(finding?.places.map(({ frame }) => frame?.lines)).toEqual([[[finding?.secret]]]);
    expect(finding?.advice).toMatchObject({ replacements: [], steps: ['keep-file-out', 'check-history'] });
  });

  test('no variable is named for it: that of a key in text needs no number', async () => {
    const [der, pem] = [
      RSA.privateKey.export({ type: 'pkcs8', format: 'der' }),
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }),
    ];
    const { findings } = await scanFiles({ 'a.der': der, 'b.txt': pem });
    const variables = findings.flatMap(({ advice }) => advice.replacements.map(({ variable }) => variable));
    expect(variables).toEqual(['PRIVATE_KEY']);
  });

  test('public keys: nothing', async () => {
    const files = {
      rsa: RSA.publicKey.export({ type: 'spki', format: 'der' }),
      'rsa-pkcs1': RSA.publicKey.export({ type: 'pkcs1', format: 'der' }),
      ec: generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ type: 'spki', format: 'der' }),
      ed: generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'der' }),
    };
    expect(await foundIn(files)).toEqual([]);
  });

  test('the same key in PKCS #1 and PKCS #8: one finding', async () => {
    const [one, eight] = (['pkcs1', 'pkcs8'] as const).map((type) => RSA.privateKey.export({ type, format: 'der' }));
    const { findings } = await scanFiles({ one: one as Buffer, eight: eight as Buffer });
    expect(findings.map(({ places }) => places.map(({ path }) => path))).toEqual([['eight', 'one']]);
  });
});

describe('key stores', () => {
  test.each([
    ['PKCS #12, key in the clear', `${P12_BAG}01a08204fd`, 'pkcs12-key-store'],
    ['PKCS #12, key encrypted', `${P12_BAG}02a08204fd`, 'pkcs12-key-store'],
    ['JKS', JKS_OID, 'java-key-store'],
    ['JCEKS', JCEKS_OID, 'java-key-store'],
  ])('%s: found', async (_, hex, rule) => {
    expect(await foundIn({ 'store.bin': binary(hex) })).toEqual([expect.stringContaining(`${rule}@store.bin:`)]);
  });

  test.each([
    ['PKCS #12', P12_HEAD, 'pkcs12-base64'],
    ['JKS', 'feedfeed00000002000000010000000100016100', 'java-key-store-base64'],
    ['JCEKS, a secret key', 'cececece000000020000000a0000000300016100', 'java-key-store-base64'],
  ])('%s in base64, in one line or in many: found', async (_, hex, rule) => {
    const text = Buffer.concat([Buffer.from(hex, 'hex'), randomBytes(400)]).toString('base64');
    expect(await foundIn({ 'a.yml': `keystore: ${text}\n` })).toEqual([`${rule}@a.yml:1`]);
    expect(await foundIn({ 'b.txt': text.replace(/.{76}/g, '$&\n') })).toEqual([`${rule}@b.txt:1`]);
  });

  test('PKCS #12 with certificates only: nothing', async () => {
    expect(await foundIn({ 'certs.p12': binary(`${P12_BAG}03a08203fd`) })).toEqual([]);
  });
});
