import type { ProviderDef } from '../src/model/provider.ts';

export const getgeoapi: ProviderDef = {
  name: 'getgeoapi',
  words: ['getgeoapi', 'geoapi'],
  revoke: 'https://getgeoapi.com/',
  source: 'https://getgeoapi.com/documentation',
  rules: [
    {
      id: 'getgeoapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'GETGEOAPI_KEY',
      examples: ['GETGEOAPI_KEY=${0-9a-z}{40}', 'const getgeoapiKey = "${0-9a-z}{40}";'],
      nonExamples: ['GETGEOAPI_KEY=${0-9a-z}{37}', 'GETGEOAPI_KEY=${0-9a-z}{45}'],
    },
  ],
};
