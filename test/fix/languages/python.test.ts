/*
 * Python and Django: what becomes of each literal.
 */

import { describe, expect, test } from 'vitest';
import { fixMarked } from '../fixing.ts';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'os.environ["APP_SECRET"]';
const SINGLE = "os.environ['APP_SECRET']";

const QUOTES: readonly Situation[] = [
  ['double quotes', 'k = "«abc»"', `k = ${READ}`],
  ['single quotes', "k = '«abc»'", `k = ${SINGLE}`],
  ['three quotes', 'k = """«abc»"""', `k = ${READ}`],
  ['a key over lines', "k = '''«BEGIN\nabc\nEND\n»'''", `k = ${SINGLE}`],
  ['a key over lines with more', 'k = """\n«BEGIN\nEND»\n"""', `k = f"""\n{${SINGLE}}\n"""`],
  ['more in double quotes', 'u = "pg://u:«abc»@h"', `u = f"pg://u:{${SINGLE}}@h"`],
  ['more in single quotes', "u = 'pg://u:«abc»@h'", `u = f'pg://u:{${READ}}@h'`],
  ['an f-string', 'u = f"{s}://u:«abc»@h"', `u = f"{s}://u:{${SINGLE}}@h"`],
  ['nothing but it in an f-string', 'k = f"«abc»"', `k = ${READ}`],
  ['a raw string', "k = r'«abc»'", `k = ${SINGLE}`],
  ['a raw string with more', 'q = r"\\d«abc»"', `q = rf"\\d{${SINGLE}}"`],
  ['bytes', 'k = b"«abc»"', `k = ${READ}.encode()`],
  ['bytes with more', 'k = b"a«abc»"', `k = b"a" + ${READ}.encode()`],
  ['bytes by another prefix', "k = Rb'«abc»'", `k = ${SINGLE}.encode()`],
  ['bytes that become text', "k = b'«abc»'.decode('utf-8')", `k = ${SINGLE}`],
  ['braces', 'j = \'{"k": "«abc»"}\'', `j = '{"k": "' + ${SINGLE} + '"}'`],
  ['a named character', 'q = "\\N{DASH}«abc»"', `q = "\\N{DASH}" + ${READ}`],
  ['an escaped quote', "q = 'don\\'t «abc»'", `q = f'don\\'t {${READ}}'`],
  ['a backslash that would escape the read', 'q = "a\\«abc»"', stays('no-safe-edit')],
  ['inside of an f-string', 'q = f"{f(\'«abc»\')}"', `q = f"{f(${SINGLE})}"`],
  ['a part inside of an f-string', 'q = f"{f(\'b«abc»\')}"', `q = f"{f('b' + ${SINGLE})}"`],
  ['an f-string inside of an f-string', 'q = f"{f\'b«abc»\'}"', stays('no-safe-edit')],
  ['two in one', 'u = "«USER_KEY|a»:«USER_PASS|b»@h"', "u = f\"{os.environ['USER_KEY']}:{os.environ['USER_PASS']}@h\""],
];

const TOGETHER: readonly Situation[] = [
  ['side by side', 'q = "a" "«abc»"', `q = "a" f"{${SINGLE}}"`],
  ['before another one', "q = '«abc»' 'a'", `q = f'{${READ}}' 'a'`],
  ['over lines', 'u = (\n    "pg://u:"\n    "«abc»@h"\n)', `u = (\n    "pg://u:"\n    f"{${SINGLE}}@h"\n)`],
  ['in a call', 'f("a" "«abc»", 1)', `f("a" f"{${SINGLE}}", 1)`],
  ['with braces', 'q = "a" "{«abc»}"', stays('no-safe-edit')],
  ['bytes', 'q = b"a" b"«abc»"', stays('no-safe-edit')],
  ['a term', 'q = a + "«abc»" + b', `q = a + ${READ} + b`],
  ['a part of a term', 'q = a + "{«abc»" + b', `q = a + "{" + ${READ} + b`],
  ['a method on a part', 'q = "{«abc»".strip()', `q = ("{" + ${READ}).strip()`],
  ['what is returned', 'f = lambda: "{«abc»" if a else b', `f = lambda: "{" + ${READ} if a else b`],
];

const PLACES: readonly Situation[] = [
  ['an argument', 'f("u", "«abc»")', `f("u", ${READ})`],
  ['a keyword argument', 'f(key="«abc»", x=1)', `f(key=${READ}, x=1)`],
  ['an argument on its line', 'f(\n    "u",\n    key="«abc»",  # k\n)', `f(\n    "u",\n    key=${READ},  # k\n)`],
  ['a value', 'd = {"k": "«abc»", "x": 1}', `d = {"k": ${READ}, "x": 1}`],
  ['a nested value', 'd = {\n    "a": {"k": "«abc»"},\n}', `d = {\n    "a": {"k": ${READ}},\n}`],
  ['a key', 'd = {"«abc»": 1}', `d = {${READ}: 1}`],
  ['a list and a tuple', 't = ["«abc»"], ("«abc»",)', `t = [${READ}], (${READ},)`],
  ['a method', 'k = "«abc»".strip().encode()', `k = ${READ}.strip().encode()`],
  ['an index', 'k = "«abc»"[:4]', `k = ${READ}[:4]`],
  ['a conditional', "k = '«abc»'if a else'b'", `k = ${SINGLE}if a else'b'`],
  ['behind or', 'k = x or "«abc»"', `k = x or ${READ}`],
  ['compared', 'ok = k == "«abc»" and b', `ok = k == ${READ} and b`],
  ['an annotated constant', 'K: Final[str] = "«abc»"', `K: Final[str] = ${READ}`],
  ['an annotation', 'k: Literal["«abc»"] = x', stays('no-safe-edit')],
  ['a case', 'match k:\n    case "«abc»":\n        f()', stays('constant-expression')],
  ['a comment behind', 'k = "«abc»"  # it\'s the key', `k = ${READ}  # it's the key`],
  ['the same twice on a line', 'f("«abc»", "«abc»")', `f(${READ}, ${READ})`],
  ['a string in a pattern', 'p = re.compile(r"a«abc»\\d{2}")', `p = re.compile(r"a" + ${READ} + r"\\d{2}")`],
];

const FORMATS: readonly Situation[] = [
  ['format', 'u = "{}:«abc»@h".format(user)', `u = "{}:{app_secret}@h".format(user, app_secret=${READ})`],
  ['format without arguments', 'u = "a «abc»".format()', `u = "a {app_secret}".format(app_secret=${READ})`],
  [
    'format with that name',
    'u = "{pw}«PW|abc»".format(pw=x)',
    'u = "{pw}{pw_value}".format(pw=x, pw_value=os.environ["PW"])',
  ],
  [
    'format over lines',
    'u = "{}:«abc»".format(\n    user,\n)',
    `u = "{}:{app_secret}".format(\n    user, app_secret=${READ},\n)`,
  ],
  ['a brace in the secret', 'u = "{}:«s3}}cr3t»".format(user)', stays('unknown-escape')],
  ['a tuple', 'u = "%s:«abc»@%s" % (a, b)', `u = "%s:%s@%s" % (a, ${READ}, b)`],
  ['a tuple of one', 'u = "«abc»:%s" % (a,)', `u = "%s:%s" % (${READ}, a,)`],
  ['a value', "u = '%s:«abc»' % 'a'", `u = '%s:%s' % ('a', ${SINGLE})`],
  ['a dictionary', 'u = "%(a)s:«abc»" % {"a": x}', `u = "%(a)s:%(app_secret)s" % {"a": x, "app_secret": ${READ}}`],
  ['what may be a tuple', 'u = "%s:«abc»" % a', `u = f"%s:{${SINGLE}}" % a`],
  ['a percent sign in the secret', 'u = "%s:«s3%%cr3t»" % (a,)', stays('unknown-escape')],
  ['a remainder', 'n = 5 % len("«abc»")', `n = 5 % len(${READ})`],
];

const ENVIRONMENT: readonly Situation[] = [
  ['what sets the variable', 'f()\nos.environ["APP_SECRET"] = "«abc»"\ng()\n', 'f()\ng()\n'],
  ['what sets it when it is missing', "os.environ.setdefault('APP_SECRET', '«abc»')\ng()\n", 'g()\n'],
  ['all of a block', 'if a:\n    os.environ["APP_SECRET"] = "«abc»"\nf()\n', 'if a:\n    pass\nf()\n'],
  ['a default', 'k = os.environ.get("APP_SECRET", "«abc»")', `k = ${READ}`],
  ['a default of getenv', "k = os.getenv('APP_SECRET', '«abc»')", `k = ${SINGLE}`],
  ['behind or', 'k = os.getenv("APP_SECRET") or "«abc»"', `k = ${READ}`],
  ['a default of another one', 'k = os.getenv("OLD", "«abc»")', 'k = os.getenv("OLD", os.getenv("APP_SECRET"))'],
];

const FILES: readonly Situation[] = [
  ['nothing above', 'k = "«abc»"', `import os\n\nk = ${READ}`],
  ['a definition', 'def f(k="«abc»"):\n    pass\n', `import os\n\n\ndef f(k=${READ}):\n    pass\n`],
  [
    'everything that may be above',
    '#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n"""Doc."""\nfrom __future__ import annotations\n\nk = "«abc»"\n',
    `#!/usr/bin/env python\n# -*- coding: utf-8 -*-\n"""Doc."""\nfrom __future__ import annotations\n\nimport os\n\nk = ${READ}\n`,
  ],
  [
    'a comment of the statement',
    '#!/usr/bin/python\n# Key\nk = "«abc»"\n',
    `#!/usr/bin/python\nimport os\n\n# Key\nk = ${READ}\n`,
  ],
  [
    'sorted among others',
    'import json\nimport sys\n\nk = "«abc»"\n',
    `import json\nimport os\nimport sys\n\nk = ${READ}\n`,
  ],
  [
    'behind the last of them',
    'import json\nfrom a import b\nk = "«abc»"\n',
    `import json\nimport os\nfrom a import b\nk = ${READ}\n`,
  ],
  ['imports of others', 'import boto3\n\nk = "«abc»"\n', `import os\n\nimport boto3\n\nk = ${READ}\n`],
  [
    'imports over lines',
    'from re import (\n    sub,\n)\nk = "«abc»"\n',
    `import os\nfrom re import (\n    sub,\n)\nk = ${READ}\n`,
  ],
  [
    'a text that looks like it',
    '"""\nimport os\n"""\nk = "«abc»"\n',
    `"""\nimport os\n"""\nimport os\n\nk = ${READ}\n`,
  ],
  ['it is there', 'import json, os\nk = "«abc»"\n', `import json, os\nk = ${READ}\n`],
  ['os.path is there', 'import os.path\nk = "«abc»"\n', `import os.path\nk = ${READ}\n`],
  ['it is there too late', 'k = "«abc»"\nimport os\n', `import os\n\nk = ${READ}\nimport os\n`],
  [
    'for types alone',
    'if TYPE_CHECKING:\n    import os\nk = "«abc»"\n',
    `import os\n\nif TYPE_CHECKING:\n    import os\nk = ${READ}\n`,
  ],
  [
    'when it can',
    'try:\n    import os\nexcept E:\n    pass\nk = "«abc»"\n',
    `import os\n\ntry:\n    import os\nexcept E:\n    pass\nk = ${READ}\n`,
  ],
  ['in the function', 'def f():\n    import os\n    return "«abc»"\n', `def f():\n    import os\n    return ${READ}\n`],
  ['by another name', 'import os as _os\nk = "«abc»"\n', 'import os as _os\nk = _os.environ["APP_SECRET"]\n'],
  [
    'the mapping by name',
    'from os import path, environ\nk = "«abc»"\n',
    'from os import path, environ\nk = environ["APP_SECRET"]\n',
  ],
  ['something else of that name', 'os = "linux"\nk = "«abc»"\n', stays('no-safe-edit')],
  ['a parameter of that name', 'def f(os):\n    return "«abc»"\n', stays('no-safe-edit')],
  [
    'a parameter of that name elsewhere',
    'def f(os): pass\nk = "«abc»"\n',
    `import os\n\n\ndef f(os): pass\nk = ${READ}\n`,
  ],
  ['an argument of that name', 'f(os=1)\nk = "«abc»"\n', `import os\n\nf(os=1)\nk = ${READ}\n`],
  ['CRLF', 'import re\r\nk = "«abc»"\r\n', `import os\r\nimport re\r\nk = ${READ}\r\n`],
  ['tabs', 'class A:\n\tk =\t"«abc»"\n', `import os\n\n\nclass A:\n\tk =\t${READ}\n`],
  ['only comments', '# k = "«abc»"\n', '# k = "<APP_SECRET>"\n'],
  ['a docstring', '"""Use «abc»."""\nimport re\n', '"""Use <APP_SECRET>."""\nimport re\n'],
  ['a docstring of a function', 'def f():\n    "Use «abc»."\n', 'def f():\n    "Use <APP_SECRET>."\n'],
  ['a decorator', '@app.get("/«abc»")\ndef f(): pass\n', `import os\n\n\n@app.get(f"/{${SINGLE}}")\ndef f(): pass\n`],
  ['nothing but code', 'k = «abc»\n', stays('no-safe-edit')],
];

const imported = (text: string) => `import os\n\n${text}`;

describe('quotes', () => testSituations({ path: 'a.py', wrap: imported }, QUOTES));
describe('literals side by side', () => testSituations({ path: 'a.py', wrap: imported }, TOGETHER));
describe('places', () => testSituations({ path: 'a.py', wrap: imported }, PLACES));
describe('format strings', () => testSituations({ path: 'a.py', wrap: imported }, FORMATS));
describe('the environment', () => testSituations({ path: 'a.py', wrap: imported }, ENVIRONMENT));
describe('imports', () => testSituations({ path: 'a.py' }, FILES));
describe('a test', () => testSituations({ path: 'tests/test_a.py' }, FILES.slice(0, 1)));

describe('django-environ', () => {
  testSituations({ path: 'app/settings.py', wrap: (text) => `import environ\nenv = environ.Env()\n${text}\n` }, [
    ['a setting', 'SECRET_KEY = "«abc»"', 'SECRET_KEY = env("APP_SECRET")'],
    ['a part', 'URL = "pg://u:«abc»@h"', 'URL = f"pg://u:{env(\'APP_SECRET\')}@h"'],
    ['a default', "KEY = env('APP_SECRET', default='«abc»')", "KEY = env('APP_SECRET')"],
    ['a format', "URL = '{}:«abc»'.format(u)", "URL = '{}:{app_secret}'.format(u, app_secret=env('APP_SECRET'))"],
  ]);
  testSituations({ path: 'app/settings.py' }, [
    [
      'before there is an env',
      'import environ\nK = "«abc»"\nenv = environ.Env()\n',
      `import os\n\nimport environ\nK = ${READ}\nenv = environ.Env()\n`,
    ],
  ]);
});

test('that the import is needed is said', async () => {
  expect((await fixMarked('a.py', 'k = "«abc»"')).notes).toEqual(['import-os-python']);
});
