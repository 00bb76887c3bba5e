import type { ProviderDef } from '../src/model/provider.ts';

export const clojars: ProviderDef = {
  name: 'Clojars',
  words: ['clojars'],
  revoke: 'https://clojars.org/tokens',
  source: 'https://github.com/clojars/clojars-web/wiki/Deploy-Tokens',
  rules: [
    {
      id: 'clojars-deploy-token',
      kind: 'deploy-token',
      why: {
        en: 'It publishes artifacts under your name that others build upon.',
        ja: '他者が利用する成果物を、あなたの名義で公開できます。',
      },
      severity: 'critical',
      confidence: 'high',
      keywords: ['CLOJARS_'],
      token: /CLOJARS_[0-9a-z]{60}/,
      minEntropy: 3,
      env: 'CLOJARS_PASSWORD',
      examples: ['CLOJARS_${0-9a-z}{60}', 'CLOJARS_PASSWORD="CLOJARS_${0-9a-z}{60}"'],
      nonExamples: ['CLOJARS_${0-9a-z}{59}'],
    },
  ],
};
