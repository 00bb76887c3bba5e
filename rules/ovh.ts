import type { ProviderDef } from '../src/model/provider.ts';

export const ovh: ProviderDef = {
  name: 'OVHcloud',
  words: ['ovh'],
  revoke: 'https://www.ovh.com/auth/api/',
  source: 'https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api',
  rules: [
    {
      id: 'ovh-application-secret',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{32}/,
      nouns: ['secret'],
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'OVH_APPLICATION_SECRET',
      examples: ['OVH_APPLICATION_SECRET="${A-Za-z0-9}{32}"', 'ovh_application_secret: ${A-Za-z0-9_-}{32}'],
      nonExamples: ['OVH_APPLICATION_KEY=${A-Za-z0-9}{16}', 'ovh_service = ${A-Za-z0-9}{32}'],
    },
    {
      id: 'ovh-consumer-key',
      kind: 'access-token',
      label: { en: 'consumer key', ja: 'コンシューマーキー' },
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{32}/,
      nouns: ['consumer'],
      minEntropy: 3,
      checks: ['mixed-classes'],
      env: 'OVH_CONSUMER_KEY',
      examples: ['OVH_CONSUMER_KEY="${A-Za-z0-9}{32}"'],
      nonExamples: ['OVH_CONSUMER_KEY="${A-Za-z0-9}{20}"'],
    },
  ],
};
