import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isSidecarName } from '../../core/annotations/sidecarName';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';
import type { FoundSettings } from './folderSettings';

/** What a folder contains, as paths relative to it with `/`, sorted by code units. */
export interface FolderFiles {
  /** All files that the settings select; only their text shows whether they are digests. */
  readonly texts: readonly string[];
  readonly sidecars: readonly string[];
}

/** The researcher's own files, relative to the folder. */
export const codebookFile = '.policy-digest/codebook.yaml';
export const topicsFile = '.policy-digest/topics.yaml';
export const layoutFile = '.policy-digest/layout.yaml';
export const entitiesFile = '.policy-digest/entities.yaml';

const skippedFolders = new Set(['node_modules', '.git', '.policy-digest']);

/** Lists a folder and everything below it. Links to folders are not followed, so there can be no cycles. */
export async function listFolder(folder: string, settings: FoundSettings): Promise<FolderFiles> {
  const texts: string[] = [];
  const sidecars: string[] = [];
  const open = [''];
  for (let relative = open.pop(); relative !== undefined; relative = open.pop()) {
    for (const entry of await entriesOf(folder, relative)) {
      const name = relative + entry.name;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name) && settings.mayHoldDigests(name)) open.push(`${name}/`);
      } else if (isSidecarName(entry.name)) sidecars.push(name);
      else if (settings.isWanted(name) && (await isFile(path.join(folder, name)))) texts.push(name);
    }
  }
  return { texts: texts.sort(), sidecars: sidecars.sort() };
}

/**
 * Lists only what lies directly in a folder below another; nothing if it isn't there.
 * @param below path relative to the other, with `/`; empty for itself
 */
export async function listDirectly(folder: string, below: string): Promise<FolderFiles> {
  const entries = await readdir(path.join(folder, below), { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => (below === '' ? name : `${below}/${name}`)).sort();
  return { texts: names.filter((name) => !isSidecarName(name)), sidecars: names.filter(isSidecarName) };
}

async function entriesOf(folder: string, relative: string) {
  try {
    return await readdir(path.join(folder, relative), { withFileTypes: true });
  } catch (error) {
    const name = path.join(folder, relative);
    throw new UsageError(codeOf(error) === 'ENOTDIR' ? `${name}: is not a folder` : `${name}: cannot be read (${codeOf(error)})`);
  }
}

export async function isFile(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isFile();
  } catch {
    // A broken link.
    return false;
  }
}
