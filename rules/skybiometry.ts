import type { ProviderDef } from '../src/model/provider.ts';

export const skybiometry: ProviderDef = {
  name: 'SkyBiometry',
  words: ['skybiometry', 'sky_biometry'],
  revoke: 'https://skybiometry.com/',
  source: 'https://skybiometry.com/documentation/',
  rules: [
    {
      id: 'skybiometry-api-secret',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{26}/,
      minEntropy: 3,
      env: 'SKYBIOMETRY_API_KEY',
      examples: ['SKYBIOMETRY_API_KEY=${0-9a-z}{26}', 'const skybiometryKey = "${0-9a-z}{26}";'],
      nonExamples: ['skybiometry_key = ${0-9a-z}{21}', 'other_key = ${0-9a-z}{26}'],
    },
  ],
};
