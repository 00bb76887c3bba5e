import type { ProviderDef } from '../src/model/provider.ts';

export const greptile: ProviderDef = {
  name: 'Greptile',
  words: ['greptile'],
  revoke: 'https://app.greptile.com/settings/api',
  source: 'https://www.greptile.com/docs/api-reference',
  rules: [
    {
      id: 'greptile-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{48}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      checks: ['mixed-classes', 'not-path'],
      env: 'GREPTILE_API_KEY',
      examples: [
        'GREPTILE_API_KEY=${A-Za-z0-9+/}{47}${A-Za-z0-9}{1}',
        'const greptileApiKey = "${A-Za-z0-9+/}{47}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'GREPTILE_API_KEY=${A-Za-z0-9+/}{44}${A-Za-z0-9}{1}',
        'GREPTILE_API_KEY=${A-Za-z0-9+/}{52}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
