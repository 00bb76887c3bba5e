import type { ProviderDef } from '../src/model/provider.ts';

export const brandfetch: ProviderDef = {
  name: 'Brandfetch',
  words: ['brandfetch'],
  revoke: 'https://docs.brandfetch.com/',
  source: 'https://docs.brandfetch.com/',
  rules: [
    {
      id: 'brandfetch-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z+/]{43}=|[0-9A-Za-z]{40}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BRANDFETCH_API_KEY',
      examples: ['BRANDFETCH_API_KEY=${0-9A-Za-z+/}{43}=', '{"brandfetch_key": "${0-9A-Za-z}{40}"}'],
      nonExamples: ['BRANDFETCH_API_KEY=${0-9A-Za-z+/}{42}='],
    },
  ],
};
