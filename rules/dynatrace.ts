import type { ProviderDef } from '../src/model/provider.ts';

export const dynatrace: ProviderDef = {
  name: 'Dynatrace',
  words: ['dynatrace', 'dt_'],
  revoke:
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  source:
    'https://docs.dynatrace.com/docs/manage/identity-access-management/access-tokens-and-oauth-clients/access-tokens',
  rules: [
    {
      id: 'dynatrace-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['dt0c01.', 'dt0s01.', 'dt0s02.', 'dt0s03.', 'dt0s04.', 'dt0s06.', 'dt0s08.', 'dt0s16.'],
      token: /dt0[a-z][0-9]{2}\.[A-Za-z0-9]{8,24}\.[A-Za-z0-9]{64}/,
      minEntropy: 3.5,
      env: 'DT_API_TOKEN',
      examples: ['dt0c01.${A-Z2-7}{24}.${A-Z2-7}{64}', 'dt0s16.${A-Z2-7}{8}.${A-Z2-7}{64}'],
      nonExamples: ['dt0c01.${A-Z2-7}{24}', 'dt0c01.${A-Z2-7}{24}.${A-Z2-7}{50}'],
    },
  ],
};
