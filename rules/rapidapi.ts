import type { ProviderDef } from '../src/model/provider.ts';

export const rapidapi: ProviderDef = {
  name: 'RapidAPI',
  words: ['rapidapi', 'rapid_api', 'rapid-api'],
  revoke: 'https://rapidapi.com/developer/apps',
  source: 'https://docs.rapidapi.com/docs/keys-and-key-rotation',
  rules: [
    {
      id: 'rapidapi-application-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{50}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'RAPIDAPI_KEY',
      examples: ['RAPIDAPI_KEY=${A-Za-z0-9_-}{50}', 'const rapidapiKey = "${A-Za-z0-9_-}{50}";'],
      nonExamples: ['rapidapi_key = ${A-Za-z0-9_-}{45}', 'other_key = ${A-Za-z0-9_-}{50}'],
    },
  ],
};
