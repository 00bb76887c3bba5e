import type { ProviderDef } from '../src/model/provider.ts';

export const cloudplan: ProviderDef = {
  name: 'cloudplan',
  words: ['cloudplan'],
  revoke: 'https://www.cloudplan.net/',
  source: 'https://www.cloudplan.net/',
  rules: [
    {
      id: 'cloudplan-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLOUDPLAN_API_KEY',
      examples: ['cloudplan_key = "${A-Za-z0-9}{32}"', 'CLOUDPLAN_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['cloudplan_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
