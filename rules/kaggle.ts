import type { ProviderDef } from '../src/model/provider.ts';

export const kaggle: ProviderDef = {
  name: 'Kaggle',
  words: ['kaggle'],
  revoke: 'https://www.kaggle.com/settings',
  source: 'https://www.kaggle.com/docs/api',
  rules: [
    {
      id: 'kaggle-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'high',
      keywords: ['KGAT_'],
      token: /KGAT_[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'KAGGLE_API_TOKEN',
      examples: ['KAGGLE_API_TOKEN=KGAT_${0-9a-f}{32}'],
      nonExamples: ['KGAT_${0-9a-f}{12}'],
    },
    {
      id: 'kaggle-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'high',
      value: /[0-9a-f]{32}/,
      nouns: ['key'],
      minEntropy: 3,
      env: 'KAGGLE_KEY',
      examples: ['KAGGLE_KEY=${0-9a-f}{32}'],
      nonExamples: ['KAGGLE_KEY=${0-9a-f}{40}', 'kaggle_dataset_md5 = ${0-9a-f}{32}'],
    },
  ],
};
