/*
 * Notebooks: what becomes of each literal in a cell, and of what stands around the cells.
 */

import { describe, expect, test } from 'vitest';
import { valuesIn } from '../../../src/fix/rewrite/values-in.ts';
import { fixMarked, rewriteMarked } from '../fixing.ts';

interface Cell {
  readonly type?: string;
  readonly source: readonly string[] | string;
  readonly outputs?: readonly string[];
}

/** As Jupyter saves it. */
function notebook(...cells: readonly Cell[]): string {
  const written = cells.map(({ type = 'code', source, outputs = [] }) => ({
    cell_type: type,
    metadata: {},
    outputs: outputs.map((text) => ({ name: 'stdout', output_type: 'stream', text: [text] })),
    source,
  }));
  const metadata = { language_info: { name: 'python' } };
  return `${JSON.stringify({ cells: written, metadata, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`;
}

/** What the cells say afterwards, and why secrets stay. */
async function fixed(...cells: readonly Cell[]) {
  const { text, refused } = await fixMarked('a.ipynb', notebook(...cells));
  const sources = text === null ? null : JSON.parse(text).cells.map((cell: Cell) => cell.source);
  return { sources, refused };
}

const READ = 'os.environ["APP_SECRET"]';
const SINGLE = "os.environ['APP_SECRET']";

describe('a cell', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['double quotes', ['k = "«abc»"'], ['import os\n', '\n', `k = ${READ}`]],
    ['single quotes among others', ["f('a', '«abc»')\n", 'g()'], ['import os\n', '\n', `f('a', ${SINGLE})\n`, 'g()']],
    ['it is imported', ['import os\n', "k = '«abc»'\n"], ['import os\n', `k = ${SINGLE}\n`]],
    [
      'sorted',
      ['import json\n', 'import sys\n', 'k = "«abc»"'],
      ['import json\n', 'import os\n', 'import sys\n', `k = ${READ}`],
    ],
    ['a part', ['import os\n', 'u = "pg://u:«abc»@h"'], ['import os\n', `u = f"pg://u:{${SINGLE}}@h"`]],
    ['an escape', ['import os\n', 'u = "a\\n«abc»"'], ['import os\n', `u = f"a\\n{${SINGLE}}"`]],
    [
      'three quotes',
      ['import os\n', 'y = """\n', 'k: "«abc»"\n', '"""'],
      ['import os\n', 'y = f"""\n', `k: "{${SINGLE}}"\n`, '"""'],
    ],
    ['a comment', ["# k = '«abc»'"], ["# k = '<APP_SECRET>'"]],
    [
      'magic around it',
      ['%time\n', '!pip install "a"\n', "k = '«abc»'"],
      ['import os\n', '\n', '%time\n', '!pip install "a"\n', `k = ${SINGLE}`],
    ],
    ['a line that goes', ['import os\n', "os.environ['APP_SECRET'] = '«abc»'\n", 'f()'], ['import os\n', 'f()']],
    ['all that there is goes', ["os.environ['APP_SECRET'] = '«abc»'\n"], []],
    ['the last line goes', ['import os\n', "os.environ['APP_SECRET'] = '«abc»'\n"], ['import os\n']],
  ])('%s', async (_, before, after) => {
    expect(await fixed({ source: before })).toEqual({ sources: [after], refused: [] });
  });

  test.each<[string, readonly string[]]>([
    ['a command', ['!curl -H "«abc»"']],
    ['a magic', ['%env KEY=«abc»']],
    ['a script of a shell', ['%%bash\n', 'export KEY="«abc»"']],
    ['a file that is written', ['%%writefile a.txt\n', "k = '«abc»'"]],
  ])('%s stays', async (_, source) => {
    expect(await fixed({ source })).toEqual({ sources: null, refused: ['no-safe-edit'] });
  });

  test('a source in one string stays one', async () => {
    const { sources } = await fixed({ source: "import os\nk = '«abc»'\n" });
    expect(sources).toEqual([`import os\nk = ${SINGLE}\n`]);
  });
});

describe('a notebook', () => {
  test('only the first cell that needs it imports', async () => {
    const { sources } = await fixed({ source: ['f()'] }, { source: ["k = '«abc»'"] }, { source: ["l = '«abc»'"] });
    expect(sources).toEqual([['f()'], ['import os\n', '\n', `k = ${SINGLE}`], [`l = ${SINGLE}`]]);
  });

  test('text gets a placeholder', async () => {
    const { sources } = await fixed({ type: 'markdown', source: ['Use `«abc»`.'] });
    expect(sources).toEqual([['Use `<APP_SECRET>`.']]);
  });

  test('outputs are left to be cleared', async () => {
    const { sources, refused } = await fixed({ source: ["print('«abc»')"], outputs: ['«abc»'] });
    expect({ sources, refused }).toEqual({
      sources: [['import os\n', '\n', `print(${SINGLE})`]],
      refused: ['notebook-outputs'],
    });
  });

  test('nothing but the lines in question is written again', async () => {
    const before = notebook({ source: ['import os\n', 'a = "\\u00e9"\n', "k = '«abc»'\n", 'f()'] }).replace(
      'é',
      '\\u00e9',
    );
    const { text } = await fixMarked('a.ipynb', before);
    expect(text).toBe(before.replace("'«abc»'", SINGLE));
  });

  test('pictures do not make it minified', async () => {
    const { sources } = await fixed({ source: ["k = '«abc»'"], outputs: ['A'.repeat(5000)] });
    expect(sources?.[0]).toContain(`k = ${SINGLE}`);
  });

  test('a key may go on over strings', async () => {
    const source = ['import os\n', "k = '''«BEGIN\n", 'abc\n', "END\n»'''\n", 'f()'];
    expect((await fixed({ source })).sources).toEqual([['import os\n', `k = ${SINGLE}\n`, 'f()']]);
    expect(await valuesOf(notebook({ source }))).toEqual(['BEGIN\nabc\nEND\n']);
  });

  test('the environment holds what Python reads', async () => {
    const marked = notebook({ source: ["k = '«it\\'s\\tnice \\\\»'\n", "l = r'«\\d»'"] });
    expect(await valuesOf(marked)).toEqual(["it's\tnice \\", '\\d']);
  });
});

async function valuesOf(marked: string): Promise<string[]> {
  const result = await rewriteMarked('a.ipynb', marked);
  if (result === null) throw new Error('not masked');
  const text = result.masked.unmask(result.masked.text);
  const { targets } = await valuesIn({ path: 'a.ipynb', text, targets: [...result.masked.masked.values()] });
  return targets.map(({ secret }) => secret.expose());
}
