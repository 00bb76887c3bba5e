import type { ProviderDef } from '../src/model/provider.ts';

export const worldweather: ProviderDef = {
  name: 'World Weather Online',
  words: ['worldweather', 'world_weather', 'world-weather'],
  revoke: 'https://www.worldweatheronline.com/weather-api/',
  source: 'https://www.worldweatheronline.com/weather-api/api/docs/',
  rules: [
    {
      id: 'worldweather-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9a-z]{31}/,
      minEntropy: 3,
      env: 'WORLDWEATHER_API_KEY',
      examples: ['WORLDWEATHER_API_KEY=${0-9a-z}{31}', 'worldweather_api_key: "${0-9a-z}{31}"'],
      nonExamples: ['WORLDWEATHER_API_KEY=${0-9a-z}{38}', 'WORLDWEATHER_API_KEY=${0-9a-z}{28}'],
    },
  ],
};
