import type { ProviderDef } from '../src/model/provider.ts';

export const tatumio: ProviderDef = {
  name: 'Tatum',
  words: ['tatum'],
  revoke: 'https://dashboard.tatum.io/',
  source: 'https://docs.tatum.io/docs/authentication',
  rules: [
    {
      id: 'tatumio-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth', 'api'],
      value: /t-[0-9a-f]{24}-[0-9a-f]{24}|[0-9a-z-]{36}/,
      minEntropy: 3,
      env: 'TATUM_API_KEY',
      examples: [
        'TATUM_API_KEY=t-${0-9a-f}{24}-${0-9a-f}{24}',
        'tatumio token = "${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}"',
      ],
      nonExamples: ['TATUM_API_KEY=${0-9a-z}{20}'],
    },
  ],
};
