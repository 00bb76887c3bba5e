import type { ProviderDef } from '../src/model/provider.ts';

export const instantly: ProviderDef = {
  name: 'Instantly',
  words: ['instantly'],
  revoke: 'https://app.instantly.ai/app/settings/integrations',
  source: 'https://developer.instantly.ai/',
  rules: [
    {
      id: 'instantly-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[A-Za-z0-9+/]{62,72}={1,2}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'INSTANTLY_API_KEY',
      examples: ['INSTANTLY_API_KEY=${A-Za-z0-9}{66}==', 'const instantlyApiKey = "${A-Za-z0-9}{66}==";'],
      nonExamples: ['INSTANTLY_API_KEY=${A-Za-z0-9}{36}=='],
    },
  ],
};
