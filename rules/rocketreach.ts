import type { ProviderDef } from '../src/model/provider.ts';

export const rocketreach: ProviderDef = {
  name: 'RocketReach',
  words: ['rocketreach', 'rocket_reach', 'rocket-reach'],
  revoke: 'https://rocketreach.co/account?section=nav_gen_api',
  source: 'https://docs.rocketreach.co/',
  rules: [
    {
      id: 'rocketreach-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z-]{39}/,
      minEntropy: 3.2,
      env: 'ROCKETREACH_API_KEY',
      examples: ['ROCKETREACH_API_KEY=${0-9a-z-}{39}', 'const rocketreachKey = "${0-9a-z-}{39}";'],
      nonExamples: ['rocketreach_key = ${0-9a-z-}{34}', 'other_key = ${0-9a-z-}{39}'],
    },
  ],
};
