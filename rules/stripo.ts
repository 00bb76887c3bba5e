import type { ProviderDef } from '../src/model/provider.ts';

export const stripo: ProviderDef = {
  name: 'Stripo',
  words: ['stripo'],
  revoke: 'https://my.stripo.email/',
  source: 'https://stripo.email/plugin-api/',
  rules: [
    {
      id: 'stripo-plugin-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /eyJhbGciOiJIUzI1NiJ9\.[A-Za-z0-9_-]{80,300}\.[A-Za-z0-9_-]{43}/,
      notAfter: 'A-Za-z0-9_.-',
      env: 'STRIPO_TOKEN',
      examples: ['STRIPO_TOKEN=eyJhbGciOiJIUzI1NiJ9.eyJ${A-Za-z0-9_-}{127}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['STRIPO_TOKEN=eyJhbGciOiJIUzI1NiJ9.${A-Za-z0-9}{20}'],
    },
  ],
};
