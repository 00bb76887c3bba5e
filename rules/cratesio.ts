import type { ProviderDef } from '../src/model/provider.ts';

export const cratesio: ProviderDef = {
  name: 'crates.io',
  words: ['crates', 'cargo_registry', 'cargo-registry', 'cargo_token'],
  revoke: 'https://crates.io/settings/tokens',
  source: 'https://crates.io/policies/security',
  rules: [
    {
      id: 'cratesio-api-token',
      kind: 'access-token',
      why: { en: 'Publishes crates in your name.', ja: 'あなたの名前でクレートを公開できる。' },
      severity: 'critical',
      confidence: 'medium',
      value: /cio[A-Za-z0-9]{32}/,
      words: ['crates', 'cargo', 'bearer'],
      minEntropy: 3.5,
      env: 'CARGO_REGISTRY_TOKEN',
      examples: ['CARGO_REGISTRY_TOKEN=cio${A-Za-z0-9}{32}', 'crates_io_token = "cio${A-Za-z0-9}{32}"'],
      nonExamples: ['CARGO_REGISTRY_TOKEN=cio${A-Za-z0-9}{28}', 'CARGO_REGISTRY_TOKEN=${0-9a-f}{35}'],
    },
  ],
};
