import type { ProviderDef } from '../src/model/provider.ts';

export const blitapp: ProviderDef = {
  name: 'Blitapp',
  words: ['blitapp', 'blit_app'],
  revoke: 'https://blitapp.com/api/',
  source: 'https://blitapp.com/api/',
  rules: [
    {
      id: 'blitapp-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z_-]{39}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BLITAPP_API_KEY',
      examples: ['BLITAPP_API_KEY=${0-9A-Za-z_-}{39}', '{"blitapp_key": "${0-9A-Za-z_-}{39}"}'],
      nonExamples: ['BLITAPP_API_KEY=${0-9A-Za-z_-}{38}'],
    },
  ],
};
