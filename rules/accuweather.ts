import type { ProviderDef } from '../src/model/provider.ts';

export const accuweather: ProviderDef = {
  name: 'AccuWeather',
  words: ['accuweather', 'accu_weather', 'accu-weather'],
  revoke: 'https://developer.accuweather.com/',
  source: 'https://developer.accuweather.com/',
  rules: [
    {
      id: 'accuweather-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9A-Za-z%]{35}|[0-9A-Za-z]{32}|zpka_[0-9a-f]{32}_[0-9a-f]{8}/,
      notBefore: 'A-Za-z0-9%',
      notAfter: 'A-Za-z0-9_%-',
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ACCUWEATHER_API_KEY',
      examples: [
        'ACCUWEATHER_API_KEY=${0-9A-Za-z%}{35}',
        '{"accuweather_key": "zpka_${0-9a-f}{32}_${0-9a-f}{8}"}',
        'ACCUWEATHER_API_KEY=${0-9A-Za-z}{32}',
      ],
      nonExamples: ['ACCUWEATHER_API_KEY=${0-9A-Za-z%}{34}'],
    },
  ],
};
