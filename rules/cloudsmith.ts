import type { ProviderDef } from '../src/model/provider.ts';

export const cloudsmith: ProviderDef = {
  name: 'Cloudsmith',
  words: ['cloudsmith'],
  revoke: 'https://cloudsmith.io/user/settings/api/',
  source: 'https://help.cloudsmith.io/docs/api-key',
  rules: [
    {
      id: 'cloudsmith-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['csa_'],
      token: /csa_[0-9a-f]{30}[A-Za-z0-9]{6}/,
      minEntropy: 3,
      env: 'CLOUDSMITH_API_KEY',
      examples: ['csa_${0-9a-f}{30}${A-Za-z0-9}{6}'],
      nonExamples: ['csa_${0-9a-f}{30}${A-Za-z0-9}{5}', 'csa_${0-9a-f}{30}${A-Za-z0-9}{9}'],
    },
    {
      id: 'cloudsmith-legacy-api-key',
      kind: 'api-key',
      label: { en: 'API key (old form)', ja: 'API キー(旧形式)' },
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      env: 'CLOUDSMITH_API_KEY',
      examples: ['cloudsmith_key = "${0-9a-f}{40}"', 'CLOUDSMITH_KEY=${0-9a-f}{40}'],
      nonExamples: ['cloudsmith_key = "${0-9a-f}{45}"', 'key = "${0-9a-f}{40}"'],
    },
  ],
};
