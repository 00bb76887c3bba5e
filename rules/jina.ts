import type { ProviderDef } from '../src/model/provider.ts';

export const jina: ProviderDef = {
  name: 'Jina AI',
  words: ['jina'],
  revoke: 'https://jina.ai/api-dashboard/key-manager',
  source: 'https://jina.ai/embeddings/',
  rules: [
    {
      id: 'jina-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['jina_'],
      token: /jina_[0-9a-f]{32}[A-Za-z0-9_-]{28}/,
      minEntropy: 3,
      env: 'JINA_API_KEY',
      examples: [
        'JINA_API_KEY=jina_${0-9a-f}{32}${A-Za-z0-9}{28}',
        'const jinaApiKey = "jina_${0-9a-f}{32}${A-Za-z0-9}{28}";',
      ],
      nonExamples: [
        'JINA_API_KEY=jina_${0-9a-f}{29}${A-Za-z0-9}{28}',
        'JINA_API_KEY=jina_${0-9a-f}{37}${A-Za-z0-9}{28}',
      ],
    },
  ],
};
