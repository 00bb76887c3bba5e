import type { ProviderDef } from '../src/model/provider.ts';

export const asaas: ProviderDef = {
  name: 'Asaas',
  words: ['asaas', 'aact_'],
  revoke: 'https://docs.asaas.com/docs/authentication',
  source: 'https://docs.asaas.com/docs/authentication',
  rules: [
    {
      id: 'asaas-api-key',
      kind: 'api-key',
      why: {
        en: 'It moves money: transfers, refunds and Pix payments of the account.',
        ja: '口座の送金、返金、Pix決済を実行できます。',
      },
      severity: 'critical',
      confidence: 'high',
      keywords: ['$aact_'],
      token: /\$aact_(?:prod_|hmlg_)?[A-Za-z0-9+/]{80,240}={0,2}/,
      minEntropy: 3.5,
      env: 'ASAAS_API_KEY',
      examples: ['ASAAS_API_KEY=$aact_prod_${A-Za-z0-9}{160}', 'access_token: $aact_${A-Za-z0-9}{90}'],
      nonExamples: ['$aact_prod_${A-Za-z0-9}{20}'],
    },
  ],
};
