import type { ProviderDef } from '../src/model/provider.ts';

export const convertapi: ProviderDef = {
  name: 'ConvertAPI',
  words: ['convertapi', 'convert_api', 'convert-api'],
  revoke: 'https://www.convertapi.com/a/authentication',
  source: 'https://docs.convertapi.com/docs/authentication',
  rules: [
    {
      id: 'convertapi-secret',
      kind: 'secret-key',
      severity: 'medium',
      confidence: 'medium',
      value: /secret_[A-Za-z0-9]{16}/,
      env: 'CONVERTAPI_SECRET',
      examples: ['CONVERTAPI_SECRET=secret_${A-Za-z0-9}{16}'],
      nonExamples: ['CONVERTAPI_SECRET=secret_${A-Za-z0-9}{10}', 'secret_${A-Za-z0-9}{16}'],
    },
  ],
};
