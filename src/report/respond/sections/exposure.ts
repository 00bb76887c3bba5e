/*
 * Owns the section on where a credential is: its places, who brought it in, where it was published, what lies beside it.
 */

import type { ExposedPlace, Exposure, PlaceKind, PublishedAt } from '../../../model/exposure.ts';
import type { CommitInfo, Finding, Place } from '../../../model/finding.ts';
import type { Secret } from '../../../model/secret.ts';
import { amount } from '../../pretty/amounts.ts';
import { commitDay, shortOid } from '../../short-commit.ts';
import { bestPlace, hasLine } from '../../standing-places.ts';
import type { Block, Fact, Line, Row } from '../page.ts';
import { secretsByPlace } from '../secrets-by-place.ts';
import { joinedLines, namesLine, plain, type Teller, withRest } from '../teller.ts';
import { gapBlocks } from './gaps.ts';

const PLACES = 50;
const AUTHORS = 10;
const NAMES = 5;
const URLS = 10;
const BESIDE = 20;

/** Where people can do something at once comes first. */
const ORDER: readonly PlaceKind[] = ['work-tree', 'index', 'history', 'message', 'file-name', 'stash', 'unreachable'];

/** All that is known of where it is. */
export function exposureBlocks(exposure: Exposure, teller: Teller): Block[] {
  const { skipped, complete, places } = exposure;
  return [
    ...gapBlocks(skipped, complete, teller),
    ...(places.length === 0 ? [teller.tell('respond.where.nowhere')] : []),
    ...commitFacts(exposure, teller),
    ...placeBlocks(exposure, teller),
    ...publishedBlocks(exposure.published, teller),
    ...besideBlocks(exposure.beside, teller),
  ];
}

function commitFacts({ first, last, authors }: Exposure, teller: Teller): Block[] {
  const { words } = teller;
  const facts: Fact[] = [];
  if (first !== null) facts.push({ label: words.say('respond.where.first'), line: commitLine(first, teller) });
  if (last !== null) facts.push({ label: words.say('respond.where.last'), line: commitLine(last, teller) });
  const { shown, left } = teller.limited(authors, AUTHORS);
  for (const { author, places } of shown) {
    const count = teller.say('respond.where.places', amount(places));
    facts.push({ label: words.say('respond.where.author'), line: [teller.outside(author), ...plain(' · '), ...count] });
  }
  return facts.length === 0 ? [] : withRest([{ kind: 'facts', facts }], left, teller);
}

function placeBlocks(exposure: Exposure, teller: Teller): Block[] {
  const secrets = secretsByPlace(exposure.findings);
  const places = [...exposure.places].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  if (places.length === 0) return [];
  const { words } = teller;
  const { shown, left } = teller.limited(places, PLACES);
  const head = [
    words.say('respond.where.kind'),
    words.say('respond.where.place'),
    words.say('respond.where.commit'),
    words.say('respond.where.in-head'),
  ];
  const rows = shown.map((place) => placeRow(place, secrets.get(place.place), teller));
  return withRest([{ kind: 'table', head, rows }], left, teller);
}

function placeRow({ kind, place }: ExposedPlace, secret: Secret | undefined, teller: Teller): Row {
  const commit = place.commit === null ? [] : commitLine(place.commit, teller).slice(0, 2);
  const inHead = place.inHead === null ? [] : teller.say(place.inHead ? 'respond.yes' : 'respond.no');
  const isOpen = kind === 'work-tree' || kind === 'index' || place.inHead === true;
  return {
    cells: [teller.say(`respond.place.${kind}`), placeLine(place, secret, teller), commit, inHead],
    tone: isOpen ? 'warning' : 'plain',
  };
}

/** `path:line:column`, else which object it is. */
function placeLine(place: Place, secret: Secret | undefined, teller: Teller): Line {
  const facts = { oid: teller.outside(shortOid(place.blob ?? '')), line: place.line, column: place.column };
  if (place.origin === 'message') return teller.say('report.where.message', facts);
  const path = secret === undefined ? place.path : teller.veil.path(place, secret);
  if (path === null) return teller.say(place.origin === 'stdin' ? 'report.where.stdin' : 'report.where.object', facts);
  const shown = teller.outside(path);
  return hasLine(place) ? [shown, ...plain(`:${place.line}:${place.column}`)] : [shown];
}

/** Short id, the author's day, author: no conversion, so nothing depends on the reader's time zone. */
function commitLine(commit: CommitInfo, teller: Teller): Line {
  return [teller.outside(shortOid(commit.oid)), ...plain(` ${commitDay(commit)} `), teller.outside(commit.author)];
}

function publishedBlocks(published: readonly PublishedAt[], teller: Teller): Block[] {
  if (published.length === 0) return [teller.tell('respond.where.unpublished')];
  const { words } = teller;
  const head = [
    words.say('respond.where.remote'),
    words.say('respond.where.address'),
    words.say('respond.where.branches'),
    words.say('respond.where.tags'),
  ];
  const rows = published.map((one): Row => ({ cells: publishedCells(one, teller), tone: 'danger' }));
  const urls = published.flatMap((one) => one.urls);
  const { shown, left } = teller.limited(urls, URLS);
  const items = shown.map((url): Line => [teller.link(url)]);
  return [
    { kind: 'heading', line: teller.say('respond.where.published') },
    { kind: 'table', head, rows },
    ...(items.length === 0 ? [] : [teller.tell('respond.where.urls'), { kind: 'list', items } as const]),
    ...withRest([], left, teller),
    ...(published.some(({ hasMoreUrls }) => hasMoreUrls) ? [teller.tell('respond.where.more-urls', {}, 'quiet')] : []),
  ];
}

function publishedCells(published: PublishedAt, teller: Teller): Line[] {
  const { remote, address, repository, tags } = published;
  const at = repository ?? address;
  return [
    [teller.outside(remote)],
    at === null ? [] : [address === null ? teller.outside(at) : teller.link(address)],
    branchesLine(published, teller),
    namesLine(tags, NAMES, teller),
  ];
}

/** Forges keep what was rewritten. */
function branchesLine({ branches, formerly = [] }: PublishedAt, teller: Teller): Line {
  const gone =
    formerly.length === 0 ? [] : [teller.say('respond.where.formerly', { names: namesLine(formerly, NAMES, teller) })];
  const there = branches.length === 0 ? [] : [namesLine(branches, NAMES, teller)];
  return joinedLines([...there, ...gone], teller.words.say('report.comma'));
}

function besideBlocks(beside: readonly Finding[], teller: Teller): Block[] {
  if (beside.length === 0) return [];
  const { words, veil } = teller;
  const { shown, left } = teller.limited(beside, BESIDE);
  const rows = shown.map((finding): Row => {
    const place = bestPlace(finding);
    const value = finding.aws?.keyId ?? veil.secret(finding.secret);
    const at = place === undefined ? [] : placeLine(place, finding.secret, teller);
    return { cells: [teller.prose(words.pick(finding.rule.title)), [teller.outside(value)], at], tone: 'warning' };
  });
  const head = [words.say('format.what'), words.say('format.secret'), words.say('format.where')];
  return withRest(
    [
      { kind: 'heading', line: teller.say('respond.where.beside') },
      teller.tell('respond.where.rotate'),
      { kind: 'table', head, rows },
    ],
    left,
    teller,
  );
}
