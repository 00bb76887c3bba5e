/*
 * Owns telling of a purge in the format asked for. What is for people goes beside a report that is for programs.
 */

import type { Gap } from '../../../model/blob.ts';
import type { PurgeOutcome, PurgePlan } from '../../../model/purge.ts';
import type { PurgePlace } from '../../../purge/execute.ts';
import { type Pen, penOf } from '../../../report/pretty/pen.ts';
import { markdownText, purgeLines, purgeMarkdown } from '../../../report/purge/draw-plan.ts';
import type { PurgeFormat } from '../../../report/purge/formats.ts';
import { outcomeSection } from '../../../report/purge/outcome.ts';
import { purgeJson } from '../../../report/purge/purge-json.ts';
import type { PurgeFilesTold, PurgeTold } from '../../../report/purge/purge-told.ts';
import { type PurgeSection, purgeSections } from '../../../report/purge/sections.ts';
import { shellPath } from '../../../report/sentences.ts';
import type { Context } from '../../context.ts';
import type { ExitCode } from '../../exit-code.ts';
import { reportContext } from '../../report.ts';
import type { Wanted } from './wanted.ts';

/** What is told of. */
interface Scene {
  readonly wanted: Wanted;
  readonly format: PurgeFormat;
  readonly mirror: string;
}

/** Tells of one run. */
export class Teller {
  readonly #context: Context;
  readonly #scene: Scene;
  readonly #pen: Pen;

  constructor(context: Context, scene: Scene) {
    this.#context = context;
    this.#scene = scene;
    this.#pen = penOf(scene.wanted.result, reportContext(context));
  }

  /** The plan, and no more. */
  plan(plan: PurgePlan, files: PurgeFilesTold | null): void {
    this.#show(plan, files);
    if (files !== null) this.#say('purge.written', { folder: this.#pen.text(files.folder) });
  }

  /** There is nothing to rewrite; what there is besides is told all the same. */
  nothing(plan: PurgePlan): void {
    if (plan.findings.length > 0 || this.#scene.format === 'json') this.#show(plan, null);
    this.#say(plan.findings.length > 0 ? 'purge.nothing-reached' : 'purge.nothing');
    if (plan.complete) return;
    const gaps = plan.skipped.map(({ what }) => this.#pen.text(what)).join(', ');
    this.#say('purge.incomplete', { gaps });
  }

  /** What will be done, before anybody is asked. */
  before(plan: PurgePlan, { mirror, bundle }: PurgePlace): void {
    if (this.#scene.format !== 'json') this.#show(plan, null);
    this.#say('purge.ask', { mirror: this.#pen.text(mirror), bundle: this.#pen.text(bundle) });
  }

  /** Nobody wanted it. */
  declined(): ExitCode {
    this.#say('cli.declined');
    return 2;
  }

  /** What was done. */
  outcome(plan: PurgePlan, outcome: PurgeOutcome, gaps: readonly Gap[]): void {
    const { stdout } = this.#context.io;
    if (this.#scene.format === 'json') stdout.write(purgeJson(plan, outcome, this.#pen.veil));
    else this.#draw([outcomeSection(outcome, gaps, this.#told(null))]);
  }

  #show(plan: PurgePlan, files: PurgeFilesTold | null): void {
    if (this.#scene.format === 'json') this.#context.io.stdout.write(purgeJson(plan, null, this.#pen.veil));
    else this.#draw(purgeSections(plan, this.#told(files)));
  }

  #draw(sections: readonly PurgeSection[]): void {
    const lines = this.#scene.format === 'markdown' ? purgeMarkdown(sections) : purgeLines(sections, this.#pen);
    this.#context.io.stdout.write(lines.map((line) => `${line}\n`).join(''));
  }

  #say(...said: Parameters<Context['words']['say']>): void {
    const { io, words } = this.#context;
    const writer = this.#scene.format === 'pretty' ? io.stdout : io.stderr;
    writer.write(`${words.say(...said)}\n`);
  }

  #told(files: PurgeFilesTold | null): PurgeTold {
    const { wanted, mirror, format } = this.#scene;
    const pen = this.#pen;
    return {
      words: pen.words,
      secret: (secret) => pen.text(pen.veil.secret(secret)),
      text: format === 'markdown' ? (text) => markdownText(pen.text(text)) : pen.text,
      isWhole: pen.verbose,
      command: commandOf(this.#context),
      source: wanted.top,
      mirror,
      files,
    };
  }
}

/** The command that does what the plan says. */
function commandOf({ args }: Context): string {
  const flags = ['finding', 'confidence'].flatMap((flag) =>
    (args.values.get(flag) ?? []).map((value) => `--${flag} ${shellPath(value)}`),
  );
  const into = args.values.get('into')?.[0];
  return ['npx leakgate purge --execute', ...flags, ...(into === undefined ? [] : [`--into ${shellPath(into)}`])].join(
    ' ',
  );
}
