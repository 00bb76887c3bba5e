import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { forgeRepositoryOf, plainAddress } from '../../src/util/forge-repository.ts';

describe('plainAddress', () => {
  it.each([
    ['https://eve:hunter2@github.com/acme/shop.git', 'https://github.com/acme/shop.git'],
    ['https://token@github.com/acme/shop', 'https://github.com/acme/shop'],
    ['https://eve:p@ss@host.example/x.git', 'https://host.example/x.git'],
    ['https://eve:p/ss@host.example/x.git', 'https://host.example/x.git'],
    ['https://eve:p?ss#w@host.example/x.git', 'https://host.example/x.git'],
    ['https://host.example/x.git?private_token=abc', 'https://host.example/x.git'],
    ['https://host.example:8443/a@v2/x.git', 'https://host.example:8443/a@v2/x.git'],
    ['ssh://git@github.com:22/acme/shop.git', 'ssh://github.com:22/acme/shop.git'],
    ['git@github.com:acme/shop.git', 'github.com:acme/shop.git'],
    ['eve:hunter2@host.example:x.git', 'host.example:x.git'],
    ['codecommit::eu-west-1://eve@shop', 'codecommit::eu-west-1://shop'],
    ['/srv/git/shop.git', '/srv/git/shop.git'],
    ['C:\\git\\shop.git', 'C:\\git\\shop.git'],
    ['../shop.git', '../shop.git'],
    ['https://host.example/\u001b[2Jx', 'https://host.example/[2Jx'],
  ])('%s', (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });

  test('property: no password is left, whatever is in it', () => {
    const password = fc.string({ minLength: 1, maxLength: 20 }).map((text) => `q${text}QQQ`);
    fc.assert(
      fc.property(password, (secret) => {
        expect(plainAddress(`https://eve:${secret}@host.example/x.git`)).not.toContain('QQQ');
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe('forgeRepositoryOf', () => {
  it.each([
    ['git@github.com:acme/shop.git', 'github', 'https://github.com', 'acme/shop'],
    ['https://github.com/acme/shop/', 'github', 'https://github.com', 'acme/shop'],
    ['ssh://git@ssh.github.com:443/acme/shop.git', 'github', 'https://github.com', 'acme/shop'],
    ['git@github.com-work:acme/shop.git', 'github', 'https://github.com', 'acme/shop'],
    ['https://github.example.com:8443/acme/shop.git', 'github', 'https://github.example.com:8443', 'acme/shop'],
    ['https://acme.ghe.com/acme/shop.git', 'github', 'https://acme.ghe.com', 'acme/shop'],
    ['http://gitlab.local/a/b/c/shop.git', 'gitlab', 'http://gitlab.local', 'a/b/c/shop'],
    ['git@gitlab.com:a/b/shop.git', 'gitlab', 'https://gitlab.com', 'a/b/shop'],
    ['https://eve@bitbucket.org/acme/shop.git', 'bitbucket', 'https://bitbucket.org', 'acme/shop'],
    ['ssh://git@codeberg.org/acme/shop.git', 'gitea', 'https://codeberg.org', 'acme/shop'],
    ['git@gitea.example.com:acme/shop.git', 'gitea', 'https://gitea.example.com', 'acme/shop'],
    ['https://gist.github.com/0123456789abcdef0123.git', 'gist', 'https://gist.github.com', '0123456789abcdef0123'],
  ])('%s', (address, kind, origin, repository) => {
    expect(forgeRepositoryOf(address)).toEqual({ kind, origin, repository });
  });

  it.each([
    '/srv/git/github.com/shop.git',
    'file:///srv/github.com/acme/shop.git',
    'https://git.example.com/acme/shop.git',
    'https://github.com/acme',
    'https://github.com/acme/shop/extra',
    'https://github.com/acme/%2e%2e',
    'https://bitbucket.example.com/scm/acme/shop.git',
    'ext::sh -c x',
    'https://',
    '',
  ])('%s: none', (address) => {
    expect(forgeRepositoryOf(address)).toBeNull();
  });
});

test.each([
  ['git@example.com:a/b.git', 'git@example.com:a/b.git'],
  ['ssh://git@example.com:22/a/b.git', 'ssh://git@example.com:22/a/b.git'],
  [`ssh://git:${'word'}@example.com/a/b.git`, 'ssh://example.com/a/b.git'],
  [`https://${'word'}@example.com/a/b.git`, 'https://example.com/a/b.git'],
  [`user:${'word'}@example.com:a/b.git`, 'example.com:a/b.git'],
])('the user of SSH stays when the address has to work: %s', (address, expected) => {
  expect(plainAddress(address, true)).toBe(expected);
});
