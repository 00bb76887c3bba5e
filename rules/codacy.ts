import type { ProviderDef } from '../src/model/provider.ts';

export const codacy: ProviderDef = {
  name: 'Codacy',
  words: ['codacy'],
  revoke: 'https://app.codacy.com/account/access-management',
  source: 'https://docs.codacy.com/codacy-api/api-tokens/',
  rules: [
    {
      id: 'codacy-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-f]{32}|[A-Za-z0-9]{20}/,
      nouns: ['key', 'token', 'secret', 'auth', 'credential'],
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CODACY_API_TOKEN',
      examples: ['CODACY_API_TOKEN=${A-Za-z0-9}{20}', 'codacy_project_token: ${0-9a-f}{32}'],
      nonExamples: ['https://api.codacy.com/project/badge/Grade/${0-9a-f}{32}', 'CODACY_API_TOKEN=${A-Za-z0-9}{24}'],
    },
  ],
};
