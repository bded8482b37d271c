import * as vscode from 'vscode';
import { indexLines } from '../../core/text/lines';
import type { Issue } from '../../core/issues/issue';
import { diagnostic } from '../diagnostics';
import { errorText } from '../log';
import type { Reporter } from '../reporter';
import { researcherFileFor, researcherFileIn, type ResearcherFileName, type ResearcherFiles } from './researcherFiles';
import { readText } from '../files/textFile';
import { watchDeletions } from '../files/watchDeletions';
import { canHaveFiles, isInView, mayExist } from '../files/uris';

/** The content of a text; no `value`: it can't be understood, and `issues` say why. */
export interface Reading<Value> {
  readonly value: Value | undefined;
  readonly issues: readonly Issue[];
}

/** A file's previous and current content; undefined if there was or is none. */
export interface FileChange<Value> {
  readonly file: vscode.Uri;
  readonly before: Value | undefined;
  readonly now: Value | undefined;
}

interface Loaded<Value> {
  readonly file: vscode.Uri;
  /** The file's text when last read; undefined if there was none. */
  readonly text: string | undefined;
  /** The content of the last text that could be understood. */
  readonly value: Value | undefined;
  /** The file exists, but can't even be read as text. */
  readonly isUnread: boolean;
}

/**
 * One kind of the researcher's files, one per folder: read at the start and whenever one changes on disk. One that can no
 * longer be understood keeps its last content, is reported once, and shows its problems at their lines.
 */
export abstract class FollowedFiles<Value> implements vscode.Disposable, ResearcherFiles {
  abstract readonly fileName: ResearcherFileName;
  private readonly loaded = new Map<string, Loaded<Value>>();
  private readonly changed = new vscode.EventEmitter<FileChange<Value>>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('policyDigest.files');
  private readonly disposables: { dispose(): unknown }[] = [this.changed, this.diagnostics];
  private reading: Promise<void> = Promise.resolve();

  readonly onDidChange = this.changed.event;

  constructor(private readonly reporter: Reporter) {}

  protected abstract read(text: string): Reading<Value> | Promise<Reading<Value>>;

  /** The message about a file that can't be understood. `line` counts from 1. */
  protected abstract unreadable(file: vscode.Uri, line: number): string;

  start(): void {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/.policy-digest/${this.fileName}`, false, false, true);
    const reload = (file: vscode.Uri): void => void this.reload(file);
    this.disposables.push(
      watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload),
      watchDeletions(() => [...this.loaded.values()].map(({ file }) => file), (files) => { files.forEach(reload); }),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.forget(researcherFileIn(uri, this.fileName));
        void this.refresh();
      }),
    );
    void this.refresh();
  }

  /** Resolves when everything due so far has been read. */
  ready(): Promise<void> {
    return this.reading;
  }

  /** Rereads one file from disk. One reading at a time, so that the last one counts. */
  reload(file: vscode.Uri): Promise<void> {
    this.reading = this.reading.catch(() => undefined).then(() => this.readNow(file));
    return this.reading;
  }

  async refresh(): Promise<void> {
    await Promise.all((vscode.workspace.workspaceFolders ?? []).map(({ uri }) => this.reload(researcherFileIn(uri, this.fileName))));
  }

  dispose(): void {
    vscode.Disposable.from(...this.disposables).dispose();
  }

  /** What applies in a workspace folder. */
  protected valueIn(folder: vscode.Uri): Value | undefined {
    return this.loaded.get(researcherFileIn(folder, this.fileName).toString())?.value;
  }

  /** What applies to a digest. A file beside one outside all workspace folders is read when first asked for. */
  protected valueFor(digest: vscode.Uri): Value | undefined {
    const file = researcherFileFor(digest, this.fileName);
    const known = this.loaded.get(file.toString());
    if (known === undefined && canHaveFiles(file)) {
      this.loaded.set(file.toString(), { file, text: undefined, value: undefined, isUnread: false });
      void this.reload(file);
    }
    return known?.value;
  }

  /** All existing files, in the order in which they were first read. */
  protected files(): readonly { readonly uri: vscode.Uri; readonly value: Value }[] {
    return [...this.loaded.values()].flatMap(({ file, value }) => (value === undefined ? [] : [{ uri: file, value }]));
  }

  private async readNow(file: vscode.Uri): Promise<void> {
    const key = file.toString();
    const before = this.loaded.get(key);
    let text: string | undefined;
    try {
      text = await readPatiently(file);
    } catch (error) {
      this.loaded.set(key, { file, text: before?.text, value: before?.value, isUnread: true });
      // What doesn't exist needs no mending: the place of the digest may have gone, or have no such files.
      if (await mayExist(file)) this.tellUnreadable(file, 0, errorText(error));
      return;
    }
    if (before !== undefined && !before.isUnread && text === before.text) return;
    const { value, issues } = text === undefined ? { value: undefined, issues: [] } : await this.read(text);
    const lines = indexLines(text ?? '');
    const problems = issues.map((issue) => diagnostic(lines, issue));
    this.diagnostics.set(file, problems);
    const isBroken = text !== undefined && value === undefined;
    const now = isBroken ? before?.value : value;
    this.loaded.set(key, { file, text, value: now, isUnread: false });
    if (isBroken) this.tellUnreadable(file, problems[0]?.range.start.line ?? 0, issues[0]?.message ?? '');
    else this.reporter.forget(key);
    if (now !== before?.value) this.changed.fire({ file, before: before?.value, now });
  }

  private forget(file: vscode.Uri): void {
    const before = this.loaded.get(file.toString())?.value;
    this.loaded.delete(file.toString());
    this.diagnostics.delete(file);
    if (before !== undefined) this.changed.fire({ file, before, now: undefined });
  }

  /** Whoever is editing the file sees the mark at its line and needs no message. */
  private tellUnreadable(file: vscode.Uri, line: number, detail: string): void {
    if (isInView(file)) return;
    const selection = new vscode.Range(line, 0, line, 0);
    this.reporter.problem(file.toString(), this.unreadable(file, line + 1), detail, {
      title: vscode.l10n.t('Open File'), run: () => vscode.window.showTextDocument(file, { selection }),
    });
  }
}

/** Milliseconds before retrying a file that could not be read: it may just have been being written. */
const pauses = [50, 250, 1000];

async function readPatiently(file: vscode.Uri): Promise<string | undefined> {
  for (const pause of pauses) {
    try {
      return await readText(file);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return readText(file);
}
