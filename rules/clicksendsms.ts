import type { ProviderDef } from '../src/model/provider.ts';

export const clickSend: ProviderDef = {
  name: 'ClickSend',
  words: ['clicksend', 'click_send'],
  revoke: 'https://developers.clicksend.com/docs/',
  source: 'https://developers.clicksend.com/docs/',
  rules: [
    {
      id: 'clicksendsms-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Z]{8}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{12}/,
      minEntropy: 3,
      env: 'CLICKSEND_API_KEY',
      examples: [
        'CLICKSEND_API_KEY=${0-9A-Z}{8}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{12}',
        '{"clicksend_key": "${0-9A-Z}{8}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{12}"}',
      ],
      nonExamples: [
        'CLICKSEND_API_KEY=${0-9A-Z}{8}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{11}',
        'CLICKSEND_API_KEY=${0-9A-Z}{8}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{4}-${0-9A-Z}{13}',
      ],
    },
  ],
};
