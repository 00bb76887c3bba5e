import type { ProviderDef } from '../src/model/provider.ts';

export const mux: ProviderDef = {
  name: 'Mux',
  words: ['mux'],
  revoke: 'https://dashboard.mux.com/settings/access-tokens',
  source: 'https://www.mux.com/docs/core/make-api-requests',
  rules: [
    {
      id: 'mux-token-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'high',
      value: /[A-Za-z0-9+/]{75}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-path'],
      env: 'MUX_TOKEN_SECRET',
      examples: ['MUX_TOKEN_SECRET=${A-Za-z0-9+/}{75}'],
      nonExamples: [
        'MUX_TOKEN_SECRET=${A-Za-z0-9+/}{60}',
        'MUX_TOKEN_ID=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
    },
    {
      id: 'mux-signing-key',
      kind: 'signing-secret',
      severity: 'high',
      confidence: 'high',
      value: /LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt[A-Za-z0-9+/]{400,4000}={0,2}/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      env: 'MUX_PRIVATE_KEY',
      examples: ['MUX_PRIVATE_KEY=LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVkt${A-Za-z0-9+/}{1000}=='],
      nonExamples: ['MUX_PRIVATE_KEY=LS0tLS1CRUdJTiBQVUJMSUMgS0VZLS0t${A-Za-z0-9+/}{300}'],
    },
  ],
};
