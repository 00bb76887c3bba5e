import type { ProviderDef } from '../src/model/provider.ts';

export const satismeter: ProviderDef = {
  name: 'SatisMeter',
  words: ['satismeter'],
  revoke: 'https://app.satismeter.com/',
  source: 'https://help.satismeter.com/',
  rules: [
    {
      id: 'satismeter-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SATISMETER_API_KEY',
      examples: ['SATISMETER_API_KEY=${A-Za-z0-9}{32}', 'const satismeterKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['satismeter_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
