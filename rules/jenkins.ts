import type { ProviderDef } from '../src/model/provider.ts';

export const jenkins: ProviderDef = {
  name: 'Jenkins',
  words: ['jenkins'],
  revoke: 'https://www.jenkins.io/doc/book/using/remote-access-api/',
  source: 'https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/',
  rules: [
    {
      id: 'jenkins-api-token',
      kind: 'api-key',
      severity: 'critical',
      confidence: 'medium',
      nouns: ['token', 'passw', 'key', 'secret', 'api', 'auth'],
      value: /11[0-9a-f]{32}|[0-9a-f]{32}/,
      minEntropy: 3,
      env: 'JENKINS_API_TOKEN',
      examples: ['JENKINS_API_TOKEN=11${0-9a-f}{32}', 'const jenkinsApiToken = "11${0-9a-f}{32}";'],
      nonExamples: ['JENKINS_API_TOKEN=11${0-9a-f}{29}', 'JENKINS_API_TOKEN=11${0-9a-f}{37}'],
    },
    {
      id: 'jenkins-initial-password',
      kind: 'password',
      label: { en: 'initial admin password', ja: '初期管理者パスワード' },
      severity: 'high',
      confidence: 'high',
      keywords: ['proceed to installation:'],
      token: /proceed to installation:[\s*]{1,80}(?<secret>[0-9a-f]{32})/,
      reach: { before: 16, after: 160 },
      minEntropy: 3,
      env: 'JENKINS_PASSWORD',
      examples: ['Please use the following password to proceed to installation: ${0-9a-f}{32}'],
      nonExamples: ['/var/jenkins_home/secrets/initialAdminPassword'],
    },
  ],
};
