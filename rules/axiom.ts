import type { ProviderDef } from '../src/model/provider.ts';

export const axiom: ProviderDef = {
  name: 'Axiom',
  words: ['axiom'],
  revoke: 'https://app.axiom.co/settings/api-tokens',
  source: 'https://axiom.co/docs/reference/tokens',
  rules: [
    {
      id: 'axiom-api-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['xaat-'],
      token: /xaat-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'AXIOM_TOKEN',
      examples: ['AXIOM_TOKEN=xaat-${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['xaat-${0-9a-f}{8}'],
    },
    {
      id: 'axiom-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['xapt-'],
      token: /xapt-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      env: 'AXIOM_TOKEN',
      examples: ['AXIOM_TOKEN=xapt-${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['xapt-${0-9a-f}{8}'],
    },
  ],
};
