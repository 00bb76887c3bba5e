import type { ProviderDef } from '../src/model/provider.ts';

export const appointedd: ProviderDef = {
  name: 'Appointedd',
  words: ['appointedd'],
  revoke: 'https://developers.appointedd.com/',
  source: 'https://developers.appointedd.com/',
  rules: [
    {
      id: 'appointedd-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/=]{88}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9_+/=-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APPOINTEDD_API_KEY',
      examples: ['APPOINTEDD_API_KEY=${A-Za-z0-9+/}{86}=='],
      nonExamples: ['APPOINTEDD_API_KEY=${A-Za-z0-9+/=}{87}'],
    },
  ],
};
