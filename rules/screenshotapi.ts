import type { ProviderDef } from '../src/model/provider.ts';

export const screenshotapi: ProviderDef = {
  name: 'ScreenshotAPI',
  words: ['screenshotapi', 'screenshot_api', 'screenshot-api'],
  revoke: 'https://app.screenshotapi.net/',
  source: 'https://docs.screenshotapi.net/',
  rules: [
    {
      id: 'screenshotapi-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}-[0-9A-Z]{7}/,
      env: 'SCREENSHOTAPI_API_KEY',
      examples: ['SCREENSHOTAPI_API_KEY=${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}'],
      nonExamples: [
        'SCREENSHOTAPI_API_KEY=${0-9A-Z}{7}-${0-9A-Z}{7}-${0-9A-Z}{7}',
        'SCREENSHOTAPI_API_KEY=${a-z}{7}-${a-z}{7}-${a-z}{7}-${a-z}{7}',
      ],
    },
  ],
};
