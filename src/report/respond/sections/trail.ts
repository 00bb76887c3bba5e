/*
 * Owns the section on what a key was used for, as the logs say.
 */

import type { CreatedResource, TrailAnalysis, TrailCount, TrailEvent, TrailOrigin } from '../../../model/trail.ts';
import { amount, size } from '../../pretty/amounts.ts';
import { clock, moment } from '../moments.ts';
import type { Block, Fact, Line, Row, Tone } from '../page.ts';
import { shortId } from '../short-id.ts';
import { namesLine, plain, type Teller, withRest } from '../teller.ts';
import { chainBlocks } from './chain.ts';
import { gapBlocks } from './gaps.ts';

const ORIGINS = 20;
const CREATED = 50;
const IDS = 5;
const NOTABLE = 50;
const DENIED = 20;
const EXCLUDED = 10;
/** Lengths of a time. */
const MINUTES = 16;
const SECONDS = 19;

const VERDICT_TONE: Readonly<Record<TrailOrigin['verdict'], Tone>> = {
  usual: 'plain',
  hostile: 'danger',
  unknown: 'warning',
};

/** All that the logs say, first what matters most. */
export function trailBlocks(trail: TrailAnalysis, teller: Teller): Block[] {
  return [
    ...limitBlocks(trail, teller),
    ...hostileBlocks(trail, teller),
    { kind: 'timeline', trail },
    ...originBlocks(trail, teller),
    ...chainBlocks(trail, teller),
    ...createdBlocks(trail.created, teller),
    ...notableBlocks(trail, teller),
    ...deniedBlocks(trail.denied, teller),
    ...coverageBlocks(trail, teller),
  ];
}

/** What the logs cannot tell comes first, and what could not be read of them. */
function limitBlocks({ limits, read }: TrailAnalysis, teller: Teller): Block[] {
  return [
    ...limits.map(({ id, facts }) => teller.tell(`trail.limit.${id}`, facts, 'warning')),
    ...gapBlocks(read.skipped, read.skipped.length === 0, teller),
  ];
}

function hostileBlocks({ firstHostile }: TrailAnalysis, teller: Teller): Block[] {
  if (firstHostile === null) return [teller.tell('trail.first-hostile.none', {}, 'warning')];
  const { at, ip, agent, region, error } = firstHostile;
  const facts: Fact[] = [
    { label: teller.words.say('respond.trail.time'), line: [moment(at, teller)] },
    { label: teller.words.say('respond.trail.call'), line: callLine(firstHostile, teller) },
    { label: teller.words.say('respond.trail.region'), line: [teller.outside(region)] },
    { label: teller.words.say('respond.trail.ip'), line: [teller.outside(ip)] },
    { label: teller.words.say('respond.trail.agent'), line: [teller.outside(agent)] },
    ...(error === null ? [] : [{ label: teller.words.say('respond.trail.error'), line: [teller.outside(error)] }]),
  ];
  return [teller.tell('respond.trail.first-hostile', {}, 'danger'), { kind: 'facts', facts }];
}

function originBlocks({ origins, originCount }: TrailAnalysis, teller: Teller): Block[] {
  if (origins.length === 0) return [];
  const { words } = teller;
  const { shown } = teller.limited(origins, ORIGINS);
  const head = [
    words.say('respond.trail.verdict'),
    words.say('respond.trail.ip'),
    words.say('respond.trail.calls'),
    words.say('respond.trail.refused'),
    words.say('respond.trail.from'),
    words.say('respond.trail.to'),
    words.say('respond.trail.agent'),
  ];
  const rows = shown.map((origin) => originRow(origin, teller));
  const left = originCount - shown.length;
  return headed('respond.trail.origins', withRest([{ kind: 'table', head, rows }], left, teller), teller);
}

function originRow({ ip, agent, verdict, calls, denied, first, last }: TrailOrigin, teller: Teller): Row {
  return {
    cells: [
      teller.say(`trail.verdict.${verdict}`),
      [teller.outside(ip)],
      plain(amount(calls).n),
      plain(amount(denied).n),
      timeLine(first, teller, MINUTES),
      timeLine(last, teller, MINUTES),
      [teller.outside(agent)],
    ],
    tone: VERDICT_TONE[verdict],
  };
}

function createdBlocks(created: readonly CreatedResource[], teller: Teller): Block[] {
  if (created.length === 0) return [];
  const { words } = teller;
  const { shown, left } = teller.limited([...created].sort(byRegion), CREATED);
  const head = [
    words.say('respond.trail.region'),
    words.say('respond.trail.call'),
    words.say('respond.trail.time-utc'),
    words.say('respond.trail.ids'),
  ];
  const rows = shown.map(
    ({ region, service, call, at, ids, isHostile }): Row => ({
      cells: [
        [teller.outside(region)],
        [teller.outside(`${service}:${call}`)],
        timeLine(at, teller),
        namesLine(ids, IDS, teller),
      ],
      tone: isHostile ? 'danger' : 'warning',
    }),
  );
  return headed('respond.trail.created', withRest([{ kind: 'table', head, rows }], left, teller), teller);
}

function byRegion(a: CreatedResource, b: CreatedResource): number {
  if (a.region === b.region) return a.at - b.at;
  return a.region < b.region ? -1 : 1;
}

function notableBlocks({ notable, notableCount }: TrailAnalysis, teller: Teller): Block[] {
  if (notable.length === 0) return [];
  const { words } = teller;
  const { shown } = teller.limited(notable, NOTABLE);
  const head = [
    words.say('respond.trail.time-utc'),
    words.say('respond.trail.why'),
    words.say('respond.trail.call'),
    words.say('respond.trail.region'),
    words.say('respond.trail.ip'),
    words.say('respond.trail.key'),
  ];
  const rows = shown.map(({ event, why, isHostile }): Row => {
    const { at, region, ip, keyId } = event;
    const key = keyId === null ? [] : [teller.outside(shortId(teller.outside(keyId).text))];
    const place = [[teller.outside(region)], [teller.outside(ip)], key];
    return {
      cells: [timeLine(at, teller), teller.say(`trail.why.${why}`), callLine(event, teller), ...place],
      tone: isHostile ? 'danger' : 'plain',
    };
  });
  const left = notableCount - shown.length;
  return headed('respond.trail.notable', withRest([{ kind: 'table', head, rows }], left, teller), teller);
}

function deniedBlocks(denied: readonly TrailCount[], teller: Teller): Block[] {
  if (denied.length === 0) return [];
  const { words } = teller;
  const { shown, left } = teller.limited(denied, DENIED);
  const head = [words.say('respond.trail.calls'), words.say('respond.trail.call'), words.say('respond.trail.error')];
  const rows = shown.map(
    ({ source, name, error, count }): Row => ({
      cells: [plain(amount(count).n), [teller.outside(`${serviceOf(source)}:${name}`)], [teller.outside(error)]],
      tone: 'plain',
    }),
  );
  return headed('respond.trail.denied', withRest([{ kind: 'table', head, rows }], left, teller), teller);
}

function coverageBlocks({ read }: TrailAnalysis, teller: Teller): Block[] {
  const { files, events, duplicates, bytes, from, to, excluded } = read;
  const { shown, left } = teller.limited(excluded, EXCLUDED);
  const counts = { files: amount(files).n, events: amount(events).n, size: size(bytes), again: amount(duplicates).n };
  return [
    { kind: 'heading', line: teller.say('respond.trail.read') },
    teller.tell('respond.trail.coverage', { ...counts, count: files }, 'quiet'),
    ...(from === null || to === null
      ? []
      : [teller.tell('respond.trail.period', { from: moment(from, teller), to: moment(to, teller) }, 'quiet')]),
    ...withRest(
      shown.map(({ what, detail = '' }) => {
        const facts = { what: teller.outside(what), kind: teller.outside(detail) };
        return teller.tell('trail.coverage.excluded', facts, 'quiet');
      }),
      left,
      teller,
    ),
  ];
}

function headed(key: HeadingKey, blocks: readonly Block[], teller: Teller): Block[] {
  return [{ kind: 'heading', line: teller.say(key) }, ...blocks];
}

type HeadingKey = `respond.trail.${'origins' | 'created' | 'notable' | 'denied'}`;

function callLine({ source, name, error }: TrailEvent, teller: Teller): Line {
  const call = teller.outside(`${serviceOf(source)}:${name}`);
  return error === null ? [call] : [call, ...plain(' · '), teller.outside(error)];
}

/** `s3` of `s3.amazonaws.com`. */
function serviceOf(source: string): string {
  return source.replace(/\.amazonaws\.com$/, '');
}

/** Of `2026-03-04 05:06:07` the first `length` characters. */
function timeLine(at: number, teller: Teller, length = SECONDS): Line {
  const text = clock(at);
  return text === null ? [teller.outside(String(at))] : plain(text.slice(0, length));
}
