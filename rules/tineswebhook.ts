import type { ProviderDef } from '../src/model/provider.ts';

export const tineswebhook: ProviderDef = {
  name: 'Tines',
  words: ['tines'],
  revoke: 'https://www.tines.com/docs/actions/types/webhook/',
  source: 'https://www.tines.com/docs/actions/types/webhook/',
  rules: [
    {
      id: 'tineswebhook-url',
      kind: 'webhook',
      severity: 'medium',
      confidence: 'high',
      keywords: ['.tines.com/webhook/', '.tines.io/webhook/'],
      token: /https:\/\/[A-Za-z0-9-]{1,63}\.tines\.(?:com|io)\/webhook\/[0-9a-z]{32}\/[0-9a-z]{32}/,
      reach: { before: 80, after: 160 },
      env: 'TINES_WEBHOOK_URL',
      examples: ['https://quiet-vapor-1234.tines.com/webhook/${0-9a-f}{32}/${0-9a-f}{32}'],
      nonExamples: ['https://quiet-vapor-1234.tines.com/webhook/${0-9a-f}{12}/x'],
    },
  ],
};
