/*
 * Owns finding the comment that leakgate wrote, and creating or updating it. Does not own how a forge is asked (the port
 * in api.ts).
 */

import { ForgeError } from '../util/errors.ts';
import type { ForgeApi, ForgeComment, Viewer } from './api.ts';
import type { CommentOutcome } from './forge.ts';

const ATTEMPTS = 4;

/** Creates or updates leakgate's comment so that it says `body`. */
export async function upsertComment(api: ForgeApi, body: string): Promise<CommentOutcome> {
  const text = `${api.marker}\n\n${api.harmless(body)}`;
  const viewer = await api.viewer();
  for await (const comment of ownComments(api, viewer)) {
    const outcome = await updated({ api, viewer, comment, text });
    if (outcome !== null) return outcome;
  }
  await create({ api, viewer, text });
  return 'created';
}

/** True when leakgate has written its comment. */
export async function hasComment(api: ForgeApi): Promise<boolean> {
  for await (const _ of ownComments(api, await api.viewer())) return true;
  return false;
}

/** Comments that begin with the marker and that nobody else can have written. */
async function* ownComments(api: ForgeApi, viewer: Viewer): AsyncIterable<ForgeComment> {
  for await (const comment of api.comments()) {
    const isMarked = comment.body.trimStart().startsWith(api.marker);
    if (isMarked && isOwn(comment, viewer)) yield comment;
  }
}

function isOwn({ author, isBot }: ForgeComment, viewer: Viewer): boolean {
  // Anybody can paste the marker, and with the right to write could have leakgate write into a comment of theirs.
  if (viewer.kind === 'known') return author.toLowerCase() === viewer.author.toLowerCase();
  return viewer.kind === 'unknown' || isBot;
}

interface Update {
  readonly api: ForgeApi;
  readonly viewer: Viewer;
  readonly comment: ForgeComment;
  readonly text: string;
}

/** What became of `comment`; null when it is not there any more, or not the token's to write. */
async function updated({ api, viewer, comment, text }: Update): Promise<CommentOutcome | null> {
  const isSame = saysSame(comment.body, text);
  // Where the author cannot be told, being let write it is the proof.
  if (isSame && viewer.kind !== 'unknown') return 'unchanged';
  try {
    await api.update(comment.id, text);
    return isSame ? 'unchanged' : 'updated';
  } catch (error) {
    if (isRefusal(error)) return null;
    throw error;
  }
}

/** A POST that failed may have been done all the same: it is sent again only when its comment is not there. */
async function create({ api, viewer, text }: Omit<Update, 'comment'>): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await api.create(text);
      return;
    } catch (error) {
      if (!isUncertain(error) || attempt === ATTEMPTS) throw error;
      await api.pause(attempt);
      if (await wasCreated({ api, viewer, text })) return;
    }
  }
}

async function wasCreated({ api, viewer, text }: Omit<Update, 'comment'>): Promise<boolean> {
  for await (const comment of ownComments(api, viewer)) if (saysSame(comment.body, text)) return true;
  return false;
}

/** Forges change line ends and drop white space at the end. */
function saysSame(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim();
}

function isRefusal(error: unknown): boolean {
  return error instanceof ForgeError && (error.code === 'forge-forbidden' || error.code === 'forge-not-found');
}

/** True when the forge may have done what it was asked. */
function isUncertain(error: unknown): boolean {
  if (!(error instanceof ForgeError)) return false;
  return error.code === 'forge-unreachable' || (error.code === 'forge-failed' && Number(error.facts['status']) >= 500);
}
