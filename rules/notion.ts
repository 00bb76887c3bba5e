import type { ProviderDef } from '../src/model/provider.ts';

export const notion: ProviderDef = {
  name: 'Notion',
  words: ['notion'],
  revoke: 'https://www.notion.so/profile/integrations',
  source: 'https://developers.notion.com/docs/authorization',
  rules: [
    {
      id: 'notion-integration-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['ntn_'],
      token: /ntn_[0-9]{9}[A-Za-z0-9]{37}/,
      minEntropy: 3,
      env: 'NOTION_TOKEN',
      examples: ['NOTION_TOKEN=ntn_${0-9}{11}${A-Za-z0-9}{35}'],
      nonExamples: ['ntn_${A-Za-z0-9}{20}', 'ntn_${0-9}{50}'],
    },
    {
      id: 'notion-legacy-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      value: /secret_[A-Za-z0-9]{43}/,
      minEntropy: 3,
      env: 'NOTION_TOKEN',
      examples: ['NOTION_TOKEN=secret_${A-Za-z0-9}{43}'],
      nonExamples: ['NOTION_TOKEN=secret_${A-Za-z0-9}{30}'],
    },
  ],
};
