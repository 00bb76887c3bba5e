import type { ProviderDef } from '../src/model/provider.ts';

export const mailboxlayer: ProviderDef = {
  name: 'mailboxlayer',
  words: ['mailboxlayer', 'mailbox_layer'],
  revoke: 'https://mailboxlayer.com/documentation',
  source: 'https://mailboxlayer.com/documentation',
  rules: [
    {
      id: 'mailboxlayer-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'MAILBOXLAYER_API_KEY',
      examples: ['MAILBOXLAYER_API_KEY=${0-9a-f}{32}', 'const mailboxlayerKey = "${0-9a-f}{32}";'],
      nonExamples: ['MAILBOXLAYER_API_KEY = ${0-9a-f}{29}', 'mailboxlayer_id = ${0-9}{9}'],
    },
  ],
};
