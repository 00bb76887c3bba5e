import type { ProviderDef } from '../src/model/provider.ts';

export const stormglass: ProviderDef = {
  name: 'Storm Glass',
  words: ['stormglass', 'storm_glass', 'storm-glass'],
  revoke: 'https://dashboard.stormglass.io/',
  source: 'https://docs.stormglass.io/',
  rules: [
    {
      id: 'stormglass-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9-]{73}/,
      minEntropy: 3.2,
      checks: ['not-identifier'],
      env: 'STORMGLASS_API_KEY',
      examples: ['STORMGLASS_API_KEY=${A-Za-z0-9-}{73}', 'const stormglassKey = "${A-Za-z0-9-}{73}";'],
      nonExamples: ['stormglass_key = ${A-Za-z0-9-}{68}', 'other_key = ${A-Za-z0-9-}{73}'],
    },
  ],
};
