import type { ProviderDef } from '../src/model/provider.ts';

export const klaviyo: ProviderDef = {
  name: 'Klaviyo',
  words: ['klaviyo'],
  revoke: 'https://www.klaviyo.com/settings/account/api-keys',
  source: 'https://developers.klaviyo.com/en/docs/retrieve_api_credentials',
  rules: [
    {
      id: 'klaviyo-private-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /pk_[0-9a-f]{34}|pk_[A-Za-z0-9]{6}_[0-9a-f]{34}/,
      minEntropy: 3,
      env: 'KLAVIYO_API_KEY',
      examples: ['KLAVIYO_API_KEY=pk_${0-9a-f}{34}', 'const klaviyoApiKey = "pk_${0-9a-f}{34}";'],
      nonExamples: ['KLAVIYO_API_KEY=pk_${0-9a-f}{31}', 'KLAVIYO_API_KEY=pk_${0-9a-f}{39}'],
    },
  ],
};
