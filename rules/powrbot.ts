import type { ProviderDef } from '../src/model/provider.ts';

export const powrbot: ProviderDef = {
  name: 'Powrbot',
  words: ['powrbot'],
  revoke: 'https://powrbot.com/',
  source: 'https://powrbot.com/',
  rules: [
    {
      id: 'powrbot-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'POWRBOT_API_KEY',
      examples: ['POWRBOT_API_KEY=${A-Za-z0-9}{40}', 'const powrbotKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['powrbot_key = ${A-Za-z0-9}{35}', 'other_key = ${A-Za-z0-9}{40}'],
    },
  ],
};
