import type { ProviderDef } from '../src/model/provider.ts';

export const documo: ProviderDef = {
  name: 'Documo',
  words: ['documo', 'mfax'],
  revoke: 'https://app.documo.com/',
  source: 'https://docs.documo.com/',
  rules: [
    {
      id: 'documo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,200}\.ey[A-Za-z0-9_-]{20,800}\.[A-Za-z0-9_-]{20,500}/,
      minEntropy: 4,
      env: 'DOCUMO_API_KEY',
      examples: [
        'documo_token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
        'DOCUMO_API_KEY=eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{90}.${A-Za-z0-9_-}{43}',
      ],
      nonExamples: [
        'documo_token = "eyJ${A-Za-z0-9}{33}"',
        'token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
      ],
    },
  ],
};
