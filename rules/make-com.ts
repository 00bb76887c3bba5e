import type { ProviderDef } from '../src/model/provider.ts';

export const makeCom: ProviderDef = {
  name: 'Make',
  words: ['make_webhook', 'makecom'],
  revoke: 'https://www.make.com/en/help/tools/webhooks',
  source: 'https://www.make.com/en/help/tools/webhooks',
  rules: [
    {
      id: 'make-com-webhook',
      kind: 'webhook',
      severity: 'medium',
      confidence: 'high',
      keywords: ['.make.com/'],
      token: /https:\/\/hook\.(?:eu|us)[12]\.make\.com\/(?<secret>[0-9a-z]{32})/,
      reach: { before: 24, after: 80 },
      minEntropy: 3,
      env: 'MAKE_WEBHOOK_URL',
      examples: ['https://hook.eu1.make.com/${0-9a-z}{32}', 'curl https://hook.us2.make.com/${0-9a-z}{32}'],
      nonExamples: ['https://hook.eu1.make.com/${0-9a-z}{12}', 'https://www.make.com/en/help/${a-z}{32}'],
    },
  ],
};
