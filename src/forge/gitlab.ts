/*
 * Owns the API of GitLab (docs.gitlab.com/api/notes, /api/merge_requests). Does not own what is done with comments.
 */

import { ForgeError } from '../util/errors.ts';
import { valueAt } from '../util/json-value.ts';
import { type Answer, jsonOf, listOf, textAt } from './answer.ts';
import type { ForgeApi, ForgeComment, Viewer } from './api.ts';
import type { ForgePlace, LabelOutcome } from './forge.ts';
import { nextByLink, pagesOf } from './pages.ts';
import type { Ask, Client } from './request.ts';

/** GitLab's API for one merge request; `repository` as it stands in a path. */
export function gitlabApi(client: Client, { repository, number }: Pick<ForgePlace, 'repository' | 'number'>): ForgeApi {
  const request = `/projects/${repository}/merge_requests/${number}`;
  const notes = `${request}/notes`;
  return {
    marker: '<!-- leakgate:comment -->',
    harmless: withoutCommands,
    viewer: () => viewerOf(client),
    comments: () => commentsOf(client, client.at(`${notes}?sort=asc&order_by=created_at&per_page=100`)),
    pause: (attempt) => client.pause(attempt),
    create: async (body) => {
      await client.request({ method: 'POST', url: client.at(notes), body: { body } });
    },
    update: async (id, body) => {
      await client.request({ method: 'PUT', url: client.at(`${notes}/${encodeURIComponent(id)}`), body: { body } });
    },
    setLabel: (name, on) => setLabel(client, { url: client.at(request), name, on }),
  };
}

/** The same API, where a refusal says that it is for the job token. */
export function gitlabJobApi(api: ForgeApi): ForgeApi {
  return {
    ...api,
    viewer: () => explained(api.viewer),
    setLabel: (name, on) => explained(() => api.setLabel(name, on)),
    create: (body) => explained(() => api.create(body)),
  };
}

/** Job tokens may not ask who they are, nor write notes (docs.gitlab.com/ci/jobs/ci_job_token). */
async function explained<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof ForgeError && REFUSALS.has(cause.code)) throw new ForgeError('forge-job-token', {}, { cause });
    throw cause;
  }
}

const REFUSALS: ReadonlySet<string> = new Set(['forge-unauthorized', 'forge-forbidden', 'forge-not-found']);

/**
 * A line that begins with `/merge` is a quick action, done with the rights of the token (docs.gitlab.com/user/project/quick_actions):
 * the text of a report comes from the repository. A backslash before a slash does not show.
 */
function withoutCommands(body: string): string {
  return body.replace(/^([^\S\r\n]*)\/(?=\p{L})/gmu, '$1\\/');
}

async function viewerOf(client: Client): Promise<Viewer> {
  const answer = await client.request({ method: 'GET', url: client.at('/user') });
  const author = textAt(jsonOf(answer), 'id');
  if (author === '') throw new ForgeError('forge-bad-answer', { ...answer.asked, detail: 'id' });
  return { kind: 'known', author };
}

async function* commentsOf(client: Client, first: URL): AsyncIterable<ForgeComment> {
  for await (const page of pagesOf(client, { first, next: nextPage })) {
    for (const each of listOf(page)) {
      // "Somebody changed the title" is a note as well.
      if (valueAt(each, 'system') === true) continue;
      yield { id: textAt(each, 'id'), body: textAt(each, 'body'), author: textAt(each, 'author', 'id'), isBot: false };
    }
  }
}

function nextPage(answer: Answer, url: URL): URL | null {
  const page = answer.headers.get('x-next-page');
  if (page === null) return nextByLink(answer, url);
  if (!/^\d+$/.test(page)) return null;
  const next = new URL(url);
  next.searchParams.set('page', page);
  return next;
}

async function setLabel(
  client: Client,
  { url, name, on }: { readonly url: URL; readonly name: string; readonly on: boolean },
): Promise<LabelOutcome> {
  const labels = listOf(await client.request({ method: 'GET', url }), 'labels');
  if (labels.includes(name) === on) return 'unchanged';
  // Makes the label when the project has none of this name.
  const ask: Ask = { method: 'PUT', url, body: on ? { add_labels: name } : { remove_labels: name } };
  await client.request(ask);
  return on ? 'set' : 'removed';
}
