/*
 * Owns replacing secrets that stand outside every literal: unquoted values of data files and shells.
 */

import type { Edit, Rewriting } from './edit.ts';
import { type Bare, fillTemplate } from './idioms/idiom.ts';
import { refusalAt } from './literal-edit.ts';

/** One edit per secret that no edit of `taken` covers; null when the kind of file cannot have it there. */
export function bareEdits({ job, taken }: { job: Rewriting; taken: readonly Edit[] }): readonly Edit[] | null {
  const { idiom, line, above, variables } = job;
  const edits: Edit[] = [];
  for (let at = 0; at < line.length; at++) {
    const variable = variables.get(line[at] ?? '');
    if (variable === undefined || taken.some((edit) => edit.start <= at && at < edit.end)) continue;
    const around = { before: line.slice(0, at), after: line.slice(at + 1), line, above };
    if (!idiom.bare || refusalAt({ refusals: idiom.refuse, around, parsed: job.parsed !== undefined })) return null;
    const read = readAt({ bare: idiom.bare, ...around });
    if (read === null) return null;
    edits.push({ start: at, end: at + 1, text: fillTemplate(read, variable) });
  }
  return edits;
}

interface BareAround {
  readonly bare: Bare;
  readonly before: string;
  readonly after: string;
}

function readAt({ bare, before, after }: BareAround): string | null {
  if (bare.style === 'yaml') return yamlRead({ bare, before, after });
  if (bare.unlessBefore?.test(after)) return null;
  const alone = /(?:^|[\s=(,:])$/.test(before) && /^(?:$|[\s;),|&])/.test(after);
  return alone ? (bare.whole ?? bare.inside) : bare.inside;
}

/** In `[…]` and `{…}` braces end a plain value, so the read needs quotes there and cannot be a part of one. */
function yamlRead({ bare, before, after }: BareAround): string | null {
  const flow = /[[{]/.test(before.replace(/\$?\{\{.*?\}\}/g, ''));
  const alone = /(?:^\s*|[:,[{?-]\s+|[[{,])$/.test(before) && /^\s*(?:$|\s#|[,}\]])/.test(after);
  const whole = bare.whole ?? bare.inside;
  if (!flow || whole === null) return alone ? whole : bare.inside;
  if (!alone) return null;
  return /^["']/.test(whole) ? whole : `"${whole}"`;
}
