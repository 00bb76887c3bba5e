import type { ProviderDef } from '../src/model/provider.ts';

export const particleio: ProviderDef = {
  name: 'Particle',
  words: ['particle.io', 'particleio', 'particle_', 'particle-'],
  revoke: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  source: 'https://docs.particle.io/reference/cloud-apis/access-tokens/',
  rules: [
    {
      id: 'particleio-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      value: /[0-9a-f]{40}/,
      nouns: ['token', 'bearer', 'auth', 'key', 'secret'],
      minEntropy: 3,
      env: 'PARTICLE_ACCESS_TOKEN',
      examples: [
        'PARTICLE_ACCESS_TOKEN=${0-9a-f}{40}',
        'curl https://api.particle.io/v1/devices -d access_token=${0-9a-f}{40}',
      ],
      nonExamples: ['PARTICLE_DEVICE_TOKEN=${0-9a-f}{24}', 'particle_commit=${0-9a-f}{40}'],
    },
    {
      id: 'particleio-request-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['api.particle.io'],
      token: /(?<secret>[0-9a-f]{40})[ "'\\\r\n]{1,12}https:\/\/api\.particle\.io/,
      reach: { before: 80, after: 16 },
      env: 'PARTICLE_ACCESS_TOKEN',
      examples: ['curl -d access_token=${0-9a-f}{40} https://api.particle.io/v1/devices'],
      nonExamples: ['curl -d access_token=${0-9a-f}{30} https://api.particle.io/v1/devices'],
    },
  ],
};
