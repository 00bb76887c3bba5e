/*
 * Comments that allow a finding: how they look in all languages, and what does not hold.
 */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentVerdict, mayAllow } from '../../src/filter/inline.ts';
import type { CommentLines, CommentVerdict } from '../../src/model/comment.ts';

const RULE = 'aws-access-key-id';
const WORDS = `leakgate:allow ${RULE}`;
const REASON = 'key of the docs';
/** How a comment that holds looks: `~` stands for what it says. */
const STYLES: readonly (readonly [language: string, comment: string])[] = [
  ['Python', '# ~'],
  ['Python, two signs', '## ~'],
  ['shell, without a space', '#~'],
  ['YAML', '# ~'],
  ['TOML', '# ~  '],
  ['Ruby', '#  ~'],
  ['Perl', '# ~'],
  ['R', "#' ~"],
  ['Makefile', '#~ '],
  ['Dockerfile', '# ~'],
  ['Julia', '#= ~'],
  ['JavaScript', '// ~'],
  ['TypeScript', '//~'],
  ['Rust docs', '/// ~'],
  ['Rust inner docs', '//! ~'],
  ['C#, four', '//// ~'],
  ['C++, five', '///// ~'],
  ['Go', '// ~'],
  ['C', '/* ~ */'],
  ['Java docs', '/** ~ */'],
  ['CSS', '/*~*/'],
  ['PHP', '# ~'],
  ['a block not closed here', '/* ~'],
  ['a line of a block', '* ~'],
  ['the last line of a block', '* ~ */'],
  ['JSX', '{/* ~ */}'],
  ['SQL', '-- ~'],
  ['Lua', '-- ~'],
  ['a Lua block', '--[[ ~ ]]'],
  ['Haskell', '-- ~'],
  ['a Haskell block', '{- ~ -}'],
  ['Ada', '--~'],
  ['Elm', '--  ~'],
  ['Lisp', '; ~'],
  ['Clojure', ';; ~'],
  ['Scheme', ';;; ~'],
  ['a Lisp block', '#| ~ |#'],
  ['assembler', '; ~'],
  ['INI', ';~'],
  ['TeX', '% ~'],
  ['Erlang', '%% ~'],
  ['MATLAB', '%~'],
  ['Visual Basic', "' ~"],
  ['VBScript', "'~"],
  ['Basic', 'REM ~'],
  ['Basic, small', 'rem ~'],
  ['batch', '@rem ~'],
  ['batch, large', '@REM ~'],
  ['batch, as a label', ':: ~'],
  ['Vim script', '" ~'],
  ['JSON, as a string', '"~"'],
  ['JSON, as an entry', '"~",'],
  ['Python, as a string', "'~',"],
  ['HTML', '<!-- ~ -->'],
  ['XML', '<!--~-->'],
  ['Markdown', '<!-- ~ --> '],
  ['FreeMarker', '<#-- ~ -->'],
  ['PowerShell', '<# ~ #>'],
  ['Jinja', '{# ~ #}'],
  ['Twig', '{#~#}'],
  ['Handlebars', '{{!-- ~ --}}'],
  ['Mustache', '{{! ~ }}'],
  ['Go templates', '{{/* ~ */}}'],
  ['Helm', '{{- /* ~ */ -}}'],
  ['Smarty', '{* ~ *}'],
  ['Razor', '@* ~ *@'],
  ['ERB', '<%# ~ %>'],
  ['JSP', '<%-- ~ --%>'],
  ['OCaml', '(* ~ *)'],
  ['Pascal', '(*~*)'],
  ['Python docs', '""" ~ """'],
  ['Python docs, other', "''' ~ '''"],
  ['Fortran', '! ~'],
  ['Properties', '! ~'],
  ['reStructuredText', '.. ~'],
  ['m4', 'dnl ~'],
  ['Forth', '\\ ~'],
  ['with Windows line ends', '# ~\r'],
];

function verdict(lines: Partial<CommentLines>, { rule = RULE, compat = false } = {}): CommentVerdict | null {
  return commentVerdict({ own: ['key = …'], above: null, ...lines }, { rule, compat });
}

const allowed = (reason: string = REASON): CommentVerdict => ({ filter: 'inline', facts: { reason } });
const filled = (style: string, said = `${WORDS} ${REASON}`) => style.replace('~', () => said);

describe.each(STYLES)('%s', (_, style) => {
  test('behind the secret: holds, with its reason', () => {
    expect(verdict({ own: [`key = "…" ${filled(style)}`] })).toEqual(allowed());
  });
  test('alone on the line above: holds', () => {
    expect(verdict({ above: `  \t${filled(style)}` })).toEqual(allowed());
  });
  test('without a reason: does not hold, and says so', () => {
    expect(verdict({ own: [`key = "…" ${filled(style, WORDS)}`] })).toBe('no-reason');
  });
  test('behind the code of the line above: says nothing of this line', () => {
    expect(verdict({ above: `other = 1 ${filled(style)}` })).toBeNull();
  });
});

describe('rules', () => {
  test.each([
    [RULE],
    ['*'],
    [`other,${RULE}`],
    [`${RULE}, other`],
    [`other , ${RULE} , third`],
    [`${RULE}:`],
    [`${RULE} --`],
    [`${RULE} –`],
  ])('%s: holds', (rules) => {
    expect(verdict({ own: [`… # leakgate:allow ${rules} ${REASON}`] })).toEqual(allowed());
  });
  test.each(['other', 'aws-access-key', 'aws-*', 'AWS-ACCESS-KEY-ID', 'other,third'])(
    '%s: is for other rules',
    (rules) => {
      expect(verdict({ own: [`… # leakgate:allow ${rules} ${REASON}`] })).toBe('other-rule');
    },
  );
  test('several comments on a line: each for its rules', () => {
    const own = ['… # leakgate:allow first one reason # leakgate:allow second another reason'];
    expect(verdict({ own }, { rule: 'first' })).toEqual(allowed('one reason'));
    expect(verdict({ own }, { rule: 'second' })).toEqual(allowed('another reason'));
    expect(verdict({ own }, { rule: 'third' })).toBe('other-rule');
  });
});

describe('reasons', () => {
  test.each(['', ' ', '-', '...', '--- ***', 'ok', '#1', '… …', '(a)', '-->', '# noqa: E501', '// nosec'])(
    '%j: is none',
    (reason) => {
      expect(verdict({ own: [`… <!-- ${WORDS} ${reason}`] })).toBe('no-reason');
    },
  );
  test.each(['abc', 'テスト用', 'JIRA-1', 'see #12', 'https://a.test/b', "don't care", 'a b c'])(
    '%j: is one',
    (reason) => {
      expect(verdict({ own: [`… ' ${WORDS} ${reason}`] })).toEqual(allowed(reason));
    },
  );
  test('blanks are one, and what is long is cut', () => {
    expect(verdict({ own: [`… # ${WORDS}  a \t test   key `] })).toEqual(allowed('a test key'));
    expect(verdict({ own: [`… # ${WORDS} ${'y'.repeat(500)}`] })).toEqual(allowed(`${'y'.repeat(200)}…`));
  });
});

describe('where', () => {
  test('before the secret, in a block: holds', () => {
    expect(verdict({ own: [`/* ${WORDS} ${REASON} */ key = "…"`] })).toEqual(allowed());
  });
  test('on the first or last line of a secret of several: holds', () => {
    expect(verdict({ own: [`key = <<E # ${WORDS} ${REASON}`, ''] })).toEqual(allowed());
    expect(verdict({ own: ['key = """', `""" # ${WORDS} ${REASON}`] })).toEqual(allowed());
  });
  test('no comment begins directly before: does not hold, and says so', () => {
    expect(verdict({ own: [`… ${WORDS} ${REASON}`] })).toBe('no-comment');
    expect(verdict({ own: [`… # see ${WORDS} ${REASON}`] })).toBe('no-comment');
    expect(verdict({ above: `${WORDS} ${REASON}` })).toBeNull();
  });
  test('code behind a block on the line above: that is what it is about', () => {
    expect(verdict({ above: `/* ${WORDS} ${REASON} */ other = 1` })).toBeNull();
    expect(verdict({ above: `* ${WORDS} ${REASON} */ other()` })).toBeNull();
  });
  test.each(['leakgate:allowed', 'leakgate:allow-all', 'leakgate:allow:x', 'leakgate: allow', 'Leakgate:allow'])(
    '%s: is something else',
    (word) => {
      expect(verdict({ own: [`… # ${word} ${RULE} ${REASON}`] })).toBeNull();
    },
  );
});

describe('comments of other scanners', () => {
  const ON_LINE = [
    '# gitleaks:allow',
    '// trufflehog:ignore',
    '# kingfisher:ignore',
    '# pragma: allowlist secret',
    '# pragma: whitelist secret',
    '// secretlint-disable-line',
    '/* secretlint-disable-line @secretlint/secretlint-rule-aws */',
  ];
  test.each(ON_LINE)('%s: holds on its line, when asked for', (comment) => {
    const own = [`key = "…" ${comment}`];
    const found = verdict({ own }, { compat: true });
    expect(found).toMatchObject({ filter: 'inline' });
    expect(comment).toContain(typeof found === 'object' ? found?.facts['reason'] : null);
    expect(verdict({ own })).toBeNull();
    expect(verdict({ above: comment }, { compat: true })).toBeNull();
  });
  test.each([
    '# pragma: allowlist nextline secret',
    '// secretlint-disable-next-line',
    '<!-- secretlint-disable-next-line -->',
  ])('%s: holds on the next line', (comment) => {
    expect(verdict({ above: `  ${comment}` }, { compat: true })).toMatchObject({ filter: 'inline' });
    expect(verdict({ above: `code() ${comment}` }, { compat: true })).toBeNull();
    expect(verdict({ above: comment })).toBeNull();
    expect(verdict({ own: [`… ${comment}`] }, { compat: true })).toBeNull();
  });
  test('ours says why it does not hold, unless another does', () => {
    const own = [`… # ${WORDS} # gitleaks:allow`];
    expect(verdict({ own })).toBe('no-reason');
    expect(verdict({ own }, { compat: true })).toEqual(allowed('gitleaks:allow'));
  });
});

describe('property', () => {
  const anything = fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => !text.includes('leakgate:allow'));
  const symbols = fc.string({ unit: fc.constantFrom(...'#/*-;%\'"!.<>{}()[]@|\\ \tremdnlREM=~'), maxLength: 60 });

  test('without the words nothing is allowed, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anything, symbols), fc.oneof(anything, symbols), (a, b) => {
        expect(verdict({ own: [`${a}…${b}`], above: `${b}${a}` })).toBeNull();
        expect(mayAllow(a, false)).toBe(false);
      }),
      { seed: 1 },
    );
  });

  test('whatever stands before a comment, and whatever closes it: it holds, and the reason is as written', () => {
    const closers = fc.constantFrom('', ' */', '*/', ' -->', ' #}', ' %>', ' *)', ' """', " '''", ' --}}', ' ]]');
    const words = fc.array(fc.constantFrom('test', 'key', 'of', 'the', 'docs', 'テスト'), {
      minLength: 3,
      maxLength: 6,
    });
    fc.assert(
      fc.property(
        anything,
        words,
        closers,
        fc.constantFrom('#', '//', '--', ';', '%'),
        (before, said, closer, opener) => {
          const own = [`${before}… ${opener} ${WORDS} ${said.join(' ')}${closer}`];
          expect(verdict({ own })).toEqual(allowed(said.join(' ')));
        },
      ),
      { seed: 1 },
    );
  });
});
