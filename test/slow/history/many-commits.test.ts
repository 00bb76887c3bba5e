/*
 * Attribution in a repository with 20,000 commits, many branches and merges: finishes, and is right.
 */

import { expect, it } from 'vitest';
import { pairFile, SECRET_RULE } from '../../e2e/history/pair.ts';
import { report, run } from '../../helpers/run-cli.ts';
import { withRepo } from '../../helpers/with-repo.ts';

const COMMITS = 20_000;
const START = 1_700_000_000;

/** Input of `git fast-import`: a line of commits with a merged side commit at every fifth, and a branch at every hundredth. */
function manyCommits(contentOf: (commit: number) => Readonly<Record<string, string | null>>): string {
  const parts: string[] = [];
  for (let commit = 1; commit <= COMMITS; commit++) {
    const who = `Test <test@example.com> ${START + commit * 60} +0000`;
    parts.push(`commit refs/heads/main\nmark :${commit}\ncommitter ${who}\ndata 1\nx\n`);
    if (commit > 1) parts.push(`from :${commit - 1}\n`);
    if (commit % 5 === 0 && commit > 10) parts.push(`merge :${commit - 7}\n`);
    const files = { [`src/${commit % 40}/f${commit % 400}.txt`]: `${commit}\n`, ...contentOf(commit) };
    for (const [path, content] of Object.entries(files)) {
      if (content === null) parts.push(`D ${path}\n`);
      else parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
    }
    if (commit % 100 === 0) parts.push(`reset refs/heads/b${commit}\nfrom :${commit}\n\n`);
  }
  return parts.join('');
}

it('20,000 commits, 200 branches, pairs that come, change and go: attributed to the right commits', () =>
  withRepo(async (repo) => {
    // `long.txt` is edited around from commit 1,000 on and removed at 19,000; others live for ten commits each.
    const input = manyCommits((commit) => {
      const files: Record<string, string | null> = {};
      if (commit >= 1000 && commit < 19_000 && commit % 1000 === 0)
        files['long.txt'] = `${pairFile('long')}# ${commit}\n`;
      if (commit === 19_000) files['long.txt'] = null;
      if (commit % 500 === 3) files[`short-${commit}.txt`] = pairFile(commit);
      if (commit % 500 === 13) files[`short-${commit - 10}.txt`] = null;
      return files;
    });
    const imported = await run('git', ['fast-import', '--quiet', '--export-marks=.git/marks'], {
      cwd: repo.dir,
      input,
    });
    expect(imported).toMatchObject({ code: 0, stderr: '' });
    const { readFileSync } = await import('node:fs');
    const marks = new Map(
      readFileSync(repo.path('.git/marks'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => line.split(' ') as [string, string]),
    );
    const started = performance.now();
    const { findings, complete } = await report(['history'], { cwd: repo.dir });
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(complete).toBe(true);
    expect(findings).toHaveLength(COMMITS / 500 + 1);
    const places = new Map(findings.flatMap((finding) => finding.places.map((place) => [place.path, place])));
    expect(findings.every(({ rule, places: each }) => rule === SECRET_RULE && each.length === 1)).toBe(true);
    const inHead = false;
    expect(places.get('long.txt')).toMatchObject({
      inHead,
      commit: marks.get(':1000'),
      lastCommit: marks.get(':18999'),
    });
    expect(places.get('short-10003.txt')).toMatchObject({
      inHead,
      commit: marks.get(':10003'),
      lastCommit: marks.get(':10012'),
    });
    expect(places.get('short-10003.txt')?.refCount).toBe(COMMITS / 100 - 100 + 1);
  }));
