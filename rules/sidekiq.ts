import type { ProviderDef } from '../src/model/provider.ts';

export const sidekiq: ProviderDef = {
  name: 'Sidekiq',
  words: [
    'bundle_gems__contribsys__com',
    'bundle_enterprise__contribsys__com',
    'gems__contribsys__com',
    'enterprise__contribsys__com',
    'gems.contribsys.com',
    'enterprise.contribsys.com',
  ],
  revoke: 'https://billing.contribsys.com/',
  source: 'https://github.com/sidekiq/sidekiq/wiki/Commercial-FAQ',
  rules: [
    {
      id: 'sidekiq-gem-credentials',
      kind: 'password',
      label: { en: 'gem server credentials', ja: 'gemサーバーの認証情報' },
      severity: 'high',
      confidence: 'high',
      value: /[0-9a-f]{8}:[0-9a-f]{8}/,
      env: 'BUNDLE_GEMS__CONTRIBSYS__COM',
      examples: ['BUNDLE_GEMS__CONTRIBSYS__COM=${0-9a-f}{8}:${0-9a-f}{8}'],
      nonExamples: ['BUNDLE_GEMS__CONTRIBSYS__COM=${0-9a-f}{8}', 'BUNDLE_OTHER=${0-9a-f}{8}:${0-9a-f}{8}'],
    },
    {
      id: 'sidekiq-gem-server-url',
      kind: 'connection-string',
      severity: 'high',
      confidence: 'high',
      keywords: ['gems.contribsys.com', 'enterprise.contribsys.com'],
      token: /https?:\/\/(?<secret>[0-9a-f]{8}:[0-9a-f]{8})@(?:gems|enterprise)\.contribsys\.com/,
      notAfter: 'A-Za-z0-9',
      reach: { before: 48, after: 32 },
      env: 'BUNDLE_GEMS__CONTRIBSYS__COM',
      examples: ['source "https://${0-9a-f}{8}:${0-9a-f}{8}@gems.contribsys.com/"'],
      nonExamples: ['https://gems.contribsys.com/', 'https://user:${g-z}{8}@gems.contribsys.com/'],
    },
  ],
};
