import type { ProviderDef } from '../src/model/provider.ts';

export const rootly: ProviderDef = {
  name: 'Rootly',
  words: ['rootly'],
  revoke: 'https://rootly.com/account/api-keys',
  source: 'https://docs.rootly.com/api-reference/overview',
  rules: [
    {
      id: 'rootly-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['rootly_'],
      token: /rootly_[0-9a-f]{64}/,
      env: 'ROOTLY_API_TOKEN',
      examples: ['ROOTLY_API_TOKEN=rootly_${0-9a-f}{64}'],
      nonExamples: ['rootly_${0-9a-f}{40}', 'rootly_${g-z}{64}'],
    },
  ],
};
