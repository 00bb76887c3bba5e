import type { ProviderDef } from '../src/model/provider.ts';

export const apitemplate: ProviderDef = {
  name: 'APITemplate.io',
  words: ['apitemplate', 'api_template', 'api-template'],
  revoke: 'https://apitemplate.io/apiv2/',
  source: 'https://apitemplate.io/apiv2/',
  rules: [
    {
      id: 'apitemplate-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z]{39}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'APITEMPLATE_API_KEY',
      examples: ['APITEMPLATE_API_KEY=${0-9A-Za-z}{39}', '{"apitemplate_key": "${0-9}{1}${0-9A-Za-z}{38}"}'],
      nonExamples: ['APITEMPLATE_API_KEY=${0-9A-Za-z}{38}', 'APITEMPLATE_API_KEY=${0-9A-Za-z}{40}'],
    },
  ],
};
