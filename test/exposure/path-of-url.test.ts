import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { forgeUrls } from '../../src/exposure/forge-urls.ts';
import { pathOfUrl } from '../../src/exposure/path-of-url.ts';
import { forgeRepositoryOf } from '../../src/util/forge-repository.ts';

const OID = '0123456789abcdef0123456789abcdef01234567';
const FILE = { repository: 'acme/shop', ref: OID, path: 'config/a b.yml', line: 12 };

describe('addresses of a file, of its bytes and of its commit', () => {
  it.each([
    [
      'https://github.com/acme/shop',
      `/blob/${OID}/config/a%20b.yml#L12`,
      `https://raw.githubusercontent.com/acme/shop/${OID}/config/a%20b.yml`,
      `/commit/${OID}`,
    ],
    [
      'https://github.example.com/acme/shop',
      `/blob/${OID}/config/a%20b.yml#L12`,
      `/raw/${OID}/config/a%20b.yml`,
      `/commit/${OID}`,
    ],
    [
      'https://gitlab.com/acme/web/shop',
      `/-/blob/${OID}/config/a%20b.yml#L12`,
      `/-/raw/${OID}/config/a%20b.yml`,
      `/-/commit/${OID}`,
    ],
    [
      'https://bitbucket.org/acme/shop',
      `/src/${OID}/config/a%20b.yml#lines-12`,
      `/raw/${OID}/config/a%20b.yml`,
      `/commits/${OID}`,
    ],
    [
      'https://codeberg.org/acme/shop',
      `/src/commit/${OID}/config/a%20b.yml#L12`,
      `/raw/commit/${OID}/config/a%20b.yml`,
      `/commit/${OID}`,
    ],
  ])('%s', (base, ...shapes) => {
    const where = forgeRepositoryOf(base);
    if (where === null) throw new Error('no forge');
    const urls = forgeUrls(where, { commit: OID, path: 'config/a b.yml', line: 12 });
    expect(urls).toEqual(shapes.map((shape) => (shape.startsWith('/') ? base + shape : shape)));
    const { host, pathname } = new URL(base);
    const file = { ...FILE, host, repository: pathname.slice(1) };
    expect(urls.map(pathOfUrl)).toEqual([file, { ...file, line: null }, { ...file, path: null, line: null }]);
    expect(forgeUrls(where, { commit: OID, path: null, line: null })).toEqual([urls[2]]);
  });

  it('a gist: its revision', () => {
    const where = { kind: 'gist', origin: 'https://gist.github.com', repository: 'eve/0123456789abcdef0123' } as const;
    expect(forgeUrls(where, { commit: OID, path: 'a', line: 1 })).toEqual([
      `https://gist.github.com/eve/0123456789abcdef0123/${OID}`,
    ]);
  });
});

describe('pathOfUrl', () => {
  it.each([
    ['https://github.com/acme/shop/blob/main/.env#L3-L5', { ref: 'main', path: '.env', line: 3 }],
    ['https://www.GitHub.com/acme/shop/blame/v1/a/b.rb#L3C5', { ref: 'v1', path: 'a/b.rb', line: 3 }],
    ['https://raw.githubusercontent.com/acme/shop/refs/heads/main/.env', { ref: 'refs/heads/main', path: '.env' }],
    ['https://github.com/acme/shop/raw/refs/heads/main/.env', { ref: 'refs/heads/main', path: '.env' }],
    [`https://github.com/acme/shop/pull/3/commits/${OID}`, { ref: OID, path: null }],
    ['https://github.com/acme/shop/tree/main', { ref: 'main', path: null }],
    ['https://github.com/acme/shop.git', { ref: null, path: null }],
    ['https://gitlab.com/acme/shop/blob/main/.env', { host: 'gitlab.com', ref: 'main', path: '.env' }],
    ['https://codeberg.org/acme/shop/src/branch/main/.env#L2', { host: 'codeberg.org', ref: 'main', line: 2 }],
    ['https://bitbucket.org/acme/shop/src/main/.env#lines-2:4', { host: 'bitbucket.org', ref: 'main', line: 2 }],
  ])('%s', (url, read) => {
    expect(pathOfUrl(url)).toEqual({ host: 'github.com', repository: 'acme/shop', line: null, path: '.env', ...read });
  });

  it.each([
    [`https://gist.github.com/eve/0123456789abcdef0123/${OID}`, { ref: OID, path: null }],
    ['https://gist.github.com/eve/0123456789abcdef0123#file-a-env-L4', { ref: null, path: null, line: 4 }],
    [`https://gist.githubusercontent.com/eve/0123456789abcdef0123/raw/${OID}/a.env`, { ref: OID, path: 'a.env' }],
  ])('%s', (url, read) => {
    const gist = { host: 'gist.github.com', repository: 'eve/0123456789abcdef0123', line: null };
    expect(pathOfUrl(url)).toEqual({ ...gist, ...read });
  });

  it.each([
    '',
    'github.com/acme/shop',
    'ftp://github.com/a/b',
    'https://github.com/',
    'https://github.com/acme/shop/blob/m/%ff',
  ])('%j: none', (url) => {
    expect(pathOfUrl(url)).toBeNull();
  });

  test('property: whatever comes, no error; and long ones are not looked at', () => {
    fc.assert(
      fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string(), (url, text) => {
        pathOfUrl(url);
        pathOfUrl(`https://github.com/${text}`);
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(pathOfUrl(`https://github.com/acme/shop/blob/main/${'a/'.repeat(4096)}`)).toBeNull();
  });
});
