/*
 * Owns what a report on an incident has to say, and in which order.
 */

import type { Words } from '../../messages/words.ts';
import type { Incident } from '../../model/incident.ts';
import type { ReportContext } from '../reporter.ts';
import { moment } from './moments.ts';
import type { Block, Page, Section } from './page.ts';
import type { Response } from './response.ts';
import { blastBlocks } from './sections/blast.ts';
import { exposureBlocks } from './sections/exposure.ts';
import { leadBlocks, pageTone, progressLine, titleLine } from './sections/headline.ts';
import { leastBlocks } from './sections/least.ts';
import { liveBlocks } from './sections/live.ts';
import { noticeBlocks } from './sections/notice.ts';
import { runbookBlocks } from './sections/runbook.ts';
import { isHarmless, progressOf } from './sections/standing.ts';
import { trailBlocks } from './sections/trail.ts';
import { type Teller, tellerOf } from './teller.ts';

/** The page, and what it was told with. */
export function pageOf(
  response: Response,
  { words, verbose, version }: Pick<ReportContext, 'words' | 'verbose' | 'version'>,
): { readonly page: Page; readonly teller: Teller } {
  const { incident } = response;
  const teller = tellerOf(incident, words, verbose);
  const page = {
    language: words.language,
    title: titleLine(incident, teller),
    tone: pageTone(response),
    lead: leadBlocks(response, teller),
    sections: sectionsOf(response, teller),
    footer: teller.say('respond.footer', { version, time: moment(incident.at, teller) }),
  };
  return { page, teller };
}

function sectionsOf(response: Response, teller: Teller): Section[] {
  const { notice, keyId, account } = response.incident;
  const own = keyId === null ? null : account;
  const about = notice === null ? [] : [section('notice', noticeBlocks(notice, own, teller), teller.words)];
  return isHarmless(response.incident) ? about : [...about, ...incidentSections(response, teller)];
}

function incidentSections({ incident, runbook }: Response, teller: Teller): Section[] {
  const { exposure, live, trail, least, mentioned } = incident;
  const { done, of } = progressOf(runbook);
  const isAccounts = incident.provider === 'aws';
  const sections: [SectionId, Block[]][] = [
    ['live', live === null ? [] : liveBlocks(live, teller)],
    ['exposure', exposure === null ? [] : exposureBlocks(exposure, teller)],
    ['blast', isAccounts ? blastBlocks(incident, teller) : []],
    ['trail', trail === null ? [] : trailBlocks(trail, teller)],
    ['least', leastBlocks(least, mentioned, teller)],
    ['runbook', runbookBlocks(runbook, teller)],
    ['progress', of === 0 ? [] : progressBlocks(incident, { done, of }, teller)],
  ];
  return sections.flatMap(([id, blocks]) => (blocks.length === 0 ? [] : [section(id, blocks, teller.words)]));
}

function progressBlocks(
  { id }: Incident,
  { done, of }: { readonly done: number; readonly of: number },
  teller: Teller,
): Block[] {
  return [
    { kind: 'paragraph', line: progressLine(done, of, teller), tone: 'plain' },
    teller.tell('respond.progress.how', { id: teller.outside(id) }, 'quiet'),
  ];
}

type SectionId = 'notice' | 'live' | 'exposure' | 'blast' | 'trail' | 'least' | 'runbook' | 'progress';

function section(id: SectionId, blocks: readonly Block[], words: Words): Section {
  return { id, title: words.say(`respond.section.${id}`), blocks };
}
