import type { ProviderDef } from '../src/model/provider.ts';

export const flickr: ProviderDef = {
  name: 'Flickr',
  words: ['flickr'],
  revoke: 'https://www.flickr.com/services/apps/by/me',
  source: 'https://www.flickr.com/services/api/misc.api_keys.html',
  rules: [
    {
      id: 'flickr-api-key',
      kind: 'api-key',
      severity: 'medium',
      confidence: 'medium',
      value: /[0-9a-z]{32}/,
      env: 'FLICKR_API_KEY',
      examples: ['FLICKR_API_KEY=${0-9a-f}{32}', 'const flickrToken = "${0-9a-z}{32}";'],
      nonExamples: ['flickr_photo = ${0-9}{11}', 'flickr_key = ${0-9a-f}{40}'],
    },
  ],
};
