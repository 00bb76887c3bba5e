import type { ProviderDef } from '../src/model/provider.ts';

export const scalingo: ProviderDef = {
  name: 'Scalingo',
  words: ['scalingo'],
  revoke: 'https://dashboard.scalingo.com/account/tokens',
  source: 'https://developers.scalingo.com/',
  rules: [
    {
      id: 'scalingo-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['tk-us-'],
      token: /tk-us-[A-Za-z0-9_-]{48}/,
      minEntropy: 3,
      env: 'SCALINGO_API_TOKEN',
      examples: ['SCALINGO_API_TOKEN=tk-us-${A-Za-z0-9_-}{47}x'],
      nonExamples: ['tk-us-${A-Za-z0-9}{30}'],
    },
  ],
};
