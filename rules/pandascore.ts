import type { ProviderDef } from '../src/model/provider.ts';

export const pandascore: ProviderDef = {
  name: 'PandaScore',
  words: ['pandascore', 'panda_score'],
  revoke: 'https://developers.pandascore.co/docs/authentication',
  source: 'https://developers.pandascore.co/docs/authentication',
  rules: [
    {
      id: 'pandascore-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{51}/,
      minEntropy: 3,
      env: 'PANDASCORE_API_KEY',
      examples: ['PANDASCORE_API_KEY=${A-Za-z0-9_-}{51}', 'const pandascoreKey = "${A-Za-z0-9_-}{51}";'],
      nonExamples: ['PANDASCORE_API_KEY = ${A-Za-z0-9_-}{48}', 'pandascore_id = ${0-9}{9}'],
    },
  ],
};
