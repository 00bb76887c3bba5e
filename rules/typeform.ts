import type { ProviderDef } from '../src/model/provider.ts';

export const typeform: ProviderDef = {
  name: 'Typeform',
  words: ['typeform'],
  revoke: 'https://admin.typeform.com/user/tokens',
  source: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  rules: [
    {
      id: 'typeform-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['tfp_'],
      token: /tfp_(?:[A-Za-z0-9_.=-]{59}|[A-Za-z0-9]{40,44})/,
      notAfter: 'A-Za-z0-9_=-',
      minEntropy: 3,
      env: 'TYPEFORM_TOKEN',
      examples: ['tfp_${A-Za-z0-9}{44}_${A-Za-z0-9}{14}', 'TYPEFORM_TOKEN=tfp_${0-9a-f}{40}'],
      nonExamples: ['tfp_${A-Za-z0-9}{12}', 'tfp_${A-Za-z0-9}{50}'],
    },
  ],
};
