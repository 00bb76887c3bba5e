import type { ProviderDef } from '../src/model/provider.ts';

export const plaid: ProviderDef = {
  name: 'Plaid',
  words: ['plaid'],
  revoke: 'https://dashboard.plaid.com/developers/keys',
  source: 'https://plaid.com/docs/api/',
  rules: [
    {
      id: 'plaid-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['access-sandbox-', 'access-development-', 'access-production-'],
      token: /access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'PLAID_ACCESS_TOKEN',
      examples: [
        'PLAID_ACCESS_TOKEN=access-production-${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'access-sandbox-${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: ['access-production-${0-9a-f}{20}', 'access-sandbox-${a-z}{12}'],
    },
    {
      id: 'plaid-processor-token',
      kind: 'access-token',
      label: { en: 'processor token', ja: 'プロセッサートークン' },
      severity: 'high',
      confidence: 'high',
      keywords: ['processor-sandbox-', 'processor-development-', 'processor-production-'],
      token:
        /processor-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'PLAID_PROCESSOR_TOKEN',
      examples: ['processor-production-${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['processor-production-${0-9a-f}{20}'],
    },
    {
      id: 'plaid-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-z]{30}/,
      minEntropy: 3,
      env: 'PLAID_SECRET',
      examples: ['PLAID_SECRET=${0-9a-f}{30}', 'plaid_secret_key: "${0-9a-z}{30}"'],
      nonExamples: ['PLAID_CLIENT_ID=${0-9a-f}{24}', 'PLAID_SECRET=${0-9a-f}{20}'],
    },
  ],
};
