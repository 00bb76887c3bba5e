/*
 * Owns putting a forge together. Does not own what it does (comment.ts) nor how it is asked.
 */

import { ForgeError } from '../util/errors.ts';
import type { ForgeApi } from './api.ts';
import { authorization, isJobToken, veilOf } from './authorization.ts';
import { baseUrl, checkedLabel, repositoryPath } from './base-url.ts';
import { bitbucketApi } from './bitbucket.ts';
import { hasComment, upsertComment } from './comment.ts';
import type { Forge, ForgeOptions, ForgePlace } from './forge.ts';
import { giteaApi } from './gitea.ts';
import { GITHUB_HEADERS, githubApi } from './github.ts';
import { gitlabApi, gitlabJobApi } from './gitlab.ts';
import { longestComment } from './longest-comment.ts';
import { Client } from './request.ts';

/**
 * The pull request at `place`. Nothing is sent before something is asked of it.
 *
 * @throws ForgeError `forge-bad-url`, `forge-bad-place`, `forge-bad-token` for what may not or cannot be asked
 */
export function forgeOf(place: ForgePlace, options: ForgeOptions): Forge {
  const api = apiOf(place, options);
  const longest = longestComment(place.kind);
  return {
    upsertComment: async (body) => {
      if (body.length > longest) throw new ForgeError('forge-too-long', { length: body.length, longest });
      return await upsertComment(api, body);
    },
    hasComment: () => hasComment(api),
    setLabel: async (name, on) => await api.setLabel(checkedLabel(name), on),
  };
}

function apiOf(place: ForgePlace, options: ForgeOptions): ForgeApi {
  const { kind, number } = place;
  const { token } = options;
  const own = kind === 'github' ? GITHUB_HEADERS : { accept: 'application/json' };
  const headers = { ...own, ...authorization(kind, token) };
  const client = new Client({ base: baseUrl(place.apiUrl), headers, veil: veilOf(token), options });
  const where = { repository: repositoryPath(place), number };
  if (kind === 'github') return githubApi(client, where);
  if (kind === 'gitea') return giteaApi(client, where);
  if (kind === 'bitbucket') return bitbucketApi(client, where);
  const api = gitlabApi(client, where);
  return isJobToken(token) ? gitlabJobApi(api) : api;
}
