import type { ProviderDef } from '../src/model/provider.ts';

export const fixerio: ProviderDef = {
  name: 'Fixer',
  words: ['fixerio', 'fixer_', 'fixer.io', 'fixer-io', 'fixerapi'],
  revoke: 'https://fixer.io/dashboard',
  source: 'https://fixer.io/documentation',
  rules: [
    {
      id: 'fixerio-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FIXER_API_KEY',
      examples: ['fixerio_key = "${A-Za-z0-9}{32}"', 'FIXERIO_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['fixerio_key = "${A-Za-z0-9}{37}"', 'key = "${A-Za-z0-9}{32}"'],
    },
  ],
};
