import type { ProviderDef } from '../src/model/provider.ts';

export const groq: ProviderDef = {
  name: 'Groq',
  words: ['groq'],
  revoke: 'https://console.groq.com/keys',
  source: 'https://console.groq.com/docs/api-reference',
  rules: [
    {
      id: 'groq-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['gsk_'],
      token: /gsk_[A-Za-z0-9]{52}/,
      minEntropy: 3,
      env: 'GROQ_API_KEY',
      examples: [
        'GROQ_API_KEY=gsk_${A-Za-z0-9}{20}WGdyb3FY${A-Za-z0-9}{24}',
        'const groqApiKey = "gsk_${A-Za-z0-9}{20}WGdyb3FY${A-Za-z0-9}{24}";',
      ],
      nonExamples: [
        'GROQ_API_KEY=gsk_${A-Za-z0-9}{20}WGdyb3FY${A-Za-z0-9}{21}',
        'GROQ_API_KEY=gsk_${A-Za-z0-9}{20}WGdyb3FY${A-Za-z0-9}{29}',
      ],
    },
  ],
};
