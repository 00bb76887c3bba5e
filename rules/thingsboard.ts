import type { ProviderDef } from '../src/model/provider.ts';

export const thingsboard: ProviderDef = {
  name: 'ThingsBoard',
  words: ['thingsboard'],
  revoke: 'https://thingsboard.io/docs/user-guide/access-token/',
  source: 'https://thingsboard.io/docs/user-guide/access-token/',
  rules: [
    {
      id: 'thingsboard-device-token',
      kind: 'access-token',
      label: { en: 'device access token', ja: 'デバイスのアクセストークン' },
      severity: 'medium',
      confidence: 'high',
      keywords: ['thingsboard.'],
      token: /thingsboard\.[a-z]{2,10}(?::[0-9]{2,5})?\/api\/v1\/(?<secret>[A-Za-z0-9]{20})\//,
      notBefore: 'A-Za-z0-9',
      minEntropy: 2.8,
      env: 'THINGSBOARD_ACCESS_TOKEN',
      examples: [
        'https://demo.thingsboard.io/api/v1/${A-Za-z0-9}{20}/telemetry',
        'coap://coap.thingsboard.cloud:5683/api/v1/${0-9a-z}{20}/attributes',
      ],
      nonExamples: [
        'https://thingsboard.cloud/api/v1/provision',
        'https://thingsboard.cloud/api/v1/${0-9a-z}{12}/telemetry',
      ],
    },
    {
      id: 'thingsboard-provision-secret',
      kind: 'secret-key',
      label: { en: 'provisioning key or secret', ja: 'プロビジョニングのキーまたはシークレット' },
      severity: 'high',
      confidence: 'high',
      keywords: ['provisiondevicesecret', 'provisiondevicekey'],
      token: /provisionDevice(?:Secret|Key)["']{0,2} {0,3}[:=] {0,3}["']{0,1}(?<secret>[A-Za-z0-9]{20})/,
      minEntropy: 2.8,
      env: 'THINGSBOARD_PROVISION_SECRET',
      examples: ['{"provisionDeviceKey": "${0-9a-z}{20}", "provisionDeviceSecret": "${0-9a-z}{20}"}'],
      nonExamples: ['{"provisionDeviceSecret": "${0-9a-z}{10}"}'],
    },
  ],
};
