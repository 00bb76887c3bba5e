import type { ProviderDef } from '../src/model/provider.ts';

export const bulksms: ProviderDef = {
  name: 'BulkSMS',
  words: ['bulksms', 'bulk_sms'],
  revoke: 'https://www.bulksms.com/developer/json/v1/',
  source: 'https://www.bulksms.com/developer/json/v1/',
  rules: [
    {
      id: 'bulksms-token-id',
      kind: 'key-id',
      severity: 'low',
      confidence: 'medium',
      value: /[0-9A-F]{32}-[0-9]{2}-[0-9A-Z]/,
      minEntropy: 3,
      env: 'BULKSMS_TOKEN_ID',
      examples: [
        'BULKSMS_TOKEN_ID=${0-9A-F}{32}-${0-9}{2}-${0-9A-Z}{1}',
        '{"bulksms_key": "${0-9A-F}{32}-${0-9}{2}-${0-9A-Z}{1}"}',
      ],
      nonExamples: [
        'BULKSMS_TOKEN_ID=${0-9A-F}{31}-${0-9}{2}-${0-9A-Z}{1}',
        'BULKSMS_TOKEN_ID=${0-9A-F}{33}-${0-9}{2}-${0-9A-Z}{1}',
      ],
    },
    {
      id: 'bulksms-token-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'low',
      value: /[0-9A-Za-z!@#$%^&*()]{29}/,
      notBefore: 'A-Za-z0-9!@#$%^&*',
      notAfter: 'A-Za-z0-9_!@#$%^&*-',
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'BULKSMS_TOKEN_SECRET',
      examples: [
        'BULKSMS_TOKEN_SECRET=${0-9A-Za-z}{16}${!@#$%^&*}{1}${0-9A-Za-z}{12}',
        '{"bulksms_key": "${0-9A-Za-z}{16}${!@#$%^&*()}{1}${0-9A-Za-z}{12}"}',
      ],
      nonExamples: ['BULKSMS_TOKEN_SECRET=${0-9A-Za-z}{20}'],
    },
  ],
};
