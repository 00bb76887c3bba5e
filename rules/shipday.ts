import type { ProviderDef } from '../src/model/provider.ts';

export const shipday: ProviderDef = {
  name: 'Shipday',
  words: ['shipday'],
  revoke: 'https://dispatch.shipday.com/',
  source: 'https://docs.shipday.com/',
  rules: [
    {
      id: 'shipday-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9.]{11}[A-Za-z0-9]{20}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3.3,
      checks: ['mixed-classes'],
      env: 'SHIPDAY_API_KEY',
      examples: ['SHIPDAY_API_KEY=${A-Za-z0-9}{10}.${A-Za-z0-9}{20}', 'shipdayKey = "${A-Za-z0-9}{31}"'],
      nonExamples: ['SHIPDAY_API_KEY=${A-Za-z0-9}{20}'],
    },
  ],
};
