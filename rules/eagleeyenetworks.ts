import type { ProviderDef } from '../src/model/provider.ts';

export const eagleeyenetworks: ProviderDef = {
  name: 'Eagle Eye Networks',
  words: ['eagleeyenetworks', 'eagle_eye_networks', 'eagleeye', 'eagle_eye'],
  revoke: 'https://developer.eagleeyenetworks.com/',
  source: 'https://developer.eagleeyenetworks.com/',
  rules: [
    {
      id: 'eagleeyenetworks-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /[A-Za-z0-9]{15}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 2.8,
      checks: ['not-identifier'],
      env: 'EAGLEEYENETWORKS_API_KEY',
      examples: [
        'eagleeyenetworks_key = "${0-9}{1}${A-Za-z0-9}{14}"',
        'EAGLEEYENETWORKS_KEY=${0-9}{1}${A-Za-z0-9}{14}',
      ],
      nonExamples: ['eagleeyenetworks_key = "${A-Za-z0-9}{20}"', 'key = "${A-Za-z0-9}{15}"'],
    },
  ],
};
