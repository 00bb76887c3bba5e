import type { ProviderDef } from '../src/model/provider.ts';

export const persona: ProviderDef = {
  name: 'Persona',
  words: ['persona'],
  revoke: 'https://app.withpersona.com/dashboard/api-keys',
  source: 'https://docs.withpersona.com/api-keys',
  rules: [
    {
      id: 'persona-production-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['persona_production_'],
      token: /persona_production_(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z_]{32})/,
      minEntropy: 3,
      env: 'PERSONA_API_KEY',
      examples: [
        'PERSONA_API_KEY=persona_production_${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}',
      ],
      nonExamples: ['persona_production_${0-9a-f}{12}'],
    },
    {
      id: 'persona-sandbox-key',
      kind: 'api-key',
      label: { en: 'sandbox API key', ja: 'サンドボックス API キー' },
      severity: 'low',
      confidence: 'high',
      keywords: ['persona_sandbox_'],
      token: /persona_sandbox_(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-z_]{32})/,
      minEntropy: 3,
      env: 'PERSONA_API_KEY',
      examples: ['PERSONA_API_KEY=persona_sandbox_${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['persona_sandbox_${0-9a-f}{12}'],
    },
  ],
};
