/*
 * By whose policy a proposal is gated: what it changes in configuration, baseline and comments does not hold for it, and is
 * shown to people.
 */

import { symlinkSync } from 'node:fs';
import { expect, test as oneByOne } from 'vitest';
import { runWarm } from '../../helpers/warm-cli.ts';
import { type Repo, withRepo } from '../../helpers/with-repo.ts';
import { type Env, type Gated, gated, gatedSince, leak, pathsIn, reviewsIn, runOf } from './scene.ts';

const test = oneByOne.concurrent;

type Files = Readonly<Record<string, string>>;
const LEAK: Files = { 'new.ini': leak('new') };

/** A repository with `before` on `main`, and a proposal that stands on a branch with `after`; files of null are removed. */
function withProposal(
  { before = {}, after }: { readonly before?: Files; readonly after: Readonly<Record<string, string | null>> },
  test: (proposal: Proposal) => Promise<void>,
): Promise<void> {
  return withRepo(async (repo) => {
    const base = await repo.commit({ 'readme.txt': 'hello\n', ...before });
    await repo.git('checkout', '-q', '-b', 'topic');
    for (const [path, content] of Object.entries(after)) if (content === null) await repo.git('rm', '-q', path);
    const written = Object.entries(after).flatMap(([path, content]) =>
      content === null ? [] : [[path, content] as const],
    );
    await repo.commit(Object.fromEntries(written));
    await test(new Proposal(repo, base));
  });
}

class Proposal {
  readonly repo: Repo;
  readonly base: string;

  constructor(repo: Repo, base: string) {
    this.repo = repo;
    this.base = base;
  }

  async env(): Promise<Env> {
    const head = await this.repo.git('rev-parse', 'HEAD');
    return runOf(this.repo, 'github-actions/pull-request', { head, base: this.base });
  }

  async gated(folder = ''): Promise<Gated> {
    return gated(this.repo, { env: await this.env(), folder });
  }
}

/** The fingerprint of the leak of `LEAK`. */
async function fingerprintIn(repo: Repo, from: string): Promise<string> {
  const { findings } = await gatedSince(repo, from);
  return findings[0]?.fingerprint ?? '';
}

test.each<[string, Files, Readonly<Record<string, string | null>>, string]>([
  [
    'allows the path',
    {},
    { 'leakgate.toml': '[allow]\npaths = ["new.ini"]\n' },
    '!configuration leakgate.toml:2 allow.paths',
  ],
  ['excludes the path', {}, { 'leakgate.toml': 'exclude = ["*.ini"]\n' }, '!configuration leakgate.toml:1 exclude'],
  [
    'switches the rule off',
    {},
    { 'leakgate.toml': '[severity]\ndatabase-url-password = "off"\n' },
    '!configuration leakgate.toml:2 severity.database-url-password',
  ],
  [
    'allows itself, in JSON',
    {},
    { '.leakgate.json': '{ "allow": { "paths": ["*.ini"] } }' },
    '!configuration .leakgate.json:1 allow.paths',
  ],
  [
    'allows itself, in package.json',
    {},
    { 'package.json': '{ "leakgate": { "exclude": ["*.ini"] } }' },
    '!configuration package.json:1 exclude',
  ],
  [
    'changes a file that is extended',
    { 'leakgate.toml': 'extends = "./sec/team.toml"\n', 'sec/team.toml': 'exclude = ["a/"]\n' },
    { 'sec/team.toml': 'exclude = ["a/", "*.ini"]\n' },
    '!configuration sec/team.toml:1 exclude',
  ],
  ['brings .gitleaks.toml', {}, { '.gitleaks.toml': '[allowlist]\npaths = [".*"]\n' }, '!file .gitleaks.toml:null'],
  [
    'changes the gitleaks file that is named',
    { 'leakgate.toml': 'gitleaks = "sec/gl.toml"\n', 'sec/gl.toml': 'title = "x"\n' },
    { 'sec/gl.toml': '[allowlist]\npaths = [".*"]\n' },
    '!file sec/gl.toml:null',
  ],
  [
    'wants its own changes to hold',
    {},
    { 'leakgate.toml': '[gate]\nchanges = "accept"\nbypass = "accept"\n' },
    '!configuration leakgate.toml:2 gate.changes',
  ],
])('a proposal that %s: does not hold, and is shown', (_, before, after, review) =>
  withProposal({ before, after: { ...after, ...LEAK } }, async (proposal) => {
    const told = await proposal.gated();
    expect(told).toMatchObject({ code: 1, complete: true });
    expect(pathsIn(told)).toEqual(['new.ini']);
    expect(reviewsIn(told)).toContain(review);
  }),
);

test('a rule of one’s own is removed: it holds for what removes it', () => {
  const rule =
    '[[rules]]\nid = "acme"\ntitle = "Acme"\npattern = \'acme_([a-z0-9]{20})\'\nexamples = [\'acme_${a-z0-9}{20}\']\n';
  const after = { 'leakgate.toml': null, 'a.txt': 'acme_k3m9x2p7q4w8z1v5t6r0\n' };
  return withProposal({ before: { 'leakgate.toml': rule }, after }, async (proposal) => {
    const told = await proposal.gated();
    expect(told).toMatchObject({ code: 1, findings: [{ rule: 'acme' }] });
    expect(reviewsIn(told)).toEqual(['!configuration leakgate.toml:null rules.acme']);
  });
});

test('the configuration is deleted: it holds', () =>
  withProposal(
    { before: { 'leakgate.toml': 'exclude = ["*.ini"]\n' }, after: { 'leakgate.toml': null, ...LEAK } },
    async (p) => {
      const told = await p.gated();
      expect(told).toMatchObject({ code: 1, findings: [] });
      expect(reviewsIn(told)).toEqual(['!configuration leakgate.toml:null exclude']);
    },
  ));

test('only the policy is changed: exit 1, and 0 where the base only reports changes', async () => {
  const after = { 'leakgate.toml': 'exclude = ["*.ini"]\n[gate]\nchanges = "report"\n' };
  await withProposal({ after }, async (p) => {
    expect(await p.gated()).toMatchObject({ code: 1, findings: [] });
  });
  await withProposal(
    { before: { 'leakgate.toml': '[gate]\nchanges = "report"\n' }, after: { ...after, ...LEAK } },
    async (p) => {
      const told = await p.gated();
      expect(told.code).toBe(1);
      expect(reviewsIn(told)).toEqual(['configuration leakgate.toml:1 exclude']);
      await p.repo.git('rm', '-q', 'new.ini');
      await p.repo.git('commit', '-qn', '--amend', '-m', 'without');
      expect(await p.gated()).toMatchObject({ code: 0, findings: [] });
    },
  );
});

test.each(['accept', 'block'])('the base accepts changes: the policy is the head’s, which says %s', (changes) => {
  const toml = `[gate]\nchanges = "${changes}"\n[allow]\npaths = ["*.ini"]\n`;
  const before = { 'leakgate.toml': '[gate]\nchanges = "accept"\n' };
  return withProposal({ before, after: { 'leakgate.toml': toml, ...LEAK } }, async (p) => {
    const told = await p.gated();
    expect(told).toMatchObject({ code: 0, findings: [] });
    expect(reviewsIn(told)).toContain('configuration leakgate.toml:4 allow.paths');
  });
});

test('the proposal’s own baseline entry accepts nothing; the base’s does', () =>
  withProposal({ after: LEAK }, async (p) => {
    const fingerprint = await fingerprintIn(p.repo, p.base);
    const { rule } = (await p.gated()).findings[0] ?? { rule: '' };
    const line = `${rule} ${fingerprint} accepted known\n`;
    await p.repo.commit({ 'leakgate.baseline': line });
    const own = await p.gated();
    expect(own).toMatchObject({ code: 1, findings: [{ rule }], accepted: [] });
    expect(reviewsIn(own)).toEqual([`!baseline leakgate.baseline:1 ${rule}`]);
    await p.repo.git('reset', '-q', '--hard', p.base);
    const base = await p.repo.commit({ 'leakgate.baseline': line });
    await p.repo.commit(LEAK);
    const told = await new Proposal(p.repo, base).gated();
    expect(told).toMatchObject({
      code: 0,
      findings: [],
      accepted: [{ acceptance: { source: 'baseline', reason: 'known' } }],
    });
    expect(reviewsIn(told)).toEqual([]);
  }));

test('a branch that is behind: what the target has since is held, and is no change of the branch', () =>
  withProposal({ after: LEAK }, async (p) => {
    const fingerprint = await fingerprintIn(p.repo, p.base);
    const rule = (await p.gated()).findings[0]?.rule;
    await p.repo.git('checkout', '-q', 'main');
    const other = `jwt ${'0'.repeat(32)} accepted other\n`;
    const base = await p.repo.commit({
      'leakgate.baseline': `${rule} ${fingerprint} accepted known\n${other}`,
      'leakgate.toml': 'exclude = ["gen/"]\n',
    });
    await p.repo.git('checkout', '-q', 'topic');
    const told = await new Proposal(p.repo, base).gated();
    expect(told).toMatchObject({ code: 0, findings: [], gate: { reviews: [] } });
    await p.repo.commit({ 'leakgate.baseline': other });
    expect(reviewsIn(await new Proposal(p.repo, base).gated())).toEqual(['!baseline leakgate.baseline:1 jwt']);
  }));

test('a merge that takes the older side of the policy: nothing in it is new, and it is shown', () =>
  withProposal({ after: LEAK }, async (p) => {
    await p.repo.git('checkout', '-q', 'main');
    await p.repo.commit({ 'leakgate.toml': 'exclude = ["gen/"]\n' });
    const base = await p.repo.commit({ 'leakgate.toml': '[gate]\nchanges = "block"\n' });
    await p.repo.git('checkout', '-q', 'topic');
    await p.repo.git('merge', '-q', '-s', 'ours', '-m', 'ours', 'main~1');
    await p.repo.git('merge', '-q', '-m', 'main', 'main~1');
    await p.repo.git('checkout', '-q', 'main~1', '--', 'leakgate.toml');
    await p.repo.git('commit', '-qnm', 'older');
    await p.repo.git('merge', '-q', '-s', 'ours', '-m', 'keeps', 'main');
    expect(reviewsIn(await new Proposal(p.repo, base).gated())).toEqual(['!configuration leakgate.toml:1 exclude']);
  }));

test('comments that allow: new ones are shown, old ones are not', () => {
  const allowed = `${leak('old').trimEnd()} # leakgate:allow database-url-password emulator\n`;
  const after = {
    'old.ini': `x\n${allowed}`,
    'new.ini': `${leak('new').trimEnd()} # leakgate:allow database-url-password mine\n`,
  };
  return withProposal({ before: { 'old.ini': allowed }, after }, async (p) => {
    const told = await p.gated();
    expect(told).toMatchObject({ code: 1, findings: [] });
    expect(told.gate.reviews).toMatchObject([{ kind: 'inline', path: 'new.ini', line: 1, text: 'mine', counts: true }]);
  });
});

test('the configuration is broken in the proposal: shown, and gated by the base’s', () =>
  withProposal(
    { before: { 'leakgate.toml': 'exclude = ["gen/"]\n' }, after: { 'leakgate.toml': 'exclude = 1\n', ...LEAK } },
    async (p) => {
      const told = await p.gated();
      expect(told).toMatchObject({ code: 1, complete: true });
      expect(pathsIn(told)).toEqual(['new.ini']);
      expect(told.gate.reviews).toMatchObject([{ kind: 'configuration', path: 'leakgate.toml', counts: true }]);
    },
  ));

test('the configuration becomes a link: shown, and gated by the base’s', () =>
  withProposal(
    { before: { 'leakgate.toml': 'exclude = ["gen/"]\n' }, after: { 'leakgate.toml': null, ...LEAK } },
    async (p) => {
      symlinkSync('/etc/hostname', p.repo.path('leakgate.toml'));
      await p.repo.commit({});
      const told = await p.gated();
      expect(told).toMatchObject({ code: 1, complete: true });
      expect(reviewsIn(told)).toEqual(['!configuration leakgate.toml:null']);
    },
  ));

test.each<[string, Files]>([
  ['configuration', { 'leakgate.toml': 'exclude = 1\n' }],
  ['baseline', { 'leakgate.baseline': 'nonsense\n' }],
])('the %s of the base is broken: exit 2, and says so', (_, before) =>
  withProposal({ before, after: LEAK }, async (p) => {
    const { code, stdout, stderr } = await runWarm(['ci'], { cwd: p.repo.dir, env: await p.env() });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(Object.keys(before)[0]);
  }),
);

test('from a folder with a configuration of its own: that of the base holds', () => {
  const before = { 'app/leakgate.toml': 'exclude = ["*.ini"]\n', 'leakgate.toml': 'exclude = ["*.conf"]\n' };
  const after = { 'app/leakgate.toml': null, 'app/new.ini': leak('a'), 'app/new.conf': leak('b') };
  return withProposal({ before, after }, async (p) => {
    p.repo.write('app/here.txt', '');
    const inFolder = await p.gated('app');
    expect(pathsIn(inFolder)).toEqual(['app/new.conf']);
    expect(reviewsIn(inFolder)).toContain('!configuration app/leakgate.toml:null exclude');
    expect(pathsIn(await p.gated())).toEqual(['app/new.ini']);
  });
});

test('what lies in the work tree and is not committed changes nothing', () =>
  withProposal({ after: LEAK }, async (p) => {
    p.repo.write('leakgate.toml', 'exclude = ["*.ini"]\n');
    p.repo.write('leakgate.local.toml', 'lang = "ja"\n');
    p.repo.write('.gitleaks.toml', 'broken');
    expect(pathsIn(await p.gated())).toEqual(['new.ini']);
  }));

test('a push is nobody’s proposal: changes are told, and the gate passes', () =>
  withRepo(async (repo) => {
    const base = await repo.commit({ 'a.txt': 'a\n' });
    const head = await repo.commit({ 'leakgate.toml': 'exclude = ["gen/"]\n' });
    const told = await gated(repo, { env: runOf(repo, 'github-actions/push', { head, base }) });
    expect(told).toMatchObject({ code: 0 });
    expect(reviewsIn(told)).toEqual(['configuration leakgate.toml:1 exclude']);
  }));
