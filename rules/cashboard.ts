import type { ProviderDef } from '../src/model/provider.ts';

export const cashboard: ProviderDef = {
  name: 'Cashboard',
  words: ['cashboard'],
  revoke: 'https://cashboardapp.com/',
  source: 'https://cashboardapp.com/',
  rules: [
    {
      id: 'cashboard-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/,
      env: 'CASHBOARD_API_KEY',
      examples: [
        'CASHBOARD_API_KEY=${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{3}',
        '{"cashboard_key": "${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{3}"}',
      ],
      nonExamples: [
        'CASHBOARD_API_KEY=${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{2}',
        'CASHBOARD_API_KEY=${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{3}-${0-9A-Z}{4}',
      ],
    },
  ],
};
