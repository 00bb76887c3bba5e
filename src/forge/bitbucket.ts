/*
 * Owns the API of Bitbucket Cloud (developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests). Does not own what is
 * done with comments.
 */

import { ForgeError } from '../util/errors.ts';
import { valueAt } from '../util/json-value.ts';
import { type Answer, jsonOf, listOf, textAt } from './answer.ts';
import type { ForgeApi, ForgeComment, Viewer } from './api.ts';
import type { ForgePlace } from './forge.ts';
import { pagesOf } from './pages.ts';
import type { Client } from './request.ts';

/** Bitbucket's API for one pull request; `repository` as it stands in a path. */
export function bitbucketApi(
  client: Client,
  { repository, number }: Pick<ForgePlace, 'repository' | 'number'>,
): ForgeApi {
  const comments = `/repositories/${repository}/pullrequests/${number}/comments`;
  return {
    // Bitbucket shows comments of HTML; a link that nobody refers to shows nowhere.
    marker: '[//]: # "leakgate:comment"',
    harmless: (body) => body,
    viewer: () => viewerOf(client),
    comments: () => commentsOf(client, client.at(`${comments}?pagelen=100`)),
    pause: (attempt) => client.pause(attempt),
    create: async (body) => {
      await client.request({ method: 'POST', url: client.at(comments), body: { content: { raw: body } } });
    },
    update: async (id, body) => {
      const url = client.at(`${comments}/${encodeURIComponent(id)}`);
      await client.request({ method: 'PUT', url, body: { content: { raw: body } } });
    },
    setLabel: async () => {
      throw new ForgeError('forge-no-labels', { forge: 'Bitbucket' });
    },
  };
}

/** Tokens of a repository have no right to ask who they are. A comment can be changed by its author alone. */
async function viewerOf(client: Client): Promise<Viewer> {
  // A token that is wrong is refused again when comments are listed.
  const answer = await client.request({ method: 'GET', url: client.at('/user'), accept: [401, 403, 404] });
  const author = answer.status === 200 ? textAt(jsonOf(answer), 'uuid') : '';
  return author === '' ? { kind: 'unknown' } : { kind: 'known', author };
}

async function* commentsOf(client: Client, first: URL): AsyncIterable<ForgeComment> {
  for await (const page of pagesOf(client, { first, next: nextPage })) {
    for (const each of listOf(page, 'values')) {
      // Deleted comments stay in the list, empty.
      if (valueAt(each, 'deleted') === true) continue;
      const body = textAt(each, 'content', 'raw');
      yield { id: textAt(each, 'id'), body, author: textAt(each, 'user', 'uuid'), isBot: false };
    }
  }
}

function nextPage(answer: Answer, url: URL): URL | null {
  const next = textAt(jsonOf(answer), 'next');
  return next !== '' && URL.canParse(next, url.href) ? new URL(next, url.href) : null;
}
