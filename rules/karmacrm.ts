import type { ProviderDef } from '../src/model/provider.ts';

export const karmacrm: ProviderDef = {
  name: 'karmaCRM',
  words: ['karmacrm', 'karma_crm'],
  revoke: 'https://app.karmacrm.com/',
  source: 'https://www.karmacrm.com/',
  rules: [
    {
      id: 'karmacrm-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{20}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'KARMACRM_API_KEY',
      examples: ['KARMACRM_API_KEY=${A-Za-z0-9}{20}', 'const karmacrmApiKey = "${A-Za-z0-9}{20}";'],
      nonExamples: ['KARMACRM_API_KEY=${A-Za-z0-9}{17}', 'KARMACRM_API_KEY=${A-Za-z0-9}{25}'],
    },
  ],
};
