import type { ProviderDef } from '../src/model/provider.ts';

export const twist: ProviderDef = {
  name: 'Twist',
  words: ['twist'],
  revoke: 'https://twist.com/app_console',
  source: 'https://developer.twist.com/v3/',
  rules: [
    {
      id: 'twist-oauth-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /oauth2:[0-9a-f]{40}/,
      minEntropy: 3,
      env: 'TWIST_TOKEN',
      examples: ['TWIST_TOKEN=oauth2:${0-9a-f}{40}'],
      nonExamples: ['TWIST_TOKEN=oauth2:${0-9a-f}{20}'],
    },
  ],
};
