import type { ProviderDef } from '../src/model/provider.ts';

export const tomorrowio: ProviderDef = {
  name: 'Tomorrow.io',
  words: ['tomorrowio', 'tomorrow_io', 'tomorrow-io', 'tomorrow.io', 'climacell'],
  revoke: 'https://app.tomorrow.io/development/keys',
  source: 'https://docs.tomorrow.io/reference/welcome',
  rules: [
    {
      id: 'tomorrowio-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TOMORROW_IO_API_KEY',
      examples: ['TOMORROW_IO_API_KEY=${A-Za-z0-9}{32}', 'tomorrow_io_api_key: "${A-Za-z0-9}{32}"'],
      nonExamples: ['TOMORROW_IO_API_KEY=${A-Za-z0-9}{39}', 'TOMORROW_IO_API_KEY=${A-Za-z0-9}{29}'],
    },
  ],
};
