import type { ProviderDef } from '../src/model/provider.ts';

export const kraken: ProviderDef = {
  name: 'Kraken',
  words: ['kraken'],
  revoke: 'https://pro.kraken.com/app/settings/api',
  source: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth/',
  rules: [
    {
      id: 'kraken-private-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9+/_-]{80,90}={0,2}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      checks: ['not-path'],
      env: 'KRAKEN_API_SECRET',
      examples: [
        'KRAKEN_API_SECRET=${A-Za-z0-9+/}{85}${A-Za-z0-9}{1}==',
        'const krakenApiSecret = "${A-Za-z0-9+/}{85}${A-Za-z0-9}{1}==";',
      ],
      nonExamples: ['KRAKEN_API_SECRET=${A-Za-z0-9+/}{55}${A-Za-z0-9}{1}=='],
    },
    {
      id: 'kraken-api-key',
      kind: 'key-id',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{56}/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      checks: ['mixed-classes', 'not-path'],
      env: 'KRAKEN_API_KEY',
      examples: [
        'KRAKEN_API_KEY=${0-9}{1}${A-Za-z0-9+/}{54}${A-Za-z0-9}{1}',
        'const krakenApiKey = "${A-Za-z0-9+/}{55}${A-Za-z0-9}{1}";',
      ],
      nonExamples: [
        'KRAKEN_API_KEY=${A-Za-z0-9+/}{52}${A-Za-z0-9}{1}',
        'KRAKEN_API_KEY=${A-Za-z0-9+/}{60}${A-Za-z0-9}{1}',
      ],
    },
  ],
};
