import type { ProviderDef } from '../src/model/provider.ts';

export const mapquest: ProviderDef = {
  name: 'MapQuest',
  words: ['mapquest', 'map_quest'],
  revoke: 'https://developer.mapquest.com/user/me/apps',
  source: 'https://developer.mapquest.com/documentation/',
  rules: [
    {
      id: 'mapquest-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'MAPQUEST_API_KEY',
      examples: ['MAPQUEST_API_KEY=${A-Za-z0-9}{32}', 'const mapquestKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['MAPQUEST_API_KEY = ${A-Za-z0-9}{29}', 'mapquest_id = ${0-9}{9}'],
    },
  ],
};
