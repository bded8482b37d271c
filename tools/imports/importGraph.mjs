import path from 'node:path';
import { cruise } from 'dependency-cruiser';

/**
 * One file of ours imports another.
 * @typedef {object} Import
 * @property {string} from path below the project's folder, with `/`
 * @property {string} to
 * @property {boolean} typesOnly nothing of it is left when the program runs
 */

/**
 * @typedef {object} ImportGraph
 * @property {readonly string[]} files all files that were read, also those without imports
 * @property {readonly Import[]} imports
 */

/**
 * Reads who imports whom below a folder, as TypeScript sees it: imports of types, `import()` and `export … from` are there too.
 * @param {string} folder of a project, with its tsconfig.json
 * @param {string} below `src`
 * @returns {Promise<ImportGraph>}
 */
export async function readImports(folder, below) {
  const tsConfig = { fileName: path.join(folder, 'tsconfig.json') };
  const { output } = await cruise([below], { baseDir: folder, tsPreCompilationDeps: true, tsConfig, doNotFollow: { path: 'node_modules' } });
  if (typeof output === 'string') throw new Error('dependency-cruiser gave a text, not a graph');
  const isOurs = (/** @type {string} */ file) => file.startsWith(`${below}/`);
  const modules = output.modules.filter(({ source }) => isOurs(source));
  return {
    files: modules.map(({ source }) => source),
    imports: modules.flatMap(({ source, dependencies }) =>
      dependencies.filter(({ resolved }) => isOurs(resolved))
        .map(({ resolved, dependencyTypes }) => ({ from: source, to: resolved, typesOnly: dependencyTypes.includes('type-only') }))),
  };
}
