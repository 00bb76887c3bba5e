import type { ProviderDef } from '../src/model/provider.ts';

export const chatfuel: ProviderDef = {
  name: 'Chatfuel',
  words: ['chatfuel', 'chatfule'],
  revoke: 'https://docs.chatfuel.com/',
  source: 'https://docs.chatfuel.com/',
  rules: [
    {
      id: 'chatfuel-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{128}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CHATFUEL_TOKEN',
      examples: ['CHATFUEL_TOKEN=${0-9}{1}${0-9A-Za-z}{127}', '{"chatfuel_key": "${0-9A-Za-z}{128}"}'],
      nonExamples: ['CHATFUEL_TOKEN=${0-9A-Za-z}{127}', 'CHATFUEL_TOKEN=${0-9A-Za-z}{129}'],
    },
  ],
};
