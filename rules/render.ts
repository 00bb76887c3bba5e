import type { ProviderDef } from '../src/model/provider.ts';

export const render: ProviderDef = {
  name: 'Render',
  words: ['render'],
  revoke: 'https://dashboard.render.com/u/settings',
  source: 'https://render.com/docs/api',
  rules: [
    {
      id: 'render-api-key',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'high',
      keywords: ['rnd_'],
      token: /rnd_[A-Za-z0-9]{28}/,
      minEntropy: 3.3,
      env: 'RENDER_API_KEY',
      examples: ['RENDER_API_KEY=rnd_${A-Za-z0-9}{28}'],
      nonExamples: ['rnd_${A-Za-z0-9}{20}', 'rnd_${A-Za-z0-9}{20}_${A-Za-z0-9}{7}'],
    },
    {
      id: 'render-deploy-hook',
      kind: 'webhook',
      label: { en: 'deploy hook URL', ja: 'デプロイフックURL' },
      why: {
        en: 'Anyone with the URL can start deploys of the service.',
        ja: 'このURLがあれば、誰でもサービスのデプロイを開始できる。',
      },
      severity: 'medium',
      confidence: 'high',
      keywords: ['api.render.com/deploy/'],
      token: /https:\/\/api\.render\.com\/deploy\/srv-[0-9a-z]{20}\?key=[A-Za-z0-9_-]{11}/,
      env: 'RENDER_DEPLOY_HOOK',
      source: 'https://render.com/docs/deploy-hooks',
      examples: ['curl https://api.render.com/deploy/srv-${0-9a-z}{20}?key=${A-Za-z0-9}{11}'],
      nonExamples: ['https://api.render.com/deploy/srv-${0-9a-z}{20}', 'https://api.render.com/deploy/srv-xxx?key=yyy'],
    },
  ],
};
