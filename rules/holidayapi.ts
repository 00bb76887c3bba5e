import type { ProviderDef } from '../src/model/provider.ts';

export const holidayapi: ProviderDef = {
  name: 'Holiday API',
  words: ['holidayapi', 'holiday_api'],
  revoke: 'https://holidayapi.com/',
  source: 'https://holidayapi.com/docs',
  rules: [
    {
      id: 'holidayapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'HOLIDAYAPI_KEY',
      examples: [
        'HOLIDAYAPI_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const holidayapiKey = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'HOLIDAYAPI_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'HOLIDAYAPI_KEY=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
  ],
};
