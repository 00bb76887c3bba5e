import type { ProviderDef } from '../src/model/provider.ts';

export const myfreshworks: ProviderDef = {
  name: 'Freshworks CRM',
  words: ['freshworks', 'freshsales', 'fresh_sales', 'myfreshworks'],
  revoke: 'https://developers.freshworks.com/crm/api/#authentication',
  source: 'https://developers.freshworks.com/crm/api/#authentication',
  rules: [
    {
      id: 'myfreshworks-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{22}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'FRESHWORKS_API_KEY',
      examples: ['FRESHWORKS_API_KEY=${A-Za-z0-9_-}{22}', 'const freshworksKey = "${A-Za-z0-9_-}{22}";'],
      nonExamples: ['FRESHWORKS_API_KEY = ${A-Za-z0-9_-}{19}', 'freshworks_id = ${0-9}{9}'],
    },
  ],
};
