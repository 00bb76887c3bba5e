import type { ProviderDef } from '../src/model/provider.ts';

export const hiveage: ProviderDef = {
  name: 'Hiveage',
  words: ['hiveage'],
  revoke: 'https://www.hiveage.com/',
  source: 'https://www.hiveage.com/',
  rules: [
    {
      id: 'hiveage-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[A-Za-z0-9_-]{20}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'HIVEAGE_API_KEY',
      examples: ['HIVEAGE_API_KEY=${0-9}{1}${A-Za-z0-9}{19}', 'const hiveageApiKey = "${A-Za-z0-9}{20}";'],
      nonExamples: ['HIVEAGE_API_KEY=${A-Za-z0-9}{17}', 'HIVEAGE_API_KEY=${A-Za-z0-9}{25}'],
    },
  ],
};
