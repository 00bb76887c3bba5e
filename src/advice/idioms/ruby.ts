/*
 * Owns the idioms of Ruby and Rails.
 */

import { type Idiom, type Quote, selfAssignment } from './idiom.ts';
import { yaml } from './yaml.ts';

const READ = "ENV.fetch('§')";
const EMBED = "#{ENV.fetch('§')}";

const DOUBLE: Quote = {
  open: '"',
  close: '"',
  escape: '\\',
  whole: READ,
  inside: [{ how: 'embed', read: EMBED }],
};

const SINGLE: Quote = {
  open: "'",
  close: "'",
  escape: '\\',
  whole: READ,
  inside: [
    { how: 'requote', open: '"', close: '"', read: EMBED, unless: /["\\#]/ },
    { how: 'join', operator: ' + ', read: READ },
  ],
};

const ruby: Idiom = {
  kind: 'ruby',
  notes: [],
  code: true,
  quotes: [DOUBLE, SINGLE],
  comments: ['#'],
  heredoc: EMBED,
  lines: [selfAssignment('ENV\\[["\']§["\']\\]\\s*(?:\\|\\|)?=')],
  refuse: [{ after: /^:(?!:)/, note: 'no-safe-edit' }],
};

export const rubyIdioms: readonly Idiom[] = [
  ruby,
  { ...ruby, kind: 'rails-initializer', notes: ['rails-build'] },
  yaml({ kind: 'rails-yaml', read: "<%= ENV['§'] %>", notes: ['erb-files-only'] }),
];
