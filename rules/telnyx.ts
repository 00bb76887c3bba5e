import type { ProviderDef } from '../src/model/provider.ts';

export const telnyx: ProviderDef = {
  name: 'Telnyx',
  words: ['telnyx'],
  revoke: 'https://portal.telnyx.com/#/app/api-keys',
  source: 'https://developers.telnyx.com/docs/development/api-fundamentals/authentication',
  rules: [
    {
      id: 'telnyx-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['telnyx', 'KEY01'],
      token: /KEY[A-Za-z0-9_-]{55}/,
      minEntropy: 3,
      env: 'TELNYX_API_KEY',
      examples: ['KEY01${0-9A-F}{30}_${A-Za-z0-9}{22}', 'TELNYX_API_KEY=KEY0${0-9A-F}{31}_${A-Za-z0-9}{22}'],
      nonExamples: ['TELNYX_API_KEY=KEY${A-Za-z0-9}{20}'],
    },
  ],
};
