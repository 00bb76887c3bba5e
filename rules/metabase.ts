import type { ProviderDef } from '../src/model/provider.ts';

export const metabase: ProviderDef = {
  name: 'Metabase',
  words: ['metabase', 'mb_api'],
  revoke: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  source: 'https://www.metabase.com/docs/latest/people-and-groups/api-keys',
  rules: [
    {
      id: 'metabase-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /mb_[A-Za-z0-9+/]{43}=/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'METABASE_API_KEY',
      examples: ['METABASE_API_KEY=mb_${A-Za-z0-9+/}{43}='],
      nonExamples: ['METABASE_API_KEY=mb_${A-Za-z0-9}{20}='],
    },
    {
      id: 'metabase-session',
      kind: 'session',
      severity: 'medium',
      confidence: 'low',
      value: /[0-9A-Za-z-]{36}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'METABASE_SESSION',
      examples: ['METABASE_SESSION=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['METABASE_SESSION=${0-9a-f}{30}'],
    },
  ],
};
