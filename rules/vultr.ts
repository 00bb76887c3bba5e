import type { ProviderDef } from '../src/model/provider.ts';

export const vultr: ProviderDef = {
  name: 'Vultr',
  words: ['vultr'],
  revoke: 'https://my.vultr.com/settings/#settingsapi',
  source: 'https://www.vultr.com/api/',
  rules: [
    {
      id: 'vultr-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Z0-9]{36}/,
      minEntropy: 3,
      env: 'VULTR_API_KEY',
      examples: ['VULTR_API_KEY=${A-Z0-9}{36}', 'vultr_api_key: "${A-Z0-9}{36}"'],
      nonExamples: ['VULTR_API_KEY=${A-Z0-9}{43}', 'VULTR_API_KEY=${A-Z0-9}{33}'],
    },
  ],
};
