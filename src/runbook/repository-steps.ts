/*
 * Owns the steps in and around the repository: the same for every provider.
 */

import type { Words } from '../messages/words.ts';
import type { PublishedAt } from '../model/exposure.ts';
import type { Finding } from '../model/finding.ts';
import type { Incident } from '../model/incident.ts';
import type { StepCommand } from '../model/runbook.ts';
import { hostOfAddress } from '../util/forge-repository.ts';
import { quoted } from './shell-words.ts';
import { type StepDraft, shell } from './step-draft.ts';

/** Others in the same files that are named; the rest is counted. */
const MOST_BESIDE = 20;
/** Files that are named in a command. */
const MOST_FILES = 20;
/** Places count from there, wherever one stands. */
const TO_TOP = 'cd "$(git rev-parse --show-toplevel)"';
/** Repositories that get commands. */
const MOST_REPOSITORIES = 10;
/** Names that a forge gives: nothing else gets into a command. */
const REPOSITORY = /^[\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20}$/;

const GITHUB_PRIVATE =
  'https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility';
const GITLAB_PRIVATE = 'https://docs.gitlab.com/user/public_access/';
const GITHUB_PROTECTION =
  'https://docs.github.com/en/code-security/secret-scanning/enabling-secret-scanning-features/enabling-push-protection-for-your-repository';
const GITLAB_PROTECTION = 'https://docs.gitlab.com/user/application_security/secret_detection/secret_push_protection/';

/** A step that takes it out of files, where programs get another one. */
export function rollOutStep(incident: Incident): StepDraft {
  return { id: 'roll-out', phase: 'replace', commands: fixCommands(incident), expected: 'runbook.roll-out.expected' };
}

/** Replaces it in the files that have it: left to itself, `leakgate fix` looks at what is about to be committed alone. */
export function fixCommands({ exposure }: Incident): StepCommand[] {
  const onDisk = exposure?.places.filter(({ kind, place }) => kind === 'work-tree' && !place.ignored) ?? [];
  const paths = [...new Set(onDisk.flatMap(({ place }) => fileOf(place.path)))];
  if (exposure !== null && paths.length === 0) return [];
  if (paths.length === 0 || paths.length > MOST_FILES)
    return [shell('npx leakgate fix .', 'npx leakgate fix --apply .')];
  const files = paths.join(' ');
  return [shell(TO_TOP, `npx leakgate fix ${files}`, `npx leakgate fix --apply ${files}`)];
}

/** The file as a word of the shell; of what is in an archive there is none that could be rewritten. */
function fileOf(path: string | null): string[] {
  if (path === null || path.includes('!')) return [];
  return [quoted(path.startsWith('-') ? `./${path}` : path)];
}

/** A step that rotates what stood in the same files, when something did. */
export function besideSteps({ exposure }: Incident, words: Words): StepDraft[] {
  const beside = exposure?.beside ?? [];
  return beside.length === 0 ? [] : [{ id: 'rotate-beside', phase: 'replace', facts: { list: listed(beside, words) } }];
}

/** A step that looks where the key is, when nobody has looked. */
export function exposureSteps({ exposure }: Incident, keyId: string | null): StepDraft[] {
  if (exposure !== null || keyId === null) return [];
  const commands = [shell(`npx leakgate respond ${quoted(keyId)}`)];
  return [{ id: 'find-exposure', phase: 'investigate', commands, expected: 'runbook.find-exposure.expected' }];
}

/** Steps that clean the repository. */
export function purgeSteps({ exposure }: Incident): StepDraft[] {
  const published = exposure?.published ?? [];
  const isPast = exposure?.places.some(({ kind }) => kind !== 'work-tree' && kind !== 'index') ?? true;
  return [...(published.length > 0 || exposure === null ? [privateStep(published)] : []), ...(isPast ? [PURGE] : [])];
}

/** Steps that prevent the next one. */
export function preventSteps({ exposure }: Incident): StepDraft[] {
  return [
    {
      id: 'install-hook',
      phase: 'prevent',
      commands: [shell('npm i -D leakgate', 'npx leakgate init', 'npx leakgate doctor')],
      expected: 'runbook.install-hook.expected',
    },
    { id: 'ci-gate', phase: 'prevent', commands: [shell('npx leakgate ci')], expected: 'runbook.ci-gate.expected' },
    protectionStep(exposure?.published ?? []),
  ];
}

/** Findings by their titles and places. */
function listed(findings: readonly Finding[], words: Words): string {
  const named = findings.slice(0, MOST_BESIDE).map(({ rule, places }) => {
    const place = places.find(({ path }) => path !== null);
    return place === undefined ? words.pick(rule.title) : `${words.pick(rule.title)} (${place.path}:${place.line})`;
  });
  const more = findings.length - named.length;
  return [...named, ...(more > 0 ? [words.say('runbook.more', { count: more })] : [])].join(', ');
}

const PURGE: StepDraft = {
  id: 'purge-history',
  phase: 'purge',
  commands: [shell('npx leakgate purge')],
  expected: 'runbook.purge-history.expected',
  links: [
    'https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/removing-sensitive-data-from-a-repository',
  ],
  cautions: ['runbook.purge-history.caution.everyone', 'runbook.purge-history.caution.not-instead'],
};

type ForgeKind = 'github' | 'gitlab' | 'bitbucket';

function privateStep(published: readonly PublishedAt[]): StepDraft {
  const known = repositoriesOf(published);
  const commands = known.flatMap(({ kind, repository }) => privateCommand(kind, repository));
  const pages = known.map(({ kind, repository }) => privatePage(kind, repository));
  return {
    id: 'make-private',
    phase: 'purge',
    commands,
    expected: 'runbook.make-private.expected',
    links: pages.length > 0 ? [...new Set(pages)] : [GITHUB_PRIVATE, GITLAB_PRIVATE],
    cautions: ['runbook.make-private.caution.forks'],
  };
}

function privateCommand(kind: ForgeKind, repository: string): StepCommand[] {
  if (kind === 'github')
    return [shell(`gh repo edit ${quoted(repository)} --visibility private --accept-visibility-change-consequences`)];
  if (kind === 'gitlab')
    return [
      shell(`glab api --method PUT ${quoted(`projects/${encodeURIComponent(repository)}`)} --field visibility=private`),
    ];
  return [];
}

function privatePage(kind: ForgeKind, repository: string): string {
  if (kind === 'github') return GITHUB_PRIVATE;
  return kind === 'gitlab' ? GITLAB_PRIVATE : `https://bitbucket.org/${repository}/admin`;
}

function protectionStep(published: readonly PublishedAt[]): StepDraft {
  const known = repositoriesOf(published);
  const hasGitHub = known.some(({ kind }) => kind === 'github');
  const body = {
    security_and_analysis: {
      secret_scanning: { status: 'enabled' },
      secret_scanning_push_protection: { status: 'enabled' },
    },
  };
  return {
    id: 'push-protection',
    phase: 'prevent',
    commands: known
      .filter(({ kind }) => kind === 'github')
      .map(({ repository }) =>
        shell(`gh api --method PATCH ${quoted(`repos/${repository}`)} --input leakgate-push-protection.json`),
      ),
    files: hasGitHub ? [{ name: 'leakgate-push-protection.json', text: `${JSON.stringify(body, null, 2)}\n` }] : [],
    expected: 'runbook.push-protection.expected',
    links: known.length > 0 && !hasGitHub ? [GITLAB_PROTECTION] : [GITHUB_PROTECTION, GITLAB_PROTECTION],
  };
}

/** Repositories on forges that are known by the host of the remote's address. */
function repositoriesOf(published: readonly PublishedAt[]): { kind: ForgeKind; repository: string }[] {
  const found = new Map<string, { kind: ForgeKind; repository: string }>();
  for (const { address, repository } of published) {
    const kind = forgeOf(address);
    if (kind !== null && repository !== null && REPOSITORY.test(repository) && !repository.split('/').some(isDots))
      found.set(`${kind} ${repository}`, { kind, repository });
  }
  return [...found.values()].slice(0, MOST_REPOSITORIES);
}

function isDots(part: string): boolean {
  return /^\.{1,2}$/.test(part) || part.startsWith('-');
}

function forgeOf(address: string | null): ForgeKind | null {
  const host = hostOfAddress(address ?? '');
  if (host === 'github.com') return 'github';
  if (host === 'gitlab.com') return 'gitlab';
  return host === 'bitbucket.org' ? 'bitbucket' : null;
}
