import type { ProviderDef } from '../src/model/provider.ts';

export const godaddy: ProviderDef = {
  name: 'GoDaddy',
  words: ['godaddy', 'sso-key'],
  revoke: 'https://developer.godaddy.com/keys',
  source: 'https://developer.godaddy.com/getstarted',
  rules: [
    {
      id: 'godaddy-api-credentials',
      kind: 'api-key',
      label: { en: 'API key and secret', ja: 'APIキーとシークレット' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['sso-key '],
      token: /sso-key (?<secret>[A-Za-z0-9_]{20,40}:[A-Za-z0-9_]{20,30})/,
      minEntropy: 3,
      env: 'GODADDY_API_KEY',
      examples: ['Authorization: sso-key ${A-Za-z0-9}{12}_${A-Za-z0-9}{22}:${A-Za-z0-9}{22}'],
      nonExamples: ['Authorization: sso-key ${A-Za-z0-9}{6}:${A-Za-z0-9}{6}'],
    },
    {
      id: 'godaddy-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{10,14}_[A-Za-z0-9]{20,22}/,
      minEntropy: 3,
      env: 'GODADDY_API_KEY',
      examples: [
        'GODADDY_API_KEY=${A-Za-z0-9}{12}_${A-Za-z0-9}{22}',
        'const godaddyApiKey = "${A-Za-z0-9}{12}_${A-Za-z0-9}{22}";',
      ],
      nonExamples: [
        'GODADDY_API_KEY=${A-Za-z0-9}{12}_${A-Za-z0-9}{19}',
        'GODADDY_API_KEY=${A-Za-z0-9}{12}_${A-Za-z0-9}{27}',
      ],
    },
    {
      id: 'godaddy-api-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['secret'],
      value: /[A-Za-z0-9]{21,22}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'GODADDY_API_SECRET',
      examples: ['GODADDY_API_SECRET=${A-Za-z0-9}{22}', 'const godaddyApiSecret = "${A-Za-z0-9}{22}";'],
      nonExamples: ['GODADDY_API_SECRET=${A-Za-z0-9}{19}', 'GODADDY_API_SECRET=${A-Za-z0-9}{27}'],
    },
  ],
};
