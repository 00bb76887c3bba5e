import type { ProviderDef } from '../src/model/provider.ts';

export const simplesat: ProviderDef = {
  name: 'Simplesat',
  words: ['simplesat'],
  revoke: 'https://app.simplesat.io/',
  source: 'https://documenter.getpostman.com/view/457268/SVfRt7WE',
  rules: [
    {
      id: 'simplesat-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SIMPLESAT_TOKEN',
      examples: ['SIMPLESAT_TOKEN=${A-Za-z0-9}{40}', 'const simplesatToken = "${A-Za-z0-9}{40}";'],
      nonExamples: ['simplesat_token = ${A-Za-z0-9}{35}', 'other_token = ${A-Za-z0-9}{40}'],
    },
  ],
};
