import type { ProviderDef } from '../src/model/provider.ts';

export const zapierwebhook: ProviderDef = {
  name: 'Zapier',
  words: ['zapier'],
  revoke: 'https://zapier.com/app/zaps',
  source: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  rules: [
    {
      id: 'zapierwebhook-url',
      kind: 'webhook',
      severity: 'medium',
      confidence: 'high',
      keywords: ['hooks.zapier.com/hooks/'],
      token: /hooks\.zapier\.com\/hooks\/(?:catch|standard|catch-raw)\/[0-9]{4,10}\/[A-Za-z0-9]{5,12}/,
      env: 'ZAPIER_WEBHOOK_URL',
      examples: ['https://hooks.zapier.com/hooks/catch/${1-9}{7}/${0-9a-z}{7}/'],
      nonExamples: ['https://hooks.zapier.com/hooks/catch/', 'https://hooks.zapier.com/hooks/catch/1/x'],
    },
  ],
};
