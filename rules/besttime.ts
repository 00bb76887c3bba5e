import type { ProviderDef } from '../src/model/provider.ts';

export const besttime: ProviderDef = {
  name: 'BestTime',
  words: ['besttime', 'best_time'],
  revoke: 'https://documentation.besttime.app/',
  source: 'https://documentation.besttime.app/',
  rules: [
    {
      id: 'besttime-private-key',
      kind: 'secret-key',
      label: { en: 'private API key', ja: 'プライベートAPIキー' },
      severity: 'medium',
      confidence: 'high',
      value: /pri_[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'BESTTIME_API_KEY',
      examples: ['BESTTIME_API_KEY=pri_${0-9a-f}{32}', '{"besttime_key": "pri_${0-9a-f}{32}"}'],
      nonExamples: ['BESTTIME_API_KEY=pri_${0-9a-f}{31}'],
    },
  ],
};
