import type { ProviderDef } from '../src/model/provider.ts';

export const zipcodeapi: ProviderDef = {
  name: 'ZipCodeAPI',
  words: ['zipcodeapi', 'zipcode_api', 'zip_code_api', 'zipcode-api'],
  revoke: 'https://www.zipcodeapi.com/',
  source: 'https://www.zipcodeapi.com/API',
  rules: [
    {
      id: 'zipcodeapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9]{64}/,
      minEntropy: 3,
      env: 'ZIPCODEAPI_KEY',
      examples: ['ZIPCODEAPI_KEY=${A-Za-z0-9}{64}', 'zipcodeapi_key: "${A-Za-z0-9}{64}"'],
      nonExamples: ['ZIPCODEAPI_KEY=${A-Za-z0-9}{71}', 'ZIPCODEAPI_KEY=${A-Za-z0-9}{61}'],
    },
  ],
};
