import type { ProviderDef } from '../src/model/provider.ts';

export const lessannoyingcrm: ProviderDef = {
  name: 'Less Annoying CRM',
  words: ['lessannoying', 'less_annoying', 'lacrm'],
  revoke: 'https://account.lessannoyingcrm.com/app/Settings/Api',
  source: 'https://www.lessannoyingcrm.com/help/topic/API',
  rules: [
    {
      id: 'lessannoyingcrm-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{57}/,
      minEntropy: 3,
      env: 'LESSANNOYINGCRM_API_KEY',
      examples: ['LESSANNOYINGCRM_API_KEY=${A-Za-z0-9}{57}', 'const lessannoyingcrmApiKey = "${A-Za-z0-9}{57}";'],
      nonExamples: ['LESSANNOYINGCRM_API_KEY=${A-Za-z0-9}{54}', 'LESSANNOYINGCRM_API_KEY=${A-Za-z0-9}{62}'],
    },
  ],
};
