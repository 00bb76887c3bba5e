import type { ProviderDef } from '../src/model/provider.ts';

export const statuspage: ProviderDef = {
  name: 'Statuspage',
  words: ['statuspage', 'status_page', 'status-page'],
  revoke: 'https://manage.statuspage.io/login',
  source: 'https://developer.statuspage.io/',
  rules: [
    {
      id: 'statuspage-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z]{36}/,
      minEntropy: 3,
      env: 'STATUSPAGE_API_KEY',
      examples: [
        'STATUSPAGE_API_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'statuspage_key = "${0-9a-z}{36}"',
      ],
      nonExamples: ['STATUSPAGE_PAGE_ID=${0-9a-z}{12}', 'other_key = ${0-9a-z}{36}'],
    },
  ],
};
