/*
 * Owns the rules for private keys in text: PEM and what other tools write instead of it. Does not own those in binary
 * (key-stores.ts).
 */

import type { RuleDef } from '../src/model/rule.ts';

/** Where keys without an issuer are replaced. */
export const REVOKE = 'https://cheatsheetseries.owasp.org/cheatsheets/Key_Management_Cheat_Sheet.html';
const PEM = 'https://www.rfc-editor.org/rfc/rfc7468';
const OPENSSH = 'https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key';

/**
 * What stands before a block, and between its lines: line ends as they are or escaped, the quotes, signs and indents of
 * source code, the marks of comments and quotations.
 */
const GAP = String.raw`[\s"'+,;.&>#*|()\\rn/-]`;
const BREAK = String.raw`[\s"'+,;&>#*|\\rn]`;
/** Lines of at most 76 characters, or all in one. Nothing is asked of what follows: there is no way back to try. */
const BODY = `[A-Za-z0-9+/]{40,3300}(?:${BREAK}{1,30}[A-Za-z0-9+/]{1,76}){0,105}={0,2}`;
const OPENING = '-----BEGIN (?:(?:RSA|EC|DSA|OPENSSH|ANY|XMSS|ED25519|NEW) )?PRIVATE KEY-----';
const FIELDS = `(?:[A-Z][A-Za-z-]{2,20}: ?[^\\n\\\\]{0,100}${GAP}{1,20}){1,4}`;

/** `openssh-key-v1` with a NUL behind it, in base64. In the examples it would be found, as the beginning of a key. */
const MAGIC = 'b3BlbnNzaC1rZXktdjEAAAAA';

export const KEYS_WHY = {
  en: 'Whoever has it can do what the key is for: log in, sign, or decrypt, until the key is replaced everywhere.',
  ja: 'この鍵を持つ人は誰でも、すべての場所で鍵が交換されるまで、ログイン・署名・復号ができます。',
};
const ENCRYPTED_WHY = {
  en: 'It is as safe as its passphrase: whoever has the file can try passphrases without limit.',
  ja: '安全性はパスフレーズ次第です。ファイルを持つ人はパスフレーズを無制限に試せます。',
};

const BASE58 = '1-9A-HJ-NP-Za-km-z';

export const rules: readonly RuleDef[] = [
  {
    id: 'pem-encrypted-private-key',
    title: { en: 'Private key with a passphrase', ja: 'パスフレーズ付き秘密鍵' },
    why: ENCRYPTED_WHY,
    severity: 'low',
    confidence: 'low',
    keywords: ['PRIVATE KEY-----'],
    pattern: new RegExp(
      `(?:-----BEGIN ENCRYPTED PRIVATE KEY-----${GAP}{0,60}|${OPENING}${GAP}{1,60}Proc-Type: ?4, ?ENCRYPTED${GAP}{1,30}${FIELDS})(?<secret>${BODY})`,
      'g',
    ),
    reach: { before: 64, after: 16000 },
    notAfter: 'A-Za-z0-9+/=.',
    env: 'PRIVATE_KEY',
    revoke: REVOKE,
    source: PEM,
    examples: [
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\n${A-Za-z0-9+/}{64}\n${A-Za-z0-9+/}{64}\n-----END ENCRYPTED PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${0-9A-F}{32}\n\n${A-Za-z0-9+/}{64}\n${A-Za-z0-9+/}{64}\n',
    ],
    nonExamples: [
      '-----BEGIN ENCRYPTED PRIVATE KEY-----\nMIIE...\n-----END ENCRYPTED PRIVATE KEY-----',
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE${A-Za-z0-9+/}{60}\n${A-Za-z0-9+/}{64}\n',
    ],
  },
  {
    id: 'openssh-encrypted-private-key',
    title: { en: 'OpenSSH private key with a passphrase', ja: 'パスフレーズ付き OpenSSH 秘密鍵' },
    why: ENCRYPTED_WHY,
    severity: 'low',
    confidence: 'low',
    keywords: ['OPENSSH PRIVATE KEY-----'],
    // The name of the cipher comes after the magic: longer than `none`.
    pattern: new RegExp(`${OPENING}${GAP}{0,60}(?<secret>b3BlbnNzaC1rZXktdjEAAAAA[C-Z]${BODY})`, 'g'),
    reach: { before: 64, after: 16000 },
    notAfter: 'A-Za-z0-9+/=.',
    env: 'SSH_PRIVATE_KEY',
    revoke: REVOKE,
    source: OPENSSH,
    examples: [
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${MAGIC}CmFlczI1Ni1jdHIAAAAGYmNyeXB0\${A-Za-z0-9+/}{16}\n\${A-Za-z0-9+/}{70}\n\${A-Za-z0-9+/}{70}\n`,
    ],
    nonExamples: [
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${MAGIC}BG5vbmUAAAAEbm9uZQAAAAA\${A-Za-z0-9+/}{23}\n\${A-Za-z0-9+/}{70}\n\${A-Za-z0-9+/}{70}\n`,
    ],
  },
  {
    id: 'pem-private-key',
    title: { en: 'Private key', ja: '秘密鍵' },
    why: KEYS_WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['PRIVATE KEY-----'],
    insideBase64: ['PRIVATE KEY-----'],
    pattern: new RegExp(`${OPENING}${GAP}{0,60}(?<secret>${BODY})`, 'g'),
    reach: { before: 64, after: 16000 },
    notAfter: 'A-Za-z0-9+/=.',
    minEntropy: 3.5,
    proof: 'pem',
    unproven: 'medium',
    env: 'PRIVATE_KEY',
    revoke: REVOKE,
    source: PEM,
    examples: [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA${A-Za-z0-9+/}{48}\n${A-Za-z0-9+/}{64}\n${A-Za-z0-9+/}{62}==\n-----END RSA PRIVATE KEY-----',
      '{"private_key": "-----BEGIN PRIVATE KEY-----\\nMIIEvgIBADANBgkqhkiG9w0BAQEFAASC${A-Za-z0-9+/}{32}\\n${A-Za-z0-9+/}{64}\\n-----END PRIVATE KEY-----\\n"}',
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${MAGIC}BG5vbmUAAAAEbm9uZQAAAAAAAAABAAAAMwAAAAtzc2gtZW\nQyNTUxOQAAACD\${A-Za-z0-9+/}{57}\n\${A-Za-z0-9+/}{70}\n\${A-Za-z0-9+/}{70}\n-----END OPENSSH PRIVATE KEY-----\n`,
      `-----BEGIN OPENSSH PRIVATE KEY-----\n${MAGIC}BG5vbmUAAAAEbm9uZQAAAAAAAAABAAABlwAAAAdzc2gtcn\nNhAAAAAwEAAQAAAYEA\${A-Za-z0-9+/}{52}\n\${A-Za-z0-9+/}{70}\n\${A-Za-z0-9+/}{70}\n`,
      'key = "-----BEGIN EC PRIVATE KEY-----\\n" +\n      "MHcCAQEEI${A-Za-z0-9+/}{55}\\n" +\n      "${A-Za-z0-9+/}{64}\\n" +',
    ],
    nonExamples: [
      '-----BEGIN RSA PRIVATE KEY-----\nMIIE...\n-----END RSA PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----\nxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n-----END PRIVATE KEY-----',
      '-----BEGIN PUBLIC KEY-----\nMIIB${A-Za-z0-9+/}{60}\n${A-Za-z0-9+/}{64}\n-----END PUBLIC KEY-----',
    ],
  },
  {
    id: 'pgp-private-key',
    title: { en: 'PGP private key', ja: 'PGP 秘密鍵' },
    why: {
      en: 'It signs and decrypts in the name of its owner; whether a passphrase protects it does not show from outside.',
      ja: '所有者の名義で署名・復号ができます。パスフレーズで保護されているかは外からはわかりません。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: ['PGP PRIVATE KEY BLOCK-----'],
    pattern: new RegExp(
      `-----BEGIN PGP PRIVATE KEY BLOCK-----${GAP}{1,60}(?:${FIELDS})?(?<secret>${BODY}(?:${BREAK}{1,20}=[A-Za-z0-9+/]{4})?)`,
      'g',
    ),
    reach: { before: 64, after: 16000 },
    notAfter: 'A-Za-z0-9+/.',
    minEntropy: 3.5,
    env: 'GPG_PRIVATE_KEY',
    revoke: 'https://www.gnupg.org/gph/en/manual/c235.html',
    source: 'https://www.rfc-editor.org/rfc/rfc9580',
    examples: [
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\nlQOY${A-Za-z0-9+/}{60}\n${A-Za-z0-9+/}{64}\n=${A-Za-z0-9+/}{4}\n-----END PGP PRIVATE KEY BLOCK-----',
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\nVersion: GnuPG v1\n\nlQOY${A-Za-z0-9+/}{60}\n${A-Za-z0-9+/}{64}\n',
    ],
    nonExamples: [
      '-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n...\n-----END PGP PRIVATE KEY BLOCK-----',
      '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQEN${A-Za-z0-9+/}{60}\n${A-Za-z0-9+/}{64}\n',
    ],
  },
  {
    id: 'base64-pem-private-key',
    title: { en: 'Private key, in Base64 once more', ja: 'さらに Base64 で符号化された秘密鍵' },
    why: {
      en: 'Decoded it is a private key in PEM, as in the client-key-data of a kubeconfig.',
      ja: '復号すると PEM 形式の秘密鍵になります。kubeconfig の client-key-data などに使われます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: [
      'LS0tLS1CRUdJTiBSU0EgUFJJVkFURS',
      'LS0tLS1CRUdJTiBQUklWQVRFIEtFWS',
      'LS0tLS1CRUdJTiBFQyBQUklWQVRFIEtFWS',
      'LS0tLS1CRUdJTiBEU0EgUFJJVkFURS',
      'LS0tLS1CRUdJTiBPUEVOU1NIIFBSSVZBVEUgS0VZ',
      'LS0tLS1CRUdJTiBFTkNSWVBURUQgUFJJVkFURS',
      'LS0tLS1CRUdJTiBQR1AgUFJJVkFURS',
    ],
    pattern:
      /(?<secret>LS0tLS1CRUdJTi(?:BSU0EgUFJJVkFURS|BQUklWQVRFIEtFWS|BFQyBQUklWQVRFIEtFWS|BEU0EgUFJJVkFURS|BPUEVOU1NIIFBSSVZBVEUgS0VZ|BFTkNSWVBURUQgUFJJVkFURS|BQR1AgUFJJVkFURS)[A-Za-z0-9+/]{60,15000}={0,2})/g,
    reach: { before: 8, after: 15200 },
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=',
    env: 'PRIVATE_KEY_BASE64',
    revoke: REVOKE,
    source: 'https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/',
    examples: [
      'client-key-data: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tLQpN${A-Za-z0-9+/}{400}==',
      'KEY=LS0tLS1CRUdJTiBQUklWQVRFIEtFWS0tLS0tCk1JS${A-Za-z0-9+/}{400}',
    ],
    nonExamples: ['client-certificate-data: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0tCk1JS${A-Za-z0-9+/}{400}=='],
  },
  {
    id: 'der-private-key',
    title: { en: 'Private key without its PEM lines', ja: 'PEM の行を除いた秘密鍵' },
    why: KEYS_WHY,
    severity: 'high',
    confidence: 'high',
    keywords: [
      'ADANBgkqhkiG9w0BAQEFAASC',
      'IBAAKCAQEA',
      'IBAAKCAgEA',
      'IBAAKBgQ',
      'IBAAJBA',
      'MIGHAgEAMBMGByqGSM49AgE',
      'MHcCAQEEI',
      'MC4CAQAwBQYDK2VwBCIEI',
    ],
    pattern:
      /(?<secret>(?:MII[A-Za-z0-9+/]{2,3}[gQIw]{1,2}(?:BADANBgkqhkiG9w0BAQEFAASC|BAAKCAQEA|BAAKCAgEA|BAAKBgQ|BAAJBA)|MIGHAgEAMBMGByqGSM49AgE|MHcCAQEEI)[A-Za-z0-9+/]{90,6000}={0,2}|MC4CAQAwBQYDK2VwBCIEI[A-Za-z0-9+/]{43})/g,
    reach: { before: 16, after: 6100 },
    notBefore: 'A-Za-z0-9+/',
    notAfter: 'A-Za-z0-9+/=.',
    env: 'PRIVATE_KEY',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc5958',
    examples: [
      'private_key = MIIEvgIBADANBgkqhkiG9w0BAQEFAASC${A-Za-z0-9+/}{300}==',
      "'privateKey' => 'MIIEpAIBAAKCAQEA${A-Za-z0-9+/}{300}',",
      'key: MC4CAQAwBQYDK2VwBCIEI${A-Za-z0-9+/}{43}',
    ],
    nonExamples: ['MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA${A-Za-z0-9+/}{300}', 'MIIEpAIBAAKCAQEA...'],
  },
  {
    id: 'putty-encrypted-private-key',
    title: { en: 'PuTTY private key with a passphrase', ja: 'パスフレーズ付き PuTTY 秘密鍵' },
    why: ENCRYPTED_WHY,
    severity: 'low',
    confidence: 'low',
    keywords: ['private-lines:'],
    pattern:
      /Private-Lines: ?\d{1,3}\s{1,8}(?<secret>[A-Za-z0-9+/]{32,64}(?:\s{1,20}[A-Za-z0-9+/]{1,64}){0,200}={0,2})/g,
    reach: { before: 4096, after: 13000 },
    context: { pattern: /encryption: ?aes256-cbc/, before: 4096 },
    notAfter: 'A-Za-z0-9+/=',
    env: 'SSH_PRIVATE_KEY',
    revoke: REVOKE,
    source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    examples: [
      'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: a\nPrivate-Lines: 1\n${A-Za-z0-9+/}{63}=\nPrivate-MAC: ${0-9a-f}{64}',
    ],
    nonExamples: ['PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n${A-Za-z0-9+/}{63}=\n'],
  },
  {
    id: 'putty-private-key',
    title: { en: 'PuTTY private key', ja: 'PuTTY 秘密鍵' },
    why: KEYS_WHY,
    severity: 'high',
    confidence: 'high',
    keywords: ['private-lines:'],
    pattern:
      /Private-Lines: ?\d{1,3}\s{1,8}(?<secret>[A-Za-z0-9+/]{32,64}(?:\s{1,20}[A-Za-z0-9+/]{1,64}){0,200}={0,2})/g,
    reach: { before: 4096, after: 13000 },
    context: { pattern: /encryption: ?none/, before: 4096 },
    notAfter: 'A-Za-z0-9+/=',
    env: 'SSH_PRIVATE_KEY',
    revoke: REVOKE,
    source: 'https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html',
    examples: [
      'PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: a\nPublic-Lines: 1\n${A-Za-z0-9+/}{64}\nPrivate-Lines: 2\n${A-Za-z0-9+/}{64}\n${A-Za-z0-9+/}{63}=\nPrivate-MAC: ${0-9a-f}{40}',
    ],
    nonExamples: ['PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nPrivate-Lines: 1\n...\n'],
  },
  {
    id: 'ssh2-private-key',
    title: { en: 'SSH2 (SECSH) private key', ja: 'SSH2（SECSH）秘密鍵' },
    why: ENCRYPTED_WHY,
    severity: 'medium',
    confidence: 'medium',
    keywords: ['SSH2 ENCRYPTED PRIVATE KEY'],
    pattern: new RegExp(`---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----${GAP}{1,40}(?:${FIELDS})?(?<secret>${BODY})`, 'g'),
    reach: { before: 64, after: 16000 },
    notAfter: 'A-Za-z0-9+/=.',
    env: 'SSH_PRIVATE_KEY',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc4716',
    examples: [
      '---- BEGIN SSH2 ENCRYPTED PRIVATE KEY ----\nComment: "rsa-key"\nP2/56wAA${A-Za-z0-9+/}{56}\n${A-Za-z0-9+/}{64}\n---- END SSH2 ENCRYPTED PRIVATE KEY ----',
    ],
    nonExamples: ['---- BEGIN SSH2 PUBLIC KEY ----\n${A-Za-z0-9+/}{64}\n${A-Za-z0-9+/}{64}\n'],
  },
  {
    id: 'jwk-private-key',
    title: { en: 'Private member of a JSON Web Key', ja: 'JSON Web Key の秘密部分' },
    why: {
      en: 'It signs tokens that every verifier of the key accepts, and decrypts what was meant for its owner.',
      ja: 'この鍵を信頼するすべての検証者が受け入れるトークンに署名でき、所有者宛てのデータを復号できます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: ['"kty"', "'kty'", 'kty:', 'kty=>', ':kty'],
    pattern: /["'{,\s:]d["']?\s{0,3}(?::|=>)\s{0,40}["'](?<secret>[A-Za-z0-9_-]{42,1400})["']/g,
    reach: { before: 4096, after: 4096 },
    minEntropy: 4,
    env: 'JWK_PRIVATE_KEY',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc7518#section-6',
    examples: [
      '{"kty":"EC","crv":"P-256","x":"${A-Za-z0-9_-}{43}","y":"${A-Za-z0-9_-}{43}","d":"${A-Za-z0-9_-}{43}"}',
      '{\n  "d": "${A-Za-z0-9_-}{342}",\n  "e": "AQAB",\n  "kty": "RSA"\n}',
      "const jwk = { kty: 'OKP', crv: 'Ed25519', d: '${A-Za-z0-9_-}{43}' };",
    ],
    nonExamples: [
      '{"kty":"EC","crv":"P-256","x":"${A-Za-z0-9_-}{43}","y":"${A-Za-z0-9_-}{43}"}',
      '{"kty":"RSA","d":"..."}',
    ],
  },
  {
    id: 'jwk-symmetric-key',
    title: { en: 'Symmetric JSON Web Key', ja: 'JSON Web Key の共通鍵' },
    why: {
      en: 'Who has it can make tokens as well as check them.',
      ja: 'この鍵を持つ人は、トークンの検証だけでなく作成もできます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: ['"oct"', "'oct'"],
    pattern: /["'{,\s:]k["']?\s{0,3}(?::|=>)\s{0,40}["'](?<secret>[A-Za-z0-9_-]{16,700})["']/g,
    reach: { before: 1024, after: 1024 },
    minEntropy: 3,
    env: 'JWK_SECRET',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc7518#section-6.4',
    examples: ['{"kty":"oct","alg":"HS256","k":"${A-Za-z0-9_-}{43}"}', '{"k":"${A-Za-z0-9_-}{22}","kty":"oct"}'],
    nonExamples: ['{"kty":"oct","kid":"${A-Za-z0-9_-}{43}"}'],
  },
  {
    id: 'age-secret-key',
    title: { en: 'age secret key', ja: 'age の秘密鍵' },
    why: {
      en: 'It decrypts everything that was ever encrypted to its public key, SOPS files included.',
      ja: '対応する公開鍵で暗号化されたもの（SOPS のファイルを含む）をすべて復号できます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: ['AGE-SECRET-KEY-1', 'AGE-SECRET-KEY-PQ-1'],
    pattern: /(?<secret>AGE-SECRET-KEY-(?:PQ-)?1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58})/g,
    notAfter: 'A-Za-z0-9',
    minEntropy: 3,
    env: 'AGE_SECRET_KEY',
    revoke: 'https://github.com/FiloSottile/age',
    source: 'https://github.com/C2SP/C2SP/blob/main/age.md',
    examples: ['AGE-SECRET-KEY-1${QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L}{58}'],
    nonExamples: [
      'AGE-SECRET-KEY-1${QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L}{30}',
      'age1${qpzry9x8gf2tvdw0s3jn54khce6mua7l}{58}',
    ],
  },
  {
    id: 'wireguard-private-key',
    title: { en: 'WireGuard private or preshared key', ja: 'WireGuard の秘密鍵または事前共有鍵' },
    why: {
      en: 'Whoever has it joins the network as this peer.',
      ja: 'この鍵を持つ人は、このピアとしてネットワークに参加できます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: ['privatekey', 'private_key', 'private-key', 'presharedkey', 'preshared_key', 'preshared-key'],
    pattern:
      /[Pp](?:rivate|reshared|RIVATE|RESHARED)[_-]?[Kk](?:ey|EY)["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)/g,
    reach: { before: 512, after: 160 },
    context: {
      pattern: /wireguard|wg[-_.]?quick|\[interface\]|\[peer\]|allowed[-_]?ips|(?:^|[^a-z0-9])wg\d?(?:[^a-z0-9]|$)/,
      before: 512,
    },
    notAfter: 'A-Za-z0-9+/=',
    minEntropy: 4,
    checks: ['mixed-classes'],
    env: 'WIREGUARD_PRIVATE_KEY',
    revoke: 'https://www.wireguard.com/quickstart/',
    source: 'https://www.wireguard.com/quickstart/',
    examples: [
      '[Interface]\nPrivateKey = ${A-Za-z0-9+/}{42}${AEIMQUYcgkosw048}{1}=\nAddress = 10.0.0.1/24',
      '[Peer]\nPublicKey = ${A-Za-z0-9+/}{42}E=\nPresharedKey = ${A-Za-z0-9+/}{42}${AEIMQUYcgkosw048}{1}=',
    ],
    nonExamples: ['[Peer]\nPublicKey = ${A-Za-z0-9+/}{42}${AEIMQUYcgkosw048}{1}='],
  },
  {
    id: 'minisign-secret-key',
    title: { en: 'minisign or signify secret key', ja: 'minisign / signify の秘密鍵' },
    why: {
      en: 'It signs releases; in its usual form it is encrypted with a password.',
      ja: 'リリースに署名できます。通常はパスワードで暗号化されています。',
    },
    severity: 'medium',
    confidence: 'high',
    keywords: ['secret key'],
    pattern: /untrusted comment: [^\n]{0,60}secret key[^\n]{0,40}\r?\n(?<secret>RW[A-Za-z0-9+/]{120,220}={0,2})/g,
    reach: { before: 96, after: 300 },
    notAfter: 'A-Za-z0-9+/=',
    env: 'MINISIGN_SECRET_KEY',
    revoke: 'https://jedisct1.github.io/minisign/',
    source: 'https://jedisct1.github.io/minisign/',
    examples: [
      'untrusted comment: minisign encrypted secret key\nRWRTY0Iy${A-Za-z0-9+/}{204}\n',
      'untrusted comment: signify secret key\nRWRCSw${A-Za-z0-9+/}{132}==\n',
    ],
    nonExamples: ['untrusted comment: minisign public key\nRW${A-Za-z0-9+/}{54}\n'],
  },
  {
    id: 'nats-nkey-seed',
    title: { en: 'NATS NKEY seed', ja: 'NATS NKEY シード' },
    why: {
      en: 'It is the private half of an NKEY: it connects, or signs users and accounts, as its owner.',
      ja: 'NKEY の秘密側です。所有者として接続したり、ユーザーやアカウントに署名したりできます。',
    },
    severity: 'high',
    confidence: 'high',
    keywords: [
      'nkey',
      'seed',
      'creds',
      ...['SUA', 'SAA', 'SOA'].flatMap((start) => [...'ABCDEFGHIJKLMNOP'].map((next) => start + next)),
    ],
    pattern: /(?<secret>S[ACNOUX][A-Z2-7]{56})/g,
    reach: { before: 384, after: 384 },
    notBefore: 'A-Za-z0-9+/_',
    notAfter: 'A-Za-z0-9+/=_',
    minEntropy: 3.8,
    proof: 'crc16-base32',
    unproven: 'medium',
    env: 'NATS_NKEY_SEED',
    revoke: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    source: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
    examples: ['SUAM${A-Z2-7}{54}', 'seed = "SAAB${A-Z2-7}{54}"'],
    nonExamples: ['nkey: U${A-Z2-7}{55}', 'SUAM${A-Z2-7}{50}'],
  },
  {
    id: 'bip32-extended-private-key',
    title: { en: 'BIP 32 extended private key', ja: 'BIP 32 拡張秘密鍵' },
    why: {
      en: 'It spends the coins of every address derived from it.',
      ja: 'この鍵から派生したすべてのアドレスのコインを使えます。',
    },
    severity: 'critical',
    confidence: 'high',
    keywords: ['xprv9', 'xprvA', 'xprvs', 'yprv', 'zprv', 'tprv8'],
    pattern: new RegExp(`(?<secret>[xyzt]prv[${BASE58}]{107})`, 'g'),
    notBefore: 'A-Za-z0-9',
    notAfter: 'A-Za-z0-9',
    minEntropy: 4,
    env: 'WALLET_XPRV',
    revoke: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    source: 'https://github.com/bitcoin/bips/blob/master/bip-0032.mediawiki',
    examples: [`xprv9s21ZrQH143K\${${BASE58}}{95}`],
    nonExamples: [`xpub661MyMwAqRbc\${${BASE58}}{95}`, `xprv9\${${BASE58}}{40}`],
  },
  {
    id: 'bitcoin-wif-private-key',
    title: { en: 'Bitcoin private key (WIF)', ja: 'Bitcoin 秘密鍵（WIF）' },
    why: {
      en: 'It spends the coins of its address.',
      ja: 'そのアドレスのコインを使えます。',
    },
    severity: 'critical',
    confidence: 'medium',
    keywords: [
      'privkey',
      'priv_key',
      'private_key',
      'privatekey',
      'private key',
      'bitcoin',
      '_wif',
      'wif_',
      'wif:',
      'wif =',
      'wif=',
    ],
    pattern: new RegExp(`(?<secret>(?:5[HJK][${BASE58}]{49}|[KL][1-5][${BASE58}]{50}))`, 'g'),
    reach: { before: 64, after: 160 },
    notBefore: 'A-Za-z0-9+/_-',
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropy: 4,
    checks: ['mixed-classes', 'not-identifier'],
    env: 'BITCOIN_PRIVATE_KEY',
    revoke: 'https://developer.bitcoin.org/devguide/wallets.html',
    source: 'https://developer.bitcoin.org/devguide/wallets.html',
    examples: [`private_key = "5J\${${BASE58}}{49}"`, `PRIVKEY: L1\${${BASE58}}{50}`],
    nonExamples: [`bitcoin address 1\${${BASE58}}{33}`, `private_key = "5J\${${BASE58}}{60}"`],
  },
];
