import type { ProviderDef } from '../src/model/provider.ts';

export const formio: ProviderDef = {
  name: 'Form.io',
  words: ['formio', 'form.io'],
  revoke: 'https://portal.form.io/',
  source: 'https://help.form.io/',
  rules: [
    {
      id: 'formio-api-key',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{20,4000}\.[A-Za-z0-9_-]{20,1400}/,
      notBefore: 'A-Za-z0-9_.-',
      notAfter: 'A-Za-z0-9_.-',
      minEntropy: 3,
      proof: 'jwt',
      env: 'FORMIO_TOKEN',
      examples: ['FORMIO_TOKEN=eyJhbGciOiJIUzI1NiJ9.${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{43}'],
      nonExamples: ['FORMIO_TOKEN=eyJhbGciOiJ${A-Za-z0-9}{20}'],
    },
  ],
};
