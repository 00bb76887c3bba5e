import type { ProviderDef } from '../src/model/provider.ts';

export const blynk: ProviderDef = {
  name: 'Blynk',
  words: ['blynk', 'oa2-client'],
  revoke: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
  source: 'https://docs.blynk.io/en/blynk.cloud/device-https-api',
  rules: [
    {
      id: 'blynk-device-token',
      kind: 'access-token',
      label: { en: 'device auth token', ja: 'デバイス認証トークン' },
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z_-]{32}/,
      words: ['blynk'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BLYNK_AUTH_TOKEN',
      examples: ['BLYNK_AUTH_TOKEN=${0-9A-Za-z_-}{32}', '{"blynk_key": "${0-9A-Za-z_-}{32}"}'],
      nonExamples: ['BLYNK_AUTH_TOKEN=${0-9A-Za-z_-}{31}'],
    },
    {
      id: 'blynk-client-secret',
      kind: 'client-secret',
      label: { en: 'client secret or organization token', ja: 'クライアントシークレットまたは組織トークン' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z_-]{40}/,
      minEntropy: 3,
      checks: ['not-hex', 'not-identifier'],
      env: 'BLYNK_CLIENT_SECRET',
      source: 'https://docs.blynk.io/en/blynk.cloud/platform-api/authentication',
      examples: ['BLYNK_CLIENT_SECRET=${0-9A-Za-z_-}{40}', '{"blynk_key": "${0-9A-Za-z_-}{40}"}'],
      nonExamples: ['BLYNK_CLIENT_SECRET=${0-9A-Za-z_-}{39}'],
    },
  ],
};
