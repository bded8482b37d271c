import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { projectFolder } from '../support/paths.mjs';
import { textsIn } from './textsIn.mjs';

/**
 * The folders and files with texts that people see. Those of the core are shown through `l10n.t` by key, so all of a table
 * counts.
 * @type {readonly (import('./textsIn.mjs').Places & { readonly in: string })[]}
 */
const places = [
  { in: 'src/host', calls: { 'vscode.l10n.t': [0, 1], plural: [1, 3] } },
  { in: 'src/features', calls: { 'vscode.l10n.t': [0, 1], plural: [1, 3] } },
  { in: 'src/core/issues/messages.ts', properties: 'all' },
  { in: 'src/core/topics/builtIn', calls: { defineTopic: [0, 2], defineScene: [0, 2] }, properties: ['label', 'description'] },
];

/** Files that show texts of a table, or pass them on. */
const showTables = ['src/host/diagnostics.ts', 'src/host/plural.ts', 'src/host/topics/topicLabels.ts', 'src/core/topics/builtIn/define.ts'];

/**
 * All texts of the program that are shown in the user's language, once each, in alphabetical order.
 * @returns {Promise<{ texts: string[], unknown: string[] }>} `unknown` says where a text is not written out
 */
export async function allTexts() {
  /** @type {Set<string>} */
  const texts = new Set();
  /** @type {string[]} */
  const unknown = [];
  for (const place of places) {
    for (const file of await sourceFiles(place.in)) {
      const found = textsIn(file, await readFile(path.join(projectFolder, file), 'utf8'), place);
      for (const text of found.texts) texts.add(text);
      if (!showTables.includes(file)) unknown.push(...found.unknown);
    }
  }
  // Nothing to translate: what is filled in is the whole text.
  texts.delete('{0}');
  return { texts: [...texts].sort(), unknown };
}

/** @param {string} place a file, or a folder with everything below it */
async function sourceFiles(place) {
  if (place.endsWith('.ts')) return [place];
  const entries = await readdir(path.join(projectFolder, place), { recursive: true });
  return entries.filter((entry) => entry.endsWith('.ts')).map((entry) => `${place}/${entry.replaceAll(path.sep, '/')}`).sort();
}
