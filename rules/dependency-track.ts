import type { ProviderDef } from '../src/model/provider.ts';

export const dependencyTrack: ProviderDef = {
  name: 'Dependency-Track',
  words: ['dependency-track', 'dependencytrack', 'dependency_track', 'dtrack'],
  revoke: 'https://docs.dependencytrack.org/integrations/rest-api/',
  source: 'https://docs.dependencytrack.org/integrations/rest-api/',
  rules: [
    {
      id: 'dependency-track-api-key',
      kind: 'api-key',
      severity: 'high',
      confidence: 'high',
      keywords: ['odt_'],
      token: /odt_(?:[A-Za-z0-9]{8}_)?[A-Za-z0-9]{32}/,
      notBefore: 'A-Za-z0-9_',
      minEntropy: 3.5,
      env: 'DEPENDENCY_TRACK_API_KEY',
      examples: ['odt_${A-Za-z0-9}{32}', 'odt_${A-Za-z0-9}{8}_${A-Za-z0-9}{32}'],
      nonExamples: ['odt_${A-Za-z0-9}{20}', 'odt_${A-Za-z0-9}{36}'],
    },
  ],
};
