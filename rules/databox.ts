import type { ProviderDef } from '../src/model/provider.ts';

export const databox: ProviderDef = {
  name: 'Databox',
  words: ['databox'],
  revoke: 'https://app.databox.com/datamanager',
  source: 'https://developers.databox.com/',
  rules: [
    {
      id: 'databox-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{21}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      env: 'DATABOX_TOKEN',
      examples: ['databox_key = "${0-9a-z}{21}"', 'DATABOX_KEY=${0-9a-z}{21}'],
      nonExamples: ['databox_key = "${0-9a-z}{26}"', 'key = "${0-9a-z}{21}"'],
    },
  ],
};
