import type { ProviderDef } from '../src/model/provider.ts';

export const postageapp: ProviderDef = {
  name: 'PostageApp',
  words: ['postageapp', 'postage_app', 'postage-app'],
  revoke: 'https://app.postageapp.com/',
  source: 'https://dev.postageapp.com/',
  rules: [
    {
      id: 'postageapp-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'POSTAGEAPP_API_KEY',
      examples: ['POSTAGEAPP_API_KEY=${A-Za-z0-9}{32}', 'const postageappKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['postageapp_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
