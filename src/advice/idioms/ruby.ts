/*
 * Owns the idioms of Ruby and Rails.
 */

import { type Embedding, type Idiom, type Quote, type Rewrite, SECRET, selfAssignment } from './idiom.ts';
import { yaml } from './yaml.ts';

const READ = "ENV.fetch('§')";
const EMBED = "#{ENV.fetch('§')}";

const DOUBLE: Quote = {
  open: '"',
  close: '"',
  escape: '\\',
  whole: 'ENV.fetch("§")',
  inside: [{ how: 'embed', read: EMBED }],
};

const SINGLE: Quote = {
  open: "'",
  close: "'",
  escape: '\\',
  whole: READ,
  inside: [requoted({ open: '"', close: '"', unless: /["\\]|#[{$@]/ }), { how: 'join', operator: ' + ', read: READ }],
};

/** What may stand around `%q`, `%Q`, `%` and `%x`. */
const DELIMITERS = ['()', '[]', '{}', '<>', '||', '!!', '//'];

const PERCENT: readonly Quote[] = DELIMITERS.flatMap(([open = '', close = '']) => {
  const quote = { close, escape: '\\', multiline: true, parsed: true, whole: READ } as const;
  const embed: readonly Embedding[] = [{ how: 'embed', read: EMBED }];
  return [
    { ...quote, open: `%Q${open}`, inside: embed },
    { ...quote, open: `%x${open}`, whole: null, inside: embed },
    { ...quote, open: `%q${open}`, inside: [requoted({ open: `%${open}`, close, unless: /\\|#[{$@]/ })] },
    { ...quote, open: `%${open}`, inside: embed },
  ];
});

const BACKTICKS: Quote = { ...DOUBLE, open: '`', close: '`', parsed: true, whole: null };

function requoted({ open, close, unless }: { open: string; close: string; unless: RegExp }): Embedding {
  return { how: 'requote', open, close, read: EMBED, unless };
}

const FETCH = `ENV\\.fetch\\((["'])`;

/** A literal is often what a program falls back to when the variable is not set: then it would read it twice. */
const FALLBACKS: readonly Rewrite[] = [
  {
    from: new RegExp(`ENV\\[(["'])(\\w+)\\1\\]\\s*(?:\\|\\||\\bor\\b)\\s*${FETCH}\\2\\3\\)`, 'g'),
    to: 'ENV.fetch($1$2$1)',
  },
  { from: new RegExp(`${FETCH}(\\w+)\\1,\\s*${FETCH}\\2\\3\\)\\)`, 'g'), to: 'ENV.fetch($1$2$1)' },
  { from: new RegExp(`${FETCH}(\\w+)\\1\\)\\s*\\{\\s*${FETCH}\\2\\3\\)\\s*\\}`, 'g'), to: 'ENV.fetch($1$2$1)' },
  // As an argument it would be asked for even where the first one is set.
  { from: new RegExp(`${FETCH}(\\w+)\\1,\\s*(${FETCH}\\w+\\4\\))\\)`, 'g'), to: 'ENV.fetch($1$2$1) { $3 }' },
];

const ruby: Idiom = {
  kind: 'ruby',
  notes: [],
  code: true,
  commands: true,
  quotes: [DOUBLE, SINGLE, BACKTICKS, ...PERCENT],
  comments: ['#'],
  heredoc: EMBED,
  lines: [
    selfAssignment('ENV\\[["\']§["\']\\]\\s*(?:\\|\\|)?='),
    {
      line: `^\\s*ENV\\.store\\(["']§["'],\\s*["']${SECRET}["']\\)\\s*$`,
      becomes: '',
      notes: ['already-in-environment'],
    },
  ],
  refuse: [{ after: /^:(?!:)/, unparsed: true, note: 'no-safe-edit' }],
  // What ENV gives is frozen.
  instead: [
    {
      after: /^\s*(?:<<|\.(?:force_encoding|concat|insert|prepend|replace|clear|setbyte|\w+!)(?!\w))/,
      whole: `${READ}.dup`,
    },
  ],
  rewrites: FALLBACKS,
};

/** There single quotes are for characters. */
const crystal: Idiom = {
  ...ruby,
  kind: 'crystal',
  quotes: [{ ...DOUBLE, inside: [{ how: 'embed', read: '#{ENV.fetch("§")}' }] }],
  heredoc: '#{ENV.fetch("§")}',
  instead: [],
};

const ERB = "<%= ENV['§'] %>";
const ERB_IN_SINGLE = '<%= ENV["§"] %>';
const railsYaml = yaml({ kind: 'rails-yaml', read: ERB, inSingle: ERB_IN_SINGLE, notes: ['erb-files-only'] });

export const rubyIdioms: readonly Idiom[] = [
  ruby,
  { ...ruby, kind: 'rails-initializer', notes: ['rails-build'] },
  crystal,
  { ...railsYaml, quotes: (railsYaml.quotes ?? []).map(withinQuotes) },
];

/** ERB runs before YAML: quotes that are there keep a number from becoming one. */
function withinQuotes(quote: Quote): Quote {
  const read = quote.open === "'" ? ERB_IN_SINGLE : ERB;
  return { ...quote, whole: quote.open + read + quote.close };
}
