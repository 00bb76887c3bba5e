import { expect, it } from 'vitest';
import { matchesUrl } from '../../src/exposure/matches-url.ts';
import type { Exposure } from '../../src/model/exposure.ts';
import { historyPlaceOf } from '../report/result-factory.ts';

const FIRST = '1'.repeat(40);
const SAID = '3'.repeat(40);
const EXPOSURE: Pick<Exposure, 'places' | 'published'> = {
  places: [
    { kind: 'history', place: historyPlaceOf({ path: 'config/.env' }) },
    { kind: 'history', place: historyPlaceOf({ path: 'dump.zip!a/.env' }) },
    { kind: 'message', place: historyPlaceOf({ origin: 'message', path: null, blob: SAID, commit: null }) },
  ],
  published: [
    { remote: 'origin', address: null, repository: 'Acme/shop', branches: ['main'], tags: [], urls: [] },
    { remote: 'gist', address: null, repository: '0123456789abcdef0123', branches: ['main'], tags: [], urls: [] },
  ],
};

it.each([
  ['its commit', `https://github.com/acme/shop/blob/${FIRST}/config/.env#L1`],
  ['an abbreviated commit', `https://github.com/acme/shop/commit/${FIRST.slice(0, 7)}`],
  ['a commit in between', `https://github.com/acme/shop/blob/${'4'.repeat(40)}/config/.env`],
  ['a branch with slashes', 'https://github.com/acme/shop/blob/feature/x/config/.env'],
  ['a fork, at its commit', `https://github.com/eve/shop/blob/${FIRST}/config/.env`],
  ['an archive that has it', 'https://github.com/acme/shop/raw/main/dump.zip'],
  ['a gist', 'https://gist.github.com/eve/0123456789abcdef0123'],
  ['a file of a gist', 'https://gist.githubusercontent.com/eve/0123456789abcdef0123/raw/dump.zip'],
  ['a message', `https://github.com/eve/shop/commit/${SAID}`],
])('%s: matches', (_, url) => {
  expect(matchesUrl(url, EXPOSURE)).toBe(true);
});

it.each([
  ['another path', `https://github.com/acme/shop/blob/${FIRST}/.env`],
  ['a path that ends alike', 'https://github.com/acme/shop/blob/main/my-config/.env'],
  ['a commit that is not known', `https://github.com/acme/shop/commit/${'4'.repeat(40)}`],
  ['too few digits', 'https://github.com/acme/shop/commit/1111'],
  ['another repository', 'https://github.com/eve/shop/blob/main/config/.env'],
  ['another gist', 'https://gist.github.com/eve/3123456789abcdef0123'],
  ['another file of a gist', 'https://gist.github.com/0123456789abcdef0123/raw/x'],
  ['the repository alone', 'https://github.com/acme/shop'],
  ['a page of AWS', 'https://console.aws.amazon.com/iam/home'],
])('%s: does not match', (_, url) => {
  expect(matchesUrl(url, EXPOSURE)).toBe(false);
});
