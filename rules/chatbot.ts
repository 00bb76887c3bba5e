import type { ProviderDef } from '../src/model/provider.ts';

export const chatbot: ProviderDef = {
  name: 'ChatBot',
  words: ['chatbot'],
  revoke: 'https://www.chatbot.com/docs/',
  source: 'https://www.chatbot.com/docs/',
  rules: [
    {
      id: 'chatbot-developer-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9A-Za-z_-]{32}/,
      nouns: ['token', 'key', 'secret'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'CHATBOT_TOKEN',
      examples: ['CHATBOT_TOKEN=${0-9A-Za-z_-}{32}', '{"chatbot_token": "${0-9A-Za-z_-}{32}"}'],
      nonExamples: ['CHATBOT_TOKEN=${0-9A-Za-z_-}{31}'],
    },
  ],
};
