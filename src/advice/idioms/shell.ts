/*
 * Owns the idioms of shells, batch files and make.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { type Embedding, type Idiom, type Quote, SECRET, selfAssignment } from './idiom.ts';

const REQUIRED = '${§:?§ is not set}';
const QUOTED = `"${REQUIRED}"`;

const posix: Idiom = {
  kind: 'shell',
  notes: ['shell-quoting'],
  comments: ['#'],
  heredoc: REQUIRED,
  spacedHeredoc: true,
  bare: { style: 'words', inside: QUOTED },
  quotes: [
    { open: "$'", close: "'", escape: '\\', multiline: true, whole: QUOTED, inside: [splice(QUOTED)] },
    {
      open: '"',
      close: '"',
      escape: '\\',
      multiline: true,
      whole: QUOTED,
      inside: [{ how: 'embed', read: REQUIRED }],
    },
    {
      open: "'",
      close: "'",
      escape: null,
      multiline: true,
      whole: QUOTED,
      inside: [{ how: 'requote', open: '"', close: '"', read: REQUIRED, unless: /["\\$`!]/ }, splice(QUOTED)],
    },
  ],
};

const fishQuote = (mark: string): Quote => ({
  open: mark,
  close: mark,
  escape: '\\',
  multiline: true,
  whole: '"$§"',
  inside: [splice('"$§"')],
});

const fish: Idiom = {
  kind: 'fish',
  notes: ['shell-quoting'],
  comments: ['#'],
  quotes: [fishQuote('"'), fishQuote("'")],
  bare: { style: 'words', inside: '"$§"' },
  lines: [selfAssignment('set\\s+(?:-\\w+\\s+)*§\\s')],
};

const powershell: Idiom = {
  kind: 'powershell',
  notes: ['shell-quoting'],
  comments: ['#'],
  lines: [selfAssignment('\\$env:§\\s*=')],
  quotes: [
    { open: '"', close: '"', escape: '`', whole: '$env:§', inside: [{ how: 'embed', read: '$($env:§)' }] },
    {
      open: "'",
      close: "'",
      escape: 'double',
      whole: '$env:§',
      inside: [
        { how: 'requote', open: '"', close: '"', read: '$($env:§)', unless: /["`$']/ },
        { how: 'join', operator: ' + ', read: '$env:§', open: '(', close: ')' },
      ],
    },
  ],
  bare: { style: 'words', whole: '$env:§', inside: '$($env:§)' },
};

const batch: Idiom = {
  kind: 'batch',
  notes: [],
  bare: { style: 'words', inside: '%§%' },
  lines: [{ line: `^\\s*@?(?:set|SET)\\s+"?§=${SECRET}"?\\s*$`, becomes: '', notes: ['already-in-environment'] }],
};

const makefile: Idiom = {
  kind: 'makefile',
  notes: [],
  bare: { style: 'words', inside: '$(§)' },
  lines: [selfAssignment('(?:export\\s+)?§\\s*[:?]{0,3}=')],
};

export const shellIdioms: readonly Idiom[] = [posix, fish, powershell, batch, makefile];

/** Shells join what stands side by side. */
function splice(read: string): Embedding {
  return { how: 'join', operator: '', read };
}
