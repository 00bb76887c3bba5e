import type { ProviderDef } from '../src/model/provider.ts';

export const clickup: ProviderDef = {
  name: 'ClickUp',
  words: ['clickup', 'click_up'],
  revoke: 'https://app.clickup.com/settings/apps',
  source: 'https://developer.clickup.com/docs/authentication',
  rules: [
    {
      id: 'clickup-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      value: /pk_[0-9]{5,12}_[0-9A-Z]{32}/,
      minEntropy: 3,
      env: 'CLICKUP_API_TOKEN',
      examples: ['CLICKUP_API_TOKEN=pk_${0-9}{5}_${0-9A-Z}{32}', '{"clickup_key": "pk_${0-9}{5}_${0-9A-Z}{32}"}'],
      nonExamples: ['CLICKUP_API_TOKEN=pk_${0-9}{5}_${0-9A-Z}{31}'],
    },
  ],
};
