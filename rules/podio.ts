import type { ProviderDef } from '../src/model/provider.ts';

export const podio: ProviderDef = {
  name: 'Podio',
  words: ['podio'],
  revoke: 'https://podio.com/settings/api',
  source: 'https://developers.podio.com/authentication',
  rules: [
    {
      id: 'podio-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}|[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'PODIO_CLIENT_SECRET',
      examples: ['PODIO_CLIENT_SECRET=${A-Za-z0-9}{64}', 'const podioKey = "${A-Za-z0-9}{64}";'],
      nonExamples: ['PODIO_CLIENT_SECRET=${A-Za-z0-9}{50}', 'podio_app = ${0-9}{8}'],
    },
  ],
};
