import type { ProviderDef } from '../src/model/provider.ts';

export const supabase: ProviderDef = {
  name: 'Supabase',
  words: ['supabase'],
  revoke: 'https://supabase.com/dashboard/account/tokens',
  source: 'https://supabase.com/docs/guides/api/api-keys',
  rules: [
    {
      id: 'supabase-personal-token',
      kind: 'personal-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['sbp_'],
      token: /sbp_(?:v0_|oauth_)?[0-9a-f]{40}/,
      env: 'SUPABASE_ACCESS_TOKEN',
      examples: ['sbp_${0-9a-f}{40}', 'SUPABASE_ACCESS_TOKEN=sbp_v0_${0-9a-f}{40}'],
      nonExamples: ['sbp_${g-z}{40}', 'sbp_${0-9a-f}{20}'],
    },
    {
      id: 'supabase-secret-key',
      kind: 'secret-key',
      why: {
        en: 'It bypasses row level security: all data of the project.',
        ja: '行レベルセキュリティを迂回し、プロジェクトの全データに届きます。',
      },
      severity: 'critical',
      confidence: 'high',
      keywords: ['sb_secret_'],
      token: /sb_secret_[A-Za-z0-9_-]{22}_[A-Za-z0-9_-]{8}/,
      minEntropy: 3,
      revoke: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      env: 'SUPABASE_SECRET_KEY',
      examples: ['sb_secret_${A-Za-z0-9}{22}_${A-Za-z0-9}{8}'],
      nonExamples: ['sb_publishable_${A-Za-z0-9}{22}_${A-Za-z0-9}{8}', 'sb_secret_${A-Za-z0-9}{31}'],
    },
    {
      id: 'supabase-service-role-key',
      kind: 'secret-key',
      label: { en: 'service_role key', ja: 'service_role キー' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['InNlcnZpY2Vfcm9sZSIs', '.eyJyb2xlIjoic2VydmljZV9yb2xlIi'],
      token:
        /eyJ[A-Za-z0-9_-]{20,60}\.eyJ(?:pc3MiOiJzdXBhYmFzZSIsInJlZiI6I[A-Za-z0-9_-]{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSIs|yb2xlIjoic2VydmljZV9yb2xlIi)[A-Za-z0-9_-]{20,120}\.[A-Za-z0-9_-]{43}/,
      proof: 'jwt',
      unproven: 'medium',
      reach: { before: 160, after: 320 },
      revoke: 'https://supabase.com/dashboard/project/_/settings/api-keys',
      env: 'SUPABASE_SERVICE_ROLE_KEY',
      examples: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I${A-Za-z0-9}{27}Iiwicm9sZSI6InNlcnZpY2Vfcm9sZSIsImlhdCI6${A-Za-z0-9}{40}.${A-Za-z0-9_-}{43}',
      ],
      nonExamples: [
        'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJzdXBhYmFzZSIsInJlZiI6I${A-Za-z0-9}{60}.${A-Za-z0-9_-}{43}',
      ],
    },
  ],
};
