import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadWords } from '../../src/messages/load.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { Runbook } from '../../src/model/runbook.ts';
import { PHASES, runbookFor } from '../../src/runbook/runbook-for.ts';
import {
  ACCOUNT,
  exposureOf,
  findingOf,
  incidentOf,
  KEY,
  noticeOf,
  QUERIES,
  SECRET,
  SESSION_KEY,
  SITUATIONS,
  trailKeyOf,
  trailOf,
} from './incidents.ts';

const english = await loadWords('en');
const japanese = await loadWords('ja');
const book = (incident: Incident, words = english) => runbookFor(incident, words, { queries: QUERIES });
const idsOf = ({ steps }: Runbook) => steps.map(({ id }) => id);
const commandsOf = ({ steps }: Runbook) =>
  steps.flatMap(({ commands }) => commands.filter(({ shell }) => shell === 'sh').map(({ text }) => text));
const stepIn = (runbook: Runbook, id: string) => {
  const step = runbook.steps.find((each) => each.id === id);
  if (step === undefined) throw new Error(`no ${id} in ${idsOf(runbook).join()}`);
  return step;
};
const situation = (name: string) => {
  const incident = SITUATIONS[name];
  if (incident === undefined) throw new Error(name);
  return incident;
};
/** Everything that a runbook says. */
const textsOf = ({ steps }: Runbook) =>
  steps.flatMap(({ title, why, expected, cautions, commands, files, links }) => [
    title,
    why,
    expected ?? '',
    ...cautions,
    ...commands.map(({ text }) => text),
    ...files.map(({ text }) => text),
    ...links,
  ]);

describe('which steps, in which order', () => {
  const tail = ['exposed-key-alarm', 'install-hook', 'ci-gate', 'push-protection'];

  test('a key of which nothing more is known', () => {
    expect(idsOf(book(situation('a key, nothing else known')))).toEqual([
      'other-identity',
      'deactivate-key',
      'revoke-user-sessions',
      'revoke-role-sessions',
      'role-instead',
      'replacement-key',
      'roll-out',
      'last-used',
      'lookup-events',
      'read-trail',
      'data-events',
      'athena',
      'find-exposure',
      'look-all-regions',
      'new-principals',
      'root-password',
      'root-mfa',
      'security-contact',
      'billing-alarm',
      'quotas',
      'make-private',
      'purge-history',
      'delete-key',
      ...tail,
    ]);
  });

  test('an intrusion', () => {
    expect(idsOf(book(situation('an intrusion in the trail')))).toEqual([
      'other-identity',
      'deactivate-key',
      'deny-user',
      'revoke-user-sessions',
      'revoke-role-sessions',
      'role-instead',
      'replacement-key',
      'roll-out',
      'rotate-beside',
      'last-used',
      'lookup-events',
      'data-events',
      'athena',
      'look-all-regions',
      'stop-created',
      'child-credentials',
      'new-principals',
      'root-password',
      'root-mfa',
      'security-contact',
      'billing-alarm',
      'quotas',
      'separate-accounts',
      'make-private',
      'purge-history',
      'delete-key',
      ...tail,
    ]);
  });

  test.each([
    ['a key whose user and account are unknown', ['find-account', 'other-identity', 'find-user', 'deactivate-key']],
    ['a root key', ['other-identity', 'root-key', 'revoke-role-sessions', 'role-instead']],
    ['a root key, as the provider says', ['other-identity', 'root-key', 'revoke-role-sessions', 'role-instead']],
    ['a session of a role', ['other-identity', 'revoke-role-sessions', 'roll-out']],
    ['a session of nobody knows whom', ['other-identity', 'session-owner', 'revoke-role-sessions', 'roll-out']],
    ['a secret without its id', ['other-identity', 'find-key', 'find-user', 'deactivate-key']],
    ['a notice with a deadline', ['deadline', 'other-identity', 'deactivate-key', 'deny-user']],
    ['a block', ['account-blocked', 'other-identity', 'find-key', 'find-user']],
    ['a suspension', ['account-suspended', 'other-identity', 'deactivate-key', 'deny-user']],
    ['an abuse report', ['deadline', 'abuse-report', 'other-identity', 'deactivate-key', 'deny-user']],
    ['a token of GitHub', ['revoke', 'replace-token', 'roll-out', 'audit', 'left-behind']],
    ['a key of Bedrock', ['revoke', 'issue-new', 'audit']],
    ['a presigned URL, whose key is not out', ['revoke', 'issue-new', 'audit']],
    ['a canary', ['canary', 'install-hook', 'ci-gate', 'push-protection']],
    ['a harmless notice', []],
    ['a harmless notice, but a leak', ['other-identity', 'deactivate-key']],
  ])('%s begins with its own', (name, first) => {
    expect(idsOf(book(situation(name))).slice(0, first.length)).toEqual(first);
  });

  test.each([
    ['a notice of a key', ['reply-case', 'detach-quarantine'], ['deny-user', 'stop-created']],
    ['all keys are to be rotated', ['rotate-all-keys', 'reply-case'], ['deny-user']],
    ['a key, live, quarantined, switched off', ['reply-case', 'detach-quarantine'], ['find-user']],
    ['a root key', ['delete-root-key'], ['deactivate-key', 'deny-user', 'replacement-key', 'delete-key']],
    ['a session of a role', ['lookup-events'], ['deactivate-key', 'delete-key', 'replacement-key', 'last-used']],
    ['a canary', [], ['deactivate-key', 'purge-history', 'last-used']],
    ['a key in a repository', ['purge-history'], ['find-exposure', 'rotate-beside', 'separate-accounts']],
  ])('%s has and has not', (name, has, hasNot) => {
    const ids = idsOf(book(situation(name)));
    expect(ids).toEqual(expect.arrayContaining(has));
    expect(ids.filter((id) => hasNot.includes(id))).toEqual([]);
  });

  test.each(Object.keys(SITUATIONS))('%s: phases in order, each id once', (name) => {
    const { steps } = book(situation(name));
    const phases = steps.map(({ phase }) => PHASES.indexOf(phase));
    expect(phases).toEqual([...phases].sort((a, b) => a - b));
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  test('without queries their steps are left out', () => {
    const ids = idsOf(runbookFor(incidentOf(), english, { queries: null }));
    expect(ids).not.toContain('lookup-events');
    expect(ids).not.toContain('athena');
  });
});

describe('commands are exact', () => {
  test('for key, user, profile', () => {
    const step = stepIn(book(situation('an intrusion in the trail')), 'deactivate-key');
    expect(step.commands[0]?.text.split('\n')[0]).toBe(
      `aws iam update-access-key --user-name deploy --access-key-id ${KEY} --status Inactive --profile 'breakglass admin'`,
    );
  });

  test('a root key has no user', () => {
    const text = commandsOf(book(situation('a root key'))).join('\n');
    expect(text).toContain(`aws iam update-access-key --access-key-id ${KEY} --status Inactive --profile ROOT`);
    expect(text).not.toContain('LEAKED_USER');
  });

  test('the role of a session is cut off, by its name without path', () => {
    expect(commandsOf(book(situation('a session of a role'))).join('\n')).toContain('--role-name shop-task ');
    expect(stepIn(book(situation('an intrusion in the trail')), 'revoke-role-sessions').commands[0]?.text).toContain(
      '--role-name admin ',
    );
  });

  test('what the key made is deactivated or denied, nothing is deleted before the end', () => {
    const runbook = book(situation('an intrusion in the trail'));
    const child = stepIn(runbook, 'child-credentials');
    expect(
      child.commands[0]?.text
        .split('\n')
        .slice(1)
        .map((line) => line.split(' ').slice(2, 5).join(' ')),
    ).toEqual([
      'update-access-key --user-name backup',
      'put-role-policy --role-name admin',
      'put-user-policy --user-name admin2',
    ]);
    expect(child.files.map(({ name }) => name)).toEqual(['leakgate-children.txt', 'leakgate-deny-all.json']);
    const early = runbook.steps.filter(({ phase }) => phase !== 'prevent');
    expect(commandsOf({ steps: early }).join('\n')).not.toMatch(/\b(?:delete|terminate)-/);
  });

  test('the policy of a replacement comes from what is known, for a new user', () => {
    const { files, commands, cautions } = stepIn(book(situation('an intrusion in the trail')), 'replacement-key');
    expect(JSON.parse(files[0]?.text ?? '')).toEqual(situation('an intrusion in the trail').least?.policy);
    expect(commands[0]?.text).toContain('--user-name deploy-new ');
    expect(cautions).toHaveLength(6);
  });

  test('in China the arns and the home region are other ones', () => {
    const text = commandsOf(book(situation('an account in China'))).join('\n');
    expect(text).toContain('arn:aws-cn:iam::aws:policy/AWSCompromisedKeyQuarantineV2');
    expect(text).toContain('--region cn-north-1');
  });

  test('every one is shell that can be parsed, without comments, in one process', () => {
    const texts = Object.values(SITUATIONS).flatMap((incident) => commandsOf(book(incident)));
    for (const line of texts.join('\n').split('\n')) expect(line).not.toMatch(/^\s*#|[\r\0]/);
    const script = texts.map((text, index) => `f${index}() {\n${text}\n}`).join('\n');
    expect(execFileSync('sh', ['-n'], { input: script }).toString()).toBe('');
  });
});

describe('what is done', () => {
  test('an inactive key is proven, a tick has its own day', () => {
    const done = new Map([['root-mfa', '2026-11-21']]);
    const runbook = runbookFor(situation('a key, live, quarantined, switched off'), english, { queries: null, done });
    expect(stepIn(runbook, 'deactivate-key').done).toBe('2026-11-20');
    expect(stepIn(runbook, 'root-mfa').done).toBe('2026-11-21');
    expect(stepIn(runbook, 'root-password').done).toBeNull();
  });

  test('the reply tells what is done and nothing else', () => {
    const done = new Map([
      ['deactivate-key', '2026-11-20'],
      ['root-mfa', '2026-11-20'],
    ]);
    const runbook = runbookFor(situation('a notice of a key'), english, { queries: QUERIES, done });
    const [draft] = stepIn(runbook, 'reply-case').files;
    const told = draft?.text.split('\n').filter((line) => line.startsWith('- '));
    expect(told).toEqual([
      `- ${english.say('runbook.reply.deactivate-key')}`,
      `- ${english.say('runbook.reply.root-mfa')}`,
    ]);
    expect(draft?.text).toContain(english.say('runbook.reply.rest'));
    expect(draft?.text).toContain(`${KEY.slice(-4)} `);
    expect(draft?.text).not.toContain(KEY.slice(0, 8));
  });

  test('the reply of a Japanese runbook is English, with a translation beside it', () => {
    const { files } = stepIn(book(situation('a notice of a key'), japanese), 'reply-case');
    expect(files.map(({ name }) => name)).toEqual(['leakgate-reply.txt', 'leakgate-reply.ja.txt']);
    expect(files[0]?.text).toMatch(/^[\x20-\x7e\n]+$/);
    expect(files[1]?.text).toMatch(/[\u3040-\u30ff]/);
  });

  test('a deadline is counted from when the runbook is made', () => {
    const { title, why } = stepIn(book(situation('a notice with a deadline')), 'deadline');
    expect(title).toContain('2026-11-25 10:00 UTC');
    expect(why).toContain(english.say('runbook.deadline.left', { count: 120 }));
    const late = incidentOf({ ...situation('a notice with a deadline'), at: '2026-12-01T00:00:00Z' });
    expect(stepIn(book(late), 'deadline').why).toContain(english.say('runbook.deadline.over'));
  });
});

test.each(Object.keys(SITUATIONS))('%s: both languages say everything, and have the same steps', (name) => {
  const [en, ja] = [book(situation(name)), book(situation(name), japanese)];
  expect(idsOf(ja)).toEqual(idsOf(en));
  expect(commandsOf(ja)).toEqual(commandsOf(en));
  for (const [index, step] of ja.steps.entries()) {
    expect(step.title).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(step.why).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    expect(step.why).not.toBe(en.steps[index]?.why);
  }
  const said = [en, ja].flatMap(({ steps }) =>
    steps.flatMap(({ title, why, expected, cautions }) => [title, why, expected ?? '', ...cautions]),
  );
  expect(said.filter((text) => /\{\w+\}/.test(text))).toEqual([]);
});

test('no secret of a finding is in any text, wherever it stood', () => {
  const token = `${SECRET.slice(0, 20)}tokenOfAnother`;
  const exposure = exposureOf({
    findings: [findingOf('aws-secret-access-key', { value: SECRET, path: `dump/${SECRET}.txt` })],
    beside: [findingOf('github-personal-token', { value: token, path: `names/${SECRET}-${token}` })],
  });
  for (const base of Object.values(SITUATIONS)) {
    const runbook = book({ ...base, exposure, canary: base.canary === null ? null : SECRET, sharedBy: [SECRET, 'b'] });
    for (const text of textsOf(runbook)) expect(text.includes(SECRET) || text.includes(token)).toBe(false);
  }
});

test('nothing hostile gets out of its word', () => {
  const mark = 'ZZHOSTILE';
  const hostile = fc
    .tuple(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('\n', "'", '"', '$(', '`', ';', ' #', '\u2028', '\x1b', '\u202e', '|'),
    )
    .map(([text, special]) => `${special}${mark}${text}${special}`);
  fc.assert(
    fc.property(hostile, hostile, hostile, (a, b, c) => {
      const incident = hostileIncident(a, b, c);
      for (const language of [english, japanese]) {
        const runbook = book(incident, language);
        const texts = commandsOf(runbook);
        for (const line of texts.join('\n').split('\n')) expect(unquoted(line)).not.toContain(mark);
        for (const { title, why, cautions } of runbook.steps)
          for (const text of [title, why, ...cautions]) expect(text).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u);
        for (const { links } of runbook.steps) expect(links.join(' ')).not.toContain(mark);
      }
    }),
    { numRuns: 25 },
  );
});

/** Every field that comes from outside holds something hostile. */
function hostileIncident(a: string, b: string, c: string): Incident {
  const base = situation('an intrusion in the trail');
  const trail = trailOf({
    keys: [
      trailKeyOf({}),
      trailKeyOf({ keyId: b, mintedBy: KEY, owner: a }),
      trailKeyOf({ keyId: SESSION_KEY, kind: 'session', mintedBy: KEY, owner: `arn:aws:iam::${ACCOUNT}:role/${b}` }),
      trailKeyOf({ keyId: c, kind: 'password', mintedBy: KEY, owner: `arn:aws:iam::${ACCOUNT}:user/${c}` }),
    ],
    created: [
      {
        region: a,
        service: 'ec2',
        call: 'RunInstances',
        ids: ['i-0123456789abcdef0', b],
        at: Number.NaN,
        keyId: c,
        isHostile: true,
      },
      {
        region: 'us-east-1',
        service: 'lambda',
        call: 'CreateFunction',
        ids: [c, `arn:aws:x:${c}`],
        at: 1e99,
        keyId: b,
        isHostile: true,
      },
      { region: 'us-east-1', service: b, call: a, ids: [c], at: 0, keyId: b, isHostile: true },
    ],
  });
  return {
    ...base,
    user: a,
    account: b,
    trail,
    notice: noticeOf('account-compromised', { caseId: c, urls: [a], deadline: { hours: null, at: a, text: b } }),
    exposure: exposureOf({
      published: [
        { remote: a, address: `https://github.com/${a}`, repository: b, branches: [c], tags: [a], urls: [b] },
        { remote: 'o', address: 'git@gitlab.com:g/p.git', repository: `g/${c}`, branches: [], tags: [], urls: [] },
      ],
      beside: [findingOf('github-personal-token', { value: SECRET, path: a })],
    }),
    trailPlace: { bucket: a, regions: [b], organization: c, since: a, until: b, profile: c },
    sharedBy: [a, b],
    mentioned: [c],
  };
}

/** What a line holds outside of single quotes. */
function unquoted(line: string): string {
  return line.replace(/'[^']*'|\\'/g, '');
}
