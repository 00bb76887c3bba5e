/*
 * Owns the rules for JSON Web Tokens (RFC 7519) and their encrypted form (RFC 7516).
 */

import type { RuleDef } from '../src/model/rule.ts';

const REVOKE = 'https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html';

const WHY = {
  en: 'Whoever sends it is taken for the user or service it was issued to, until it expires.',
  ja: 'これを送る人は、期限が切れるまで、発行先のユーザーやサービスとして扱われます。',
};

export const rules: readonly RuleDef[] = [
  {
    id: 'json-web-encryption',
    title: { en: 'Encrypted JSON Web Token (JWE)', ja: '暗号化された JSON Web Token（JWE）' },
    why: {
      en: 'Nobody but its recipient can read it, but whoever has it can send it in the place of its owner.',
      ja: '宛先以外は読めませんが、持っている人は誰でも所有者の代わりに送信できます。',
    },
    severity: 'medium',
    confidence: 'high',
    keywords: ['eyJhbGciOi', 'eyJlbmMiOi', 'eyJ0eXAiOi', 'eyJraWQiOi', 'eyJjdHkiOi', 'eyJ6aXAiOi', 'eyJlcGsiOi'],
    pattern:
      /(?<secret>eyJ(?:hbGciOi|lbmMiOi|0eXAiOi|raWQiOi|jdHkiOi|6aXAiOi|lcGsiOi)[A-Za-z0-9_-]{16,2000}\.[A-Za-z0-9_-]{0,1000}\.[A-Za-z0-9_-]{16,24}\.[A-Za-z0-9_-]{8,8000}\.[A-Za-z0-9_-]{16,44})/g,
    reach: { before: 8, after: 12000 },
    notBefore: 'A-Za-z0-9_-',
    notAfter: 'A-Za-z0-9_.-',
    env: 'ACCESS_TOKEN',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc7516',
    examples: [
      'token = eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.${A-Za-z0-9_-}{342}.${A-Za-z0-9_-}{16}.${A-Za-z0-9_-}{80}.${A-Za-z0-9_-}{22}',
    ],
    nonExamples: ['eyJhbGciOiJSU0EtT0FFUCJ9.${A-Za-z0-9_-}{40}'],
  },
  {
    id: 'json-web-token',
    title: { en: 'JSON Web Token', ja: 'JSON Web トークン' },
    why: WHY,
    severity: 'medium',
    confidence: 'high',
    // The first member of the header: `{"alg":`, `{"typ":`, and so on, also with a space or line end after the brace.
    keywords: [
      'eyJhbGci',
      'eyJ0eXAi',
      'eyJraWQi',
      'eyJjdHki',
      'eyJ4NXQi',
      'eyJqa3Ui',
      'eyJlbmMi',
      'eyJ2ZXIi',
      'eyJub25jZSI',
      'eyJpc3Mi',
      'eyJ6aXAi',
      'eyJ1cmwi',
      'ewogICJhbGci',
      'ewogICJ0eXAi',
      'ewogICJraWQi',
      'eyAiYWxnI',
      'eyAidHlwI',
      'ewoiYWxnI',
    ],
    pattern:
      /(?<secret>(?:eyJ(?:hbGci|0eXAi|raWQi|jdHki|4NXQi|qa3Ui|lbmMi|2ZXIi|ub25jZSI|pc3Mi|6aXAi|1cmwi)|ewogICJ(?:hbGci|0eXAi|raWQi)|eyAi(?:YWxnI|dHlwI)|ewoiYWxnI)[A-Za-z0-9_-]{6,1500}\.[A-Za-z0-9_-]{3,6000}(?:\.[A-Za-z0-9_-]{16,1400}|\.)?)/g,
    reach: { before: 8, after: 9000 },
    notBefore: 'A-Za-z0-9_-',
    notAfter: 'A-Za-z0-9_-',
    minEntropy: 3.5,
    proof: 'jwt',
    env: 'ACCESS_TOKEN',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
    examples: [
      'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiI${A-Za-z0-9}{40}In0.${A-Za-z0-9_-}{43}',
      '"token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ${A-Za-z0-9}{80}In0.${A-Za-z0-9_-}{342}"',
    ],
    nonExamples: ['eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9', 'eyJrIjoi${A-Za-z0-9}{43}'],
  },
  {
    id: 'base64-json-web-token',
    title: { en: 'JSON Web Token, in Base64 once more', ja: 'さらに Base64 で符号化された JSON Web Token' },
    why: WHY,
    severity: 'medium',
    confidence: 'high',
    keywords: ['ZXlK'],
    // `.eyJ`, where the payload begins, in each of the three ways that Base64 can write it.
    pattern: /(?<secret>ZXlK[A-Za-z0-9+/]{8,2000}?(?:LmV5S|[CSiy]5leU[o-r]|uZXlK)[A-Za-z0-9+/]{20,9000}={0,2})/g,
    reach: { before: 8, after: 11100 },
    notBefore: 'A-Za-z0-9+/_-',
    notAfter: 'A-Za-z0-9+/=_-',
    minEntropy: 4,
    env: 'ACCESS_TOKEN',
    revoke: REVOKE,
    source: 'https://www.rfc-editor.org/rfc/rfc7519',
    examples: ['token: ZXlKaGJHY2lPaUpJVXpJMU5pSXNJblI1Y0NJNklrcFhWQ0o5LmV5SnpkV0lpT2lK${A-Za-z0-9}{120}=='],
    nonExamples: ['ZXlKaGJHY2lPaUpJVXpJMU5pSjk='],
  },
];
