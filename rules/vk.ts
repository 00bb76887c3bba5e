import type { ProviderDef } from '../src/model/provider.ts';

export const vk: ProviderDef = {
  name: 'VK',
  words: ['vkontakte', 'vk_api'],
  revoke: 'https://id.vk.com/account/',
  source: 'https://dev.vk.com/api/access-token/getting-started',
  rules: [
    {
      id: 'vk-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['vk1.a.'],
      token: /vk1\.a\.[A-Za-z0-9_-]{60,300}/,
      minEntropy: 4,
      env: 'VK_TOKEN',
      examples: ['VK_TOKEN=vk1.a.${A-Za-z0-9_-}{210}${a-z}{1}'],
      nonExamples: ['vk1.a.${A-Za-z0-9}{20}'],
    },
  ],
};
