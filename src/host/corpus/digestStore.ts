import * as vscode from 'vscode';
import type { ParsedDigest } from '../../core/digest/types';
import { countWhile } from '../../core/text/countWhile';
import { ContextKey } from '../contextKey';
import type { Digest } from './digest';

/** The known digests, by address and name, and the results for texts that aren't digests. */
export class DigestStore implements vscode.Disposable {
  private readonly digests = new Map<string, Digest>();
  private readonly others = new Map<string, ParsedDigest>();
  /** By file name; a new array after each change, so that iterating over an old one is safe. */
  private sorted: readonly Digest[] = [];
  private readonly digestCount = new ContextKey<number>('digestCount');
  private readonly changed = new vscode.EventEmitter<vscode.Uri | undefined>();

  /** A digest was added, removed or changed; undefined: any of them may have. */
  readonly onDidChange = this.changed.event;

  /** All digests, by file name. */
  all(): readonly Digest[] {
    return this.sorted;
  }

  get(uri: vscode.Uri): Digest | undefined {
    return this.digests.get(uri.toString());
  }

  /** The parser's result for a text that is not taken as a digest. */
  rejected(uri: vscode.Uri): ParsedDigest | undefined {
    return this.others.get(uri.toString());
  }

  put(digest: Digest): void {
    const key = digest.uri.toString();
    const before = this.digests.get(key);
    this.others.delete(key);
    this.digests.set(key, digest);
    this.sorted = before === undefined
      ? this.sorted.toSpliced(placeByName(this.sorted, digest), 0, digest)
      : this.sorted.with(this.sorted.indexOf(before), digest);
    this.announce(digest.uri);
  }

  reject(uri: vscode.Uri, parsed: ParsedDigest): void {
    this.others.set(uri.toString(), parsed);
    this.remove(uri);
  }

  remove(uri: vscode.Uri): void {
    const gone = this.get(uri);
    if (gone === undefined) return;
    this.digests.delete(uri.toString());
    this.sorted = this.sorted.filter((digest) => digest !== gone);
    this.announce(uri);
  }

  removeBelow(folder: vscode.Uri): void {
    const below = `${folder.toString()}/`;
    for (const { uri } of this.sorted) if (uri.toString().startsWith(below)) this.remove(uri);
  }

  /** All files were read: unwanted ones are dropped, and listeners update everything. */
  keep(isWanted: (digest: Digest) => boolean): void {
    this.sorted = this.sorted.filter(isWanted);
    this.digests.clear();
    for (const digest of this.sorted) this.digests.set(digest.uri.toString(), digest);
    this.announce(undefined);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private announce(uri: vscode.Uri | undefined): void {
    this.digestCount.set(this.digests.size);
    this.changed.fire(uri);
  }
}

/** The position of a digest among digests sorted by file name. */
function placeByName(sorted: readonly Digest[], { file }: Digest): number {
  return countWhile(sorted.length, (index) => (sorted[index]?.file ?? '') < file);
}
