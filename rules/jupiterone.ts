import type { ProviderDef } from '../src/model/provider.ts';

export const jupiterone: ProviderDef = {
  name: 'JupiterOne',
  words: ['jupiterone', 'jupiter_one', 'j1_api'],
  revoke: 'https://apps.us.jupiterone.io/',
  source: 'https://docs.jupiterone.io/reference',
  rules: [
    {
      id: 'jupiterone-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{76}/,
      minEntropy: 3,
      env: 'JUPITERONE_API_KEY',
      examples: ['JUPITERONE_API_KEY=${A-Za-z0-9}{76}', 'const jupiteroneApiKey = "${A-Za-z0-9}{76}";'],
      nonExamples: ['JUPITERONE_API_KEY=${A-Za-z0-9}{73}', 'JUPITERONE_API_KEY=${A-Za-z0-9}{81}'],
    },
  ],
};
