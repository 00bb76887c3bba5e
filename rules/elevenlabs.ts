import type { ProviderDef } from '../src/model/provider.ts';

export const elevenlabs: ProviderDef = {
  name: 'ElevenLabs',
  words: ['elevenlabs', 'eleven_labs', 'eleven-labs', 'xi-api-key', 'xi_api_key', 'eleven_api'],
  revoke: 'https://elevenlabs.io/app/settings/api-keys',
  source: 'https://elevenlabs.io/docs/api-reference/authentication',
  rules: [
    {
      id: 'elevenlabs-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /sk_[0-9a-f]{48}|[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'ELEVENLABS_API_KEY',
      examples: ['ELEVENLABS_API_KEY=sk_${0-9a-f}{48}', 'xi-api-key: ${0-9a-f}{32}'],
      nonExamples: ['ELEVENLABS_API_KEY=sk_${0-9a-f}{40}', 'elevenlabs_voice = ${A-Za-z0-9}{20}'],
    },
  ],
};
