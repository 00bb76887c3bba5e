import type { ProviderDef } from '../src/model/provider.ts';

export const feedier: ProviderDef = {
  name: 'Feedier',
  words: ['feedier'],
  revoke: 'https://feedier.com/',
  source: 'https://feedier.com/',
  rules: [
    {
      id: 'feedier-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FEEDIER_API_KEY',
      examples: ['feedier_key = "${A-Za-z0-9}{32}"', 'FEEDIER_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['feedier_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
