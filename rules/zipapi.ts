import type { ProviderDef } from '../src/model/provider.ts';

export const zipapi: ProviderDef = {
  name: 'ZipAPI',
  words: ['zipapi', 'zip_api', 'zip-api'],
  revoke: 'https://www.zipapi.us/',
  source: 'https://www.zipapi.us/',
  rules: [
    {
      id: 'zipapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'ZIPAPI_KEY',
      examples: ['ZIPAPI_KEY=${0-9a-z}{32}', 'zipapi_key: "${0-9a-z}{32}"'],
      nonExamples: ['ZIPAPI_KEY=${0-9a-z}{39}', 'ZIPAPI_KEY=${0-9a-z}{29}'],
    },
  ],
};
