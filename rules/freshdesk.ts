import type { ProviderDef } from '../src/model/provider.ts';

export const freshdesk: ProviderDef = {
  name: 'Freshdesk',
  words: ['freshdesk', 'freshservice'],
  revoke: 'https://support.freshdesk.com/support/solutions/articles/215517-how-to-find-your-api-key',
  source: 'https://developers.freshdesk.com/api/',
  rules: [
    {
      id: 'freshdesk-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{20}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FRESHDESK_API_KEY',
      examples: ['FRESHDESK_API_KEY=${A-Za-z0-9}{20}', 'const freshdeskApiKey = "${A-Za-z0-9}{20}";'],
      nonExamples: ['FRESHDESK_API_KEY=${A-Za-z0-9}{17}', 'FRESHDESK_API_KEY=${A-Za-z0-9}{25}'],
    },
  ],
};
