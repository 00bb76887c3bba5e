/*
 * ruby: each line becomes exactly this one.
 */

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['a.rb', "key = '⟦S⟧'", "key = ENV.fetch('AWS_SECRET_ACCESS_KEY')"],
  ['a.rb', 'key = "⟦S⟧" # note', 'key = ENV.fetch("AWS_SECRET_ACCESS_KEY") # note'],
  ['a.rb', "key = ENV['AWS_SECRET_ACCESS_KEY'] || '⟦S⟧'", "key = ENV.fetch('AWS_SECRET_ACCESS_KEY')"],
  ['a.rb', ["key = 'a' \\", "  '⟦S⟧'"], null],
  ['a.rb', "Client.new('⟦K⟧','⟦S⟧')", "Client.new(ENV.fetch('AWS_ACCESS_KEY_ID'),ENV.fetch('AWS_SECRET_ACCESS_KEY'))"],
  ['a.rb', 'url = "postgres://u:⟦S⟧@h/db"', 'url = "postgres://u:#{ENV.fetch(\'AWS_SECRET_ACCESS_KEY\')}@h/db"'],
  ['a.rb', "url = 'postgres://u:⟦S⟧@h/db'", 'url = "postgres://u:#{ENV.fetch(\'AWS_SECRET_ACCESS_KEY\')}@h/db"'],
  ['a.rb', 'q = \'say "⟦S⟧"\'', "q = 'say \"' + ENV.fetch('AWS_SECRET_ACCESS_KEY') + '\"'"],
  [
    'a.rb',
    "h = { aws_secret_access_key: '⟦S⟧', region: 'x' }",
    "h = { aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'), region: 'x' }",
  ],
  ['a.rb', "KEY = '⟦S⟧'.freeze", "KEY = ENV.fetch('AWS_SECRET_ACCESS_KEY').freeze"],
  ['a.rb', "ENV['AWS_SECRET_ACCESS_KEY'] = '⟦S⟧'", ''],
  ['a.rb', "ENV['OTHER'] = '⟦S⟧'", "ENV['OTHER'] = ENV.fetch('AWS_SECRET_ACCESS_KEY')"],
  ['a.rb', '# key: ⟦S⟧', '# key: <AWS_SECRET_ACCESS_KEY>'],
  ['a.rb', "x = 'a' # it's ⟦S⟧", "x = 'a' # it's <AWS_SECRET_ACCESS_KEY>"],
  ['a.rb', '%w[⟦K⟧ ⟦S⟧]', null],
  ['a.rb', "f 'a' '⟦S⟧'", null],
  ['a.rb', '{ "⟦S⟧": 1 }', null],
  ['a.rb', ['x = <<~EOS', "  key: '⟦S⟧'"], "  key: '#{ENV.fetch('AWS_SECRET_ACCESS_KEY')}'"],
  ['a.rb', ["x = <<~'EOS'", "  key: '⟦S⟧'"], null],
  ['a.rb', ['x = <<~EOS', '  text', 'EOS', "key = '⟦S⟧'"], "key = ENV.fetch('AWS_SECRET_ACCESS_KEY')"],
  ['a.rb', ['list << item', 'class << self', "key = '⟦S⟧'"], "key = ENV.fetch('AWS_SECRET_ACCESS_KEY')"],
  ['Gemfile', "key = '⟦S⟧'", "key = ENV.fetch('AWS_SECRET_ACCESS_KEY')"],
  [
    'config/initializers/carrierwave.rb',
    "    aws_secret_access_key: '⟦S⟧',",
    "    aws_secret_access_key: ENV.fetch('AWS_SECRET_ACCESS_KEY'),",
  ],
  [
    'config/initializers/carrierwave.rb',
    "    aws_access_key_id:     '⟦K⟧', # AWS",
    "    aws_access_key_id:     ENV.fetch('AWS_ACCESS_KEY_ID'), # AWS",
  ],
  ['config/database.yml', '  password: ⟦S⟧', "  password: <%= ENV['AWS_SECRET_ACCESS_KEY'] %>"],
  [
    'config/storage.yml',
    '  secret_access_key: "⟦S⟧" # s3',
    '  secret_access_key: "<%= ENV[\'AWS_SECRET_ACCESS_KEY\'] %>" # s3',
  ],
  [
    'config/database.yml',
    "  url: 'postgres://u:⟦S⟧@h'",
    '  url: \'postgres://u:<%= ENV["AWS_SECRET_ACCESS_KEY"] %>@h\'',
  ],
  ['config/aws.yml', '  secret: ⟦S⟧', null],
];

describe('ruby', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('an initializer names the build and CarrierWave without keys', () => {
    const notes = notesOf('config/initializers/carrierwave.rb', "  aws_secret_access_key: '⟦S⟧',");
    expect(notes).toEqual(['rails-build', 'carrierwave-iam', 'aws-default-chain']);
  });

  test('other YAML in config is not sent through ERB', () => {
    expect(notesOf('config/aws.yml', 'secret: ⟦S⟧')).toEqual(['yaml-no-interpolation', 'erb-files-only']);
  });
});
