/*
 * Owns the API of Gitea and Forgejo (`/api/swagger` of every server). A pull request is an issue there. Does not own what is
 * done with comments.
 */

import { ForgeError } from '../util/errors.ts';
import { valueAt } from '../util/json-value.ts';
import { type Answer, jsonOf, listOf, messageOf, textAt } from './answer.ts';
import type { ForgeApi, ForgeComment, Viewer } from './api.ts';
import type { ForgePlace, LabelOutcome } from './forge.ts';
import { LABEL } from './label.ts';
import { nextByLink, pagesOf } from './pages.ts';
import type { Client } from './request.ts';

/** Whom jobs write as (models/user/user_system.go in Gitea and Forgejo). Nobody can have these names. */
const JOBS: ReadonlySet<string> = new Set(['gitea-actions', 'forgejo-actions']);

/** Gitea's API for one pull request; `repository` as it stands in a path. */
export function giteaApi(client: Client, { repository, number }: Pick<ForgePlace, 'repository' | 'number'>): ForgeApi {
  const repo = `/repos/${repository}`;
  const issue = `${repo}/issues/${number}`;
  return {
    marker: '<!-- leakgate:comment -->',
    harmless: (body) => body,
    viewer: () => viewerOf(client),
    comments: () => commentsOf(client, client.at(`${issue}/comments`)),
    pause: (attempt) => client.pause(attempt),
    create: async (body) => {
      await client.request({ method: 'POST', url: client.at(`${issue}/comments`), body: { body } });
    },
    update: async (id, body) => {
      const url = client.at(`${repo}/issues/comments/${encodeURIComponent(id)}`);
      await client.request({ method: 'PATCH', url, body: { body } });
    },
    setLabel: (name, on) => setLabel(client, { repository, issue, name, on }),
  };
}

/** @throws ForgeError `forge-forbidden` for a token that people made without the scope `read:user` */
async function viewerOf(client: Client): Promise<Viewer> {
  const answer = await client.request({ method: 'GET', url: client.at('/user'), accept: [403, 404] });
  if (answer.status === 200) return { kind: 'known', author: idAt(answer) };
  const message = messageOf(answer, (text) => text);
  // Without knowing the user there would be one more comment with every run.
  if (!message.includes('scope')) return { kind: 'bot' };
  throw new ForgeError('forge-forbidden', { ...answer.asked, status: answer.status, message: 'read:user' });
}

async function* commentsOf(client: Client, first: URL): AsyncIterable<ForgeComment> {
  // Gitea answers with all of them at once; a proxy of its API may not.
  for await (const page of pagesOf(client, { first, next: nextByLink })) {
    for (const each of listOf(page)) {
      const author = textAt(each, 'user', 'id');
      const isBot = JOBS.has(textAt(each, 'user', 'login'));
      yield { id: textAt(each, 'id'), body: textAt(each, 'body'), author, isBot };
    }
  }
}

interface LabelChange {
  readonly repository: string;
  readonly issue: string;
  readonly name: string;
  readonly on: boolean;
}

async function setLabel(client: Client, change: LabelChange): Promise<LabelOutcome> {
  const { issue, name, on } = change;
  const labels = listOf(await client.request({ method: 'GET', url: client.at(`${issue}/labels`) }));
  const id = idOf(labels, name);
  if ((id !== null) === on) return 'unchanged';
  if (id !== null) {
    const url = client.at(`${issue}/labels/${encodeURIComponent(id)}`);
    await client.request({ method: 'DELETE', url, accept: [404] });
    return 'removed';
  }
  const body = { labels: [Number(await labelId(client, change))] };
  await client.request({ method: 'POST', url: client.at(`${issue}/labels`), body, repeatable: true });
  return 'set';
}

/** Id of the label in the repository or in the organisation it is of, made where there is none. */
async function labelId(client: Client, { repository, name }: LabelChange): Promise<string> {
  const owner = repository.split('/', 1)[0] ?? '';
  const lists = [`/repos/${repository}/labels`, `/orgs/${owner}/labels`];
  for (const list of lists) {
    const id = await idInList(client, { list, name });
    if (id !== null) return id;
  }
  const body = { name, color: `#${LABEL.color}`, description: LABEL.description };
  return idAt(await client.request({ method: 'POST', url: client.at(`/repos/${repository}/labels`), body }));
}

/** The server decides how long a page is, so that only an empty one is known to be the last. */
async function idInList(client: Client, { list, name }: { list: string; name: string }): Promise<string | null> {
  for (let page = 1; page <= MOST_PAGES; page++) {
    const url = client.at(`${list}?limit=50&page=${page}`);
    // 404: a person is no organisation. 403: its labels are not for this token.
    const answer = await client.request({ method: 'GET', url, accept: list.startsWith('/orgs/') ? [403, 404] : [] });
    const labels = answer.status === 200 ? listOf(answer) : [];
    const id = idOf(labels, name);
    if (id !== null || labels.length === 0) return id;
  }
  return null;
}

const MOST_PAGES = 100;

function idOf(labels: readonly unknown[], name: string): string | null {
  const label = labels.find((each) => valueAt(each, 'name') === name);
  return label === undefined ? null : textAt(label, 'id');
}

function idAt(answer: Answer): string {
  const id = textAt(jsonOf(answer), 'id');
  if (id === '') throw new ForgeError('forge-bad-answer', { ...answer.asked, detail: 'id' });
  return id;
}
