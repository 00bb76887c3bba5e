import type { ProviderDef } from '../src/model/provider.ts';

export const codemagic: ProviderDef = {
  name: 'Codemagic',
  words: ['codemagic', 'code_magic'],
  revoke: 'https://codemagic.io/teams',
  source: 'https://docs.codemagic.io/rest-api/codemagic-rest-api/',
  rules: [
    {
      id: 'codemagic-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{43}/,
      notBefore: 'A-Za-z0-9_-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CODEMAGIC_API_TOKEN',
      examples: ['codemagic_key = "${A-Za-z0-9_-}{43}"', 'CODEMAGIC_KEY=${A-Za-z0-9_-}{43}'],
      nonExamples: ['codemagic_key = "${A-Za-z0-9_-}{48}"', 'key = "${A-Za-z0-9_-}{43}"'],
    },
  ],
};
