import type { ProviderDef } from '../src/model/provider.ts';

export const eventbrite: ProviderDef = {
  name: 'Eventbrite',
  words: ['eventbrite', 'event_brite'],
  revoke: 'https://www.eventbrite.com/platform/api-keys',
  source: 'https://www.eventbrite.com/platform/docs/authentication',
  rules: [
    {
      id: 'eventbrite-private-token',
      kind: 'access-token',
      label: { en: 'private token', ja: 'プライベートトークン' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Z]{20}/,
      minEntropy: 3,
      env: 'EVENTBRITE_PRIVATE_TOKEN',
      examples: ['eventbrite_key = "${0-9A-Z}{20}"', 'EVENTBRITE_KEY=${0-9A-Z}{20}'],
      nonExamples: ['eventbrite_key = "${0-9A-Z}{25}"', 'key = "${0-9A-Z}{20}"'],
    },
  ],
};
