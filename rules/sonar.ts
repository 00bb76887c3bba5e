import type { ProviderDef } from '../src/model/provider.ts';

export const sonar: ProviderDef = {
  name: 'SonarQube',
  words: ['sonar'],
  revoke: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  source: 'https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/',
  rules: [
    {
      id: 'sonar-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['squ_', 'sqp_', 'sqa_'],
      token: /sq[upa]_[0-9a-f]{40}/,
      env: 'SONAR_TOKEN',
      examples: ['SONAR_TOKEN=sqp_${0-9a-f}{40}', 'sonar.login=squ_${0-9a-f}{40}'],
      nonExamples: ['squ_${0-9a-f}{20}', 'squ_${g-z}{40}'],
    },
    {
      id: 'sonar-legacy-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'medium',
      nouns: ['token', 'login', 'auth', 'password', 'secret'],
      value: /[0-9a-z]{40}/,
      minEntropy: 3,
      env: 'SONAR_TOKEN',
      examples: ['SONAR_TOKEN=${0-9a-f}{40}', 'sonar.login=${0-9a-f}{40}'],
      nonExamples: ['sonarqube-scanner-2.5.0.tgz#${0-9a-f}{40}', 'SONAR_TOKEN=${0-9a-f}{32}'],
    },
  ],
};
