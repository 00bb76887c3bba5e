import type { ProviderDef } from '../src/model/provider.ts';

export const conversiontools: ProviderDef = {
  name: 'Conversion Tools',
  words: ['conversiontools', 'conversion_tools'],
  revoke: 'https://conversiontools.io/profile',
  source: 'https://conversiontools.io/api-documentation',
  rules: [
    {
      id: 'conversiontools-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,200}\.ey[A-Za-z0-9_-]{20,800}\.[A-Za-z0-9_-]{20,500}/,
      minEntropy: 4,
      env: 'CONVERSIONTOOLS_TOKEN',
      examples: [
        'conversiontools_token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
        'CONVERSIONTOOLS_API_KEY=eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{90}.${A-Za-z0-9_-}{43}',
      ],
      nonExamples: [
        'conversiontools_token = "eyJ${A-Za-z0-9}{33}"',
        'token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
      ],
    },
  ],
};
