import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @type {Set<string>} */
const folders = new Set();

process.on('exit', () => {
  for (const folder of folders) removeTemporaryFolder(folder);
});

/**
 * A fresh folder that is removed when this process ends.
 * @param {string} purpose a word that shows the folder's use to somebody who wonders what fills the disk
 */
export function temporaryFolder(purpose) {
  const folder = mkdtempSync(path.join(tmpdir(), `policy-digest-${purpose}-`));
  folders.add(folder);
  return folder;
}

/** @param {string} folder */
export function removeTemporaryFolder(folder) {
  folders.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3, retryDelay: 100 });
  } catch (error) {
    console.error(`could not remove ${folder}: ${error.message}`);
  }
}
