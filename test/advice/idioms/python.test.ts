/*
 * python: each line becomes exactly this one.
 */

import { describe, expect, test } from 'vitest';
import { afterOf, notesOf, type Row } from '../lines.ts';

const ROWS: readonly Row[] = [
  ['a.py', 'KEY = "⟦S⟧"', 'KEY = os.environ["AWS_SECRET_ACCESS_KEY"]'],
  ['a.py', "c('⟦K⟧', '⟦S⟧')", "c(os.environ['AWS_ACCESS_KEY_ID'], os.environ['AWS_SECRET_ACCESS_KEY'])"],
  ['a.py', 'U = "postgres://u:⟦S⟧@h"', 'U = f"postgres://u:{os.environ[\'AWS_SECRET_ACCESS_KEY\']}@h"'],
  ['a.py', "U = 'postgres://u:⟦S⟧@h'", 'U = f\'postgres://u:{os.environ["AWS_SECRET_ACCESS_KEY"]}@h\''],
  ['a.py', 'U = f"{scheme}://u:⟦S⟧@h"', 'U = f"{scheme}://u:{os.environ[\'AWS_SECRET_ACCESS_KEY\']}@h"'],
  ['a.py', 'U = r"\\d⟦S⟧"', 'U = rf"\\d{os.environ[\'AWS_SECRET_ACCESS_KEY\']}"'],
  ['a.py', 'U = "{}:⟦S⟧".format(user)', 'U = ("{}:" + os.environ["AWS_SECRET_ACCESS_KEY"]).format(user)'],
  ['a.py', 'K = b"⟦S⟧"', 'K = os.environ["AWS_SECRET_ACCESS_KEY"].encode()'],
  ['a.py', 'K = """⟦S⟧"""', 'K = os.environ["AWS_SECRET_ACCESS_KEY"]'],
  ['a.py', ['K = """', 'key: "⟦S⟧"'], null],
  ['a.py', ['text', '"'.repeat(3), 'K = "⟦S⟧"'], 'K = os.environ["AWS_SECRET_ACCESS_KEY"]'],
  ['a.py', 'K = "a" "⟦S⟧"', null],
  ['a.py', ['K = ("a"', '     "⟦S⟧")'], null],
  ['a.py', ['os = 1', 'K = "⟦S⟧"'], null],
  ['a.py', 'K = os.getenv("AWS_SECRET_ACCESS_KEY", "⟦S⟧")', 'K = os.environ["AWS_SECRET_ACCESS_KEY"]'],
  ['a.py', ['if a:', '    os.environ["AWS_SECRET_ACCESS_KEY"] = "⟦S⟧"'], '    pass'],
  ['a.py', 'd = {"secret": "⟦S⟧", "x": 1}', 'd = {"secret": os.environ["AWS_SECRET_ACCESS_KEY"], "x": 1}'],
  ['a.py', 'os.environ["AWS_SECRET_ACCESS_KEY"] = "⟦S⟧"', ''],
  ['a.py', 'def f(key="⟦S⟧"):', 'def f(key=os.environ["AWS_SECRET_ACCESS_KEY"]):'],
  ['app/settings.py', 'AWS = "⟦S⟧"', 'AWS = os.environ["AWS_SECRET_ACCESS_KEY"]'],
  ['app/settings/base.py', ['env = environ.Env()', 'AWS = "⟦S⟧"'], 'AWS = env("AWS_SECRET_ACCESS_KEY")'],
  ['a.ipynb', '    "key = \'⟦S⟧\'\\n",', '    "key = os.environ[\'AWS_SECRET_ACCESS_KEY\']\\n",'],
  ['a.ipynb', '    "key = \\"⟦S⟧\\"\\n",', '    "key = os.environ[\'AWS_SECRET_ACCESS_KEY\']\\n",'],
  ['a.ipynb', '    "u = \\"x:⟦S⟧@h\\"\\n",', '    "u = f\\"x:{os.environ[\'AWS_SECRET_ACCESS_KEY\']}@h\\"\\n",'],
  ['a.ipynb', '      "⟦S⟧\\n"', null],
];

describe('python', () => {
  test.each(ROWS)('%s: %s', (...row) => {
    expect(afterOf(row)).toBe(row[2]);
  });

  test('imports and outputs are mentioned', () => {
    expect(notesOf('a.py', 'K = "⟦S⟧"')).toContain('import-os-python');
    expect(notesOf('a.ipynb', '"k = \'⟦S⟧\'\\n"')).toContain('notebook-outputs');
  });
});
