import type { ProviderDef } from '../src/model/provider.ts';

export const finicity: ProviderDef = {
  name: 'Finicity',
  words: ['finicity'],
  revoke: 'https://developer.mastercard.com/open-banking-us/documentation/',
  source: 'https://developer.mastercard.com/open-banking-us/documentation/',
  rules: [
    {
      id: 'finicity-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-z]{20}|[0-9A-Z]{20}|[0-9A-Za-z]{20}/,
      minEntropy: 3,
      env: 'FINICITY_CLIENT_SECRET',
      examples: ['finicity_key = "${0-9a-z}{20}"', 'FINICITY_KEY=${0-9a-z}{20}'],
      nonExamples: ['finicity_key = "${0-9a-z}{25}"', 'key = "${0-9a-z}{20}"'],
    },
    {
      id: 'finicity-api-key',
      kind: 'api-key',
      label: { en: 'application key', ja: 'アプリケーションキー' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'FINICITY_APP_KEY',
      examples: ['finicity_key = "${0-9a-f}{32}"', 'FINICITY_KEY=${0-9a-f}{32}'],
      nonExamples: ['finicity_key = "${0-9a-f}{37}"', 'key = "${0-9a-f}{32}"'],
    },
  ],
};
