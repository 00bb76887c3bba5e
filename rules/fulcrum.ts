import type { ProviderDef } from '../src/model/provider.ts';

export const fulcrum: ProviderDef = {
  name: 'Fulcrum',
  words: ['fulcrum'],
  revoke: 'https://web.fulcrumapp.com/settings/api',
  source: 'https://docs.fulcrumapp.com/reference/intro',
  rules: [
    {
      id: 'fulcrum-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{80}/,
      minEntropy: 3,
      env: 'FULCRUM_API_KEY',
      examples: ['FULCRUM_API_KEY=${0-9a-z}{80}', 'const fulcrumApiKey = "${0-9a-z}{80}";'],
      nonExamples: ['FULCRUM_API_KEY=${0-9a-z}{77}', 'FULCRUM_API_KEY=${0-9a-z}{85}'],
    },
  ],
};
