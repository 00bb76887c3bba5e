/*
 * Owns a Rails repository whose key of AWS was pushed, and running `leakgate respond` in it: whatever comes out, no secret
 * may be in it.
 */

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Run, RunOptions } from '../../helpers/clean-env.ts';
import { sample } from '../../helpers/sample.ts';
import { ACCOUNT, intrusion } from '../../helpers/trail-logs.ts';
import { runWarm } from '../../helpers/warm-cli.ts';
import { Repo } from '../../helpers/with-repo.ts';

/** Of this seed the key does not tell its account, so that it is that of the logs. */
export const LOGS = intrusion(10);
/** The pair that leaked, and who responds. */
export const LEAKED = { id: LOGS.planted.keyId, secret: sample('${A-Za-z0-9+/}{40}', 'respond') } as const;
export const ADMIN = {
  id: sample('AKIA${A-Z2-7}{16}', 'admin'),
  secret: sample('${A-Za-z0-9+/}{40}', 'admin'),
} as const;
export const TOKEN: string = sample('ghp_${A-Za-z0-9}{36}', 'respond');
export const SLACK: string = sample('xoxb-${0-9}{12}-${0-9}{12}-${A-Za-z0-9}{24}', 'respond');

const PLANTED = [LEAKED.secret, ADMIN.secret, TOKEN, SLACK].flatMap((secret) => [
  secret,
  Buffer.from(secret).toString('base64'),
  encodeURIComponent(secret),
]);

/** Fails when a planted secret is in `text`. */
export function expectNoSecret(text: string): void {
  for (const secret of PLANTED)
    expect(text.includes(secret), `${secret.slice(0, 4)}… in: ${text.slice(0, 80)}`).toBe(false);
}

/** `leakgate respond <args>`. */
export async function respond(
  cwd: string,
  args: readonly string[],
  options: Omit<RunOptions, 'cwd'> = {},
): Promise<Run> {
  const run = await runWarm(['respond', ...args], { cwd, ...options });
  expectNoSecret(run.stdout + run.stderr);
  return run;
}

/** The text of a file that a run has written. */
export function written(path: string): string {
  const text = readFileSync(path, 'utf8');
  expectNoSecret(text);
  return text;
}

/** The JSON of an incident; the run has to end with 0. */
export async function told(cwd: string, args: readonly string[], options: Omit<RunOptions, 'cwd'> = {}): Promise<Told> {
  const { code, stdout, stderr } = await respond(cwd, [...args, '--format', 'json'], options);
  expect(code, stderr).toBe(0);
  return JSON.parse(stdout) as Told;
}

/** Ids of the steps. */
export function stepsOf({ runbook }: Pick<Told, 'runbook'>): string[] {
  return runbook.steps.map(({ id }) => id);
}

/** All commands of the step `id`. */
export function commandsOf({ runbook }: Pick<Told, 'runbook'>, id: string): string {
  const step = runbook.steps.find((each) => each.id === id);
  return step?.commands.map(({ text }) => text).join('\n') ?? '';
}

/** A repository with its key in an initializer, pushed to a remote beside it; the address is then one of GitHub. */
export async function railsShop(folder: string): Promise<Repo> {
  const repo = new Repo(`${folder}/shop`);
  await repo.tryGit(['init', '-q', '--bare', '-b', 'main', `${folder}/origin.git`], {}, folder);
  await repo.tryGit(['init', '-q', '-b', 'main', repo.dir], {}, folder);
  await repo.commit({ Gemfile: "gem 'carrierwave'\n", 'config/application.rb': 'module Shop\nend\n' }, 'start');
  await repo.commit({ 'config/initializers/carrierwave.rb': initializer() }, 'uploads');
  await repo.git('remote', 'add', 'origin', `${folder}/origin.git`);
  await repo.git('push', '-q', 'origin', 'main');
  await repo.git('remote', 'set-url', 'origin', 'git@github.com:acme/shop.git');
  return repo;
}

function initializer(): string {
  return `CarrierWave.configure do |config|
  config.fog_credentials = {
    provider: 'AWS',
    aws_access_key_id: '${LEAKED.id}',
    aws_secret_access_key: '${LEAKED.secret}',
    region: 'eu-west-1',
  }
  config.fog_directory = 'app-uploads'
end
`;
}

/** The first mail of AWS about it. */
export function notice(...others: string[]): string {
  const also = others.map((key) => `The same holds for the AWS Access Key ${key}.\n`).join('');
  return `From: Amazon Web Services <no-reply-aws@amazon.com>
Date: Mon, 9 Mar 2026 00:20:00 +0000
Subject: Your AWS Access Key is Exposed for AWS Account ${ACCOUNT}

Dear AWS Customer,

We have become aware that the AWS Access Key ${LEAKED.id}, belonging to IAM User "app", along with the corresponding
Secret Key is publicly available online at https://github.com/acme/shop/blob/main/config/initializers/carrierwave.rb.
${also}Please respond within 5 days. Case ID: 170950000000001
`;
}

/** The parts of docs/RESPOND-JSON.md that tests look at. */
export interface Told {
  readonly incident: {
    readonly id: string;
    readonly provider: string;
    readonly rule: string | null;
    readonly keyId: string | null;
    readonly account: string | null;
    readonly user: string | null;
    readonly canary: string | null;
    readonly environment: { readonly account: string | null } | null;
    readonly sharedBy: readonly string[];
    readonly mentioned: readonly string[];
    readonly trailPlace: { readonly profile: string | null };
  };
  readonly notice: { readonly kind: string; readonly isHarmless: boolean; readonly caseId: string | null } | null;
  readonly live: Readonly<Record<string, unknown>> | null;
  readonly exposure: {
    readonly complete: boolean;
    readonly skipped: readonly { readonly why: string }[];
    readonly findings: readonly { readonly rule: string; readonly fingerprint: string }[];
    readonly places: readonly { readonly kind: string; readonly place: { readonly path: string | null } }[];
    readonly published: readonly { readonly repository: string | null; readonly branches: readonly string[] }[];
    readonly beside: readonly { readonly rule: string }[];
  } | null;
  readonly blast: {
    readonly powers: readonly { readonly id: string }[];
    readonly fullAccess: readonly string[];
    readonly canEscalate: boolean;
    readonly unknown: readonly string[];
    readonly policies: readonly string[];
  } | null;
  readonly trail: {
    readonly read: {
      readonly events: number;
      readonly regions: readonly string[];
      readonly skipped: readonly { readonly what: string; readonly detail: string }[];
    };
    readonly keys: readonly { readonly keyId: string; readonly isHostile: boolean }[];
    readonly origins: readonly { readonly ip: string; readonly verdict: string }[];
    readonly limits: readonly { readonly id: string }[];
    readonly firstHostile: { readonly id: string; readonly ip: string } | null;
    readonly created: readonly { readonly region: string; readonly ids: readonly string[] }[];
  } | null;
  readonly least: {
    readonly principal: string;
    readonly policy: { readonly Statement: readonly Readonly<Record<string, unknown>>[] };
    readonly warnings: readonly string[];
  } | null;
  readonly runbook: {
    readonly steps: readonly {
      readonly id: string;
      readonly phase: string;
      readonly done: string | null;
      readonly commands: readonly { readonly text: string }[];
      readonly files: readonly { readonly name: string; readonly text: string }[];
      readonly links: readonly string[];
    }[];
  };
  readonly progress: { readonly done: number; readonly of: number };
}
