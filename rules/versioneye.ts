import type { ProviderDef } from '../src/model/provider.ts';

export const versioneye: ProviderDef = {
  name: 'VersionEye',
  words: ['versioneye', 'version_eye', 'version-eye'],
  revoke: 'https://www.versioneye.com/settings/api',
  source: 'https://github.com/versioneye/versioneye-api',
  rules: [
    {
      id: 'versioneye-api-key',
      kind: 'api-key',
      severity: 'low',
      confidence: 'medium',
      value: /[A-Za-z0-9-]{40}/,
      checks: ['not-identifier'],
      minEntropy: 3,
      env: 'VERSIONEYE_API_KEY',
      examples: ['VERSIONEYE_API_KEY=${A-Za-z0-9-}{40}', 'versioneye_api_key: "${A-Za-z0-9-}{40}"'],
      nonExamples: ['VERSIONEYE_API_KEY=${A-Za-z0-9}{47}', 'VERSIONEYE_API_KEY=${A-Za-z0-9-}{37}'],
    },
  ],
};
