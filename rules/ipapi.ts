import type { ProviderDef } from '../src/model/provider.ts';

export const ipapi: ProviderDef = {
  name: 'ipapi',
  words: ['ipapi'],
  revoke: 'https://ipapi.com/dashboard',
  source: 'https://ipapi.com/documentation',
  rules: [
    {
      id: 'ipapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'IPAPI_ACCESS_KEY',
      examples: ['IPAPI_ACCESS_KEY=${0-9a-z}{32}', 'const ipapiAccessKey = "${0-9a-z}{32}";'],
      nonExamples: ['IPAPI_ACCESS_KEY=${0-9a-z}{29}', 'IPAPI_ACCESS_KEY=${0-9a-z}{37}'],
    },
  ],
};
