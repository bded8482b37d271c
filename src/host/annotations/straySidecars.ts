import type * as vscode from 'vscode';
import { coderOf, digestNames } from '../../core/annotations/sidecarName';
import { strayIssue } from '../../core/annotations/straySidecar';
import { BackgroundWork, type ReportError } from '../background';
import type { Corpus } from '../corpus/corpus';
import { mayBeDigest } from '../corpus/findCandidates';
import { fileName, nameOf, sibling } from '../files/uris';
import { type CancelSignal, giveWay } from '../slices';
import { type LoadedSidecar, loadSidecar } from './sidecarFiles';

/** A sidecar that belongs to no digest: its digest was renamed, moved or deleted, or is not read. */
export interface StraySidecar {
  /** Where its digest would be, by its name. */
  readonly digest: vscode.Uri;
  readonly loaded: LoadedSidecar;
}

/** A digest and its sidecars may move one after the other: what is stray is looked for after a pause this long, in milliseconds. */
const pause = 200;

/** How many sidecars are looked at in one go: they are few microseconds each. */
const inOneGo = 50;

/** Finds the sidecars that belong to no digest, at the start and whenever files come and go. */
export class StraySidecars implements vscode.Disposable {
  private strays: readonly StraySidecar[] = [];
  private readonly finding: BackgroundWork;

  /** @param changed called when there are others than before */
  constructor(private readonly corpus: Corpus, private readonly changed: () => void, report: ReportError) {
    this.finding = new BackgroundWork((signal) => this.find(signal), { report, quiet: pause });
  }

  all(): readonly StraySidecar[] {
    return this.strays;
  }

  /** Files have come or gone, or one of the strays has changed. */
  update(): void {
    this.finding.restart();
  }

  /** Resolves when they are known. */
  whenIdle(): Promise<void> {
    return this.finding.whenIdle();
  }

  dispose(): void {
    this.finding.dispose();
  }

  private async find(signal: CancelSignal): Promise<void> {
    await this.corpus.ready;
    const found: StraySidecar[] = [];
    for (const [index, uri] of this.corpus.sidecars().entries()) {
      if (index % inOneGo === inOneGo - 1) await giveWay();
      if (signal.isCancellationRequested) return;
      if (this.corpus.ownersOf(uri).length > 0) continue;
      const { digest, coder } = wouldBe(uri);
      const loaded = await loadSidecar(uri, coder);
      // No events come for the files below a deleted folder.
      if (loaded === undefined) this.corpus.sidecarGone(uri);
      else found.push({ digest, loaded: { ...loaded, issues: [...loaded.issues, strayIssue(fileName(uri), loaded.sidecar)] } });
    }
    if (signal.isCancellationRequested || isSame(found, this.strays)) return;
    this.strays = found;
    this.changed();
  }
}

/** The digest that a sidecar's name speaks of: of both readings of the name, the one with a digest's ending. */
function wouldBe(sidecar: vscode.Uri): { readonly digest: vscode.Uri; readonly coder: string } {
  const names = digestNames(nameOf(sidecar));
  const name = names.find((each) => mayBeDigest(sibling(sidecar, each))) ?? names[0] ?? nameOf(sidecar);
  return { digest: sibling(sidecar, name), coder: coderOf(nameOf(sidecar), name) ?? '' };
}

function isSame(a: readonly StraySidecar[], b: readonly StraySidecar[]): boolean {
  return a.length === b.length && a.every(({ loaded }, index) =>
    loaded.uri.toString() === b[index]?.loaded.uri.toString() && loaded.text === b[index].loaded.text);
}
