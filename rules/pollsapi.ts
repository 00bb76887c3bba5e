import type { ProviderDef } from '../src/model/provider.ts';

export const pollsapi: ProviderDef = {
  name: 'PollsAPI',
  words: ['pollsapi', 'polls_api'],
  revoke: 'https://pollsapi.com/',
  source: 'https://pollsapi.com/',
  rules: [
    {
      id: 'pollsapi-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Z0-9]{28}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'POLLSAPI_API_KEY',
      examples: ['POLLSAPI_API_KEY=${0-9}{1}${A-Z0-9}{27}', 'const pollsapiKey = "${0-9}{1}${A-Z0-9}{27}";'],
      nonExamples: ['POLLSAPI_API_KEY = ${A-Z0-9}{25}', 'pollsapi_id = ${0-9}{9}'],
    },
  ],
};
