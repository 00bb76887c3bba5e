import type { ProviderDef } from '../src/model/provider.ts';

export const flowflu: ProviderDef = {
  name: 'Flowlu',
  words: ['flowflu', 'flowlu'],
  revoke: 'https://www.flowlu.com/',
  source: 'https://www.flowlu.com/api/',
  rules: [
    {
      id: 'flowflu-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{51}/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'FLOWFLU_API_KEY',
      examples: ['flowflu_key = "${A-Za-z0-9}{51}"', 'FLOWFLU_KEY=${A-Za-z0-9}{51}'],
      nonExamples: ['flowflu_key = "${A-Za-z0-9}{56}"', 'key = "${A-Za-z0-9}{51}"'],
    },
  ],
};
