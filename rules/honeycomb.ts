import type { ProviderDef } from '../src/model/provider.ts';

export const honeycomb: ProviderDef = {
  name: 'Honeycomb',
  words: ['honeycomb'],
  revoke: 'https://ui.honeycomb.io/account',
  source: 'https://docs.honeycomb.io/api/authentication',
  rules: [
    {
      id: 'honeycomb-ingest-key',
      kind: 'api-key',
      label: { en: 'ingest key', ja: '取り込みキー' },
      severity: 'medium',
      confidence: 'high',
      value: /hc[a-z]ik_[0-9a-z]{58}/,
      minEntropy: 3,
      env: 'HONEYCOMB_API_KEY',
      examples: ['HONEYCOMB_API_KEY=hcaik_${0-9a-z}{58}', 'const honeycombApiKey = "hcaik_${0-9a-z}{58}";'],
      nonExamples: ['HONEYCOMB_API_KEY=hcaik_${0-9a-z}{55}', 'HONEYCOMB_API_KEY=hcaik_${0-9a-z}{63}'],
    },
    {
      id: 'honeycomb-management-key',
      kind: 'api-key',
      label: { en: 'management key', ja: '管理キー' },
      severity: 'high',
      confidence: 'high',
      value: /hc[a-z]mk_[0-9a-z]{26}:[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'HONEYCOMB_MANAGEMENT_KEY',
      examples: [
        'HONEYCOMB_MANAGEMENT_KEY=hcamk_${0-9a-z}{26}:${A-Za-z0-9}{32}',
        'const honeycombManagementKey = "hcamk_${0-9a-z}{26}:${A-Za-z0-9}{32}";',
      ],
      nonExamples: [
        'HONEYCOMB_MANAGEMENT_KEY=hcamk_${0-9a-z}{26}:${A-Za-z0-9}{29}',
        'HONEYCOMB_MANAGEMENT_KEY=hcamk_${0-9a-z}{26}:${A-Za-z0-9}{37}',
      ],
    },
    {
      id: 'honeycomb-api-key',
      kind: 'api-key',
      label: { en: 'configuration or classic key', ja: '構成キーまたはClassicキー' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{32}|[A-Za-z0-9]{22}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'HONEYCOMB_API_KEY',
      examples: ['HONEYCOMB_API_KEY=${A-Za-z0-9}{22}', 'const honeycombApiKey = "${A-Za-z0-9}{22}";'],
      nonExamples: ['HONEYCOMB_API_KEY=${A-Za-z0-9}{19}', 'HONEYCOMB_API_KEY=${A-Za-z0-9}{27}'],
    },
  ],
};
