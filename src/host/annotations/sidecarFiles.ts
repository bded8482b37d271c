import * as vscode from 'vscode';
import { indexDigestNames, isSidecarName, ownerOf, sidecarName } from '../../core/annotations/sidecarName';
import { coderOfSidecar } from '../../core/annotations/straySidecar';
import type { Sidecar } from '../../core/annotations/types';
import { issue, noPlace, type Issue } from '../../core/issues/issue';
import { readText } from '../files/textFile';
import { mayBeDigest } from '../corpus/findCandidates';
import { comparableAddress, nameOf, sibling } from '../files/uris';
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

/** Sidecars whose names on disk are written with other accents than the digest's: by comparable address, the file's own. */
const spelled = new Map<string, vscode.Uri>();

/** Where the current coder's annotations go. */
export function ownSidecar(digest: vscode.Uri): vscode.Uri {
  const file = sibling(digest, sidecarName(nameOf(digest), settings.coder(digest)));
  return spelled.get(comparableAddress(file)) ?? file;
}

/** The sidecars beside a digest, the unnamed coder's first, whether or not they can be read. */
export async function sidecarsBeside(digest: vscode.Uri): Promise<{ readonly uri: vscode.Uri; readonly coder: string }[]> {
  const name = nameOf(digest);
  const files = await filesBeside(digest);
  const digests = indexDigestNames([...files.filter((file) => mayBeDigest(sibling(digest, file))), name]);
  return files.flatMap((file) => {
    const owner = isSidecarName(file) ? ownerOf(file, digests) : undefined;
    return owner?.digest === name ? [{ uri: sibling(digest, file), coder: owner.coder }] : [];
  });
}

/** All sidecars of a digest. */
export async function loadSidecars(digest: vscode.Uri): Promise<LoadedSidecar[]> {
  const found = await sidecarsBeside(digest);
  for (const { uri, coder } of found) {
    const plain = sibling(digest, sidecarName(nameOf(digest), coder));
    if (plain.toString() === uri.toString()) spelled.delete(comparableAddress(uri));
    else spelled.set(comparableAddress(uri), uri);
  }
  const loaded = await Promise.all(found.map(({ uri, coder }) => loadSidecar(uri, coder)));
  return loaded.filter((sidecar) => sidecar !== undefined);
}

/** @param part the coder as the file's name gives it */
export async function loadSidecar(uri: vscode.Uri, part: string): Promise<LoadedSidecar | undefined> {
  try {
    const text = await readText(uri);
    if (text === undefined) {
      forgetReading(uri);
      return undefined;
    }
    const { sidecar, issues } = await readingOf(uri, text);
    return { uri, coder: coderOfSidecar(part, sidecar), text, sidecar, issues };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { uri, coder: part, text: '', sidecar: undefined, issues: [issue('unreadable-file', noPlace, message)] };
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
