/*
 * Owns reading a run of TeamCity: https://www.jetbrains.com/help/teamcity/predefined-build-parameters.html and, for pull requests,
 * https://www.jetbrains.com/help/teamcity/pull-requests.html. Most of it is in a file of parameters, which the file of build
 * properties names. It does not say what a branch was before a push.
 */

import { type CiEnv, type CiFacts, type CiRun, ciRun, proposalName, type ReadFile } from '../ci-run.ts';
import { asId, asNumber, asText, branchOf, known } from '../outside-values.ts';

type Properties = ReadonlyMap<string, string>;

/** A run of TeamCity. Without its files, a push of what BUILD_VCS_NUMBER names. */
export function teamCity(env: CiEnv, readFile: ReadFile): CiRun | null {
  if (asText(env['TEAMCITY_VERSION']) === null) return null;
  const build = propertiesIn(asText(env['TEAMCITY_BUILD_PROPERTIES_FILE']), readFile);
  const parameters = propertiesIn(build.get('teamcity.configuration.properties.file') ?? null, readFile);
  return ciRun('teamcity', factsOf(new Map([...build, ...parameters]), env));
}

function factsOf(of: Properties, env: CiEnv): CiFacts {
  const head = asId(of.get('build.vcs.number')) ?? asId(env['BUILD_VCS_NUMBER']);
  const branch = branchOf(asText(of.get('teamcity.build.branch')));
  const isDefault = of.get('teamcity.build.branch.is_default') === 'true';
  const number = asNumber(of.get('teamcity.pullRequest.number'));
  if (number !== null) return { ...proposed(of, number), head };
  // A default branch may be called `<default>`.
  const name = branch === '<default>' ? null : branch;
  const triggered = of.get('teamcity.build.triggeredBy') ?? '';
  if (/^Schedule Trigger/.test(triggered)) return { event: 'schedule', head, branch: name };
  return { event: 'push', head, branch: name, defaultBranch: isDefault ? name : null };
}

/** `refs/pull/N/head` or `/merge`, as the build feature is set. */
function proposed(of: Properties, number: number): CiFacts {
  const branch = branchOf(asText(of.get('teamcity.pullRequest.source.branch')));
  const target = branchOf(asText(of.get('teamcity.pullRequest.target.branch')));
  const ref = asText(of.get('teamcity.build.vcs.branch'));
  const name = proposalName(number, { branch, target });
  return { event: 'proposal', branch, target, name, fetchable: known([ref?.startsWith('refs/') ? ref : null]) };
}

/** A file of Java properties (java.util.Properties): `key=value`, with backslashes before what is special. Empty when not there. */
function propertiesIn(path: string | null, readFile: ReadFile): Properties {
  const properties = new Map<string, string>();
  if (path === null) return properties;
  for (const line of textOf(path, readFile).split(/\r?\n/)) {
    const [, key, value = ''] = /^\s*(?![#!])((?:\\.|[^\\=:\s])+)\s*[=:]?\s*(.*)$/.exec(line) ?? [];
    if (key !== undefined) properties.set(unescaped(key), unescaped(value));
  }
  return properties;
}

function textOf(path: string, readFile: ReadFile): string {
  try {
    return readFile(path);
  } catch {
    // The files are the agent's and builds in containers may not see them; what is checked out is gated whole then.
    return '';
  }
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/g, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
