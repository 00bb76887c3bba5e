import type { ProviderDef } from '../src/model/provider.ts';

export const smartsheets: ProviderDef = {
  name: 'Smartsheet',
  words: ['smartsheet'],
  revoke: 'https://app.smartsheet.com/b/home',
  source: 'https://developers.smartsheet.com/api/smartsheet/guides/basics/authentication',
  rules: [
    {
      id: 'smartsheets-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{37}|[0-9a-z]{26}/,
      minEntropy: 3,
      env: 'SMARTSHEET_ACCESS_TOKEN',
      examples: ['SMARTSHEET_ACCESS_TOKEN=${A-Za-z0-9}{37}', 'smartsheet_token = "${0-9a-z}{26}"'],
      nonExamples: ['SMARTSHEET_ACCESS_TOKEN=${A-Za-z0-9}{30}', 'other_token=${A-Za-z0-9}{37}'],
    },
  ],
};
