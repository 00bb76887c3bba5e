import type { ProviderDef } from '../src/model/provider.ts';

export const gocardless: ProviderDef = {
  name: 'GoCardless',
  words: ['gocardless', 'go_cardless'],
  revoke: 'https://manage.gocardless.com/developers',
  source: 'https://developer.gocardless.com/api-reference/',
  rules: [
    {
      id: 'gocardless-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      value: /live_[A-Za-z0-9_=-]{40,42}|sandbox_[A-Za-z0-9_=-]{40,42}/,
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3,
      env: 'GOCARDLESS_ACCESS_TOKEN',
      examples: [
        'GOCARDLESS_ACCESS_TOKEN=live_${A-Za-z0-9_-}{39}${A-Za-z0-9}{1}',
        'const gocardlessAccessToken = "live_${A-Za-z0-9_-}{39}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'GOCARDLESS_ACCESS_TOKEN=live_${A-Za-z0-9_-}{36}${A-Za-z0-9}{1}',
        'GOCARDLESS_ACCESS_TOKEN=live_${A-Za-z0-9_-}{44}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
