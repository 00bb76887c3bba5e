import type { ProviderDef } from '../src/model/provider.ts';

export const figma: ProviderDef = {
  name: 'Figma',
  words: ['figma'],
  revoke: 'https://www.figma.com/settings',
  source: 'https://www.figma.com/developers/api#access-tokens',
  rules: [
    {
      id: 'figma-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['figd_'],
      token: /figd_[A-Za-z0-9_-]{38,43}/,
      minEntropy: 3.5,
      env: 'FIGMA_ACCESS_TOKEN',
      examples: ['figd_${A-Za-z0-9_-}{40}', 'FIGMA_TOKEN=figd_${A-Za-z0-9_-}{40}'],
      nonExamples: ['figd_${A-Za-z0-9_-}{20}', 'figd_${A-Za-z0-9_-}{60}'],
    },
    {
      id: 'figma-legacy-token',
      kind: 'personal-token',
      label: { en: 'personal access token (old form)', ja: '個人アクセストークン(旧形式)' },
      severity: 'high',
      confidence: 'medium',
      value: /[0-9A-Fa-f]{4,8}-[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}/,
      env: 'FIGMA_ACCESS_TOKEN',
      examples: ['X-Figma-Token: ${1-9}{5}-${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
      nonExamples: ['figma_id = ${0-9a-f}{8}-${0-9a-f}{4}-4${0-9a-f}{3}-a${0-9a-f}{3}-${0-9a-f}{12}'],
    },
  ],
};
