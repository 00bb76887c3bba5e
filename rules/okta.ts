import type { ProviderDef } from '../src/model/provider.ts';

export const okta: ProviderDef = {
  name: 'Okta',
  words: ['okta', 'ssws'],
  revoke: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  source: 'https://developer.okta.com/docs/guides/create-an-api-token/main/',
  rules: [
    {
      id: 'okta-api-token',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      value: /00[A-Za-z0-9_-]{40}/,
      minEntropy: 3.5,
      env: 'OKTA_CLIENT_TOKEN',
      examples: ['OKTA_CLIENT_TOKEN=00${A-Za-z0-9_-}{40}', 'Authorization: SSWS 00${A-Za-z0-9}{40}'],
      nonExamples: ['OKTA_CLIENT_TOKEN=00${A-Za-z0-9}{30}', 'OKTA_CLIENT_ID=0oa${A-Za-z0-9}{17}'],
    },
    {
      id: 'okta-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{64}|[A-Za-z0-9_-]{40}/,
      nouns: ['secret'],
      minEntropy: 3.5,
      checks: ['mixed-classes'],
      env: 'OKTA_CLIENT_SECRET',
      examples: ['OKTA_CLIENT_SECRET=${A-Za-z0-9_-}{64}', 'okta_client_secret: ${A-Za-z0-9_-}{40}'],
      nonExamples: ['OKTA_CLIENT_SECRET=${A-Za-z0-9_-}{30}', 'okta_group=${A-Za-z0-9_-}{40}'],
    },
  ],
};
