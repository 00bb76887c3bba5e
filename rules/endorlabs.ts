import type { ProviderDef } from '../src/model/provider.ts';

export const endorlabs: ProviderDef = {
  name: 'Endor Labs',
  words: ['endor'],
  revoke: 'https://app.endorlabs.com/settings/access-control/api-keys',
  source: 'https://docs.endorlabs.com/administration/api-keys/',
  rules: [
    {
      id: 'endorlabs-api-credential',
      kind: 'api-key',
      label: { en: 'API key or secret', ja: 'API キーまたはシークレット' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['endr+'],
      token: /endr\+[A-Za-z0-9-]{16}/,
      minEntropy: 3,
      env: 'ENDOR_API_CREDENTIALS_SECRET',
      examples: ['endr+${A-Za-z0-9}{16}'],
      nonExamples: ['endr+${A-Za-z0-9}{10}', 'endr+${A-Za-z0-9}{22}'],
    },
  ],
};
