import type { ProviderDef } from '../src/model/provider.ts';

export const protocolsio: ProviderDef = {
  name: 'protocols.io',
  words: ['protocolsio', 'protocols.io', 'protocols_io', 'protocols-io'],
  revoke: 'https://www.protocols.io/developers',
  source: 'https://www.protocols.io/developers',
  rules: [
    {
      id: 'protocolsio-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{64}/,
      minEntropy: 3,
      env: 'PROTOCOLSIO_TOKEN',
      examples: ['PROTOCOLSIO_TOKEN=${0-9a-z}{64}', 'const protocolsioToken = "${0-9a-z}{64}";'],
      nonExamples: ['protocolsio_token = ${0-9a-z}{59}', 'other_token = ${0-9a-z}{64}'],
    },
  ],
};
