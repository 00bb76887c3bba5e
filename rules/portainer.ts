import type { ProviderDef } from '../src/model/provider.ts';

export const portainer: ProviderDef = {
  name: 'Portainer',
  words: ['portainer'],
  revoke: 'https://docs.portainer.io/user/account-settings',
  source: 'https://docs.portainer.io/api/access',
  rules: [
    {
      id: 'portainer-access-token',
      kind: 'access-token',
      severity: 'critical',
      confidence: 'high',
      value: /ptr_[A-Za-z0-9+/]{43}=/,
      env: 'PORTAINER_API_KEY',
      examples: ['PORTAINER_API_KEY=ptr_${A-Za-z0-9+/}{43}='],
      nonExamples: ['PORTAINER_API_KEY=ptr_${A-Za-z0-9}{20}='],
    },
    {
      id: 'portainer-session-token',
      kind: 'session',
      severity: 'high',
      confidence: 'medium',
      value: /eyJ[A-Za-z0-9_-]{20,100}\.[A-Za-z0-9_-]{30,600}\.[A-Za-z0-9_-]{20,90}/,
      env: 'PORTAINER_JWT',
      examples: ['portainer_jwt = eyJ${A-Za-z0-9_-}{33}.${A-Za-z0-9_-}{120}.${A-Za-z0-9}{43}'],
      nonExamples: ['portainer_jwt = eyJ${A-Za-z0-9_-}{33}'],
    },
  ],
};
