import { expect, test } from 'vitest';
import { advise, type Unadvised } from '../../src/advice/advise.ts';
import { Secret } from '../../src/model/secret.ts';
import { findingOf, historical, KEY_RULE, placeOf } from './findings.ts';
import { frameOf, SECRETS, valueFrom } from './lines.ts';

const replacements = (...findings: readonly Unadvised[]) =>
  advise({ findings, mode: 'all' }).map(({ advice }) =>
    advice.replacements.map(({ path, line, after }) => [path, line, after]),
  );

const RUBY = "key = ENV.fetch('AWS_SECRET_ACCESS_KEY')";

test('every line of a file that exists gets one replacement', () => {
  const finding = findingOf([
    placeOf(),
    placeOf({ origin: 'worktree' }),
    historical({ inHead: true }),
    historical({ inHead: true, path: 'b.rb' }),
  ]);
  expect(replacements(finding)).toEqual([
    [
      ['a.rb', 1, RUBY],
      ['b.rb', 1, RUBY],
    ],
  ]);
});

test('what is no line of a file that exists gets none', () => {
  const finding = findingOf([
    historical(),
    historical({ inHead: null }),
    historical({ origin: 'message', path: null }),
    placeOf({ origin: 'file-name' }),
    placeOf({ origin: 'unreachable' }),
    placeOf({ frame: null }),
    placeOf({ origin: 'worktree', path: 'a.zip!b.rb' }),
  ]);
  expect(replacements(finding)).toEqual([[]]);
});

test('the other half of a pair gets its replacement too', () => {
  const frame = frameOf("id = '⟦K⟧'", "key = '⟦S⟧'");
  const companions = [{ rule: KEY_RULE, secret: SECRETS.K.secret, places: [placeOf({ frame })] }];
  const finding = findingOf([placeOf({ frame, line: 2, endLine: 2 })], { companions });
  expect(replacements(finding)).toEqual([
    [
      ['a.rb', 2, RUBY],
      ['a.rb', 1, "id = ENV.fetch('AWS_ACCESS_KEY_ID')"],
    ],
  ]);
});

test('a pair on one line is one replacement, and so are secrets of two findings', () => {
  const place = placeOf({ frame: frameOf("C.new('⟦K⟧','⟦S⟧')") });
  const line = ['a.rb', 1, "C.new(ENV.fetch('AWS_ACCESS_KEY_ID'),ENV.fetch('AWS_SECRET_ACCESS_KEY'))"];
  const companions = [{ rule: KEY_RULE, secret: SECRETS.K.secret, places: [place] }];
  expect(replacements(findingOf([place], { companions }))).toEqual([[line]]);
  const key = findingOf([place], { rule: KEY_RULE, secret: SECRETS.K.secret });
  expect(replacements(findingOf([place]), key)).toEqual([[line], [line]]);
});

test('two secrets of one rule get names of their own, in every place', () => {
  const second = new Secret(valueFrom(9));
  const frame = { firstLine: 1, lines: [["s3 = '", second, "'"]] };
  const other = findingOf([placeOf({ path: 'b.rb', name: 's3_secret', frame })], { secret: second });
  const first = findingOf([placeOf({ name: 'prod_secret' }), placeOf({ name: null, path: 'c.rb' })]);
  expect(replacements(first, other)).toEqual([
    [
      ['a.rb', 1, "key = ENV.fetch('PROD_SECRET')"],
      ['c.rb', 1, "key = ENV.fetch('PROD_SECRET')"],
    ],
    [['b.rb', 1, "s3 = ENV.fetch('S3_SECRET')"]],
  ]);
});

test('a value over several lines, or in another form, has no line to paste', () => {
  expect(replacements(findingOf([placeOf({ endLine: 2 })]))).toEqual([[['a.rb', 1, null]]]);
  expect(replacements(findingOf([placeOf({ decoded: ['base64'] })]))).toEqual([[['a.rb', 1, null]]]);
  expect(replacements(findingOf([placeOf({ decoded: ['utf-16le'] })]))).toEqual([[['a.rb', 1, RUBY]]]);
});
