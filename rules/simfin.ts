import type { ProviderDef } from '../src/model/provider.ts';

export const simfin: ProviderDef = {
  name: 'SimFin',
  words: ['simfin'],
  revoke: 'https://app.simfin.com/data-api',
  source: 'https://simfin.readme.io/',
  rules: [
    {
      id: 'simfin-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SIMFIN_API_KEY',
      examples: [
        'SIMFIN_API_KEY=${A-Za-z0-9}{32}',
        'SIMFIN_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
      ],
      nonExamples: ['SIMFIN_API_KEY=${A-Za-z0-9}{27}', 'other_key=${A-Za-z0-9}{32}'],
    },
  ],
};
