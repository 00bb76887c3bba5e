import type { ProviderDef } from '../src/model/provider.ts';

export const clickhouse: ProviderDef = {
  name: 'ClickHouse Cloud',
  words: ['clickhouse'],
  revoke: 'https://console.clickhouse.cloud/',
  source: 'https://clickhouse.com/docs/cloud/manage/openapi',
  rules: [
    {
      id: 'clickhouse-api-secret',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['4b1d'],
      token: /4b1d[A-Za-z0-9]{38}/,
      minEntropy: 3.5,
      checks: ['mixed-classes'],
      env: 'CLICKHOUSE_API_SECRET',
      examples: ['4b1d${A-Za-z0-9}{38}', 'CLICKHOUSE_API_SECRET="4b1d${A-Za-z0-9}{38}"'],
      nonExamples: ['4b1d${A-Za-z0-9}{37}', '4b1d${A-Za-z0-9}{39}'],
    },
  ],
};
