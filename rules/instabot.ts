import type { ProviderDef } from '../src/model/provider.ts';

export const instabot: ProviderDef = {
  name: 'Instabot',
  words: ['instabot'],
  revoke: 'https://app.instabot.io',
  source: 'https://instabot.io',
  rules: [
    {
      id: 'instabot-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/=]{43}[A-Za-z0-9=]/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'INSTABOT_API_KEY',
      examples: ['INSTABOT_API_KEY=${A-Za-z0-9}{43}=', 'const instabotApiKey = "${A-Za-z0-9}{43}=";'],
      nonExamples: ['INSTABOT_API_KEY=${A-Za-z0-9}{30}'],
    },
  ],
};
