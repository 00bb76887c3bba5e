/*
 * Owns the rules for private keys in binary: DER, PKCS #12 and Java's key stores, whatever the file is called. They are told
 * by numbers and object identifiers that only a private key has beside each other; keywords are their bytes below 0x80.
 */

import type { RuleDef } from '../src/model/rule.ts';
import { KEYS_WHY, REVOKE } from './private-keys.ts';

const STORE_WHY = {
  en: 'It is as safe as its password: whoever has the file can try passwords without limit.',
  ja: '安全性はパスワード次第です。ファイルを持つ人はパスワードを無制限に試せます。',
};
/** In examples: any bytes but NUL. */
const BYTES = '${\x01-\xff}';
/** All of them are random. */
const RANDOM = { minEntropy: 3.5, revoke: REVOKE } as const;
const BINARY = { ...RANDOM, binary: true } as const;

export const rules: readonly RuleDef[] = [
  {
    ...BINARY,
    id: 'rsa-private-key-der',
    title: { en: 'RSA private key in DER', ja: 'DER 形式の RSA 秘密鍵' },
    why: KEYS_WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['\x02\x03\x01\x00\x01\x02'],
    // The public exponent 65537 and behind it the private one: in public keys nothing follows. Inside PKCS #8 as well.
    pattern: /\x02\x03\x01\x00\x01\x02(?:\x81|\x82[\x00-\x08])[\s\S](?<secret>[\s\S]{64})/g,
    reach: { before: 16, after: 96 },
    env: 'PRIVATE_KEY',
    source: 'https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2',
    examples: [
      `0\x82\x04\xa4\x02\x01\x00\x02\x82\x01\x01\x00${BYTES}{256}\x02\x03\x01\x00\x01\x02\x82\x01\x00${BYTES}{256}`,
    ],
    nonExamples: [`0\x82\x01\n\x02\x82\x01\x01\x00${BYTES}{256}\x02\x03\x01\x00\x01`],
  },
  {
    ...BINARY,
    id: 'ec-private-key-der',
    title: { en: 'EC private key in DER', ja: 'DER 形式の EC 秘密鍵' },
    why: KEYS_WHY,
    severity: 'high',
    confidence: 'high',
    // Version 1 and 32, 48 or 66 bytes.
    keywords: ['\x02\x01\x01\x04 ', '\x02\x01\x01\x040', '\x02\x01\x01\x04B'],
    // Behind it the name of the curve, or the public key.
    pattern:
      /\x02\x01\x01\x04[ 0B](?<secret>[\s\S]{32,66}?)(?:\xa0[\x07\n]\x06[\x05\x08][*+]|\xa1[Dd]\x03[Bb]\x00\x04|\xa1\x81\x89\x03\x81\x86\x00\x04)/g,
    reach: { before: 16, after: 96 },
    env: 'PRIVATE_KEY',
    source: 'https://www.rfc-editor.org/rfc/rfc5915',
    examples: [
      `0w\x02\x01\x01\x04 ${BYTES}{32}\xa0\n\x06\x08*\x86H\xce=\x03\x01\x07\xa1D\x03B\x00\x04${BYTES}{64}`,
      `\x04m0k\x02\x01\x01\x04 ${BYTES}{32}\xa1D\x03B\x00\x04${BYTES}{64}`,
    ],
    nonExamples: [`\x02\x01\x01\x04 ${BYTES}{32}\x00${BYTES}{64}`],
  },
  {
    ...BINARY,
    id: 'edwards-private-key-der',
    title: { en: 'Ed25519 or X25519 private key in DER', ja: 'DER 形式の Ed25519 / X25519 秘密鍵' },
    why: KEYS_WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['0\x05\x06\x03+e'],
    pattern: /\x02\x01[\x00\x01]0\x05\x06\x03\+e[n-q]\x04[":;]\x04[ 89](?<secret>[\s\S]{32,57})/g,
    reach: { before: 16, after: 96 },
    env: 'PRIVATE_KEY',
    source: 'https://www.rfc-editor.org/rfc/rfc8410',
    examples: [`0.\x02\x01\x000\x05\x06\x03+ep\x04"\x04 ${BYTES}{32}`],
    nonExamples: [`0*0\x05\x06\x03+ep\x03!\x00${BYTES}{32}`],
  },
  {
    ...BINARY,
    id: 'pkcs12-key-store',
    title: { en: 'PKCS #12 key store with a private key', ja: '秘密鍵を含む PKCS #12 キーストア' },
    why: STORE_WHY,
    severity: 'medium',
    confidence: 'medium',
    // The end of the object identifiers of bags with keys, in the clear or encrypted: 1.2.840.113549.1.12.10.1.1 and .2.
    keywords: ['\r\x01\x0c\n\x01\x01', '\r\x01\x0c\n\x01\x02'],
    pattern: /\r\x01\x0c\n\x01[\x01\x02]\xa0(?<secret>[\s\S]{96})/g,
    reach: { before: 16, after: 128 },
    env: 'KEY_STORE',
    source: 'https://www.rfc-editor.org/rfc/rfc7292#section-4.2',
    examples: [`\x06\x0b*\x86H\x86\xf7\r\x01\x0c\n\x01\x02\xa0\x82\x04\xfd0\x82\x04\xf90\x00${BYTES}{200}`],
    nonExamples: [`\x06\x0b*\x86H\x86\xf7\r\x01\x0c\n\x01\x03\xa0\x82\x03\xfd0\x00${BYTES}{200}`],
  },
  {
    ...BINARY,
    id: 'java-key-store',
    title: { en: 'Java key store with a private key', ja: '秘密鍵を含む Java キーストア' },
    why: STORE_WHY,
    severity: 'medium',
    confidence: 'medium',
    // Sun's object identifiers of encrypted keys, 1.3.6.1.4.1.42.2.17.1.1 (JKS) and 1.3.6.1.4.1.42.2.19.1 (JCEKS).
    keywords: ['+\x06\x01\x04\x01*\x02\x11', '+\x06\x01\x04\x01*\x02\x13'],
    pattern: /\+\x06\x01\x04\x01\*\x02(?:\x11\x01\x01\x05\x00\x04|\x13\x010)(?<secret>[\s\S]{64})/g,
    reach: { before: 16, after: 96 },
    env: 'KEY_STORE',
    source:
      'https://docs.oracle.com/en/java/javase/21/security/java-cryptography-architecture-jca-reference-guide.html',
    examples: [
      `\xfe\xed\xfe\xed\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x010\x0e\x06\n+\x06\x01\x04\x01*\x02\x11\x01\x01\x05\x00\x04\x82\x04\xe8${BYTES}{200}`,
      `\xce\xce\xce\xce\x00\x00\x00\x020\x1c\x06\t+\x06\x01\x04\x01*\x02\x13\x010\x0f\x04\x08${BYTES}{200}`,
    ],
    nonExamples: [`\xfe\xed\xfe\xed\x00\x00\x00\x02\x00\x00\x00\x01\x00\x00\x00\x02${BYTES}{200}`],
  },
  {
    ...RANDOM,
    id: 'pkcs12-base64',
    title: { en: 'PKCS #12 key store in Base64', ja: 'Base64 の PKCS #12 キーストア' },
    why: STORE_WHY,
    severity: 'medium',
    confidence: 'medium',
    keywords: ['IBAzCC'],
    // Version 3, and contents of PKCS #7. Whether keys are among them does not show this early.
    pattern: /(?<secret>MII[A-Za-z0-9+/]{2}[AQgw]IBAzCC[A-Za-z0-9+/]{3}GCSqGSIb3DQEH[A-Za-z0-9+/]{20,400}={0,2})/g,
    reach: { before: 8, after: 480 },
    env: 'KEY_STORE',
    source: 'https://www.rfc-editor.org/rfc/rfc7292#section-4',
    examples: ['keystore: MIIKzgIBAzCCCoQGCSqGSIb3DQEHAaCC${A-Za-z0-9+/}{300}'],
    nonExamples: ['cert: MIIKzjCCCbagAwIBAgIQ${A-Za-z0-9+/}{300}'],
  },
  {
    ...RANDOM,
    id: 'java-key-store-base64',
    title: { en: 'Java key store in Base64', ja: 'Base64 の Java キーストア' },
    why: STORE_WHY,
    severity: 'medium',
    confidence: 'medium',
    keywords: ['/u3+7QAAAA', 'zs7OzgAAAA'],
    // Magic, version 1 or 2, number of entries, and that the first is a key.
    pattern: /(?<secret>(?:\/u3\+7Q|zs7Ozg)AAAA[EI]A[A-Za-z0-9+/]{4}AAAAA[Qw][A-Za-z0-9+/]{30,400}={0,2})/g,
    reach: { before: 8, after: 480 },
    env: 'KEY_STORE',
    source:
      'https://docs.oracle.com/en/java/javase/21/security/java-cryptography-architecture-jca-reference-guide.html',
    examples: ['jks: /u3+7QAAAAIAAAABAAAAAQAB${A-Za-z0-9+/}{300}'],
    nonExamples: ['jks: /u3+7QAAAAIAAAABAAAAAgAB${A-Za-z0-9+/}{300}'],
  },
];
