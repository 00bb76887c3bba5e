import type { ProviderDef } from '../src/model/provider.ts';

export const juro: ProviderDef = {
  name: 'Juro',
  words: ['juro'],
  revoke: 'https://app.juro.com/settings',
  source: 'https://api-docs.juro.com/',
  rules: [
    {
      id: 'juro-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'JURO_API_KEY',
      examples: ['JURO_API_KEY=${A-Za-z0-9}{40}', 'const juroApiKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['JURO_API_KEY=${A-Za-z0-9}{37}', 'JURO_API_KEY=${A-Za-z0-9}{45}'],
    },
  ],
};
