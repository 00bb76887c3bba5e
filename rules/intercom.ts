import type { ProviderDef } from '../src/model/provider.ts';

export const intercom: ProviderDef = {
  name: 'Intercom',
  words: ['intercom'],
  revoke: 'https://app.intercom.com/a/apps/_/developer-hub',
  source: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication',
  rules: [
    {
      id: 'intercom-access-token',
      kind: 'access-token',
      severity: 'high',
      confidence: 'high',
      keywords: ['dG9rOj', 'dG9rOm'],
      token: /dG9rO[jm][A-Za-z0-9+/]{53}=/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3,
      env: 'INTERCOM_ACCESS_TOKEN',
      examples: [
        'INTERCOM_ACCESS_TOKEN=dG9rOj${A-Za-z0-9}{53}=',
        'const intercomAccessToken = "dG9rOj${A-Za-z0-9}{53}=";',
      ],
      nonExamples: ['INTERCOM_ACCESS_TOKEN=dG9rOj${A-Za-z0-9}{50}=', 'INTERCOM_ACCESS_TOKEN=dG9rOj${A-Za-z0-9}{58}='],
    },
    {
      id: 'intercom-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'medium',
      value: /[A-Za-z0-9+/_=-]{59}[A-Za-z0-9=]/,
      notBefore: 'A-Za-z0-9+/',
      notAfter: 'A-Za-z0-9+/=_-',
      minEntropy: 3.5,
      checks: ['not-path', 'not-identifier'],
      env: 'INTERCOM_ACCESS_TOKEN',
      examples: ['INTERCOM_ACCESS_TOKEN=${A-Za-z0-9}{59}=', 'const intercomAccessToken = "${A-Za-z0-9}{59}=";'],
      nonExamples: ['INTERCOM_ACCESS_TOKEN=${A-Za-z0-9}{56}=', 'INTERCOM_ACCESS_TOKEN=${A-Za-z0-9}{64}='],
    },
  ],
};
