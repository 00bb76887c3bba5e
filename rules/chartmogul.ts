import type { ProviderDef } from '../src/model/provider.ts';

export const chartmogul: ProviderDef = {
  name: 'ChartMogul',
  words: ['chartmogul', 'chart_mogul'],
  revoke: 'https://dev.chartmogul.com/docs/authentication',
  source: 'https://dev.chartmogul.com/docs/authentication',
  rules: [
    {
      id: 'chartmogul-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'CHARTMOGUL_API_KEY',
      examples: ['CHARTMOGUL_API_KEY=${0-9a-z}{32}', '{"chartmogul_key": "${0-9a-z}{32}"}'],
      nonExamples: ['CHARTMOGUL_API_KEY=${0-9a-z}{31}', 'CHARTMOGUL_API_KEY=${0-9a-z}{33}'],
    },
  ],
};
