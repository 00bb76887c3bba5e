import type { ProviderDef } from '../src/model/provider.ts';

export const openweather: ProviderDef = {
  name: 'OpenWeather',
  words: ['openweather', 'open_weather', 'open-weather', 'owm', 'pyowm'],
  revoke: 'https://home.openweathermap.org/api_keys',
  source: 'https://openweathermap.org/appid',
  rules: [
    {
      id: 'openweather-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      minEntropy: 3,
      env: 'OPENWEATHER_API_KEY',
      examples: [
        'OPENWEATHER_API_KEY=${0-9a-f}{32}',
        'https://api.openweathermap.org/data/2.5/weather?q=Oslo&appid=${0-9a-f}{32}',
      ],
      nonExamples: ['OPENWEATHER_API_KEY=${0-9a-f}{24}', 'openweather_city = ${0-9}{7}'],
    },
  ],
};
