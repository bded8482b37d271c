import path from 'node:path';
import { cruise } from 'dependency-cruiser';

/**
 * One file of ours imports another.
 * @typedef {object} Import
 * @property {string} from path below the project's folder, with `/`
 * @property {string} to
 * @property {boolean} typesOnly nothing of it is left at run time
 */

/**
 * @typedef {object} ImportGraph
 * @property {readonly string[]} files all files that were read, including those without imports
 * @property {readonly Import[]} imports
 */

/**
 * Reads which files import which below a folder, as TypeScript resolves them, including type imports, `import()` and `export
 * … from`.
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
