import type { ProviderDef } from '../src/model/provider.ts';

export const currentsapi: ProviderDef = {
  name: 'Currents API',
  words: ['currentsapi', 'currents_api', 'currents-api', 'api.currentsapi'],
  revoke: 'https://currentsapi.services/en/docs/',
  source: 'https://currentsapi.services/en/docs/',
  rules: [
    {
      id: 'currentsapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{48}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CURRENTSAPI_API_KEY',
      examples: ['currentsapi_key = "${A-Za-z0-9_-}{48}"', 'CURRENTSAPI_KEY=${A-Za-z0-9_-}{48}'],
      nonExamples: ['currentsapi_key = "${A-Za-z0-9_-}{53}"', 'key = "${A-Za-z0-9_-}{48}"'],
    },
  ],
};
