import type { ProviderDef } from '../src/model/provider.ts';

export const pandadoc: ProviderDef = {
  name: 'PandaDoc',
  words: ['pandadoc', 'panda_doc', 'panda-doc'],
  revoke: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  source: 'https://developers.pandadoc.com/reference/api-key-authentication-process',
  rules: [
    {
      id: 'pandadoc-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'PANDADOC_API_KEY',
      examples: ['PANDADOC_API_KEY=${A-Za-z0-9}{40}', 'const pandadocKey = "${A-Za-z0-9}{40}";'],
      nonExamples: ['PANDADOC_API_KEY = ${A-Za-z0-9}{37}', 'pandadoc_id = ${0-9}{9}'],
    },
  ],
};
