import type { ProviderDef } from '../src/model/provider.ts';

export const hubspot: ProviderDef = {
  name: 'HubSpot',
  words: ['hubspot', 'hapikey', 'hub_spot'],
  revoke: 'https://app.hubspot.com/l/private-apps',
  source: 'https://developers.hubspot.com/docs/api/private-apps',
  rules: [
    {
      id: 'hubspot-app-token',
      kind: 'app-token',
      label: { en: 'private app token', ja: '非公開アプリのトークン' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['pat-na', 'pat-eu', 'pat-ap'],
      token: /pat-(?:na|eu|ap)[0-9]{1,2}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'HUBSPOT_ACCESS_TOKEN',
      examples: [
        'HUBSPOT_ACCESS_TOKEN=pat-na1-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const hubspotAccessToken = "pat-na1-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'HUBSPOT_ACCESS_TOKEN=pat-na1-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'HUBSPOT_ACCESS_TOKEN=pat-na1-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
    {
      id: 'hubspot-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['api', 'key', 'token', 'secret'],
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      env: 'HUBSPOT_API_KEY',
      examples: [
        'HUBSPOT_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const hubspotApiKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'HUBSPOT_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'HUBSPOT_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
