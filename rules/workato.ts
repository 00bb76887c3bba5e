import type { ProviderDef } from '../src/model/provider.ts';

export const workato: ProviderDef = {
  name: 'Workato',
  words: ['workato'],
  revoke: 'https://app.workato.com/',
  source: 'https://docs.workato.com/workato-api.html',
  rules: [
    {
      id: 'workato-api-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      keywords: ['wrka'],
      token: /wrka[a-z]{0,6}-eyJ[A-Za-z0-9_-]{10,300}\.[A-Za-z0-9_-]{10,1000}\.[A-Za-z0-9_-]{40,800}/,
      notAfter: 'A-Za-z0-9_.-',
      reach: { before: 16, after: 2200 },
      env: 'WORKATO_API_TOKEN',
      examples: ['wrkaus-eyJhbGciOiJSUzI1NiJ9.eyJ${A-Za-z0-9_-}{60}.${A-Za-z0-9_-}{342}'],
      nonExamples: ['wrka-short', 'wrkaeu-eyJhbGciOiJSUzI1NiJ9.${A-Za-z0-9}{20}'],
    },
  ],
};
