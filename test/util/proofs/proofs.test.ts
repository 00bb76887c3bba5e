import { Buffer } from 'node:buffer';
import { crc32 as zlibCrc32 } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../src/util/crc32.ts';
import { base64Json } from '../../../src/util/proofs/base64-json.ts';
import { base64UserPassword } from '../../../src/util/proofs/base64-user-password.ts';
import { crc16Base32 } from '../../../src/util/proofs/crc16-base32.ts';
import { crc32Base36 } from '../../../src/util/proofs/crc32-base36.ts';
import { crc32Base62 } from '../../../src/util/proofs/crc32-base62.ts';
import { crc32Hex } from '../../../src/util/proofs/crc32-hex.ts';
import { jwt } from '../../../src/util/proofs/jwt.ts';
import { pem } from '../../../src/util/proofs/pem.ts';
import { uuidV4 } from '../../../src/util/proofs/uuid-v4.ts';
import { sample } from '../../helpers/sample.ts';
import { apifyLike, base64url, derBody, gitHubLike, jwtOf, nkeySeed, routable, withHex } from './made.ts';

/** `value` with the character at `index` changed to another of its kind. */
function changed(value: string, index: number): string {
  const other = value[index] === 'b' ? 'c' : value[index] === 'B' ? 'C' : /[A-Z]/.test(value[index] ?? '') ? 'B' : 'b';
  return value.slice(0, index) + other + value.slice(index + 1);
}

test('CRC-32: that of zlib', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(crc32(Buffer.from(bytes).toString('latin1'))).toBe(zlibCrc32(bytes));
    }),
  );
});

describe('CRC-32 in base 62', () => {
  const made = [
    ['GitHub', gitHubLike('ghp_')],
    ['npm', gitHubLike('npm_')],
    ['Polar', gitHubLike('polar_at_u_', sample('${A-Za-z0-9}{37}'))],
    ['SaladCloud', gitHubLike('salad_cloud_user_', sample('${A-Za-z0-9}{40}'))],
    ['Vercel, with a _ inside', gitHubLike('vcp_', `${sample('${A-Za-z0-9}{30}')}_${sample('${A-Za-z0-9-}{19}')}`)],
    ['Apify', apifyLike('apify_api_')],
  ] as const;
  test.each(made)('%s: proven, and not with another character', (_, value) => {
    expect(crc32Base62(value)).toBe('proven');
    expect(crc32Base62(changed(value, value.length - 1))).toBe('unproven');
    expect(crc32Base62(changed(value, value.length - 12))).toBe('unproven');
  });
  test('a small checksum: padded with zeros', () => {
    let body = sample('${A-Za-z0-9}{30}');
    for (let seed = 2; crc32(body) >= 62 ** 5; seed++) body = sample('${A-Za-z0-9}{30}', seed);
    expect(crc32Base62(gitHubLike('ghp_', body))).toBe('proven');
    expect(gitHubLike('ghp_', body)).toHaveLength(40);
  });
});

describe('CRC-32 in hexadecimal digits', () => {
  const body = `ATATT3xFfGF0${sample('${A-Za-z0-9_-}{171}')}`;
  const atlassian = withHex(`${body}=`).slice(-8).toUpperCase();
  test.each(['=', '\\=', '%3D', '%3d'])('Atlassian, written with %s: proven', (sign) => {
    expect(crc32Hex(`${body}${sign}${atlassian}`)).toBe('proven');
  });
  test('Canva: proven', () => {
    expect(crc32Hex(withHex(`cnvca${sample('${A-Za-z0-9_-}{42}x')}`))).toBe('proven');
  });
  test('Zuplo: proven by what is between the two _', () => {
    const key = sample('${0-9a-f}{32}');
    expect(crc32Hex(withHex(`zpka_${key}_`, key))).toBe('proven');
    expect(crc32Hex(withHex(`zpka_${key}_`))).toBe('unproven');
  });
  test('letters of the other case: unproven', () => {
    expect(crc32Hex(`${body}=${atlassian.toLowerCase().replace(/^./, 'a')}`)).toBe('unproven');
  });
});

describe('CRC-32 in base 36', () => {
  test.each(['', '.01'])('routable token with version %j: proven', (version) => {
    const value = routable('glpat-', version);
    expect(crc32Base36(value)).toBe('proven');
    expect(crc32Base36(changed(value, 10))).toBe('unproven');
  });
  test('token of the old form: nothing to prove', () => {
    expect(crc32Base36(sample('glpat-${A-Za-z0-9_-}{20}'))).toBeNull();
  });
});

test('NKEY: proven, and not with another character', () => {
  for (let seed = 0; seed < 20; seed++) {
    const value = nkeySeed(seed);
    expect(value).toMatch(/^SUA[A-Z2-7]{55}$/);
    expect(crc16Base32(value)).toBe('proven');
    expect(crc16Base32(changed(value, 20))).toBe('unproven');
  }
});

describe('JSON Web Token', () => {
  test('header with alg, payload, signature: proven, behind a prefix as well', () => {
    expect(jwt(jwtOf({ sub: '1' }))).toBe('proven');
    expect(jwt(`ghs_12345_${jwtOf({ sub: 'é' })}`)).toBe('proven');
  });
  test('no alg, no payload to read, no signature: unproven', () => {
    expect(jwt(jwtOf({ sub: '1' }, { typ: 'JSON' }))).toBe('unproven');
    expect(jwt(`${base64url({ alg: 'none' })}.${base64url({ sub: '1' })}.`)).toBe('unproven');
    expect(jwt(`${base64url({ alg: 'HS256' })}.${sample('${A-Za-z0-9_-}{80}')}.abc`)).toBe('unproven');
  });
  test('header that is no JSON: impossible', () => {
    expect(jwt(`eyJ${sample('${A-Za-z0-9}{33}')}.${base64url({ sub: '1' })}.abc`)).toBe('impossible');
  });
});

describe('PEM', () => {
  const body = derBody();
  test.each([
    ['as it is', body],
    ['with escaped line ends', body.replaceAll('\n', '\\n')],
    ['twice escaped', body.replaceAll('\n', '\\\\n')],
    ['as strings added up', body.replaceAll('\n', '\\n" +\n    "')],
    ['as strings in a list', body.replaceAll('\n', "',\n  '")],
    ['in a comment', body.replaceAll('\n', '\n  // ')],
    ['in CRLF and indented', body.replaceAll('\n', '\r\n      ')],
  ])('one SEQUENCE %s: proven', (_, text) => {
    expect(pem(text)).toBe('proven');
  });
  test('OpenSSH: proven', () => {
    expect(pem(Buffer.from(`openssh-key-v1\0${'\0'.repeat(90)}`).toString('base64'))).toBe('proven');
  });
  test('a line missing, or no SEQUENCE: unproven', () => {
    expect(pem(body.split('\n').slice(0, -1).join('\n'))).toBe('unproven');
    expect(pem(sample('${A-Za-z0-9+/}{600}'))).toBe('unproven');
  });
});

describe('base64', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64');
  test('user and password: proven; without a colon: impossible; not printable: unproven', () => {
    expect(base64UserPassword(base64('deploy:grüße'))).toBe('proven');
    expect(base64UserPassword(base64('authentication'))).toBe('impossible');
    expect(base64UserPassword(base64('a:\0\x01'))).toBe('unproven');
  });
  test('JSON alone, behind a prefix, before a signature: proven', () => {
    const object = base64(JSON.stringify({ iat: 1, url: 'https://a.b' }));
    for (const value of [object, `glc_${object}`, `sntrys_${object}_abc`, `sk.${base64url({ u: 'a' })}.abc`])
      expect(base64Json(value)).toBe('proven');
  });
  test('JSON cut short, or none: unproven', () => {
    expect(base64Json(base64('{"a":"b').replace('=', ''))).toBe('unproven');
    expect(base64Json('glc_abc')).toBe('unproven');
  });
  test('anything: judged without an error', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const proof of [base64Json, base64UserPassword, jwt, pem, crc16Base32, crc32Hex, crc32Base62])
          expect(['proven', 'unproven', 'impossible']).toContain(proof(text));
      }),
    );
  });
});

test('UUID: version 4 and its variant', () => {
  const uuid = (version: string, variant: string) =>
    `${sample('${0-9a-f}{8}')}-1234-${version}567-${variant}abc-${sample('${0-9a-f}{12}')}`;
  expect(uuidV4(uuid('4', 'a'))).toBe('proven');
  expect(uuidV4(uuid('4', 'f'))).toBe('unproven');
  expect(uuidV4(uuid('1', 'a'))).toBe('unproven');
});
