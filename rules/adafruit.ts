import type { ProviderDef } from '../src/model/provider.ts';

export const adafruit: ProviderDef = {
  name: 'Adafruit IO',
  words: ['adafruit', 'adafruitio', 'adafruit_io', 'aio_key', 'aio_username'],
  revoke: 'https://io.adafruit.com/',
  source: 'https://io.adafruit.com/api/docs/',
  rules: [
    {
      id: 'adafruit-io-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['aio_'],
      token: /aio_[A-Za-z0-9]{28}/,
      minEntropy: 3,
      env: 'ADAFRUIT_IO_KEY',
      examples: ['aio_${A-Za-z0-9}{28}', 'ADAFRUIT_IO_KEY="aio_${A-Za-z0-9}{28}"'],
      nonExamples: ['aio_${A-Za-z0-9}{27}'],
    },
    {
      id: 'adafruit-api-key',
      kind: 'api-key',
      label: { en: 'API key (old form)', ja: 'APIキー(旧形式)' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-z_-]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'ADAFRUIT_API_KEY',
      examples: ['ADAFRUIT_API_KEY=${0-9a-f}{32}', '{"adafruit_key": "${0-9a-f}{32}"}'],
      nonExamples: ['ADAFRUIT_API_KEY=${0-9a-z_-}{31}'],
    },
  ],
};
