/*
 * Owns proving that a commit with a key would be blocked, by starting the very hook that git would start. Does not own
 * the throw-away index (scratch.ts), or looking around when nothing can be proved (symptoms.ts).
 */

import { resolve } from 'node:path';
import { fakeCredentials } from './fake-key.ts';
import { readHookFile } from './hook-file.ts';
import { type HookState, hookStates } from './hook-states.ts';
import type { GitPort, ProcessPort } from './port.ts';
import { type Scratch, withScratch } from './scratch.ts';
import { INSTALL_COMMAND } from './script.ts';
import type { Manager } from './step.ts';
import { type Survey, surveyRepository } from './survey.ts';
import { type Symptom, symptomsOf } from './symptoms.ts';

/** What is wrong; one sentence each in the catalog. */
export type Problem =
  | Symptom
  | 'let-through'
  | 'fails-always'
  | 'blocked-by-other'
  | 'leakgate-not-found'
  | 'slow'
  | 'refs-moved';

export interface DoctorReport {
  /** True when leakgate itself stopped the commit and named the file: the proof. */
  readonly protected: boolean;
  /** True when the hook refused the commit, for whatever reason. */
  readonly blocked: boolean;
  readonly manager: Manager;
  /** The file that git would start. */
  readonly hookPath: string;
  /** What the hook printed. */
  readonly output: string;
  /** Wall time of the hook; 0 when it did not run. */
  readonly milliseconds: number;
  readonly problems: readonly Problem[];
  /** The hooks beside those that block commits: looked at, not started. */
  readonly others: readonly HookState[];
}

export interface DoctorOptions {
  readonly git: GitPort;
  readonly processes: ProcessPort;
  readonly cwd: string;
}

/** Stages a key of nobody's in a throw-away index and starts the pre-commit hook on it. */
export async function runDoctor({ git, processes, cwd }: DoctorOptions): Promise<DoctorReport> {
  const survey = await surveyRepository({ git, cwd });
  const { top } = survey;
  const path = await git.text(['rev-parse', '--git-path', 'hooks/pre-commit'], { cwd: top });
  const hookPath = resolve(top, path);
  const symptoms = await symptomsOf(survey, hookPath);
  const shared = { manager: survey.manager, hookPath, others: await hookStates(survey) };
  // git would start nothing either.
  if ((await readHookFile(hookPath))?.executable !== true) {
    return { ...shared, ...NOT_RUN, problems: symptoms };
  }
  const direct = !(await hasHookRun(git, top));
  const use = (scratch: Scratch): Promise<Proof> => prove({ processes, survey, hookPath, direct, scratch });
  const { value, refsMoved } = await withScratch({ git, top, use });
  const problems = [...symptoms, ...problemsOf(value), ...(refsMoved ? (['refs-moved'] as const) : [])];
  return { ...shared, ...value.trial, protected: value.proved, problems };
}

const NOT_RUN = { protected: false, blocked: false, output: '', milliseconds: 0 };
const SLOW_MILLISECONDS = 2000;

interface Trial {
  readonly blocked: boolean;
  readonly output: string;
  readonly milliseconds: number;
}

interface Proof {
  readonly trial: Trial;
  readonly proved: boolean;
  /** Whether a harmless file is blocked as well; null when that was not asked. */
  readonly harmlessBlocked: boolean | null;
}

interface ProveOptions {
  readonly processes: ProcessPort;
  readonly survey: Survey;
  readonly hookPath: string;
  /** True for git before 2.36, which has no `git hook run`. */
  readonly direct: boolean;
  readonly scratch: Scratch;
}

async function prove(options: ProveOptions): Promise<Proof> {
  const trial = await tryCommit(options, fakeCredentials());
  const proved = trial.blocked && namesFile(trial.output, options.scratch.file);
  // The control: a hook that fails on anything proves nothing.
  const ask = trial.blocked && !proved && !options.scratch.signal.aborted;
  const harmlessBlocked = ask ? (await tryCommit(options, 'leakgate doctor\n')).blocked : null;
  return { trial, proved, harmlessBlocked };
}

async function tryCommit(options: ProveOptions, content: string): Promise<Trial> {
  const { processes, survey, scratch } = options;
  await scratch.stage(content);
  const start = performance.now();
  // Who has it set for the commits of this terminal would be told that nothing stops a key.
  const env = { ...scratch.env, LEAKGATE_ALLOW: '' };
  const { status, output } = await processes.run({
    command: 'git',
    args: options.direct ? DIRECT : ['hook', 'run', 'pre-commit'],
    cwd: survey.top,
    env: options.direct ? { ...env, LEAKGATE_DOCTOR_HOOK: options.hookPath } : env,
    signal: scratch.signal,
  });
  return { blocked: status !== 0, output, milliseconds: Math.round(performance.now() - start) };
}

/** A place in the file, as reports of leakgate print it: `leakgate-doctor.txt:2`. */
function namesFile(output: string, file: string): boolean {
  return new RegExp(`${file.replaceAll('.', '\\.')}:\\d`).test(output);
}

function problemsOf({ trial, proved, harmlessBlocked }: Proof): readonly Problem[] {
  const problems: Problem[] = [];
  if (!trial.blocked) problems.push('let-through');
  if (trial.blocked && !proved) problems.push(reasonOf(trial, harmlessBlocked));
  if (trial.milliseconds > SLOW_MILLISECONDS) problems.push('slow');
  return problems;
}

function reasonOf({ output }: Trial, harmlessBlocked: boolean | null): Problem {
  if (output.includes(INSTALL_COMMAND)) return 'leakgate-not-found';
  return harmlessBlocked ? 'fails-always' : 'blocked-by-other';
}

async function hasHookRun(git: GitPort, top: string): Promise<boolean> {
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(await git.text(['version'], { cwd: top })) ?? [];
  return Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 36);
}

/** An alias is how older gits start a file with the sh they would use themselves, on Windows too. */
const DIRECT = ['-c', 'alias.leakgate-doctor=!"$LEAKGATE_DOCTOR_HOOK"', 'leakgate-doctor'];
