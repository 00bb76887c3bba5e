import type { ProviderDef } from '../src/model/provider.ts';

export const gitea: ProviderDef = {
  name: 'Gitea',
  words: ['gitea', 'forgejo'],
  revoke: 'https://docs.gitea.com/development/api-usage',
  source: 'https://docs.gitea.com/development/api-usage',
  rules: [
    {
      id: 'gitea-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'secret', 'passw', 'key', 'auth'],
      value: /[0-9a-f]{40}/,
      notBefore: 'A-Za-z0-9/@#',
      minEntropy: 3,
      env: 'GITEA_TOKEN',
      examples: ['GITEA_TOKEN=${0-9a-f}{40}', 'const giteaToken = "${0-9a-f}{40}";'],
      nonExamples: ['GITEA_TOKEN=${0-9a-f}{37}', 'GITEA_TOKEN=${0-9a-f}{45}'],
    },
  ],
};
