import type { ProviderDef } from '../src/model/provider.ts';

export const lark: ProviderDef = {
  name: 'Lark',
  words: ['lark', 'feishu'],
  revoke: 'https://open.larksuite.com/app',
  source: 'https://open.larksuite.com/document/',
  rules: [
    {
      id: 'lark-webhook',
      kind: 'webhook',
      severity: 'medium',
      confidence: 'high',
      keywords: ['/open-apis/bot/'],
      token: /open\.(?:feishu\.cn|larksuite\.com)\/open-apis\/bot\/(?:v2\/)?hook\/(?<secret>[0-9A-Za-z-]{32,36})/,
      reach: { before: 32, after: 64 },
      minEntropy: 3,
      env: 'LARK_WEBHOOK_URL',
      examples: [
        'https://open.feishu.cn/open-apis/bot/v2/hook/${0-9a-f}{8}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{4}-${0-9a-f}{12}',
      ],
      nonExamples: ['https://open.feishu.cn/open-apis/bot/v2/info'],
    },
    {
      id: 'lark-app-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret'],
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'LARK_APP_SECRET',
      examples: ['LARK_APP_SECRET=${A-Za-z0-9}{32}', 'const larkAppSecret = "${A-Za-z0-9}{32}";'],
      nonExamples: ['LARK_APP_SECRET=${A-Za-z0-9}{29}', 'LARK_APP_SECRET=${A-Za-z0-9}{37}'],
    },
    {
      id: 'lark-access-token',
      kind: 'access-token',
      severity: 'medium',
      confidence: 'medium',
      value: /[tua]-[A-Za-z0-9_-]{20,60}/,
      minEntropy: 3,
      checks: ['mixed-classes', 'not-identifier'],
      env: 'LARK_ACCESS_TOKEN',
      examples: ['LARK_ACCESS_TOKEN=t-${A-Za-z0-9}{38}', 'const larkAccessToken = "t-${A-Za-z0-9}{38}";'],
      nonExamples: ['LARK_ACCESS_TOKEN=t-${A-Za-z0-9}{13}'],
    },
  ],
};
