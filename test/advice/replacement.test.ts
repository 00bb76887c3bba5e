import { expect, test } from 'vitest';
import { replacementFor } from '../../src/advice/replacement.ts';
import { frameOf, notesOf, replace, SECRETS, segmentsOf } from './lines.ts';

test('a replacement carries the line as it is and what is asked about it', () => {
  const { kind, path, line, variable, before } = replace('a.rb', '', "key = '⟦S⟧'");
  expect({ kind, path, line, variable }).toEqual({
    kind: 'ruby',
    path: 'a.rb',
    line: 2,
    variable: 'AWS_SECRET_ACCESS_KEY',
  });
  expect(before).toEqual(segmentsOf("key = '⟦S⟧'"));
});

test('a frame without the line, or a line without the secret, has no replacement', () => {
  const place = { path: 'a.rb', subject: SECRETS.S };
  expect(replacementFor({ ...place, line: 2, frame: frameOf("key = '⟦S⟧'") })).toBeNull();
  expect(replacementFor({ ...place, line: 1, frame: frameOf("key = '⟦K⟧'") })).toBeNull();
});

test('the line number counts from where the frame begins', () => {
  const frame = { firstLine: 41, lines: frameOf('# above', "key = '⟦S⟧'").lines };
  const result = replacementFor({ path: 'a.rb', line: 42, frame, subject: SECRETS.S });
  expect(result?.after).toBe("key = ENV.fetch('AWS_SECRET_ACCESS_KEY')");
});

test('a secret without a variable on the same line leaves no line to paste', () => {
  const result = replace('a.rb', "f('⟦S⟧', '⟦U⟧')");
  expect(result.after).toBeNull();
  expect(result.notes).toContain('other-secret');
});

test('the same secret twice is replaced twice', () => {
  expect(replace('a.js', "f('⟦S⟧', '⟦S⟧')").after).toBe(
    'f(process.env.AWS_SECRET_ACCESS_KEY, process.env.AWS_SECRET_ACCESS_KEY)',
  );
});

test('a line cut short is not one to paste', () => {
  const result = replace('a.js', "…x = '⟦S⟧'");
  expect(result.after).toBeNull();
  expect(result.notes).toContain('line-cut');
});

test('a value that the line holds in another form is not replaced by the decoded one', () => {
  const place = { path: 'a.js', line: 1, frame: frameOf("x = '⟦S⟧'"), subject: SECRETS.S };
  expect(replacementFor({ ...place, verbatim: false })?.after).toBeNull();
});

test('characters of the masking range in the text itself do not confuse it', () => {
  expect(replace('a.js', "x = '\uE000⟦S⟧'").after).toBeNull();
  expect(replace('a.js', '// \uE000', "x = '⟦S⟧'").after).toBe('x = process.env.AWS_SECRET_ACCESS_KEY');
});

test('an ignored .env may keep its value', () => {
  const place = { path: '.env', line: 1, frame: frameOf('K=⟦S⟧'), subject: SECRETS.S };
  expect(replacementFor({ ...place, ignored: true })?.notes).toEqual(['dotenv-destination', 'dotenv-ignored']);
  expect(notesOf('.env', 'VITE_K=⟦S⟧')).toEqual(['dotenv-destination', 'browser-code']);
});
