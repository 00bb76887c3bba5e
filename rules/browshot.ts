import type { ProviderDef } from '../src/model/provider.ts';

export const browshot: ProviderDef = {
  name: 'Browshot',
  words: ['browshot'],
  revoke: 'https://browshot.com/api/documentation',
  source: 'https://browshot.com/api/documentation',
  rules: [
    {
      id: 'browshot-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{28}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BROWSHOT_API_KEY',
      examples: ['BROWSHOT_API_KEY=${0-9A-Za-z}{28}', '{"browshot_key": "${0-9A-Za-z}{28}"}'],
      nonExamples: ['BROWSHOT_API_KEY=${0-9A-Za-z}{27}', 'BROWSHOT_API_KEY=${0-9A-Za-z}{29}'],
    },
  ],
};
