import type { ProviderDef } from '../src/model/provider.ts';

export const lichess: ProviderDef = {
  name: 'Lichess',
  words: ['lichess'],
  revoke: 'https://lichess.org/account/oauth/token',
  source: 'https://lichess.org/api',
  rules: [
    {
      id: 'lichess-personal-token',
      kind: 'personal-token',
      severity: 'medium',
      confidence: 'medium',
      keywords: ['lip_'],
      token: /lip_(?:[A-Za-z0-9]{32}|[A-Za-z0-9]{20})/,
      notBefore: 'A-Za-z0-9_.-',
      minEntropy: 3.5,
      checks: ['mixed-classes'],
      env: 'LICHESS_TOKEN',
      examples: ['LICHESS_TOKEN=lip_${A-Za-z0-9}{20}', 'const lichessToken = "lip_${A-Za-z0-9}{20}";'],
      nonExamples: ['LICHESS_TOKEN=lip_${A-Za-z0-9}{17}', 'LICHESS_TOKEN=lip_${A-Za-z0-9}{25}'],
    },
  ],
};
