import type { ProviderDef } from '../src/model/provider.ts';

export const airtable: ProviderDef = {
  name: 'Airtable',
  words: ['airtable'],
  revoke: 'https://airtable.com/create/tokens',
  source: 'https://airtable.com/developers/web/api/authentication',
  rules: [
    {
      id: 'airtable-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      value: /pat[0-9A-Za-z]{14}\.[0-9a-f]{64}/,
      minEntropy: 3,
      env: 'AIRTABLE_TOKEN',
      examples: [
        'AIRTABLE_TOKEN=pat${0-9A-Za-z}{14}.${0-9a-f}{64}',
        '{"airtable_key": "pat${0-9A-Za-z}{14}.${0-9a-f}{64}"}',
      ],
      nonExamples: ['AIRTABLE_TOKEN=pat${0-9A-Za-z}{14}.${0-9a-f}{63}'],
    },
    {
      id: 'airtable-oauth-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z]{17,40}\.v1\.[0-9A-Za-z_-]{40,200}\.[0-9a-f]{5,64}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'AIRTABLE_OAUTH_TOKEN',
      examples: [
        'AIRTABLE_OAUTH_TOKEN=${0-9A-Za-z}{17}.v1.${0-9A-Za-z_-}{40}.${0-9a-f}{5}',
        '{"airtable_key": "${0-9A-Za-z}{17}.v1.${0-9A-Za-z_-}{40}.${0-9a-f}{5}"}',
      ],
      nonExamples: ['AIRTABLE_OAUTH_TOKEN=${0-9A-Za-z}{17}.v1.${0-9A-Za-z_-}{40}.${0-9a-f}{4}'],
    },
    {
      id: 'airtable-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'low',
      value: /key[0-9A-Za-z]{14}|[0-9a-z]{17}/,
      nouns: ['key', 'token', 'secret'],
      minEntropy: 3,
      env: 'AIRTABLE_API_KEY',
      examples: ['AIRTABLE_API_KEY=key${0-9}{1}${0-9A-Za-z}{13}', '{"airtable_key": "${0-9a-z}{17}"}'],
      nonExamples: ['AIRTABLE_API_KEY=key${0-9A-Za-z}{13}'],
    },
  ],
};
