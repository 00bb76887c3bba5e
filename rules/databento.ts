import type { ProviderDef } from '../src/model/provider.ts';

export const databento: ProviderDef = {
  name: 'Databento',
  words: ['databento'],
  revoke: 'https://databento.com/portal/keys',
  source: 'https://databento.com/docs/quickstart',
  rules: [
    {
      id: 'databento-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /db-[A-Za-z0-9]{29}/,
      minEntropy: 3,
      env: 'DATABENTO_API_KEY',
      examples: ['DATABENTO_API_KEY=db-${A-Za-z0-9}{29}'],
      nonExamples: ['DATABENTO_API_KEY=db-${A-Za-z0-9}{20}'],
    },
  ],
};
