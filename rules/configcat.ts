import type { ProviderDef } from '../src/model/provider.ts';

export const configcat: ProviderDef = {
  name: 'ConfigCat',
  words: ['configcat', 'config_cat', 'config-cat'],
  revoke: 'https://app.configcat.com/',
  source: 'https://configcat.com/docs/sdk-reference/overview/',
  rules: [
    {
      id: 'configcat-sdk-key',
      kind: 'api-key',
      label: { en: 'SDK key', ja: 'SDK キー' },
      severity: 'low',
      confidence: 'high',
      keywords: ['configcat-sdk-', 'configcat-proxy/'],
      token: /configcat-(?:sdk-[0-9]|proxy)\/[A-Za-z0-9_-]{22}(?:\/[A-Za-z0-9_-]{22})?/,
      notAfter: 'A-Za-z0-9_/-',
      minEntropy: 3.5,
      env: 'CONFIGCAT_SDK_KEY',
      examples: ['configcat-sdk-1/${A-Za-z0-9_-}{22}/${A-Za-z0-9_-}{22}'],
      nonExamples: ['configcat-sdk-1/${A-Za-z0-9_-}{12}/${A-Za-z0-9_-}{22}'],
    },
    {
      id: 'configcat-legacy-sdk-key',
      kind: 'api-key',
      label: { en: 'SDK key (old form)', ja: 'SDK キー(旧形式)' },
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9_-]{22}\/[A-Za-z0-9_-]{22}/,
      notBefore: 'A-Za-z0-9_/-',
      notAfter: 'A-Za-z0-9_/-',
      minEntropy: 3.5,
      checks: ['not-path', 'not-identifier'],
      env: 'CONFIGCAT_SDK_KEY',
      examples: ['CONFIGCAT_SDK_KEY=${A-Za-z0-9_-}{22}/${A-Za-z0-9_-}{22}'],
      nonExamples: ['CONFIGCAT_SDK_KEY=${A-Za-z0-9_-}{22}'],
    },
  ],
};
