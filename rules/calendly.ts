import type { ProviderDef } from '../src/model/provider.ts';

export const calendly: ProviderDef = {
  name: 'Calendly',
  words: ['calendly'],
  revoke: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  source: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  rules: [
    {
      id: 'calendly-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{17,300}\.[A-Za-z0-9_-]{20,1200}\.[A-Za-z0-9_-]{43,700}/,
      notBefore: 'A-Za-z0-9.',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'CALENDLY_TOKEN',
      examples: ['CALENDLY_TOKEN=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.${A-Za-z0-9_-}{43}'],
      nonExamples: ['CALENDLY_TOKEN=${A-Za-z0-9}{43}', 'CALENDLY_TOKEN=eyJ${A-Za-z0-9}{20}.${A-Za-z0-9}{40}'],
    },
  ],
};
