import type * as vscode from 'vscode';
import { digestNames } from '../../core/annotations/sidecarName';
import { nameOf, sibling } from '../files/uris';

/** The digests that a sidecar may belong to, whether or not they exist. */
export function ownersOf(sidecar: vscode.Uri): vscode.Uri[] {
  return digestNames(nameOf(sidecar)).map((name) => sibling(sidecar, name));
}

/** Which files have sidecars: each sidecar's name is read once, when it appears. */
export class SidecarOwners {
  /** By the address of a digest, the addresses of its sidecars. */
  private readonly sidecars = new Map<string, Set<string>>();

  has(digest: vscode.Uri): boolean {
    return this.sidecars.has(digest.toString());
  }

  /** Replaces all known sidecars. */
  set(sidecars: readonly vscode.Uri[]): void {
    this.sidecars.clear();
    for (const sidecar of sidecars) this.came(sidecar);
  }

  came(sidecar: vscode.Uri): void {
    for (const owner of ownersOf(sidecar)) {
      const key = owner.toString();
      this.sidecars.set(key, (this.sidecars.get(key) ?? new Set()).add(sidecar.toString()));
    }
  }

  gone(sidecar: vscode.Uri): void {
    for (const owner of ownersOf(sidecar)) {
      const own = this.sidecars.get(owner.toString());
      own?.delete(sidecar.toString());
      if (own?.size === 0) this.sidecars.delete(owner.toString());
    }
  }
}
