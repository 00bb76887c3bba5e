import type { ProviderDef } from '../src/model/provider.ts';

export const blogger: ProviderDef = {
  name: 'Blogger',
  words: ['blogger'],
  revoke: 'https://console.cloud.google.com/apis/credentials',
  source: 'https://developers.google.com/blogger/docs/3.0/using',
  rules: [
    {
      id: 'blogger-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9A-Za-z_-]{39}/,
      nouns: ['key', 'token', 'secret'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BLOGGER_API_KEY',
      examples: ['BLOGGER_API_KEY=${0-9A-Za-z_-}{39}', '{"blogger_key": "${0-9A-Za-z_-}{39}"}'],
      nonExamples: ['BLOGGER_API_KEY=${0-9A-Za-z_-}{38}'],
    },
  ],
};
