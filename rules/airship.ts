import type { ProviderDef } from '../src/model/provider.ts';

export const airship: ProviderDef = {
  name: 'Airship',
  words: ['airship', 'urbanairship', 'urban_airship'],
  revoke: 'https://docs.airship.com/',
  source: 'https://docs.airship.com/',
  rules: [
    {
      id: 'airship-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{91}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'AIRSHIP_TOKEN',
      examples: ['AIRSHIP_TOKEN=${0-9A-Za-z}{91}', '{"airship_key": "${0-9A-Za-z}{91}"}'],
      nonExamples: ['AIRSHIP_TOKEN=${0-9A-Za-z}{90}', 'AIRSHIP_TOKEN=${0-9A-Za-z}{92}'],
    },
  ],
};
