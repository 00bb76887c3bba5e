import type { ProviderDef } from '../src/model/provider.ts';

export const vonage: ProviderDef = {
  name: 'Vonage',
  words: ['vonage', 'nexmo'],
  revoke: 'https://dashboard.vonage.com/settings',
  source: 'https://developer.vonage.com/en/getting-started/concepts/authentication',
  rules: [
    {
      id: 'vonage-api-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret', 'token'],
      value: /[A-Za-z0-9]{16}/,
      minEntropy: 2.8,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'VONAGE_API_SECRET',
      examples: ['VONAGE_API_SECRET=${A-Za-z0-9}{16}', 'vonage_api_secret: "${A-Za-z0-9}{16}"'],
      nonExamples: ['VONAGE_API_SECRET=${A-Za-z0-9}{23}', 'VONAGE_API_SECRET=${A-Za-z0-9}{13}'],
    },
  ],
};
