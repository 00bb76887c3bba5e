import type { ProviderDef } from '../src/model/provider.ts';

export const youneedabudget: ProviderDef = {
  name: 'YNAB',
  words: ['ynab', 'youneedabudget', 'you_need_a_budget', 'you-need-a-budget'],
  revoke: 'https://app.ynab.com/settings/developer',
  source: 'https://api.ynab.com/#personal-access-tokens',
  rules: [
    {
      id: 'youneedabudget-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{64}|[A-Za-z0-9_-]{43}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'YNAB_API_KEY',
      examples: ['YNAB_API_KEY=${A-Za-z0-9_-}{43}', 'youneedabudget_token: "${0-9a-f}{64}"'],
      nonExamples: ['ynab_budget = ${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
    },
  ],
};
