import type { ProviderDef } from '../src/model/provider.ts';

export const onfido: ProviderDef = {
  name: 'Onfido',
  words: ['onfido'],
  revoke: 'https://dashboard.onfido.com/api/tokens',
  source: 'https://documentation.onfido.com/api/latest/',
  rules: [
    {
      id: 'onfido-live-token',
      kind: 'access-token',
      label: { en: 'live API token', ja: '本番 API トークン' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['api_live.', 'api_live_us.', 'api_live_ca.', 'api_live_eu.'],
      token: /api_live(?:_us|_ca|_eu)?\.(?:[A-Za-z0-9_-]{11}\.)?[A-Za-z0-9_-]{32}/,
      minEntropy: 3,
      env: 'ONFIDO_API_TOKEN',
      examples: ['ONFIDO_API_TOKEN=api_live.${A-Za-z0-9_-}{32}', 'api_live_us.${A-Za-z0-9_-}{11}.${A-Za-z0-9_-}{32}'],
      nonExamples: ['api_live.${A-Za-z0-9}{12}', 'api_live_ca.short'],
    },
    {
      id: 'onfido-sandbox-token',
      kind: 'access-token',
      label: { en: 'sandbox API token', ja: 'サンドボックス API トークン' },
      severity: 'low',
      confidence: 'high',
      keywords: ['api_sandbox'],
      token: /api_sandbox(?:_us|_ca|_eu)?\.(?:[A-Za-z0-9_-]{11}\.)?[A-Za-z0-9_-]{32}/,
      minEntropy: 3,
      env: 'ONFIDO_API_TOKEN',
      examples: ['ONFIDO_API_TOKEN=api_sandbox.${A-Za-z0-9_-}{32}'],
      nonExamples: ['api_sandbox.${A-Za-z0-9}{12}'],
    },
  ],
};
