import type { ProviderDef } from '../src/model/provider.ts';

export const langchain: ProviderDef = {
  name: 'LangSmith',
  words: ['langsmith', 'langchain'],
  revoke: 'https://smith.langchain.com/settings',
  source: 'https://docs.langchain.com/langsmith/create-account-api-key',
  rules: [
    {
      id: 'langchain-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['lsv2_pt_'],
      token: /lsv2_pt_[0-9a-f]{32}_[0-9a-f]{10}/,
      minEntropy: 3,
      env: 'LANGSMITH_API_KEY',
      examples: [
        'LANGSMITH_API_KEY=lsv2_pt_${0-9a-f}{32}_${0-9a-f}{10}',
        'const langsmithApiKey = "lsv2_pt_${0-9a-f}{32}_${0-9a-f}{10}";',
      ],
      nonExamples: [
        'LANGSMITH_API_KEY=lsv2_pt_${0-9a-f}{29}_${0-9a-f}{10}',
        'LANGSMITH_API_KEY=lsv2_pt_${0-9a-f}{37}_${0-9a-f}{10}',
      ],
    },
    {
      id: 'langchain-service-key',
      kind: 'service-token',
      label: { en: 'service key', ja: 'サービスキー' },
      severity: 'high',
      confidence: 'high',
      keywords: ['lsv2_sk_'],
      token: /lsv2_sk_[0-9a-f]{32}_[0-9a-f]{10}/,
      minEntropy: 3,
      env: 'LANGSMITH_API_KEY',
      examples: [
        'LANGSMITH_API_KEY=lsv2_sk_${0-9a-f}{32}_${0-9a-f}{10}',
        'const langsmithApiKey = "lsv2_sk_${0-9a-f}{32}_${0-9a-f}{10}";',
      ],
      nonExamples: [
        'LANGSMITH_API_KEY=lsv2_sk_${0-9a-f}{29}_${0-9a-f}{10}',
        'LANGSMITH_API_KEY=lsv2_sk_${0-9a-f}{37}_${0-9a-f}{10}',
      ],
    },
  ],
};
