import type { ProviderDef } from '../src/model/provider.ts';

export const vagrantcloud: ProviderDef = {
  name: 'Vagrant Cloud',
  words: ['vagrant'],
  revoke: 'https://app.vagrantup.com/settings/security',
  source: 'https://developer.hashicorp.com/vagrant/vagrant-cloud/users/authentication',
  rules: [
    {
      id: 'vagrantcloud-personal-token',
      kind: 'personal-token',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9]{67}/,
      minEntropy: 3,
      env: 'VAGRANT_CLOUD_TOKEN',
      examples: ['VAGRANT_CLOUD_TOKEN=${A-Za-z0-9}{14}.atlasv1.${A-Za-z0-9}{67}'],
      nonExamples: ['VAGRANT_CLOUD_TOKEN=${A-Za-z0-9}{14}.atlasv1.${A-Za-z0-9}{20}'],
    },
  ],
};
