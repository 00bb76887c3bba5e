import type { ProviderDef } from '../src/model/provider.ts';

export const openuv: ProviderDef = {
  name: 'OpenUV',
  words: ['openuv', 'open_uv'],
  revoke: 'https://www.openuv.io/uvindex',
  source: 'https://www.openuv.io/uvindex',
  rules: [
    {
      id: 'openuv-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'OPENUV_API_KEY',
      examples: ['OPENUV_API_KEY=${0-9a-f}{32}', 'const openuvKey = "${0-9a-f}{32}";'],
      nonExamples: ['OPENUV_API_KEY = ${0-9a-f}{29}', 'openuv_id = ${0-9}{9}'],
    },
    {
      id: 'openuv-access-token',
      kind: 'access-token',
      severity: 'low',
      confidence: 'high',
      keywords: ['openuv-'],
      token: /openuv-[0-9a-z]{12,24}-io/,
      env: 'OPENUV_API_KEY',
      examples: ['x-access-token: openuv-${0-9a-z}{17}-io'],
      nonExamples: ['openuv-${0-9a-z}{6}-io', 'openuv-client-io'],
    },
  ],
};
