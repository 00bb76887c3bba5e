import type { ProviderDef } from '../src/model/provider.ts';

export const edenai: ProviderDef = {
  name: 'Eden AI',
  words: ['edenai', 'eden_ai', 'eden-ai'],
  revoke: 'https://app.edenai.run/admin/account/settings',
  source: 'https://docs.edenai.co/',
  rules: [
    {
      id: 'edenai-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,200}\.ey[A-Za-z0-9_-]{20,800}\.[A-Za-z0-9_-]{20,500}/,
      minEntropy: 4,
      env: 'EDENAI_API_KEY',
      examples: [
        'edenai_token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
        'EDENAI_API_KEY=eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{90}.${A-Za-z0-9_-}{43}',
      ],
      nonExamples: [
        'edenai_token = "eyJ${A-Za-z0-9}{33}"',
        'token = "eyJ${A-Za-z0-9}{33}.eyJ${A-Za-z0-9}{70}.${A-Za-z0-9_-}{43}"',
      ],
    },
  ],
};
