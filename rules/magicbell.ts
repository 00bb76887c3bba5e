import type { ProviderDef } from '../src/model/provider.ts';

export const magicbell: ProviderDef = {
  name: 'MagicBell',
  words: ['magicbell', 'magic_bell', 'magic-bell'],
  revoke: 'https://app.magicbell.com/',
  source: 'https://www.magicbell.com/docs/api/authentication',
  rules: [
    {
      id: 'magicbell-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /sk_[A-Za-z0-9-]{40}|[A-Za-z0-9-]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'MAGICBELL_API_KEY',
      examples: ['MAGICBELL_API_KEY=${0-9a-f}{40}', 'MAGICBELL_API_SECRET="${A-Za-z0-9}{40}"'],
      nonExamples: ['MAGICBELL_API_KEY=${0-9a-f}{30}', 'magicbell_id = ${0-9}{9}'],
    },
  ],
};
