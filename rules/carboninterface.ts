import type { ProviderDef } from '../src/model/provider.ts';

export const carboninterface: ProviderDef = {
  name: 'Carbon Interface',
  words: ['carboninterface', 'carbon_interface', 'carbon-interface'],
  revoke: 'https://docs.carboninterface.com/',
  source: 'https://docs.carboninterface.com/',
  rules: [
    {
      id: 'carboninterface-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Za-z]{20,22}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'CARBON_INTERFACE_API_KEY',
      examples: ['CARBON_INTERFACE_API_KEY=${0-9A-Za-z}{20}', '{"carboninterface_key": "${0-9A-Za-z}{20}"}'],
      nonExamples: ['CARBON_INTERFACE_API_KEY=${0-9A-Za-z}{19}', 'CARBON_INTERFACE_API_KEY=${0-9A-Za-z}{23}'],
    },
  ],
};
