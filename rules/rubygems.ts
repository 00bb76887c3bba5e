import type { ProviderDef } from '../src/model/provider.ts';

export const rubygems: ProviderDef = {
  name: 'RubyGems',
  words: ['rubygems'],
  revoke: 'https://rubygems.org/profile/api_keys',
  source: 'https://guides.rubygems.org/api-key-scopes/',
  rules: [
    {
      id: 'rubygems-api-key',
      kind: 'api-key',
      why: {
        en: 'A RubyGems key pushes gem versions that everyone who installs the gem runs.',
        ja: 'RubyGemsキーがあれば、gem利用者全員が実行するバージョンを公開できる。',
      },
      severity: 'critical',
      confidence: 'high',
      keywords: ['rubygems_'],
      token: /rubygems_[0-9a-f]{48}/,
      env: 'GEM_HOST_API_KEY',
      examples: ['GEM_HOST_API_KEY=rubygems_${0-9a-f}{48}'],
      nonExamples: ['rubygems_${0-9a-f}{40}', 'rubygems_${g-z}{48}'],
    },
  ],
};
