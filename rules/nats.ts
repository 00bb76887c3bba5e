import type { ProviderDef } from '../src/model/provider.ts';

export const nats: ProviderDef = {
  name: 'NATS',
  words: ['nats', 'nkey'],
  revoke: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  source: 'https://docs.nats.io/running-a-nats-service/configuration/securing_nats/auth_intro/nkey_auth',
  rules: [
    {
      id: 'nats-seed',
      kind: 'private-key',
      severity: 'critical',
      confidence: 'high',
      value: /S[ACNOUX]A[A-P][A-Z2-7]{54}/,
      minEntropy: 3,
      proof: 'crc16-base32',
      unproven: 'medium',
      env: 'NATS_NKEY_SEED',
      examples: ['NATS_NKEY_SEED=SUAM${A-Z2-7}{54}', 'const natsKey = "SUAM${A-Z2-7}{54}";'],
      nonExamples: ['nkey: UAM${A-Z2-7}{53}', 'NATS_NKEY_SEED=SUAM${A-Z2-7}{30}'],
    },
  ],
};
