import type { ProviderDef } from '../src/model/provider.ts';

export const coinapi: ProviderDef = {
  name: 'CoinAPI',
  words: ['coinapi', 'coin_api', 'coin-api'],
  revoke: 'https://console.coinapi.io/',
  source: 'https://docs.coinapi.io/',
  rules: [
    {
      id: 'coinapi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-Za-z]{8}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{4}-[0-9A-Za-z]{12}/,
      checks: ['not-identifier'],
      env: 'COINAPI_KEY',
      examples: [
        'COINAPI_KEY=${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
        'coinapi_key = "${0-9A-F}{8}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{4}-${0-9A-F}{12}"',
      ],
      nonExamples: ['coinapi_key = "${0-9a-f}{8}-${0-9a-f}{4}"'],
    },
  ],
};
