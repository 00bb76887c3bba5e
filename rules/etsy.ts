import type { ProviderDef } from '../src/model/provider.ts';

export const etsy: ProviderDef = {
  name: 'Etsy',
  words: ['etsy'],
  revoke: 'https://www.etsy.com/developers/your-apps',
  source: 'https://developers.etsy.com/documentation/essentials/authentication',
  rules: [
    {
      id: 'etsy-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{24}:[0-9a-z]{10}|[0-9a-z]{24}/,
      minEntropy: 3,
      env: 'ETSY_API_KEY',
      examples: ['ETSY_API_KEY=${0-9a-z}{24}', 'x-etsy-api-key: ${0-9a-z}{24}:${0-9a-z}{10}'],
      nonExamples: ['ETSY_API_KEY=${0-9a-z}{30}', 'etsy_shop = ${1-9}{9}'],
    },
  ],
};
