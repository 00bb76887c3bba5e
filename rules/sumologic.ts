import type { ProviderDef } from '../src/model/provider.ts';

export const sumologic: ProviderDef = {
  name: 'Sumo Logic',
  words: ['sumo'],
  revoke: 'https://service.sumologic.com/ui/#/preferences',
  source: 'https://help.sumologic.com/docs/manage/security/access-keys/',
  rules: [
    {
      id: 'sumologic-access-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      checks: ['not-hex'],
      minEntropy: 3,
      env: 'SUMO_ACCESS_KEY',
      examples: ['SUMO_ACCESS_KEY=${A-Za-z0-9}{64}', 'sumo_access_key: "${A-Za-z0-9}{64}"'],
      nonExamples: ['SUMO_ACCESS_KEY=${A-Za-z0-9}{71}', 'SUMO_ACCESS_KEY=${A-Za-z0-9}{61}'],
    },
    {
      id: 'sumologic-collector-url',
      kind: 'webhook',
      label: { en: 'HTTP source URL', ja: 'HTTP ソースの URL' },
      severity: 'medium',
      confidence: 'high',
      keywords: ['.sumologic.com/receiver/'],
      token:
        /https:\/\/[a-z0-9.-]{1,60}\.sumologic\.com\/receiver\/v1\/(?:http|otlp|webhook)\/[A-Za-z0-9+/_-]{40,200}={0,2}/,
      notAfter: 'A-Za-z0-9_=/+-',
      reach: { before: 80, after: 320 },
      env: 'SUMO_COLLECTOR_URL',
      examples: ['https://endpoint4.collection.sumologic.com/receiver/v1/http/${A-Za-z0-9_-}{86}=='],
      nonExamples: ['https://endpoint4.collection.sumologic.com/receiver/v1/http/'],
    },
  ],
};
