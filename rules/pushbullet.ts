import type { ProviderDef } from '../src/model/provider.ts';

export const pushbullet: ProviderDef = {
  name: 'Pushbullet',
  words: ['pushbullet', 'push_bullet'],
  revoke: 'https://www.pushbullet.com/#settings/account',
  source: 'https://docs.pushbullet.com/',
  rules: [
    {
      id: 'pushbullet-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /o\.[A-Za-z0-9]{32}|[A-Za-z0-9]{34}/,
      minEntropy: 3,
      env: 'PUSHBULLET_ACCESS_TOKEN',
      examples: ['PUSHBULLET_ACCESS_TOKEN=o.${A-Za-z0-9}{32}', 'pushbullet_token = "${A-Za-z0-9}{34}"'],
      nonExamples: ['pushbullet_token = ${A-Za-z0-9}{24}', 'other_token = o.${A-Za-z0-9}{32}'],
    },
  ],
};
