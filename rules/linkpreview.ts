import type { ProviderDef } from '../src/model/provider.ts';

export const linkpreview: ProviderDef = {
  name: 'LinkPreview',
  words: ['linkpreview'],
  revoke: 'https://my.linkpreview.net/',
  source: 'https://docs.linkpreview.net/',
  rules: [
    {
      id: 'linkpreview-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'low',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'LINKPREVIEW_API_KEY',
      examples: ['LINKPREVIEW_API_KEY=${A-Za-z0-9}{32}', 'const linkpreviewApiKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['LINKPREVIEW_API_KEY=${A-Za-z0-9}{29}', 'LINKPREVIEW_API_KEY=${A-Za-z0-9}{37}'],
    },
  ],
};
