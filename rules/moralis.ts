import type { ProviderDef } from '../src/model/provider.ts';

export const moralis: ProviderDef = {
  name: 'Moralis',
  words: ['moralis'],
  revoke: 'https://admin.moralis.com/api-keys',
  source: 'https://docs.moralis.com/',
  rules: [
    {
      id: 'moralis-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'MORALIS_API_KEY',
      examples: ['MORALIS_API_KEY=${A-Za-z0-9}{64}'],
      nonExamples: ['MORALIS_API_KEY=${A-Za-z0-9}{50}', 'moralis_chain = ${0-9}{5}'],
    },
    {
      id: 'moralis-jwt',
      kind: 'api-key',
      label: { en: 'Web3 API key', ja: 'Web3 API キー' },
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{15,60}\.eyJ[A-Za-z0-9_-]{60,600}\.[A-Za-z0-9_-]{43}/,
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'MORALIS_API_KEY',
      examples: [
        'MORALIS_API_KEY=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJub25jZSI6${A-Za-z0-9}{160}.${A-Za-z0-9_-}{43}',
      ],
      nonExamples: ['MORALIS_API_KEY=eyJ${A-Za-z0-9}{40}'],
    },
  ],
};
