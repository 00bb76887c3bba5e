import type { ProviderDef } from '../src/model/provider.ts';

export const cloudconvert: ProviderDef = {
  name: 'CloudConvert',
  words: ['cloudconvert', 'cloud_convert'],
  revoke: 'https://cloudconvert.com/dashboard/api/v2/keys',
  source: 'https://cloudconvert.com/api/v2',
  rules: [
    {
      id: 'cloudconvert-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{17,300}\.[A-Za-z0-9_-]{60,800}\.[A-Za-z0-9_-]{300,700}/,
      notBefore: 'A-Za-z0-9.',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      env: 'CLOUDCONVERT_API_KEY',
      examples: [
        'CLOUDCONVERT_API_KEY=eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJ${A-Za-z0-9_-}{180}.${A-Za-z0-9_-}{683}',
      ],
      nonExamples: ['CLOUDCONVERT_API_KEY=${A-Za-z0-9}{64}'],
    },
  ],
};
