import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { circles } from '../../../tools/imports/circles.mjs';
import { findings } from '../../../tools/imports/findings.mjs';
import { readImports } from '../../../tools/imports/importGraph.mjs';

/** `a.ts > b.ts` is an import, `a.ts : b.ts` one of types only. */
function graphOf(...lines: string[]) {
  const imports = lines.map((line) => {
    const [from = '', sign, to = ''] = line.split(' ');
    return { from, to, typesOnly: sign === ':' };
  });
  return { files: [...new Set(imports.flatMap(({ from, to }) => [from, to]))], imports };
}

const noPlan = { rooms: {}, entryPoints: ['main.ts'] };

describe('circles', () => {
  it('are found with all that is in them, and nothing else', () => {
    expect(circles([['a', 'b'], ['b', 'c'], ['c', 'a'], ['c', 'd'], ['d', 'e'], ['f', 'e'], ['e', 'f'], ['x', 'x']]))
      .toEqual([['a', 'b', 'c'], ['e', 'f']]);
  });
});

describe('what is wrong with imports', () => {
  it('is nothing where all goes one way', () => {
    expect(findings(graphOf('main.ts > a/one.ts', 'main.ts > b/two.ts', 'a/one.ts > b/two.ts'), noPlan)).toEqual([]);
  });

  it('is a circle of files, but for types', () => {
    const plain = graphOf('main.ts > a/one.ts', 'a/one.ts > a/two.ts', 'a/two.ts > a/one.ts');
    expect(findings(plain, noPlan)).toEqual(['circle of files: a/one.ts, a/two.ts']);
    const ofTypes = graphOf('main.ts > a/one.ts', 'a/one.ts > a/two.ts', 'a/two.ts : a/one.ts');
    expect(findings(ofTypes, noPlan)).toEqual([]);
  });

  it('is a circle of folders, types included', () => {
    const graph = graphOf('main.ts > a/one.ts', 'a/one.ts > b/two.ts', 'b/two.ts : a/types.ts');
    expect(findings(graph, noPlan)).toEqual(['circle of folders: a, b\n    a/one.ts → b/two.ts\n    b/two.ts → a/types.ts']);
  });

  it('is a circle of a folder and one that lies in it', () => {
    const graph = graphOf('main.ts > a/one.ts', 'a/one.ts > a/in/two.ts', 'a/in/two.ts : a/types.ts');
    expect(findings(graph, noPlan)).toEqual([expect.stringContaining('circle of folders: a, a/in\n')]);
  });

  it('is a file that nobody imports', () => {
    expect(findings(graphOf('main.ts > a/one.ts', 'a/lost.ts > a/one.ts'), noPlan)).toEqual(['nobody imports a/lost.ts']);
  });

  describe('by the plan of rooms', () => {
    const graph = graphOf('src/main.ts > src/a/one.ts', 'src/a/one.ts > src/b/in/two.ts', 'src/a/one.ts > src/a/three.ts');
    const wrongBy = (rooms: Record<string, readonly string[]>) =>
      findings(graph, { rooms: { src: rooms }, entryPoints: ['src/main.ts'] });

    it('is nothing where all ways are planned', () => {
      expect(wrongBy({ '.': ['a'], a: ['b'], b: [] })).toEqual([]);
    });

    it('is a way through a wall', () => {
      expect(wrongBy({ '.': ['a'], a: [], b: [] })).toEqual(['src: no way from a to b: src/a/one.ts → src/b/in/two.ts']);
    });

    it('is one room that knows another of those that are apart; the files beside them may', () => {
      const wrong = findings(graph, { rooms: {}, apart: ['src'], entryPoints: ['src/main.ts'] });
      expect(wrong).toEqual(['src: a knows b: src/a/one.ts → src/b/in/two.ts']);
    });

    it('is a room that is not planned, and a planned way that nobody goes', () => {
      expect(wrongBy({ '.': ['a'], a: ['b', '.'] })).toEqual([
        'src/b is not in the plan of rooms',
        'src: nothing goes a → .; take it out of the plan of rooms',
      ]);
    });
  });
});

describe('imports as TypeScript sees them', () => {
  const made: string[] = [];
  afterEach(async () => {
    await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true })));
  });

  it('are read from files, so that a circle in them is found', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'imports-'));
    made.push(folder);
    await Promise.all(['src/a', 'src/b'].map((name) => mkdir(path.join(folder, name), { recursive: true })));
    const files = {
      'tsconfig.json': '{ "include": ["src"] }',
      'src/main.ts': "export const later = () => import('./a/one');",
      'src/a/one.ts': "import { two } from '../b/two';\nexport type One = 1;\nexport const one = two;",
      'src/b/two.ts': "import type { One } from '../a/one';\nexport const two: One = 1;",
    };
    await Promise.all(Object.entries(files).map(([name, text]) => writeFile(path.join(folder, name), text)));
    const graph = await readImports(folder, 'src');
    expect(graph.imports).toEqual([
      { from: 'src/a/one.ts', to: 'src/b/two.ts', typesOnly: false },
      { from: 'src/b/two.ts', to: 'src/a/one.ts', typesOnly: true },
      { from: 'src/main.ts', to: 'src/a/one.ts', typesOnly: false },
    ]);
    expect(findings(graph, { rooms: {}, entryPoints: ['src/main.ts'] })).toEqual([expect.stringContaining('circle of folders: src/a, src/b')]);
  });
});
