import type { ProviderDef } from '../src/model/provider.ts';

export const checio: ProviderDef = {
  name: 'Chec (Commerce.js)',
  words: ['chec_', 'checio', 'chec.io', 'commercejs', 'commerce.js'],
  revoke: 'https://commercejs.com/docs/',
  source: 'https://commercejs.com/docs/',
  rules: [
    {
      id: 'checio-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /[ps]k_[0-9a-z]{45}/,
      minEntropy: 3,
      env: 'CHEC_API_KEY',
      examples: ['CHEC_API_KEY=${ps}{1}k_${0-9a-z}{45}', '{"chec_key": "${ps}{1}k_${0-9a-z}{45}"}'],
      nonExamples: ['CHEC_API_KEY=${ps}{1}k_${0-9a-z}{44}'],
    },
  ],
};
