import type { ProviderDef } from '../src/model/provider.ts';

export const stitchdata: ProviderDef = {
  name: 'Stitch',
  words: ['stitchdata', 'stitch_data', 'stitch-data'],
  revoke: 'https://app.stitchdata.com/',
  source: 'https://www.stitchdata.com/docs/developers/stitch-connect/api',
  rules: [
    {
      id: 'stitchdata-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{64}|[0-9a-z_]{35}/,
      minEntropy: 3,
      env: 'STITCHDATA_API_TOKEN',
      examples: ['STITCHDATA_API_TOKEN=${0-9a-z_}{34}x', 'stitchdata_token = "${0-9a-f}{64}"'],
      nonExamples: ['STITCHDATA_API_TOKEN=${0-9a-z}{24}'],
    },
  ],
};
