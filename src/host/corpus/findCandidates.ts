import * as vscode from 'vscode';
import { digestFilter, type ExplainedFilter } from '../../core/files/digestFilter';
import { globsThatAreOn } from '../../core/files/folderSettings';
import { isSidecarName } from '../../core/annotations/sidecarName';
import { nameOf, pathIn } from '../files/uris';
import { settings } from '../settings';
import type { CancelSignal } from '../slices';

/** More entries than any folder of digests has; beyond that the walk stops and logs it. */
const mostEntries = 100_000;

/** What was found in the workspace folders. */
export interface Candidates {
  /** Files that may be digests, in a stable order. */
  readonly digests: readonly vscode.Uri[];
  /** Sidecars: the file beside one is a digest, however it looks. */
  readonly sidecars: readonly vscode.Uri[];
}

/**
 * Finds the workspace files that may be digests. It walks the folders itself: `findFiles` needs a search provider, which
 * virtual file systems and the web don't always have.
 * @returns undefined if cancelled before all were found
 */
export async function findCandidates(signal: CancelSignal): Promise<Candidates | undefined> {
  const found: Found = { digests: [], sidecars: [] };
  for (const folder of vscode.workspace.workspaceFolders ?? []) {
    const isWanted = candidateFilter(folder.uri);
    await walk(folder.uri, '', isWanted, found, { entries: 0 }, signal);
  }
  return signal.isCancellationRequested ? undefined : found;
}

/** The last filter, by its globs: it is used for every file and keystroke, and the globs seldom change. */
let lastFilter: { readonly globs: string; readonly filter: ExplainedFilter } | undefined;

/** Which files of a workspace folder the settings select, by their paths in it. */
export function candidateFilter(folder: vscode.Uri): ExplainedFilter {
  const included = [...settings.files(folder)];
  const excluded = [...settings.exclude(folder), ...hiddenFiles(folder)];
  const globs = JSON.stringify([included, excluded]);
  if (lastFilter?.globs !== globs) lastFilter = { globs, filter: digestFilter(included, excluded) };
  return lastFilter.filter;
}

/** Whether a file has a digest's name: as the settings select files in its workspace folder, or else in its own folder. */
export function mayBeDigest(file: vscode.Uri): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(file);
  return folder === undefined
    ? candidateFilter(vscode.Uri.joinPath(file, '..')).file(nameOf(file)) : candidateFilter(folder.uri).file(pathIn(folder, file));
}

/** What the user hides from the explorer is not read either. */
function hiddenFiles(folder: vscode.Uri): string[] {
  return globsThatAreOn(vscode.workspace.getConfiguration('files', folder).get<Record<string, unknown>>('exclude', {}));
}

interface Found {
  readonly digests: vscode.Uri[];
  readonly sidecars: vscode.Uri[];
}

async function walk(
  folder: vscode.Uri, path: string, isWanted: ExplainedFilter,
  found: Found, count: { entries: number }, signal: CancelSignal,
): Promise<void> {
  const entries = await readDirectory(folder);
  for (const [name, type] of entries) {
    if (signal.isCancellationRequested || ++count.entries > mostEntries) return;
    const child = path === '' ? name : `${path}/${name}`;
    // A linked folder may lead back here: it is skipped.
    if (type === vscode.FileType.Directory && isWanted.folder(child)) {
      await walk(vscode.Uri.joinPath(folder, name), child, isWanted, found, count, signal);
    } else if ((type & vscode.FileType.File) !== 0) {
      if (isSidecarName(name)) found.sidecars.push(vscode.Uri.joinPath(folder, name));
      else if (isWanted.file(child)) found.digests.push(vscode.Uri.joinPath(folder, name));
    }
  }
}

async function readDirectory(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(folder);
    return entries.sort(([a], [b]) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
}
