import type { ProviderDef } from '../src/model/provider.ts';

export const aikido: ProviderDef = {
  name: 'Aikido',
  words: ['aikido'],
  revoke: 'https://app.aikido.dev/settings',
  source: 'https://apidocs.aikido.dev/reference/authorization',
  rules: [
    {
      id: 'aikido-ci-token',
      kind: 'service-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['AIK_CI_'],
      token: /AIK_CI_[A-Za-z0-9_-]{20,128}/,
      minEntropy: 3,
      env: 'AIKIDO_SECRET_KEY',
      examples: ['AIK_CI_${A-Za-z0-9_-}{20}', 'AIKIDO_SECRET_KEY="AIK_CI_${A-Za-z0-9_-}{20}"'],
      nonExamples: ['AIK_CI_${A-Za-z0-9_-}{19}'],
    },
    {
      id: 'aikido-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'high',
      keywords: ['AIK_SECRET_'],
      token: /AIK_SECRET_[A-Za-z0-9_-]{20,128}/,
      minEntropy: 3,
      env: 'AIKIDO_CLIENT_SECRET',
      examples: ['AIK_SECRET_${A-Za-z0-9_-}{20}', 'AIKIDO_CLIENT_SECRET="AIK_SECRET_${A-Za-z0-9_-}{20}"'],
      nonExamples: ['AIK_SECRET_${A-Za-z0-9_-}{19}'],
    },
  ],
};
