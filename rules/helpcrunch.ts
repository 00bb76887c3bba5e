import type { ProviderDef } from '../src/model/provider.ts';

export const helpcrunch: ProviderDef = {
  name: 'HelpCrunch',
  words: ['helpcrunch'],
  revoke: 'https://app.helpcrunch.com/',
  source: 'https://docs.helpcrunch.com/',
  rules: [
    {
      id: 'helpcrunch-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/=-]{327}[A-Za-z0-9=]/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      env: 'HELPCRUNCH_API_KEY',
      examples: ['HELPCRUNCH_API_KEY=${A-Za-z0-9}{328}', 'const helpcrunchApiKey = "${A-Za-z0-9}{328}";'],
      nonExamples: ['HELPCRUNCH_API_KEY=${A-Za-z0-9}{325}', 'HELPCRUNCH_API_KEY=${A-Za-z0-9}{333}'],
    },
  ],
};
