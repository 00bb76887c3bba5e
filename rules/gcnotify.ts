import type { ProviderDef } from '../src/model/provider.ts';

export const gcnotify: ProviderDef = {
  name: 'GC Notify',
  words: ['gcntfy', 'gc_notify', 'gcnotify'],
  revoke: 'https://notification.canada.ca/',
  source: 'https://documentation.notification.canada.ca/en/',
  rules: [
    {
      id: 'gcnotify-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['gcntfy-'],
      token:
        /gcntfy-[A-Za-z0-9_-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      reach: { before: 16, after: 200 },
      minEntropy: 3,
      env: 'GC_NOTIFY_API_KEY',
      examples: [
        'GC_NOTIFY_API_KEY=gcntfy-my_key-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const gcNotifyApiKey = "gcntfy-my_key-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: ['gcntfy-my_key-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}'],
    },
  ],
};
