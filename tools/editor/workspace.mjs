import { cp } from 'node:fs/promises';
import path from 'node:path';
import { sampleDigests, sampleWorkspace } from '../support/paths.mjs';

/**
 * Copies the sample workspace, so that nothing done in the editor affects the original.
 * @param {string} parent an empty folder
 * @returns {Promise<string>} the copy; its name is shown as the window's title
 */
export async function copySampleWorkspace(parent) {
  const workspace = path.join(parent, 'digests');
  await cp(sampleWorkspace, workspace, { recursive: true });
  return workspace;
}

/**
 * Copies the sample digests that come with the extension.
 * @param {string} folder a new folder
 */
export async function copySampleDigests(folder) {
  await cp(sampleDigests, folder, { recursive: true });
}
