/*
 * Owns the idioms of shells, batch files and make.
 */

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: `${…}` here is text of other languages

import { type Embedding, type Idiom, type Quote, SECRET, selfAssignment, unable } from './idiom.ts';

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
  // A default for the very variable that is read now.
  rewrites: [
    { from: /\$\{(\w+):?[-=]\$\{\1:\?\1 is not set\}\}/, to: '${$1:?$1 is not set}' },
    { from: /\$\{(\w+):?[-=]"\$\{\1:\?\1 is not set\}"\}/, to: '"${$1:?$1 is not set}"' },
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
  comments: ['<#', '#'],
  lines: [selfAssignment('\\$env:§\\s*=')],
  quotes: [
    ...['\r\n', '\n'].flatMap(hereStrings),
    {
      open: '"',
      close: '"',
      escape: '`',
      multiline: true,
      whole: '$env:§',
      inside: [{ how: 'embed', read: '$($env:§)' }],
    },
    {
      open: "'",
      close: "'",
      escape: 'double',
      multiline: true,
      whole: '$env:§',
      inside: [
        { how: 'requote', open: '"', close: '"', read: '$($env:§)', unless: /["`$']/ },
        { how: 'join', operator: ' + ', read: '$env:§', open: '(', close: ')' },
      ],
    },
  ],
  // What goes on like a name would belong to that of the variable, and a dot would ask for a member.
  bare: { style: 'words', inside: '$env:§', unlessBefore: /^[\w:?.[]/ },
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

/** Data files of PowerShell hold constants alone. */
const powershellData = unable('powershell-data', 'constant-expression');

export const shellIdioms: readonly Idiom[] = [posix, fish, powershell, powershellData, batch, makefile];

/** Here-strings end with a line of their own; quotes are text in them. */
function hereStrings(ending: string): Quote[] {
  const marks = { multiline: true, whole: '$env:§' };
  const read = '$($env:§)';
  const double: Quote = {
    ...marks,
    open: `@"${ending}`,
    close: `${ending}"@`,
    escape: '`',
    inside: [{ how: 'embed', read }],
  };
  const inside: readonly Embedding[] = [
    { how: 'requote', open: double.open, close: double.close, read, unless: /[`$]/ },
  ];
  return [double, { ...marks, open: `@'${ending}`, close: `${ending}'@`, escape: null, inside }];
}

/** Shells join what stands side by side. */
function splice(read: string): Embedding {
  return { how: 'join', operator: '', read };
}
