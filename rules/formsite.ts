import type { ProviderDef } from '../src/model/provider.ts';

export const formsite: ProviderDef = {
  name: 'Formsite',
  words: ['formsite'],
  revoke: 'https://www.formsite.com/',
  source: 'https://support.formsite.com/hc/en-us/articles/360000288594-API',
  rules: [
    {
      id: 'formsite-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'FORMSITE_API_TOKEN',
      examples: ['FORMSITE_API_TOKEN=${A-Za-z0-9}{32}', 'const formsiteApiToken = "${A-Za-z0-9}{32}";'],
      nonExamples: ['FORMSITE_API_TOKEN=${A-Za-z0-9}{29}', 'FORMSITE_API_TOKEN=${A-Za-z0-9}{37}'],
    },
  ],
};
