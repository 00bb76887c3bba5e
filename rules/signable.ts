import type { ProviderDef } from '../src/model/provider.ts';

export const signable: ProviderDef = {
  name: 'Signable',
  words: ['signable'],
  revoke: 'https://app.signable.co.uk/',
  source: 'https://developers.signable.app/',
  rules: [
    {
      id: 'signable-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'SIGNABLE_API_KEY',
      examples: ['SIGNABLE_API_KEY=${0-9a-z}{32}', 'const signableKey = "${0-9a-z}{32}";'],
      nonExamples: ['signable_key = ${0-9a-z}{27}', 'other_key = ${0-9a-z}{32}'],
    },
  ],
};
