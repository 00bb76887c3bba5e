import type { ProviderDef } from '../src/model/provider.ts';

export const convertkit: ProviderDef = {
  name: 'Kit (ConvertKit)',
  words: ['convertkit', 'convert_kit'],
  revoke: 'https://app.kit.com/account_settings/developer_settings',
  source: 'https://developers.kit.com/',
  rules: [
    {
      id: 'convertkit-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}|[A-Za-z0-9_-]{22}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CONVERTKIT_API_KEY',
      examples: ['convertkit_key = "${A-Za-z0-9_-}{22}"', 'CONVERTKIT_KEY=${A-Za-z0-9_-}{43}'],
      nonExamples: ['convertkit_key = "${A-Za-z0-9_-}{48}"', 'key = "${A-Za-z0-9_-}{22}"'],
    },
  ],
};
