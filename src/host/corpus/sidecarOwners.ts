import * as vscode from 'vscode';
import { digestNames } from '../../core/annotations/sidecarName';
import { comparableName } from '../../core/text/filePaths';
import { comparableAddress, nameOf, sibling } from '../files/uris';

/** The digests that a sidecar may belong to, whether or not they exist, spelled as its name spells them. */
export function ownersOf(sidecar: vscode.Uri): vscode.Uri[] {
  return digestNames(nameOf(sidecar)).map((name) => sibling(sidecar, name));
}

/** The same as the files are spelled on disk, where an accent may be written otherwise. */
export async function ownersOnDisk(sidecar: vscode.Uri): Promise<vscode.Uri[]> {
  const names = digestNames(nameOf(sidecar));
  if (names.every(isPlain)) return ownersOf(sidecar);
  const wanted = new Set(names.map(comparableName));
  const entries = await Promise.resolve(vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(sidecar, '..'))).catch(() => []);
  return entries.filter(([name]) => wanted.has(comparableName(name))).map(([name]) => sibling(sidecar, name));
}

/** Whether a name can be written in one way only. */
export function isPlain(name: string): boolean {
  return /^[\u0020-\u007e]*$/.test(name);
}

/** Which files have sidecars: each sidecar's name is read once, when it appears. */
export class SidecarOwners {
  /** By the comparable address of a digest, the addresses of its sidecars. */
  private readonly sidecars = new Map<string, Set<string>>();
  private readonly known = new Map<string, vscode.Uri>();

  has(digest: vscode.Uri): boolean {
    return this.sidecars.has(comparableAddress(digest));
  }

  /** All sidecars, whether or not they have a digest. */
  all(): vscode.Uri[] {
    return [...this.known.values()];
  }

  /** Replaces all known sidecars. */
  set(sidecars: readonly vscode.Uri[]): void {
    this.sidecars.clear();
    this.known.clear();
    for (const sidecar of sidecars) this.came(sidecar);
  }

  came(sidecar: vscode.Uri): void {
    this.known.set(sidecar.toString(), sidecar);
    for (const owner of ownersOf(sidecar)) {
      const key = comparableAddress(owner);
      this.sidecars.set(key, (this.sidecars.get(key) ?? new Set()).add(sidecar.toString()));
    }
  }

  gone(sidecar: vscode.Uri): void {
    this.known.delete(sidecar.toString());
    for (const owner of ownersOf(sidecar)) {
      const key = comparableAddress(owner);
      const own = this.sidecars.get(key);
      own?.delete(sidecar.toString());
      if (own?.size === 0) this.sidecars.delete(key);
    }
  }
}
