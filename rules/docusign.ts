import type { ProviderDef } from '../src/model/provider.ts';

export const docusign: ProviderDef = {
  name: 'Docusign',
  words: ['docusign', 'docu_sign'],
  revoke: 'https://admindemo.docusign.com/apps-and-keys',
  source: 'https://developers.docusign.com/platform/auth/',
  rules: [
    {
      id: 'docusign-client-secret',
      kind: 'client-secret',
      severity: 'critical',
      confidence: 'medium',
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
      nouns: ['secret', 'token'],
      checks: ['not-identifier'],
      env: 'DOCUSIGN_CLIENT_SECRET',
      examples: ['DOCUSIGN_SECRET_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['DOCUSIGN_INTEGRATION_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
    },
  ],
};
