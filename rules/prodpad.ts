import type { ProviderDef } from '../src/model/provider.ts';

export const prodpad: ProviderDef = {
  name: 'ProdPad',
  words: ['prodpad'],
  revoke: 'https://app.prodpad.com/me/apikeys',
  source: 'https://help.prodpad.com/',
  rules: [
    {
      id: 'prodpad-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{64}/,
      env: 'PRODPAD_API_KEY',
      examples: ['PRODPAD_API_KEY=${0-9A-Fa-f}{64}', 'const prodpadKey = "${0-9A-Fa-f}{64}";'],
      nonExamples: ['prodpad_key = ${0-9A-Fa-f}{59}', 'other_key = ${0-9A-Fa-f}{64}'],
    },
  ],
};
