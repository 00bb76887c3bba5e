import type { ProviderDef } from '../src/model/provider.ts';

export const influxdb: ProviderDef = {
  name: 'InfluxDB',
  words: ['influx'],
  revoke: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  source: 'https://docs.influxdata.com/influxdb/v2/admin/tokens/',
  rules: [
    {
      id: 'influxdb-api-token',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      value: /[A-Za-z0-9_-]{86}==/,
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      env: 'INFLUX_TOKEN',
      examples: ['INFLUX_TOKEN=${A-Za-z0-9_-}{86}==', 'const influxToken = "${A-Za-z0-9_-}{86}==";'],
      nonExamples: ['INFLUX_TOKEN=${A-Za-z0-9_-}{83}==', 'INFLUX_TOKEN=${A-Za-z0-9_-}{91}=='],
    },
  ],
};
