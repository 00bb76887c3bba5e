import type { ProviderDef } from '../src/model/provider.ts';

export const voodoosms: ProviderDef = {
  name: 'Voodoo SMS',
  words: ['voodoosms', 'voodoo_sms', 'voodoo-sms'],
  revoke: 'https://www.voodoosms.com/portal',
  source: 'https://help.voodoosms.com/',
  rules: [
    {
      id: 'voodoosms-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{46}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'VOODOOSMS_API_KEY',
      examples: ['VOODOOSMS_API_KEY=${A-Za-z0-9}{46}', 'voodoosms_api_key: "${A-Za-z0-9}{46}"'],
      nonExamples: ['VOODOOSMS_API_KEY=${A-Za-z0-9}{53}', 'VOODOOSMS_API_KEY=${A-Za-z0-9}{43}'],
    },
  ],
};
