import type { ProviderDef } from '../src/model/provider.ts';

export const fal: ProviderDef = {
  name: 'fal',
  words: [
    'fal_key',
    'fal-key',
    'fal_api',
    'fal.ai',
    'fal_ai',
    'fal-ai',
    'falai',
    'fal.run',
    'fal_client',
    'fal.config',
  ],
  revoke: 'https://fal.ai/dashboard/keys',
  source: 'https://docs.fal.ai/',
  rules: [
    {
      id: 'fal-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'FAL_KEY',
      examples: ['FAL_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}:${0-9a-f}{32}'],
      nonExamples: [
        'FAL_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        '${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}:${0-9a-f}{32}',
      ],
    },
  ],
};
