import type { ProviderDef } from '../src/model/provider.ts';

export const timezoneapi: ProviderDef = {
  name: 'TimezoneAPI',
  words: ['timezoneapi', 'timezone_api', 'timezone-api'],
  revoke: 'https://timezoneapi.io/',
  source: 'https://timezoneapi.io/',
  rules: [
    {
      id: 'timezoneapi-api-token',
      kind: 'access-token',
      severity: 'low',
      confidence: 'medium',
      // Letters alone: no value rule finds those.
      keywords: ['timezoneapi', 'timezone_api', 'timezone-api'],
      token:
        /[Tt][Ii][Mm][Ee][Zz][Oo][Nn][Ee][_-]?[Aa][Pp][Ii][^\n]{0,40}?(?:[Tt][Oo][Kk][Ee][Nn]|[Kk][Ee][Yy])[^\nA-Za-z]{1,8}(?<secret>[A-Za-z]{20})/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'TIMEZONEAPI_TOKEN',
      examples: ['TIMEZONEAPI_TOKEN=${A-Za-z}{20}'],
      nonExamples: ['TIMEZONEAPI_TOKEN=${A-Za-z}{26}', 'timezoneapi_zone = ${a-z}{8}'],
    },
  ],
};
