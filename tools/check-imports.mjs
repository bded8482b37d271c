/**
 * `npm run imports`: no cycles of files except by types, none of folders, no file that nobody imports, and the walls between
 * the rooms (tools/imports/rooms.mjs). Prints what is wrong, one finding per line.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { findings } from './imports/findings.mjs';
import { readImports } from './imports/importGraph.mjs';
import { apart, entryPoints, rooms } from './imports/rooms.mjs';
import { projectFolder } from './support/paths.mjs';

/** @type {{ imports: Record<string, Record<string, string>> }} */
const manifest = JSON.parse(await readFile(path.join(projectFolder, 'package.json'), 'utf8'));
const chosenByHost = Object.values(manifest.imports).flatMap(Object.values).map((file) => path.posix.normalize(file));
const graph = await readImports(projectFolder, 'src');
const wrong = findings(graph, { rooms, apart, entryPoints: [...entryPoints, ...chosenByHost] });
for (const finding of wrong) console.error(finding);
console.log(`${graph.files.length} files, ${graph.imports.length} imports, ${wrong.length} findings`);
process.exitCode = wrong.length === 0 ? 0 : 1;
