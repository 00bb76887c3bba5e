import type { ProviderDef } from '../src/model/provider.ts';

export const ionic: ProviderDef = {
  name: 'Ionic',
  words: ['ionic'],
  revoke: 'https://dashboard.ionicframework.com/personal-tokens',
  source: 'https://ionic.io/docs/appflow/personal-access-tokens',
  rules: [
    {
      id: 'ionic-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'high',
      value: /ion_[A-Za-z0-9]{42}/,
      minEntropy: 3,
      env: 'IONIC_TOKEN',
      examples: ['IONIC_TOKEN=ion_${A-Za-z0-9}{42}', 'const ionicToken = "ion_${A-Za-z0-9}{42}";'],
      nonExamples: ['IONIC_TOKEN=ion_${A-Za-z0-9}{39}', 'IONIC_TOKEN=ion_${A-Za-z0-9}{47}'],
    },
  ],
};
