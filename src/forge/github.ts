/*
 * Owns the API of GitHub and GitHub Enterprise (docs.github.com/rest/issues/comments, /rest/issues/labels). A pull request is an
 * issue there. Does not own what is done with comments.
 */

import { ForgeError } from '../util/errors.ts';
import { valueAt } from '../util/json-value.ts';
import { type Answer, jsonOf, listOf, textAt } from './answer.ts';
import type { ForgeApi, ForgeComment, Viewer } from './api.ts';
import type { ForgePlace, LabelOutcome } from './forge.ts';
import { LABEL } from './label.ts';
import { nextByLink, pagesOf } from './pages.ts';
import type { Client } from './request.ts';

/** Sent with every request. The version is the one these paths were written for (docs.github.com/rest/about-the-rest-api). */
export const GITHUB_HEADERS: Readonly<Record<string, string>> = {
  accept: 'application/vnd.github+json',
  'x-github-api-version': '2022-11-28',
};

/** GitHub's API for one pull request; `repository` as it stands in a path. */
export function githubApi(client: Client, { repository, number }: Pick<ForgePlace, 'repository' | 'number'>): ForgeApi {
  const repo = `/repos/${repository}`;
  const issue = `${repo}/issues/${number}`;
  return {
    marker: '<!-- leakgate:comment -->',
    harmless: (body) => body,
    viewer: () => viewerOf(client),
    comments: () => commentsOf(client, client.at(`${issue}/comments?per_page=100`)),
    pause: (attempt) => client.pause(attempt),
    create: async (body) => {
      await client.request({ method: 'POST', url: client.at(`${issue}/comments`), body: { body } });
    },
    update: async (id, body) => {
      const url = client.at(`${repo}/issues/comments/${encodeURIComponent(id)}`);
      await client.request({ method: 'PATCH', url, body: { body } });
    },
    setLabel: (name, on) => setLabel(client, { repo, issue, name, on }),
  };
}

/** Tokens of people are asked for by REST; tokens of apps, as in a workflow, may not ask that, but GraphQL tells them. */
async function viewerOf(client: Client): Promise<Viewer> {
  const answer = await client.request({ method: 'GET', url: client.at('/user'), accept: [403, 404] });
  if (answer.status === 200) return { kind: 'known', author: loginOf(answer, ['login']) };
  const said = await askGraphql(client);
  const login = said?.status === 200 ? textAt(jsonOf(said), 'data', 'viewer', 'login') : '';
  if (login === '') return { kind: 'bot' };
  // An app's name alone can be the name of a person.
  return { kind: 'known', author: login.endsWith('[bot]') ? login : `${login}[bot]` };
}

async function askGraphql(client: Client): Promise<Answer | null> {
  const rest = client.at('').pathname;
  const url = /\/api\/v3$/.test(rest) ? client.atRoot('/api/graphql') : client.at('/graphql');
  const body = { query: 'query { viewer { login } }' };
  try {
    return await client.request({ method: 'POST', url, body, repeatable: true, accept: [400, 401, 403, 404] });
  } catch (error) {
    // A server that has no GraphQL: its bots are told from people all the same.
    if (error instanceof ForgeError && error.code === 'forge-failed') return null;
    throw error;
  }
}

function loginOf(answer: Answer, names: readonly string[]): string {
  const login = textAt(jsonOf(answer), ...names);
  if (login === '') throw new ForgeError('forge-bad-answer', { ...answer.asked, detail: names.join('.') });
  return login;
}

async function* commentsOf(client: Client, first: URL): AsyncIterable<ForgeComment> {
  for await (const page of pagesOf(client, { first, next: nextByLink })) {
    for (const each of listOf(page)) {
      yield {
        id: textAt(each, 'id'),
        body: textAt(each, 'body'),
        author: textAt(each, 'user', 'login'),
        isBot: valueAt(each, 'user', 'type') === 'Bot',
      };
    }
  }
}

interface LabelChange {
  readonly repo: string;
  readonly issue: string;
  readonly name: string;
  readonly on: boolean;
}

async function setLabel(client: Client, change: LabelChange): Promise<LabelOutcome> {
  const { issue, name, on } = change;
  if ((await hasLabel(client, change)) === on) return 'unchanged';
  if (!on) {
    const url = client.at(`${issue}/labels/${encodeURIComponent(name)}`);
    await client.request({ method: 'DELETE', url, accept: [404] });
    return 'removed';
  }
  await ensureLabel(client, change);
  const url = client.at(`${issue}/labels`);
  await client.request({ method: 'POST', url, body: { labels: [name] }, repeatable: true });
  return 'set';
}

/** GitHub takes names for the same whatever their case. */
async function hasLabel(client: Client, { issue, name }: LabelChange): Promise<boolean> {
  const first = client.at(`${issue}/labels?per_page=100`);
  for await (const page of pagesOf(client, { first, next: nextByLink })) {
    if (listOf(page).some((label) => textAt(label, 'name').toLowerCase() === name.toLowerCase())) return true;
  }
  return false;
}

/** Without this GitHub makes the label by itself, in grey. */
async function ensureLabel(client: Client, { repo, name }: LabelChange): Promise<void> {
  const url = client.at(`${repo}/labels/${encodeURIComponent(name)}`);
  const { status } = await client.request({ method: 'GET', url, accept: [404] });
  if (status !== 404) return;
  // 422: somebody else was quicker. Any other reason is said again when the label is put on.
  const body = { name, color: LABEL.color, description: LABEL.description };
  await client.request({ method: 'POST', url: client.at(`${repo}/labels`), body, accept: [422], repeatable: true });
}
