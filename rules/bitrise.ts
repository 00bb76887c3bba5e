import type { ProviderDef } from '../src/model/provider.ts';

export const bitrise: ProviderDef = {
  name: 'Bitrise',
  words: ['bitrise'],
  revoke: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
  source: 'https://devcenter.bitrise.io/en/accounts/personal-access-tokens.html',
  rules: [
    {
      id: 'bitrise-access-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Za-z_-]{86}|[0-9A-Za-z_-]{62}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'BITRISE_TOKEN',
      examples: ['BITRISE_TOKEN=${0-9A-Za-z_-}{86}', '{"bitrise_key": "${0-9A-Za-z_-}{62}"}'],
      nonExamples: ['BITRISE_TOKEN=${0-9A-Za-z}{40}'],
    },
  ],
};
