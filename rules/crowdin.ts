import type { ProviderDef } from '../src/model/provider.ts';

export const crowdin: ProviderDef = {
  name: 'Crowdin',
  words: ['crowdin'],
  revoke: 'https://crowdin.com/settings#api-key',
  source: 'https://support.crowdin.com/enterprise/personal-access-tokens/',
  rules: [
    {
      id: 'crowdin-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{80}/,
      minEntropy: 4,
      checks: ['not-identifier'],
      env: 'CROWDIN_PERSONAL_TOKEN',
      examples: ['crowdin_key = "${A-Za-z0-9}{80}"', 'CROWDIN_KEY=${A-Za-z0-9}{80}'],
      nonExamples: ['crowdin_key = "${A-Za-z0-9}{85}"', 'key = "${A-Za-z0-9}{80}"'],
    },
  ],
};
