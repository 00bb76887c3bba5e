import type { ProviderDef } from '../src/model/provider.ts';

export const apifonica: ProviderDef = {
  name: 'Apifonica',
  words: ['apifonica'],
  revoke: 'https://docs.apifonica.com/',
  source: 'https://docs.apifonica.com/',
  rules: [
    {
      id: 'apifonica-auth-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      value: /[0-9a-z]{11}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'APIFONICA_TOKEN',
      examples: [
        'APIFONICA_TOKEN=${0-9a-z}{11}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}',
        '{"apifonica_key": "${0-9a-z}{11}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{12}"}',
      ],
      nonExamples: [
        'APIFONICA_TOKEN=${0-9a-z}{11}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{11}',
        'APIFONICA_TOKEN=${0-9a-z}{11}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{4}-${0-9a-z}{13}',
      ],
    },
  ],
};
