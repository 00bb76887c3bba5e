import type { ProviderDef } from '../src/model/provider.ts';

export const sigopt: ProviderDef = {
  name: 'SigOpt',
  words: ['sigopt'],
  revoke: 'https://app.sigopt.com/tokens/info',
  source: 'https://docs.sigopt.com/',
  rules: [
    {
      id: 'sigopt-api-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Z]{48}/,
      minEntropy: 3,
      env: 'SIGOPT_TOKEN',
      examples: ['SIGOPT_TOKEN=${0-9A-Z}{48}', 'const sigoptToken = "${0-9A-Z}{48}";'],
      nonExamples: ['sigopt_token = ${0-9A-Z}{43}', 'other_token = ${0-9A-Z}{48}'],
    },
  ],
};
