import type { ProviderDef } from '../src/model/provider.ts';

export const ayrshare: ProviderDef = {
  name: 'Ayrshare',
  words: ['ayrshare'],
  revoke: 'https://www.ayrshare.com/docs/apis/overview',
  source: 'https://www.ayrshare.com/docs/apis/overview',
  rules: [
    {
      id: 'ayrshare-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /[0-9A-Z]{7,8}-[0-9A-Z]{7,8}-[0-9A-Z]{7,8}-[0-9A-Z]{7,8}/,
      minEntropy: 3,
      env: 'AYRSHARE_API_KEY',
      examples: [
        'AYRSHARE_API_KEY=${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}',
        '{"ayrshare_key": "${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}"}',
      ],
      nonExamples: [
        'AYRSHARE_API_KEY=${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{6}',
        'AYRSHARE_API_KEY=${0-9A-Z}{8}-${0-9A-Z}{8}-${0-9A-Z}{8}-${0-9A-Z}{9}',
      ],
    },
  ],
};
