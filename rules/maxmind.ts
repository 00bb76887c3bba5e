import type { ProviderDef } from '../src/model/provider.ts';

export const maxmind: ProviderDef = {
  name: 'MaxMind',
  words: ['maxmind', 'max_mind', 'geolite', 'geoip', 'minfraud'],
  revoke: 'https://www.maxmind.com/en/accounts/current/license-key',
  source: 'https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key',
  rules: [
    {
      id: 'maxmind-license-key',
      kind: 'license-key',
      severity: 'medium',
      confidence: 'high',
      keywords: ['_mmk'],
      token: /[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk/,
      reach: { before: 44, after: 8 },
      minEntropy: 3,
      env: 'MAXMIND_LICENSE_KEY',
      examples: ['MAXMIND_LICENSE_KEY=${A-Za-z0-9}{6}_${A-Za-z0-9}{29}_mmk'],
      nonExamples: ['${A-Za-z0-9}{6}_${A-Za-z0-9}{20}_mmk'],
    },
    {
      id: 'maxmind-legacy-license-key',
      kind: 'license-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{16}/,
      nouns: ['license', 'key'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'MAXMIND_LICENSE_KEY',
      examples: ['MAXMIND_LICENSE_KEY=${A-Za-z0-9}{16}'],
      nonExamples: ['MAXMIND_LICENSE_KEY=${A-Za-z0-9}{12}', 'maxmind_account = ${0-9}{6}'],
    },
  ],
};
