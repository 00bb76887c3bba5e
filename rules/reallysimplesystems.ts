import type { ProviderDef } from '../src/model/provider.ts';

export const reallysimplesystems: ProviderDef = {
  name: 'Really Simple Systems',
  words: ['reallysimplesystems', 'really_simple_systems', 'really-simple-systems'],
  revoke: 'https://www.reallysimplesystems.com/',
  source: 'https://www.reallysimplesystems.com/',
  rules: [
    {
      id: 'reallysimplesystems-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /ey[A-Za-z0-9._-]{120,1600}/,
      minEntropy: 4,
      env: 'REALLYSIMPLESYSTEMS_TOKEN',
      examples: ['REALLYSIMPLESYSTEMS_TOKEN=eyJ${A-Za-z0-9_-}{33}.eyJ${A-Za-z0-9_-}{160}.${A-Za-z0-9}{43}'],
      nonExamples: ['REALLYSIMPLESYSTEMS_TOKEN=eyJ${A-Za-z0-9_-}{33}'],
    },
  ],
};
