import type { ProviderDef } from '../src/model/provider.ts';

export const extractorapi: ProviderDef = {
  name: 'ExtractorAPI',
  words: ['extractorapi', 'extractor_api', 'extractor-api'],
  revoke: 'https://extractorapi.com/',
  source: 'https://extractorapi.com/documentation/',
  rules: [
    {
      id: 'extractorapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{40}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'EXTRACTORAPI_API_KEY',
      examples: ['extractorapi_key = "${A-Za-z0-9}{40}"', 'EXTRACTORAPI_KEY=${A-Za-z0-9}{40}'],
      nonExamples: ['extractorapi_key = "${A-Za-z0-9}{45}"', 'key = "${A-Za-z0-9}{40}"'],
    },
  ],
};
