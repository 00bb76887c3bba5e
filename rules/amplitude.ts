import type { ProviderDef } from '../src/model/provider.ts';

export const amplitude: ProviderDef = {
  name: 'Amplitude',
  words: ['amplitude'],
  revoke: 'https://amplitude.com/docs/apis/authentication',
  source: 'https://amplitude.com/docs/apis/authentication',
  rules: [
    {
      id: 'amplitude-secret-key',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}/,
      nouns: ['secret'],
      minEntropy: 3,
      env: 'AMPLITUDE_SECRET_KEY',
      examples: ['AMPLITUDE_SECRET_KEY=${0-9a-f}{32}', '{"amplitude_secret": "${0-9a-f}{32}"}'],
      nonExamples: ['AMPLITUDE_SECRET_KEY=${0-9a-f}{31}', 'AMPLITUDE_SECRET_KEY=${0-9a-f}{33}'],
    },
    {
      id: 'amplitude-api-key',
      kind: 'publishable-key',
      severity: 'low',
      confidence: 'low',
      value: /[0-9a-f]{32}/,
      nouns: ['api'],
      minEntropy: 3,
      env: 'AMPLITUDE_API_KEY',
      examples: ['AMPLITUDE_API_KEY=${0-9a-f}{32}', '{"amplitude_api": "${0-9a-f}{32}"}'],
      nonExamples: ['AMPLITUDE_API_KEY=${0-9a-f}{31}', 'AMPLITUDE_API_KEY=${0-9a-f}{33}'],
    },
  ],
};
