import type { ProviderDef } from '../src/model/provider.ts';

export const securitytrails: ProviderDef = {
  name: 'SecurityTrails',
  words: ['securitytrails', 'security_trails', 'security-trails'],
  revoke: 'https://securitytrails.com/app/account/credentials',
  source: 'https://docs.securitytrails.com/',
  rules: [
    {
      id: 'securitytrails-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      checks: ['not-identifier'],
      env: 'SECURITYTRAILS_API_KEY',
      examples: ['SECURITYTRAILS_API_KEY=${A-Za-z0-9}{32}', 'const securitytrailsKey = "${A-Za-z0-9}{32}";'],
      nonExamples: ['securitytrails_key = ${A-Za-z0-9}{27}', 'other_key = ${A-Za-z0-9}{32}'],
    },
  ],
};
