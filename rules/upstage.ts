import type { ProviderDef } from '../src/model/provider.ts';

export const upstage: ProviderDef = {
  name: 'Upstage',
  words: ['upstage'],
  revoke: 'https://console.upstage.ai/api-keys',
  source: 'https://console.upstage.ai/docs',
  rules: [
    {
      id: 'upstage-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}|up_[A-Za-z0-9]{29}/,
      minEntropy: 3,
      checks: ['not-hex', 'not-identifier'],
      env: 'UPSTAGE_API_KEY',
      examples: ['UPSTAGE_API_KEY=up_${A-Za-z0-9}{29}', 'upstage_api_key: "${0-9}{1}${A-Za-z0-9}{39}"'],
      nonExamples: ['UPSTAGE_API_KEY=up_${A-Za-z0-9}{12}'],
    },
  ],
};
