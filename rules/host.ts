import type { ProviderDef } from '../src/model/provider.ts';

export const host: ProviderDef = {
  name: 'Host.io',
  words: ['host.io', 'hostio', 'host_io'],
  revoke: 'https://host.io/dashboard',
  source: 'https://host.io/docs',
  rules: [
    {
      id: 'host-api-token',
      kind: 'access-token',
      severity: 'low',
      confidence: 'low',
      value: /[0-9a-f]{14}/,
      minEntropy: 2.5,
      env: 'HOST_IO_TOKEN',
      examples: ['HOST_IO_TOKEN=${0-9a-f}{14}'],
      nonExamples: ['HOST_IO_TOKEN=${0-9a-f}{11}', 'HOST_IO_TOKEN=${0-9a-f}{19}'],
    },
  ],
};
