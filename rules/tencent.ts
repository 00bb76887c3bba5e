import type { ProviderDef } from '../src/model/provider.ts';

export const tencent: ProviderDef = {
  name: 'Tencent Cloud',
  words: ['tencent', 'qcloud'],
  revoke: 'https://console.cloud.tencent.com/cam/capi',
  source: 'https://www.tencentcloud.com/document/product/598/34227',
  rules: [
    {
      id: 'tencent-secret-key',
      kind: 'secret-key',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['secret_key', 'secretkey', 'secret-key'],
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'TENCENTCLOUD_SECRET_KEY',
      examples: ['TENCENTCLOUD_SECRET_KEY=${A-Za-z0-9}{32}'],
      nonExamples: ['TENCENTCLOUD_SECRET_ID=AKID${A-Za-z0-9}{32}', 'TENCENTCLOUD_SECRET_KEY=${A-Za-z0-9}{40}'],
    },
  ],
};
