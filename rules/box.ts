import type { ProviderDef } from '../src/model/provider.ts';

export const box: ProviderDef = {
  name: 'Box',
  words: [
    'box_',
    'box-',
    'box.com',
    'boxapi',
    'boxapp',
    'boxtoken',
    'boxsecret',
    'boxclient',
    'boxaccess',
    'boxdeveloper',
    'box api',
    'box access',
    'box client',
    'box developer',
    'box token',
  ],
  revoke: 'https://app.box.com/developers/console',
  source: 'https://developer.box.com/guides/authentication/',
  rules: [
    {
      id: 'box-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'low',
      value: /[0-9A-Za-z]{32}/,
      nouns: ['token', 'key', 'secret'],
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'BOX_DEVELOPER_TOKEN',
      examples: ['BOX_DEVELOPER_TOKEN=${0-9A-Za-z}{32}', '{"box_token": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['BOX_DEVELOPER_TOKEN=${0-9A-Za-z}{31}', 'BOX_DEVELOPER_TOKEN=${0-9A-Za-z}{33}'],
    },
  ],
};
