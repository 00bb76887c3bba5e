import type { ProviderDef } from '../src/model/provider.ts';

export const robinhoodcrypto: ProviderDef = {
  name: 'Robinhood Crypto',
  words: ['robinhood', 'rh-api-'],
  revoke: 'https://robinhood.com/account/crypto',
  source: 'https://docs.robinhood.com/crypto/trading/',
  rules: [
    {
      id: 'robinhoodcrypto-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['rh-api-'],
      token: /rh-api-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'ROBINHOOD_API_KEY',
      examples: ['ROBINHOOD_API_KEY=rh-api-${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}'],
      nonExamples: ['rh-api-${0-9a-f}{32}'],
    },
    {
      id: 'robinhoodcrypto-private-key',
      kind: 'private-key',
      severity: 'critical',
      confidence: 'medium',
      value: /[A-Za-z0-9+/]{86}==|[A-Za-z0-9+/]{43}=/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 4,
      env: 'ROBINHOOD_PRIVATE_KEY',
      examples: ['ROBINHOOD_PRIVATE_KEY=${A-Za-z0-9+/}{86}==', 'robinhood_private_key = "${A-Za-z0-9+/}{43}="'],
      nonExamples: ['robinhood_private_key = ${A-Za-z0-9+/}{60}=', 'other = ${A-Za-z0-9+/}{86}=='],
    },
  ],
};
