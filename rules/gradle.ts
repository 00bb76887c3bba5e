import type { ProviderDef } from '../src/model/provider.ts';

export const gradle: ProviderDef = {
  name: 'Gradle Plugin Portal',
  words: ['gradle.publish', 'gradle_publish', 'gradlepublish'],
  revoke: 'https://plugins.gradle.org/user',
  source: 'https://docs.gradle.org/current/userguide/publishing_gradle_plugins.html',
  rules: [
    {
      id: 'gradle-publish-secret',
      kind: 'secret-key',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret'],
      value: /[A-Za-z0-9]{32}/,
      minEntropy: 3,
      env: 'GRADLE_PUBLISH_SECRET',
      examples: ['gradle.publish.secret=${A-Za-z0-9}{32}'],
      nonExamples: ['GRADLE_PUBLISH_SECRET=${A-Za-z0-9}{29}', 'GRADLE_PUBLISH_SECRET=${A-Za-z0-9}{37}'],
    },
  ],
};
