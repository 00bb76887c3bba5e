/*
 * Owns which requests each forge takes and what it answers, for the pull request 7 of acme/shop. `null` is a request that
 * no such forge takes.
 */

import type { ForgeKind } from '../../src/forge/forge.ts';
import type { Asked, Comment, Reply, State } from './server.ts';

interface Context {
  readonly asked: Asked;
  readonly state: State;
  /** Base URL of the API. */
  readonly origin: string;
}

export const ROUTES: Readonly<Record<ForgeKind, (context: Context) => Reply | null>> = {
  github,
  gitlab,
  gitea,
  bitbucket,
};

const FORBIDDEN: Reply = { status: 403, json: { message: 'Resource not accessible by integration' } };
const MISSING: Reply = { status: 404, json: { message: 'Not Found' } };
const ISSUE = '/repos/acme/shop/issues/7';

function github(context: Context): Reply | null {
  const { asked, state } = context;
  if (asked.headers['x-github-api-version'] !== '2022-11-28') return null;
  if (asked.headers.accept !== 'application/vnd.github+json') return null;
  if (asked.path === '/api/graphql') return graphql(context);
  if (is(asked, 'GET /user')) return isNameless(state) ? FORBIDDEN : { status: 200, json: state.user };
  if (asked.method !== 'GET' && state.rights === 'read') return FORBIDDEN;
  if (is(asked, `GET ${ISSUE}/comments`)) return linked(context, state.comments.map(githubComment));
  if (is(asked, `POST ${ISSUE}/comments`)) return created(context, asked.body['body'], 65_536, githubComment);
  const edited = after(asked, 'PATCH /repos/acme/shop/issues/comments/');
  if (edited !== null) return changed(context, { id: edited, body: asked.body['body'], show: githubComment });
  return githubLabels(context);
}

function graphql({ asked, state }: Context): Reply | null {
  if (asked.method !== 'POST' || asked.body['query'] !== 'query { viewer { login } }') return null;
  if (state.rights === 'nameless-without-graphql') return MISSING;
  return { status: 200, json: { data: { viewer: { login: state.user.login } } } };
}

function githubLabels(context: Context): Reply | null {
  const { asked, state } = context;
  if (is(asked, `GET ${ISSUE}/labels`)) return linked(context, [...state.labels].map(named));
  if (is(asked, `POST ${ISSUE}/labels`)) return put(state, asked.body['labels']);
  const removed = after(asked, `DELETE ${ISSUE}/labels/`);
  if (removed !== null) return state.labels.delete(decodeURIComponent(removed)) ? { status: 200, json: [] } : MISSING;
  const looked = after(asked, 'GET /repos/acme/shop/labels/');
  if (looked !== null) return state.known.has(decodeURIComponent(looked)) ? { status: 200, json: {} } : MISSING;
  if (is(asked, 'POST /repos/acme/shop/labels')) return made(state, asked, /^[0-9a-f]{6}$/);
  return null;
}

function gitlab(context: Context): Reply | null {
  const { asked, state } = context;
  const mr = '/projects/acme%2Fshop/merge_requests/7';
  const isJob = asked.headers['job-token'] !== undefined;
  if (is(asked, 'GET /user')) {
    return isJob ? { status: 401, json: { message: '401 Unauthorized' } } : { status: 200, json: state.user };
  }
  if (isJob || (asked.method !== 'GET' && state.rights === 'read'))
    return { status: 403, json: { message: '403 Forbidden' } };
  if (is(asked, `GET ${mr}/notes`)) return numbered(context, state.comments.map(gitlabNote));
  if (is(asked, `POST ${mr}/notes`)) return created(context, asked.body['body'], 1_000_000, gitlabNote);
  const edited = after(asked, `PUT ${mr}/notes/`);
  if (edited !== null) return changed(context, { id: edited, body: asked.body['body'], show: gitlabNote });
  if (is(asked, `PUT ${mr}`)) {
    for (const name of split(asked.body['add_labels'])) state.labels.add(name);
    for (const name of split(asked.body['remove_labels'])) state.labels.delete(name);
  }
  return is(asked, `PUT ${mr}`) || is(asked, `GET ${mr}`) ? { status: 200, json: { labels: [...state.labels] } } : null;
}

function gitea(context: Context): Reply | null {
  const { asked, state } = context;
  if (is(asked, 'GET /user')) return isNameless(state) ? FORBIDDEN : { status: 200, json: state.user };
  if (asked.method !== 'GET' && state.rights === 'read') return FORBIDDEN;
  // All of them, whatever is asked for.
  if (is(asked, `GET ${ISSUE}/comments`)) return { status: 200, json: state.comments.map(githubComment) };
  if (is(asked, `POST ${ISSUE}/comments`)) return created(context, asked.body['body'], 65_535, githubComment);
  const edited = after(asked, 'PATCH /repos/acme/shop/issues/comments/');
  if (edited !== null) return changed(context, { id: edited, body: asked.body['body'], show: githubComment });
  return giteaLabels(context);
}

function giteaLabels({ asked, state }: Context): Reply | null {
  const ids = new Map([...(state.orgLabels ?? []), ...[...state.known].map(([name, { id }]) => [name, id] as const)]);
  const withId = (name: string) => ({ name, id: ids.get(name) });
  if (is(asked, `GET ${ISSUE}/labels`)) return { status: 200, json: [...state.labels].map(withId) };
  if (is(asked, `POST ${ISSUE}/labels`)) {
    const wanted = asked.body['labels'] as readonly number[];
    return put(
      state,
      [...ids].filter(([, id]) => wanted.includes(id)).map(([name]) => name),
    );
  }
  const removed = after(asked, `DELETE ${ISSUE}/labels/`);
  if (removed !== null) {
    const name = [...ids].find(([, id]) => String(id) === removed)?.[0] ?? '';
    return state.labels.delete(name) ? { status: 204 } : MISSING;
  }
  if (is(asked, 'GET /repos/acme/shop/labels'))
    return { status: 200, json: paged(asked, [...state.known.keys()].map(withId)) };
  if (is(asked, 'GET /orgs/acme/labels')) {
    return state.orgLabels === null
      ? MISSING
      : { status: 200, json: paged(asked, [...state.orgLabels.keys()].map(withId)) };
  }
  return is(asked, 'POST /repos/acme/shop/labels') ? made(state, asked, /^#[0-9a-f]{6}$/) : null;
}

function bitbucket(context: Context): Reply | null {
  const { asked, state, origin } = context;
  const comments = '/repositories/acme/shop/pullrequests/7/comments';
  const raw = (asked.body['content'] as { raw?: unknown } | undefined)?.raw;
  if (is(asked, 'GET /user'))
    return isNameless(state) ? FORBIDDEN : { status: 200, json: { uuid: uuid(state.user.id) } };
  if (asked.method !== 'GET' && state.rights === 'read') return FORBIDDEN;
  if (is(asked, `GET ${comments}`)) {
    const { page, size, slice } = pageOf(asked, 'pagelen', state.comments.map(bitbucketComment));
    const next = `${origin}${comments}?pagelen=${size}&page=${page + 1}`;
    return { status: 200, json: { values: slice, ...(state.comments.length > page * size ? { next } : {}) } };
  }
  if (is(asked, `POST ${comments}`)) return created(context, raw, 32_767, bitbucketComment);
  const edited = after(asked, `PUT ${comments}/`);
  if (edited === null) return null;
  const isOwn = state.comments.some(({ id, user }) => String(id) === edited && user.id === state.user.id);
  return isOwn ? changed(context, { id: edited, body: raw, show: bitbucketComment }) : FORBIDDEN;
}

function is({ method, path }: Asked, wanted: string): boolean {
  return `${method} ${path}` === wanted;
}

/** What stands after `start` (method and path) as the last part of the path. */
function after({ method, path }: Asked, start: string): string | null {
  const whole = `${method} ${path}`;
  const rest = whole.slice(start.length);
  return whole.startsWith(start) && rest !== '' && !rest.includes('/') ? rest : null;
}

function isNameless({ rights }: State): boolean {
  return rights.startsWith('nameless') || rights === 'read';
}

function created(
  { state }: Context,
  body: unknown,
  longest: number,
  show: (comment: Comment) => unknown,
): Reply | null {
  if (typeof body !== 'string') return null;
  if (body.length > longest) return { status: 422, json: { message: 'Body is too long' } };
  const comment: Comment = { id: state.nextId++, body, user: state.user };
  state.comments.push(comment);
  return { status: 201, json: show(comment) };
}

function changed(
  { state }: Context,
  { id, body, show }: { id: string; body: unknown; show: (comment: Comment) => unknown },
): Reply | null {
  const comment = state.comments.find((each) => String(each.id) === id);
  if (comment === undefined) return MISSING;
  if (typeof body !== 'string') return null;
  comment.body = body;
  return { status: 200, json: show(comment) };
}

function put(state: State, labels: unknown): Reply | null {
  if (!Array.isArray(labels) || labels.length === 0) return null;
  for (const label of labels as readonly string[]) state.labels.add(label);
  return { status: 200, json: labels };
}

function made(state: State, { body }: Asked, colour: RegExp): Reply | null {
  const [name, color] = [String(body['name']), String(body['color'])];
  if (!colour.test(color)) return null;
  if (state.known.has(name)) return { status: 422, json: { message: 'Validation Failed' } };
  const id = 100 + state.known.size;
  state.known.set(name, { id, color });
  return { status: 201, json: { id, name, color } };
}

function pageOf<T>(
  { query }: Asked,
  length: string,
  all: readonly T[],
): { page: number; size: number; slice: readonly T[] } {
  const page = Number(query.get('page') ?? 1);
  const size = Math.min(100, Number(query.get(length) ?? 30));
  return { page, size, slice: all.slice((page - 1) * size, page * size) };
}

function paged<T>(asked: Asked, all: readonly T[]): readonly T[] {
  return pageOf(asked, 'limit', all).slice;
}

function linked({ asked, origin }: Context, all: readonly unknown[]): Reply {
  const { page, size, slice } = pageOf(asked, 'per_page', all);
  const to = (number: number, rel: string) => `<${origin}${asked.path}?per_page=${size}&page=${number}>; rel="${rel}"`;
  const next = to(page + 1, 'next');
  const link = [...(page > 1 ? [to(1, 'first')] : []), ...(all.length > page * size ? [next, to(9, 'last')] : [])];
  return { status: 200, json: slice, ...(link.length > 0 ? { headers: { link: link.join(', ') } } : {}) };
}

function numbered({ asked }: Context, all: readonly unknown[]): Reply | null {
  if (asked.query.get('sort') !== 'asc' || asked.query.get('order_by') !== 'created_at') return null;
  const { page, size, slice } = pageOf(asked, 'per_page', all);
  const next = all.length > page * size ? String(page + 1) : '';
  return { status: 200, json: slice, headers: { 'x-next-page': next } };
}

function githubComment({ id, body, user }: Comment): unknown {
  return { id, body, user: { ...user, type: user.isBot ? 'Bot' : 'User' } };
}

function gitlabNote({ id, body, user, system = false }: Comment): unknown {
  return { id, body, author: { id: user.id, username: user.login }, system };
}

function bitbucketComment({ id, body, user, deleted = false }: Comment): unknown {
  return { id, content: { raw: deleted ? '' : body }, user: { uuid: uuid(user.id) }, deleted };
}

function uuid(id: number): string {
  return `{00000000-0000-4000-8000-${String(id).padStart(12, '0')}}`;
}

function named(name: string): unknown {
  return { id: 1, name };
}

function split(names: unknown): readonly string[] {
  return typeof names === 'string' ? names.split(',') : [];
}
