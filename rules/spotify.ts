import type { ProviderDef } from '../src/model/provider.ts';

export const spotify: ProviderDef = {
  name: 'Spotify',
  words: ['spotify', 'spotipy'],
  revoke: 'https://developer.spotify.com/dashboard',
  source: 'https://developer.spotify.com/documentation/web-api/concepts/apps',
  rules: [
    {
      id: 'spotify-client-secret',
      kind: 'client-secret',
      severity: 'high',
      confidence: 'medium',
      nouns: ['secret'],
      value: /[0-9a-f]{32}/,
      env: 'SPOTIFY_CLIENT_SECRET',
      examples: ['SPOTIFY_CLIENT_SECRET=${0-9a-f}{32}', 'spotifySecret = "${0-9a-f}{32}"'],
      nonExamples: ['SPOTIFY_CLIENT_ID=${0-9a-f}{32}', 'SPOTIFY_CLIENT_SECRET=${0-9a-f}{24}'],
    },
  ],
};
