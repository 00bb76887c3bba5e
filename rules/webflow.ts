import type { ProviderDef } from '../src/model/provider.ts';

export const webflow: ProviderDef = {
  name: 'Webflow',
  words: ['webflow'],
  revoke: 'https://webflow.com/dashboard',
  source: 'https://developers.webflow.com/data/reference/authentication/site-token',
  rules: [
    {
      id: 'webflow-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'key', 'secret', 'api', 'auth'],
      value: /ws-[0-9a-f]{64}|[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'WEBFLOW_API_TOKEN',
      examples: ['WEBFLOW_API_TOKEN=${0-9a-f}{64}', 'webflow_token: "ws-${0-9a-f}{64}"'],
      nonExamples: ['webflow_site = ${0-9a-f}{24}'],
    },
  ],
};
