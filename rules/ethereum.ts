import type { ProviderDef } from '../src/model/provider.ts';

export const ethereum: ProviderDef = {
  name: 'Ethereum',
  words: ['ethereum'],
  revoke: 'https://ethereum.org/en/developers/docs/accounts/',
  source: 'https://ethereum.org/en/developers/docs/accounts/',
  rules: [
    {
      id: 'ethereum-private-key',
      kind: 'private-key',
      why: {
        en: 'Whoever has it can move everything the account holds, and it cannot be revoked: move the funds.',
        ja: 'この鍵を持つ者は口座のすべてを動かせる。失効できないので資産を移すこと。',
      },
      severity: 'critical',
      confidence: 'medium',
      value: /0x[0-9A-Fa-f]{64}/,
      words: [
        'private_key',
        'private-key',
        'privatekey',
        'private key',
        'priv_key',
        'privkey',
        'deployer',
        'wallet_key',
        'eth_key',
        'ethereum_key',
      ],
      minEntropy: 3.3,
      documentationExamples: ['0xac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80'],
      env: 'PRIVATE_KEY',
      examples: ['PRIVATE_KEY=0x${0-9a-f}{64}', 'const deployerPrivateKey = "0x${0-9a-f}{64}"'],
      nonExamples: ['tx: 0x${0-9a-f}{64}', 'PRIVATE_KEY=0x${0-9a-f}{40}'],
    },
  ],
};
