import { cp } from 'node:fs/promises';
import path from 'node:path';
import { sampleWorkspace } from '../support/paths.mjs';

/**
 * Copies the sample workspace, so that nothing that happens in the editor reaches the original.
 * @param {string} parent an empty folder
 * @returns {Promise<string>} the copy; its name is what the window shows as its title
 */
export async function copySampleWorkspace(parent) {
  const workspace = path.join(parent, 'digests');
  await cp(sampleWorkspace, workspace, { recursive: true });
  return workspace;
}
