import type { ProviderDef } from '../src/model/provider.ts';

export const alegra: ProviderDef = {
  name: 'Alegra',
  words: ['alegra'],
  revoke: 'https://developer.alegra.com/',
  source: 'https://developer.alegra.com/',
  rules: [
    {
      id: 'alegra-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{20}/,
      minEntropy: 3,
      env: 'ALEGRA_API_TOKEN',
      examples: ['ALEGRA_API_TOKEN=${0-9a-z}{20}', '{"alegra_key": "${0-9a-z}{20}"}'],
      nonExamples: ['ALEGRA_API_TOKEN=${0-9a-z}{19}', 'ALEGRA_API_TOKEN=${0-9a-z}{21}'],
    },
  ],
};
