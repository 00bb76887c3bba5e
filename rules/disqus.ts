import type { ProviderDef } from '../src/model/provider.ts';

export const disqus: ProviderDef = {
  name: 'Disqus',
  words: ['disqus'],
  revoke: 'https://disqus.com/api/applications/',
  source: 'https://disqus.com/api/docs/auth/',
  rules: [
    {
      id: 'disqus-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 4,
      checks: ['not-identifier'],
      env: 'DISQUS_API_KEY',
      examples: ['disqus_key = "${A-Za-z0-9}{64}"', 'DISQUS_KEY=${A-Za-z0-9}{64}'],
      nonExamples: ['disqus_key = "${A-Za-z0-9}{69}"', 'key = "${A-Za-z0-9}{64}"'],
    },
  ],
};
