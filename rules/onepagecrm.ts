import type { ProviderDef } from '../src/model/provider.ts';

export const onepagecrm: ProviderDef = {
  name: 'OnePageCRM',
  words: ['onepagecrm', 'onepage_crm'],
  revoke: 'https://developer.onepagecrm.com/api/',
  source: 'https://developer.onepagecrm.com/api/',
  rules: [
    {
      id: 'onepagecrm-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/=]{44}/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      checks: ['mixed-classes', 'not-path'],
      env: 'ONEPAGECRM_API_KEY',
      examples: ['ONEPAGECRM_API_KEY=${A-Za-z0-9+/}{43}=', 'const onepagecrmKey = "${A-Za-z0-9+/}{43}=";'],
      nonExamples: ['ONEPAGECRM_API_KEY = ${A-Za-z0-9}{40}', 'onepagecrm_id = ${0-9}{9}'],
    },
  ],
};
