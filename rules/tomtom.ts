import type { ProviderDef } from '../src/model/provider.ts';

export const tomtom: ProviderDef = {
  name: 'TomTom',
  words: ['tomtom'],
  revoke: 'https://developer.tomtom.com/user/me/apps',
  source: 'https://developer.tomtom.com/how-to-get-tomtom-api-key',
  rules: [
    {
      id: 'tomtom-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TOMTOM_API_KEY',
      examples: ['TOMTOM_API_KEY=${A-Za-z0-9}{32}', 'tomtom_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['TOMTOM_API_KEY=${A-Za-z0-9}{39}', 'TOMTOM_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
