import type { ProviderDef } from '../src/model/provider.ts';

export const zuplo: ProviderDef = {
  name: 'Zuplo',
  words: ['zuplo'],
  revoke: 'https://portal.zuplo.com/',
  source: 'https://zuplo.com/docs/articles/api-key-leak-detection',
  rules: [
    {
      id: 'zuplo-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['zpka_'],
      token: /zpka_[0-9a-z]{32}_[0-9a-f]{8}/,
      minEntropy: 3,
      proof: 'crc32-hex',
      unproven: 'medium',
      env: 'ZUPLO_API_KEY',
      examples: ['zpka_${0-9a-f}{32}_${0-9a-f}{8}'],
      nonExamples: ['zpka_short', 'zpka_${0-9a-f}{32}'],
    },
  ],
};
