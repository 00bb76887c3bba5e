import type { ProviderDef } from '../src/model/provider.ts';

export const geoipifi: ProviderDef = {
  name: 'ipify Geolocation',
  words: ['geoipify', 'geoipifi', 'geo_ipify', 'geo.ipify', 'ipify'],
  revoke: 'https://geo.ipify.org/',
  source: 'https://geo.ipify.org/docs',
  rules: [
    {
      id: 'geoipifi-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9_]{32}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'IPIFY_API_KEY',
      examples: ['IPIFY_API_KEY=at_${A-Za-z0-9}{29}', 'const ipifyApiKey = "at_${A-Za-z0-9}{29}";'],
      nonExamples: ['IPIFY_API_KEY=at_${A-Za-z0-9}{26}', 'IPIFY_API_KEY=at_${A-Za-z0-9}{34}'],
    },
  ],
};
