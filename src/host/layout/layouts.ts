import * as vscode from 'vscode';
import type { LayoutCorrections } from '../../core/digest/types';
import { readLayout } from '../../core/layout/readLayout';
import type { DigestLayout } from '../../core/layout/types';
import { FollowedFiles, pathOfDigest, researcherFileFor, type ResearcherFiles } from '../files/researcherFiles';
import { readText } from '../files/textFile';
import { errorText } from '../log';
import type { Reporter } from '../reporter';

/** The corrections of a folder's digests, by their path in it. */
type Corrections = ReadonlyMap<string, DigestLayout>;

/**
 * The researcher's corrections of layouts, one file a workspace folder: `.policy-digest/layout.yaml`. Follows changes
 * on disk; a file that can't be read any more stays as it was last read.
 */
export class Layouts implements vscode.Disposable, ResearcherFiles {
  readonly fileName = 'layout.yaml';
  private readonly loaded = new Map<string, Corrections>();
  private readonly changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  private readonly followed = new FollowedFiles(this);
  private readonly disposables: { dispose(): unknown }[] = [this.followed, this.changed];
  private reading: Promise<void> = Promise.resolve();

  /** The digests whose corrections changed. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly reporter: Reporter) {}

  start(): void {
    this.disposables.push(vscode.workspace.onDidOpenTextDocument((document) => { this.follow(document); }));
    vscode.workspace.textDocuments.forEach((document) => { this.follow(document); });
    this.followed.start();
  }

  ready(): Promise<void> {
    return this.followed.ready();
  }

  of(digest: vscode.Uri): LayoutCorrections | undefined {
    return this.loaded.get(researcherFileFor(digest, this.fileName).toString())?.get(pathOfDigest(digest));
  }

  /** Reads one file from disk again. One reading after the other, so that the last one says what holds. */
  reload(file: vscode.Uri): Promise<void> {
    this.reading = this.reading.then(() => this.readNow(file));
    return this.reading;
  }

  refresh(): Promise<void> {
    return this.followed.readAll();
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** A digest from elsewhere has its corrections beside it. */
  private follow({ uri }: vscode.TextDocument): void {
    const isElsewhere = uri.scheme !== 'untitled' && vscode.workspace.getWorkspaceFolder(uri) === undefined;
    if (isElsewhere && !this.loaded.has(researcherFileFor(uri, this.fileName).toString())) void this.reload(researcherFileFor(uri, this.fileName));
  }

  private async readNow(file: vscode.Uri): Promise<void> {
    const now = await this.read(file);
    if (now === undefined) return;
    const key = file.toString();
    const before = this.loaded.get(key);
    this.loaded.set(key, now);
    const paths = [...new Set([...before?.keys() ?? [], ...now.keys()])]
      .filter((path) => JSON.stringify(before?.get(path)) !== JSON.stringify(now.get(path)));
    if (paths.length > 0) this.changed.fire(paths.map((path) => vscode.Uri.joinPath(file, '../..', path)));
  }

  /** Undefined where the file is there but can't be read: what was read before stays. */
  private async read(file: vscode.Uri): Promise<Corrections | undefined> {
    try {
      const text = await readText(file);
      const { layout, issues } = readLayout(text ?? '');
      if (layout !== undefined) {
        this.reporter.forget(file.toString());
        return new Map(layout.digests.map((digest) => [digest.digest, digest]));
      }
      this.tellUnreadable(file, issues[0]?.message ?? '');
    } catch (error) {
      this.tellUnreadable(file, errorText(error));
    }
    return undefined;
  }

  private tellUnreadable(file: vscode.Uri, detail: string): void {
    this.reporter.problem(file.toString(), vscode.l10n.t(
      'The corrections in layout.yaml can’t be read: {0} The file stays untouched; digests are split as before.', detail.split('\n')[0] ?? ''), detail,
    { title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(file) });
  }
}
