import type { ProviderDef } from '../src/model/provider.ts';

export const datastax: ProviderDef = {
  name: 'DataStax Astra',
  words: ['datastax', 'astra'],
  revoke: 'https://astra.datastax.com/settings/tokens',
  source: 'https://docs.datastax.com/en/astra-db-serverless/administration/manage-application-tokens.html',
  rules: [
    {
      id: 'datastax-application-token',
      kind: 'app-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['AstraCS:'],
      token: /AstraCS:(?:[A-Za-z0-9]{20,30}:[0-9a-f]{64}|[A-Za-z0-9]{40})/,
      notAfter: 'A-Za-z0-9_:-',
      minEntropy: 3,
      env: 'ASTRA_DB_APPLICATION_TOKEN',
      examples: ['AstraCS:${A-Za-z}{24}:${0-9a-f}{64}', 'AstraCS:${0-9a-z}{40}'],
      nonExamples: ['AstraCS:${A-Za-z0-9}{10}'],
    },
  ],
};
