import type { ProviderDef } from '../src/model/provider.ts';

export const swiftype: ProviderDef = {
  name: 'Swiftype',
  words: ['swiftype'],
  revoke: 'https://app.swiftype.com/settings/account',
  source: 'https://swiftype.com/documentation',
  rules: [
    {
      id: 'swiftype-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      nouns: ['key', 'token', 'secret', 'auth'],
      value: /[A-Za-z0-9_-]{20}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SWIFTYPE_API_KEY',
      examples: ['SWIFTYPE_API_KEY=${A-Za-z0-9_-}{20}', 'swiftype_api_key: "${A-Za-z0-9_-}{20}"'],
      nonExamples: ['SWIFTYPE_API_KEY=${A-Za-z0-9}{27}', 'SWIFTYPE_API_KEY=${A-Za-z0-9}{17}'],
    },
    {
      id: 'swiftype-private-key',
      kind: 'api-key',
      label: { en: 'private key', ja: 'プライベートキー' },
      severity: 'medium',
      confidence: 'medium',
      value: /private-[0-9a-z]{24}/,
      env: 'SWIFTYPE_PRIVATE_KEY',
      examples: ['SWIFTYPE_PRIVATE_KEY=private-${0-9a-z}{24}'],
      nonExamples: ['SWIFTYPE_SEARCH_KEY=search-${0-9a-z}{24}'],
    },
  ],
};
