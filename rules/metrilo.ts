import type { ProviderDef } from '../src/model/provider.ts';

export const metrilo: ProviderDef = {
  name: 'Metrilo',
  words: ['metrilo'],
  revoke: 'https://www.metrilo.com/',
  source: 'https://www.metrilo.com/',
  rules: [
    {
      id: 'metrilo-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{16}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'METRILO_API_KEY',
      examples: ['METRILO_API_KEY=${0-9}{1}${0-9a-z}{15}', 'const metriloKey = "${a-z}{2}${0-9}{4}${a-z}{10}";'],
      nonExamples: ['METRILO_API_KEY = ${0-9a-z}{13}', 'metrilo_id = ${0-9}{9}'],
    },
  ],
};
