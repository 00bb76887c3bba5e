import type { ProviderDef } from '../src/model/provider.ts';

export const helpscout: ProviderDef = {
  name: 'Help Scout',
  words: ['helpscout', 'help_scout', 'help-scout'],
  revoke: 'https://secure.helpscout.net/users/api-keys',
  source: 'https://developer.helpscout.com/',
  rules: [
    {
      id: 'helpscout-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      notBefore: 'A-Za-z0-9/@',
      minEntropy: 3,
      env: 'HELPSCOUT_API_KEY',
      examples: ['HELPSCOUT_API_KEY=${0-9a-f}{40}', 'const helpscoutApiKey = "${0-9a-f}{40}";'],
      nonExamples: ['HELPSCOUT_API_KEY=${0-9a-f}{37}', 'HELPSCOUT_API_KEY=${0-9a-f}{45}'],
    },
  ],
};
