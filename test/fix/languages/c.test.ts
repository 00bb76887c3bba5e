/*
 * C: what becomes of each literal.
 */

import { describe } from 'vitest';
import { type Situation, stays, testSituations } from './situations.ts';

const READ = 'getenv("APP_SECRET")';

const STATEMENTS: readonly Situation[] = [
  ['a pointer', 'const char *k = "«abc»";', `const char *k = ${READ};`],
  ['an assignment', 'c->key = "«abc»";', `c->key = ${READ};`],
  ['an argument', 'login("u", "«abc»", 1);', `login("u", ${READ}, 1);`],
  ['nested calls', 'f(g(h("«abc»")), 1);', `f(g(h(${READ})), 1);`],
  ['a copy', 'strcpy(k, "«abc»");', `strcpy(k, ${READ});`],
  ['a comparison', 'if (strcmp(k, "«abc»") == 0) {}', `if (strcmp(k, ${READ}) == 0) {}`],
  ['a ternary', 'k = c ? "«abc»" : "x";', `k = c ? ${READ} : "x";`],
  ['a cast', 'k = (char *)"«abc»";', `k = (char *)${READ};`],
  ['an index', 'c = "«abc»"[0];', `c = ${READ}[0];`],
  ['an array of pointers', 'const char *l[] = {"a", "«abc»"};', `const char *l[] = {"a", ${READ}};`],
  ['a format', 'printf("k=«abc»\\n");', `printf("k=%s\\n", ${READ});`],
  ['before a placeholder', 'snprintf(b, 9, "u:«abc»@%s", h);', `snprintf(b, 9, "u:%s@%s", ${READ}, h);`],
  ['between placeholders', 'fprintf(f, "%*d%% «abc» %ld", 1, a, b);', `fprintf(f, "%*d%% %s %ld", 1, a, ${READ}, b);`],
  ['nothing but the secret', 'printf("«abc»");', `printf("%s", ${READ});`],
  ['adjacent literals in a format', 'printf("a"\n        "«abc» %d", 1);', `printf("a"\n        "%s %d", ${READ}, 1);`],
  ['a macro in a format', 'printf("«abc» " PRIu64, a);', stays('no-safe-edit')],
  ['a macro in the middle of a format', 'printf("%" PRIu64 " «abc»", a);', stays('no-safe-edit')],
  ['a macro without blanks', 'printf("%d «abc» %"PRIu64"x", 1, a);', stays('no-safe-edit')],
  ['an escape of a format', 'printf("k «s3%%cr»");', stays('unknown-escape')],
  ['an argument of a format', 'printf("%s", "«abc»");', `printf("%s", ${READ});`],
  ['inside of a text', 'connect("pg://u:«abc»@h");', stays('no-safe-edit')],
  ['adjacent literals', 'connect("pg://u:" "«abc»" "@h");', stays('no-safe-edit')],
  ['an array', 'char k[] = "«abc»";', stays('constant-expression')],
  ['an array with its size', 'char k[32] = "«abc»";', stays('constant-expression')],
  ['an array of arrays', 'char k[2][9] = {"a", "«abc»"};', stays('constant-expression')],
  ['a static pointer', 'static const char *k = "«abc»";', stays('constant-expression')],
  ['a size', 'n = sizeof("«abc»");', stays('constant-expression')],
  ['a structure from elsewhere', 'struct conf c = {.key = "«abc»"};', stays('no-safe-edit')],
  ['wide characters', 'k = L"«abc»";', stays('no-safe-edit')],
  ['a macro', 'k = TEXT("«abc»");', stays('no-safe-edit')],
  ['a result', 'return "«abc»";', `return ${READ};`],
  ['a comment behind', 'f("«abc»"); /* the "key" */', `f(${READ}); /* the "key" */`],
  ['a comment', '/* k is «abc» */', '/* k is <APP_SECRET> */'],
  ['two on a line', 'f("«A|one1»", "«B|two2»");', 'f(getenv("A"), getenv("B"));'],
  ['twice the same', 'f("«abc»", "«abc»");', `f(${READ}, ${READ});`],
];

const FILES: readonly Situation[] = [
  ['a global', '#include <stdlib.h>\n\nconst char *k = "«abc»";\n', stays('constant-expression')],
  ['a global structure', 'struct conf c = {"«abc»"};\n', stays('constant-expression')],
  ['a macro', '#define K "«abc»"\n', stays('constant-expression')],
  ['a macro with arguments', '#define K(x) f(x, "«abc»")\n', stays('constant-expression')],
  [
    'a structure of the file',
    'struct conf {\n  char name[9];\n  const char *key;\n};\n\nvoid f(void) {\n  struct conf c = {.key = "«abc»"};\n}\n',
    `#include <stdlib.h>\n\nstruct conf {\n  char name[9];\n  const char *key;\n};\n\nvoid f(void) {\n  struct conf c = {.key = ${READ}};\n}\n`,
  ],
  [
    'an array of a structure of the file',
    'typedef struct {\n  char key[9];\n} conf;\n\nvoid f(void) {\n  conf c = {"«abc»"};\n}\n',
    stays('constant-expression'),
  ],
  [
    'includes',
    '// c\n#include <stdio.h>\n#include <string.h>\n#include "a.h"\n\nvoid f(void) { g("«abc»"); }\n',
    `// c\n#include <stdio.h>\n#include <stdlib.h>\n#include <string.h>\n#include "a.h"\n\nvoid f(void) { g(${READ}); }\n`,
  ],
  [
    'own headers alone',
    '#include "a.h"\r\n\r\nvoid f(void) { g("«abc»"); }',
    `#include "a.h"\r\n#include <stdlib.h>\r\n\r\nvoid f(void) { g(${READ}); }`,
  ],
  [
    'an include under a condition',
    '#ifdef X\n#include <stdio.h>\n#endif\n\nvoid f(void) {\n\tg("«abc»");\n}\n',
    `#include <stdlib.h>\n\n#ifdef X\n#include <stdio.h>\n#endif\n\nvoid f(void) {\n\tg(${READ});\n}\n`,
  ],
  [
    'the end of the includes',
    '#include <a.h>\n\n// f.\nvoid f(void) { g("«abc»"); }\n',
    `#include <a.h>\n#include <stdlib.h>\n\n// f.\nvoid f(void) { g(${READ}); }\n`,
  ],
];

describe('C', () => {
  const wrap = (text: string) => `#include <stdlib.h>\n\nint f(void) {\n    ${text}\n}\n`;
  describe('statements', () => testSituations({ path: 'a.c', wrap }, STATEMENTS));
  describe('files', () => testSituations({ path: 'a.c' }, FILES));
  testSituations({ path: 'a.h' }, [
    ['a header', '#pragma once\n\nstatic const char *k = "«abc»";\n', stays('constant-expression')],
    [
      'a function in a header',
      '#pragma once\n\nstatic inline const char *k(void) { return "«abc»"; }\n',
      `#pragma once\n\n#include <stdlib.h>\n\nstatic inline const char *k(void) { return ${READ}; }\n`,
    ],
  ]);
});
