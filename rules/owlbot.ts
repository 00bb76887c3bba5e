import type { ProviderDef } from '../src/model/provider.ts';

export const owlbot: ProviderDef = {
  name: 'Owlbot',
  words: ['owlbot', 'owl_bot'],
  revoke: 'https://owlbot.info/',
  source: 'https://owlbot.info/',
  rules: [
    {
      id: 'owlbot-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'OWLBOT_API_KEY',
      examples: ['OWLBOT_API_KEY=${0-9a-z}{40}', 'const owlbotKey = "${0-9a-z}{40}";'],
      nonExamples: ['OWLBOT_API_KEY = ${0-9a-z}{37}', 'owlbot_id = ${0-9}{9}'],
    },
  ],
};
