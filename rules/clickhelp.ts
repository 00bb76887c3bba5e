import type { ProviderDef } from '../src/model/provider.ts';

export const clickhelp: ProviderDef = {
  name: 'ClickHelp',
  words: ['clickhelp'],
  revoke: 'https://clickhelp.com/software-documentation-tool/user-manual/rest-api.html',
  source: 'https://clickhelp.com/software-documentation-tool/user-manual/rest-api.html',
  rules: [
    {
      id: 'clickhelp-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{24}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'CLICKHELP_API_KEY',
      examples: ['CLICKHELP_API_KEY=${0-9A-Za-z}{24}', '{"clickhelp_key": "${0-9A-Za-z}{24}"}'],
      nonExamples: ['CLICKHELP_API_KEY=${0-9A-Za-z}{23}', 'CLICKHELP_API_KEY=${0-9A-Za-z}{25}'],
    },
  ],
};
