import type { ProviderDef } from '../src/model/provider.ts';

export const logzio: ProviderDef = {
  name: 'Logz.io',
  words: ['logzio', 'logz_io', 'logz.io'],
  revoke: 'https://app.logz.io/#/dashboard/settings/manage-tokens',
  source: 'https://docs.logz.io/docs/user-guide/admin/authentication-tokens/',
  rules: [
    {
      id: 'logzio-api-token',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      env: 'LOGZIO_API_TOKEN',
      examples: [
        'LOGZIO_API_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
        'const logzioApiToken = "${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}";',
      ],
      nonExamples: [
        'LOGZIO_API_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{9}',
        'LOGZIO_API_TOKEN=${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{17}',
      ],
    },
    {
      id: 'logzio-shipping-token',
      kind: 'service-token',
      label: { en: 'log shipping token', ja: 'ログ転送トークン' },
      severity: 'low',
      confidence: 'medium',
      // Letters alone: no value rule finds those.
      keywords: ['logz.io', 'logzio', 'logz_io', 'logz-io'],
      token: /[Ll][Oo][Gg][Zz][._-]?[Ii][Oo][^\n]{0,40}?[Tt][Oo][Kk][Ee][Nn][^\nA-Za-z]{1,8}(?<secret>[A-Za-z]{32})/,
      minEntropy: 3.5,
      checks: ['not-identifier'],
      env: 'LOGZIO_TOKEN',
      examples: ['LOGZIO_TOKEN=${A-Za-z}{32}', 'const logzioToken = "${A-Za-z}{32}";'],
      nonExamples: ['LOGZIO_TOKEN=${A-Za-z}{29}', 'LOGZIO_TOKEN=${A-Za-z}{37}'],
    },
  ],
};
