import * as vscode from 'vscode';
import { coderOf, isSidecarName, sidecarName } from '../../core/annotations/sidecarName';
import type { Sidecar } from '../../core/annotations/types';
import { issue, noPlace, type Issue } from '../../core/issues/issue';
import { readText } from '../files/textFile';
import { nameOf, sibling } from '../files/uris';
import { settings } from '../settings';
import { forgetReading, readingOf } from './sidecarReadings';

/** A sidecar on disk. */
export interface LoadedSidecar {
  readonly uri: vscode.Uri;
  /** `''` for the sidecar without a coder. */
  readonly coder: string;
  readonly text: string;
  /** Undefined if the file can't be read; then it is never written. */
  readonly sidecar: Sidecar | undefined;
  readonly issues: readonly Issue[];
}

export function isSidecar(file: vscode.Uri): boolean {
  return isSidecarName(file.path);
}

/** Where the current coder's annotations go. */
export function ownSidecar(digest: vscode.Uri): vscode.Uri {
  return sibling(digest, sidecarName(nameOf(digest), settings.coder(digest)));
}

/** All sidecars beside a digest, the unnamed coder's first. */
export async function loadSidecars(digest: vscode.Uri): Promise<LoadedSidecar[]> {
  const name = nameOf(digest);
  const found = (await filesBeside(digest)).flatMap((file) => {
    const coder = coderOf(file, name);
    return coder === undefined ? [] : [{ uri: sibling(digest, file), coder }];
  });
  const loaded = await Promise.all(found.map(({ uri, coder }) => load(uri, coder)));
  return loaded.filter((sidecar) => sidecar !== undefined);
}

async function load(uri: vscode.Uri, coder: string): Promise<LoadedSidecar | undefined> {
  try {
    const text = await readText(uri);
    if (text === undefined) {
      forgetReading(uri);
      return undefined;
    }
    const { sidecar, issues } = await readingOf(uri, text);
    return { uri, coder, text, sidecar, issues };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { uri, coder, text: '', sidecar: undefined, issues: [issue('unreadable-file', noPlace, message)] };
  }
}

async function filesBeside(digest: vscode.Uri): Promise<string[]> {
  // An interrupted save (`.NAME.saving`) counts as the file it was to become.
  try {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(digest, '..'));
    const names = entries.map(([name]) => /^\.(.+)\.saving$/.exec(name)?.[1] ?? name);
    return [...new Set(names)].sort();
  } catch {
    return [];
  }
}
