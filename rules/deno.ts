import type { ProviderDef } from '../src/model/provider.ts';

export const deno: ProviderDef = {
  name: 'Deno',
  words: ['deno'],
  revoke: 'https://dash.deno.com/account#access-tokens',
  source: 'https://docs.deno.com/deploy/',
  rules: [
    {
      id: 'deno-personal-token',
      kind: 'personal-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['ddp_', 'ddw_'],
      token: /dd[pw]_[A-Za-z0-9]{36}/,
      notBefore: 'A-Za-z0-9_',
      minEntropy: 3.5,
      env: 'DENO_DEPLOY_TOKEN',
      examples: ['ddp_${A-Za-z0-9}{36}', 'ddw_${A-Za-z0-9}{36}'],
      nonExamples: ['ddp_${A-Za-z0-9}{30}', 'ddp_${A-Za-z0-9}{40}'],
    },
    {
      id: 'deno-organization-token',
      kind: 'service-token',
      label: { en: 'organization token', ja: '組織トークン' },
      severity: 'critical',
      confidence: 'high',
      keywords: ['ddo_'],
      token: /ddo_[A-Za-z0-9]{36}/,
      notBefore: 'A-Za-z0-9_',
      minEntropy: 3.5,
      env: 'DENO_DEPLOY_TOKEN',
      examples: ['ddo_${A-Za-z0-9}{36}'],
      nonExamples: ['ddo_${A-Za-z0-9}{30}'],
    },
  ],
};
