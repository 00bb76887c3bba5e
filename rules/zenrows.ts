import type { ProviderDef } from '../src/model/provider.ts';

export const zenrows: ProviderDef = {
  name: 'ZenRows',
  words: ['zenrows'],
  revoke: 'https://app.zenrows.com/',
  source: 'https://docs.zenrows.com/',
  rules: [
    {
      id: 'zenrows-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'ZENROWS_API_KEY',
      examples: ['ZENROWS_API_KEY=${0-9a-f}{40}', 'zenrows_api_key: "${0-9a-f}{40}"'],
      nonExamples: ['ZENROWS_API_KEY=${0-9a-f}{47}', 'ZENROWS_API_KEY=${0-9a-f}{37}'],
    },
  ],
};
