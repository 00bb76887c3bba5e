import type { ProviderDef } from '../src/model/provider.ts';

export const replyio: ProviderDef = {
  name: 'Reply',
  words: ['replyio', 'reply.io', 'reply_io', 'reply-io'],
  revoke: 'https://run.reply.io/Dashboard/Material#/settings/api-key',
  source: 'https://docs.reply.io/',
  rules: [
    {
      id: 'replyio-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{24}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'REPLYIO_API_KEY',
      examples: ['REPLYIO_API_KEY=${A-Za-z0-9}{24}', 'const replyioKey = "${A-Za-z0-9}{24}";'],
      nonExamples: ['replyio_key = ${A-Za-z0-9}{19}', 'other_key = ${A-Za-z0-9}{24}'],
    },
  ],
};
