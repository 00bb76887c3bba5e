import { expect, it } from 'vitest';
import { copiesIn } from '../../src/exposure/copies.ts';
import type { GitFacts } from '../../src/exposure/git-facts.ts';
import { publishedAt } from '../../src/exposure/published-at.ts';
import type { Remote } from '../../src/git/remotes.ts';
import { RefSet } from '../../src/model/ref-set.ts';
import { historyPlaceOf } from '../report/result-factory.ts';

const ORIGIN: Remote = {
  name: 'origin',
  addresses: ['git@github.com:acme/shop.git'],
  kept: [{ there: 'refs/heads/*', here: 'refs/remotes/origin/*' }],
  isMirror: false,
};

function published(remotes: readonly Remote[], refs: readonly string[], facts: Partial<GitFacts> = {}) {
  const places = [historyPlaceOf({ refs: RefSet.of(refs) })];
  const copies = copiesIn(remotes, places);
  const known = { copies, stashed: new Set<string>(), rewritten: new Map(), isOn: () => true, hasObject: () => true };
  return publishedAt(places, { ...known, skipped: [], ...facts });
}

it('branches by their names there; what only says which is the main one is none', () => {
  const refs = ['refs/heads/main', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/a/b', 'refs/tags/v1'];
  expect(published([ORIGIN], refs)).toMatchObject([
    { remote: 'origin', address: 'github.com:acme/shop.git', branches: ['a/b'], tags: ['v1'] },
  ]);
});

it('local branches only: nowhere', () => {
  expect(published([ORIGIN], ['refs/heads/main', 'refs/stash'])).toEqual([]);
});

it('a tag alone: it may be there', () => {
  expect(published([ORIGIN], ['refs/tags/v1'])).toMatchObject([{ branches: [], tags: ['v1'] }]);
});

it('pull requests, and a mirror: all names are theirs', () => {
  const pulls = { there: 'refs/pull/*/head', here: 'refs/remotes/origin/pr/*' };
  const fork = { ...ORIGIN, kept: [pulls, ...ORIGIN.kept] };
  expect(published([fork], ['refs/remotes/origin/pr/7'])).toMatchObject([{ branches: ['pull/7/head'] }]);
  const mirror = { ...ORIGIN, kept: [{ there: 'refs/*', here: 'refs/*' }] };
  const refs = ['refs/heads/main', 'refs/pull/7/head', 'refs/tags/v1'];
  expect(published([mirror], refs)).toMatchObject([{ branches: ['main', 'pull/7/head'], tags: ['v1'] }]);
});

it('a remote with a slash in its name, and one that was taken out of the configuration', () => {
  const slash = { ...ORIGIN, name: 'a/b', kept: [{ there: 'refs/heads/*', here: 'refs/remotes/a/b/*' }] };
  expect(published([slash], ['refs/remotes/a/b/main', 'refs/remotes/old/main'])).toMatchObject([
    { remote: 'a/b', branches: ['main'] },
    { remote: 'old', address: null, repository: null, branches: ['main'], urls: [] },
  ]);
});

it('addresses to fetch from and to push to: each is one', () => {
  const two = { ...ORIGIN, addresses: [...ORIGIN.addresses, '/srv/shop.git'] };
  expect(published([two], ['refs/remotes/origin/main']).map(({ repository }) => repository)).toEqual([
    'acme/shop',
    null,
  ]);
});

it('addresses of commits that are there; lines where the commit has the very file', () => {
  const last = '2'.repeat(40);
  const facts = { isOn: (oid: string) => oid === last, hasObject: () => false };
  const [{ urls } = { urls: [] }] = published([ORIGIN], ['refs/remotes/origin/main'], facts);
  expect(urls).toEqual([
    `https://github.com/acme/shop/blob/${last}/config/initializers/carrierwave.rb`,
    `https://raw.githubusercontent.com/acme/shop/${last}/config/initializers/carrierwave.rb`,
    `https://github.com/acme/shop/commit/${last}`,
  ]);
});

it('what a branch had before it was rewritten', () => {
  const rewritten = new Map([['refs/remotes/origin/main', new Set(['1'.repeat(40)])]]);
  const [found] = published([ORIGIN], [], { rewritten, isOn: () => false });
  expect(found).toMatchObject({ branches: [], formerly: ['main'] });
  expect(found?.urls).toContain(`https://github.com/acme/shop/commit/${'1'.repeat(40)}`);
});
