import type { ProviderDef } from '../src/model/provider.ts';

export const infracost: ProviderDef = {
  name: 'Infracost',
  words: ['infracost'],
  revoke: 'https://dashboard.infracost.io',
  source: 'https://www.infracost.io/docs/',
  rules: [
    {
      id: 'infracost-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      keywords: ['ico-'],
      token: /ico-[A-Za-z0-9]{32}/,
      notBefore: 'A-Za-z0-9_./-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'INFRACOST_API_KEY',
      examples: ['INFRACOST_API_KEY=ico-${A-Za-z0-9}{32}', 'const infracostApiKey = "ico-${A-Za-z0-9}{32}";'],
      nonExamples: ['INFRACOST_API_KEY=ico-${A-Za-z0-9}{29}', 'INFRACOST_API_KEY=ico-${A-Za-z0-9}{37}'],
    },
  ],
};
