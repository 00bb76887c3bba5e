import type { ProviderDef } from '../src/model/provider.ts';

export const censys: ProviderDef = {
  name: 'Censys',
  words: ['censys'],
  revoke: 'https://platform.censys.io/',
  source: 'https://docs.censys.com/',
  rules: [
    {
      id: 'censys-personal-token',
      kind: 'personal-token',
      severity: 'medium',
      confidence: 'high',
      keywords: ['censys_'],
      token: /censys_[A-Za-z0-9]{8}_[A-Za-z0-9]{20,64}/,
      minEntropy: 3,
      env: 'CENSYS_PLATFORM_TOKEN',
      examples: [
        'censys_${A-Za-z0-9}{8}_${A-Za-z0-9}{20}',
        'CENSYS_PLATFORM_TOKEN="censys_${A-Za-z0-9}{8}_${A-Za-z0-9}{20}"',
      ],
      nonExamples: ['censys_${A-Za-z0-9}{8}_${A-Za-z0-9}{19}'],
    },
    {
      id: 'censys-api-secret',
      kind: 'secret-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{32}/,
      nouns: ['secret', 'key', 'token'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CENSYS_API_SECRET',
      examples: ['CENSYS_API_SECRET=${0-9A-Za-z}{32}', '{"censys_secret": "${0-9A-Za-z}{32}"}'],
      nonExamples: ['CENSYS_API_SECRET=${0-9A-Za-z}{31}', 'CENSYS_API_SECRET=${0-9A-Za-z}{33}'],
    },
  ],
};
