import type { ProviderDef } from '../src/model/provider.ts';

export const keenio: ProviderDef = {
  name: 'Keen',
  words: ['keenio', 'keen_io', 'keen.io', 'keen-io', 'keen_project', 'keen_write', 'keen_read', 'keen_master'],
  revoke: 'https://keen.io/',
  source: 'https://keen.io/docs/api/',
  rules: [
    {
      id: 'keenio-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-F]{64}|[0-9A-Z]{64}|[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'KEENIO_API_KEY',
      examples: ['KEENIO_API_KEY=${0-9A-F}{64}', 'const keenioApiKey = "${0-9A-F}{64}";'],
      nonExamples: ['KEENIO_API_KEY=${0-9A-F}{61}', 'KEENIO_API_KEY=${0-9A-F}{69}'],
    },
  ],
};
