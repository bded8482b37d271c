import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { coderOf } from '../../core/annotations/sidecarName';
import { codeOf } from '../../disk/systemError';
import { UsageError } from '../problem';

/** What lies in a folder, as paths relative to it with `/`, in the order of their code units. */
export interface FolderFiles {
  /** Everything whose name ends as a digest's does; whether it is one, its text tells. */
  readonly texts: readonly string[];
  readonly sidecars: readonly string[];
}

/** The researcher's own files, relative to the folder. */
export const codebookFile = '.policy-digest/codebook.yaml';
export const topicsFile = '.policy-digest/topics.yaml';
export const layoutFile = '.policy-digest/layout.yaml';
export const entitiesFile = '.policy-digest/entities.yaml';

const digestEndings = ['.txt', '.md', '.digest'];
const sidecarEnding = '.annotations.yaml';
const skippedFolders = new Set(['node_modules', '.git', '.policy-digest']);

/** Lists a folder and all below it. Links to folders are not followed, so that no circle can arise. */
export async function listFolder(folder: string): Promise<FolderFiles> {
  const texts: string[] = [];
  const sidecars: string[] = [];
  const open = [''];
  for (let relative = open.pop(); relative !== undefined; relative = open.pop()) {
    for (const entry of await entriesOf(folder, relative)) {
      const name = relative + entry.name;
      if (entry.isDirectory()) {
        if (!skippedFolders.has(entry.name)) open.push(`${name}/`);
      } else if (entry.name.endsWith(sidecarEnding)) sidecars.push(name);
      else if (digestEndings.some((ending) => entry.name.toLowerCase().endsWith(ending)) && (await isFile(path.join(folder, name)))) texts.push(name);
    }
  }
  return { texts: texts.sort(), sidecars: sidecars.sort() };
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
    // A link to nowhere.
    return false;
  }
}

/** Which text a sidecar belongs to, and whose it is; undefined where there is no such text. */
export function ownerOf(sidecar: string, texts: ReadonlySet<string>): { text: string; coder: string } | undefined {
  const whole = sidecar.slice(0, -sidecarEnding.length);
  for (const text of [whole, whole.replace(/\.[^./]*$/, '')]) {
    const coder = texts.has(text) ? coderOf(sidecar, text) : undefined;
    if (coder !== undefined) return { text, coder };
  }
  return undefined;
}
